import { TooMuch } from '../bounded-json.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const ZERO = 0x30;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** Room for all but the largest answers; what had to be larger is not kept. */
const KEPT_BYTES = 1024 * 1024;

/** Longer texts are left to the engine, which is faster from some length on. */
const SHORT = 512;

/** What one character may come to at most, where it is written here: a quote is two, none takes more than three. */
const WIDEST = 3;

const NULL = bytesOf('null');
const TRUE = bytesOf('true');
const FALSE = bytesOf('false');

/**
 * JSON written byte by byte into room that is there already, exactly as `JSON.stringify` has it. An answer of Russian words
 * is a text of two bytes a character to the engine, which it puts together from parts, copies and turns into UTF-8: all
 * of that together takes longer than to make the answer.
 */
export class JsonBytes {
  #bytes: Buffer = Buffer.allocUnsafeSlow(KEPT_BYTES);
  #at = 0;
  /** By how much the bytes are more than characters, in which the size of answers is told. */
  #surplus = 0;
  #most = 0;

  /** @param most characters that may be written */
  begin(most: number): void {
    if (this.#bytes.length > KEPT_BYTES) this.#bytes = Buffer.allocUnsafeSlow(KEPT_BYTES);
    this.#at = 0;
    this.#surplus = 0;
    this.#most = most;
  }

  /**
   * A copy of what was written.
   * @throws TooMuch for more than so many characters
   */
  taken(): Buffer {
    this.#assertFits();
    return Buffer.from(this.#bytes.subarray(0, this.#at));
  }

  /** What is JSON already, in characters of ASCII. */
  ascii(written: Uint8Array): void {
    const { length } = written;
    this.#makeRoom(length);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < length; i++) bytes[at++] = written[i]!;
    this.#at = at;
  }

  null(): void {
    this.ascii(NULL);
  }

  /** @param at whose turn it is in its list */
  beforeItem(at: number): void {
    this.#byte(at === 0 ? OPEN : COMMA);
  }

  /** @param count of items that the list has */
  afterItems(count: number): void {
    if (count === 0) this.#byte(OPEN);
    this.#byte(CLOSE);
  }

  /** Any value that JSON has. */
  value(value: unknown): void {
    if (typeof value === 'string') this.#text(value);
    else if (typeof value === 'number') this.#number(value);
    else if (value === null || value === undefined) this.null();
    else if (typeof value === 'boolean') this.ascii(value ? TRUE : FALSE);
    else this.#written(JSON.stringify(value) ?? 'null');
  }

  #number(value: number): void {
    if ((value | 0) !== value || value < 0) return this.#written(JSON.stringify(value));
    this.#makeRoom(10);
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits += 1;
    let left = value;
    for (let at = this.#at + digits - 1; at >= this.#at; at--) {
      const next = (left / 10) | 0;
      this.#bytes[at] = ZERO + left - 10 * next;
      left = next;
    }
    this.#at += digits;
  }

  #text(text: string): void {
    const { length } = text;
    if (length > SHORT) return this.#written(JSON.stringify(text));
    this.#makeRoom(length * WIDEST + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    let escaped = 0;
    bytes[at++] = QUOTE;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (code === QUOTE || code === BACKSLASH) {
          bytes[at++] = BACKSLASH;
          escaped += 1;
        } else if (code < 0x20) return this.#written(JSON.stringify(text));
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code >= 0xd800 && code <= 0xdfff) {
        return this.#written(JSON.stringify(text));
      } else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    bytes[at++] = QUOTE;
    this.#surplus += at - this.#at - length - escaped - 2;
    this.#at = at;
  }

  /** What the engine has written. */
  #written(json: string): void {
    this.#makeRoom(json.length * WIDEST);
    const size = this.#bytes.write(json, this.#at, 'utf8');
    this.#at += size;
    this.#surplus += size - json.length;
  }

  #byte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#at++] = byte;
  }

  #makeRoom(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    this.#assertFits();
    const larger = Buffer.allocUnsafeSlow(2 * (this.#at + more));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }

  #assertFits(): void {
    if (this.#at - this.#surplus > this.#most) throw new TooMuch();
  }
}

/** What stands behind the last field of an object. */
export const CLOSED = bytesOf('}');

/** Bytes of what holds no characters but those of ASCII. */
export function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(Buffer.from(ascii, 'latin1'));
}
