import { bytesOf } from './json-bytes.js';

/** What would change an ordinary object in place of standing in it. */
const HOSTILE = '__proto__';

/** Numbers of the keys that an operation was compiled with. */
export class KeyNumbers {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.names.push(key) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  has(key: string): boolean {
    return this.#numbers.has(key);
  }
}

/**
 * What the keys of an answer are called, by their numbers: a document that differs from another by its keys alone goes by
 * the operation that was compiled for that one.
 */
export class AnswerKeys {
  readonly #opening: Uint8Array[] = [];
  readonly #following: Uint8Array[] = [];

  /**
   * @param renamed those that are called otherwise
   * @param own has what is called the same written already
   */
  constructor(
    private readonly numbers: KeyNumbers,
    private readonly renamed: ReadonlyMap<string, string> = new Map(),
    private readonly own: AnswerKeys | null = null,
  ) {}

  /** The same keys, but for those of which something else is said. */
  under(renamed: ReadonlyMap<string, string>): AnswerKeys {
    return new AnswerKeys(this.numbers, renamed, this);
  }

  name(number: number): string {
    const name = this.numbers.names[number]!;
    return this.renamed.get(name) ?? name;
  }

  /** An object in which each of the keys only stands. */
  object(): Record<string, unknown> {
    return this.#isHostile() ? (Object.create(null) as Record<string, unknown>) : {};
  }

  /** The key as JSON, as the first of its object. */
  opening(number: number): Uint8Array {
    return (this.#opening[number] ??= this.#ownOf(number)?.opening(number) ?? this.#written('{', number));
  }

  /** The key as JSON, behind others. */
  following(number: number): Uint8Array {
    return (this.#following[number] ??= this.#ownOf(number)?.following(number) ?? this.#written(',', number));
  }

  #isHostile(): boolean {
    if (this.renamed.size === 0) return this.numbers.has(HOSTILE);
    return this.numbers.names.some((_, number) => this.name(number) === HOSTILE);
  }

  #ownOf(number: number): AnswerKeys | null {
    return this.renamed.has(this.numbers.names[number]!) ? null : this.own;
  }

  #written(before: string, number: number): Uint8Array {
    return bytesOf(`${before}"${this.name(number)}":`);
  }
}
