import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import { OperationTypeNode, type ExecutionResult } from 'graphql';
import { letsThrough, type Guard } from '#kernel/graph/request/request-guard.js';
import { letGoOfFirst } from '#kernel/memory/let-go.js';
import { MetTwice } from '#kernel/memory/met-twice.js';
import type { Caller, CallerContext, Executed } from '../identity.js';
import type { Changes } from '../public-answers/changes.js';
import type { ReadAnswer } from '../public-answers/public-answers.js';
import { WrittenAnswer } from '../written-answers.js';
import type { AskedPlainly } from './asked-plainly.js';
import { shapeOf, type TextShape } from './text-shape.js';

/** Operations that are remembered, at most. */
const MOST = 500;

interface Familiar extends Executed {
  /** Of the answer that was given, as they are of each that goes out as bytes. */
  readonly headers: Headers;
  /** Keys of its document. */
  readonly keys: readonly string[];
}

/** What became of an operation on the short way: its answer, or what was executed and is still to be put in words. */
type Outcome = { readonly answer: ReadAnswer } | { readonly executed: Promise<ExecutionResult> };

interface Given {
  readonly guard: Guard;
  readonly changes: Changes;
}

/**
 * Operations that have gone the way of the runtime, were let through and answered whole. The next time the same text
 * is read, validated and planned already, and what is left of that way is a fifth of the time of a small answer: so it is
 * left out. A text that calls the keys of its answer something else is the same for all of that: validation compares keys
 * with one another and with nothing else. Whatever depends on who asks and with what is looked at each time as ever, and
 * everything that is not a whole answer goes the way of the runtime still, without being executed once more.
 */
export class FamiliarOperations {
  readonly #known = new MetTwice<Familiar>(MOST);
  /** Of the texts that came twice. */
  readonly #shapes = new Map<string, TextShape>();
  #executor: Executor | null = null;

  constructor(private readonly given: Given) {}

  /** From now on operations are executed by this, and what was known of them before is forgotten. */
  executeBy(executor: Executor): void {
    this.#executor = executor;
    this.#known.clear();
  }

  /** Hears of an operation that the runtime has answered whole, as bytes. */
  meet(asked: AskedPlainly, executed: Executed, headers: Headers): void {
    const shape = this.#shapeOf(asked);
    if (!this.#known.meet(keyOf(asked, shape), { ...executed, headers, keys: shape.keys })) return;
    this.#shapes.set(asked.query, shape);
    letGoOfFirst(this.#shapes, MOST);
  }

  /** Executes an operation that is known; null where it isn't, or where the runtime has to say why it can't be. */
  async execute(asked: AskedPlainly, caller: Caller): Promise<Outcome | null> {
    const shape = this.#shapeOf(asked);
    const known = this.#known.find(keyOf(asked, shape));
    if (!known || !this.#executor) return null;
    const { schema, document, type, headers } = known;
    const { variables, operationName } = asked;
    // By its variables and by who asks: the document itself was let through before.
    const guarded = { schema, document, operationName, variables, session: caller.session };
    if (!letsThrough(this.given.guard, guarded)) return null;
    const renamed = renaming(known.keys, shape.keys);
    // What is changed under other keys the runtime does: whatever became of it is told by its own document.
    if (renamed && type !== OperationTypeNode.QUERY) return null;
    const context: CallerContext = { caller, renamed, takeBytes: () => undefined };
    const request = { document, variables, operationName, context } as ExecutionRequest;
    const executed = this.#executor(request) as Promise<ExecutionResult>;
    const result = await executed.catch(() => null);
    // What was thrown tells of places in the document, which are others here.
    if (!result && renamed) return null;
    const written: unknown = result?.data;
    if (!result || result.errors || !(written instanceof WrittenAnswer)) return { executed };
    if (type === OperationTypeNode.MUTATION) this.given.changes.happened();
    const isQuery = type === OperationTypeNode.QUERY;
    return { answer: { status: 200, headers, body: written.bytes, isQuery, isWhole: true } };
  }

  #shapeOf({ query }: AskedPlainly): TextShape {
    return this.#shapes.get(query) ?? shapeOf(query);
  }
}

/** How an answer goes out depends on what its client takes. */
const keyOf = ({ accept, operationName = '' }: AskedPlainly, { text }: TextShape): string =>
  `${accept}\n${operationName}\n${text}`;

/** What the keys of a document are called in another of its shape; undefined where they are called the same. */
function renaming(own: readonly string[], others: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (own === others) return undefined;
  const other = own.flatMap((key, n): [string, string][] => (others[n] === key ? [] : [[key, others[n]!]]));
  return other.length > 0 ? new Map(other) : undefined;
}
