import { hash } from 'node:crypto';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import { OperationTypeNode, type ExecutionResult } from 'graphql';
import { HubError } from '#kernel/errors/hub-error.js';
import { letGoOfFirst } from '#kernel/memory/let-go.js';
import type { Caller, CallerContext, Executed } from '../identity.js';
import type { Guard } from '../limits.js';
import type { Changes } from '../public-answers/changes.js';
import type { ReadAnswer } from '../public-answers/public-answers.js';
import { WrittenAnswer } from '../written-answers.js';
import type { AskedPlainly } from './asked-plainly.js';

/** Operations that are remembered, at most, and hashes of those that came once; those that came first go first. */
const MOST = 500;
const MOST_ONCE = 2_000;

interface Familiar extends Executed {
  /** Of the answer that was given, as they are of each that goes out as bytes. */
  readonly headers: Headers;
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
 * left out. Whatever depends on who asks and with what is looked at each time as ever, and everything that is not a whole
 * answer goes the way of the runtime still, without being executed once more.
 */
export class FamiliarOperations {
  readonly #known = new Map<string, Familiar>();
  readonly #cameOnce = new Set<string>();
  #executor: Executor | null = null;

  constructor(private readonly given: Given) {}

  /** From now on operations are executed by this, and what was known of them before is forgotten. */
  executeBy(executor: Executor): void {
    this.#executor = executor;
    this.#known.clear();
  }

  /**
   * Remembers an operation that the runtime has answered whole, as bytes, from the second time on: most of what is written
   * anew each time never comes again, and holding on to its documents cost more than answering it.
   */
  meet(asked: AskedPlainly, executed: Executed, headers: Headers): void {
    const key = keyOf(asked);
    const name = hash('sha256', key, 'base64');
    if (!this.#cameOnce.delete(name)) {
      this.#cameOnce.add(name);
      letGoOfFirst(this.#cameOnce, MOST_ONCE);
      return;
    }
    this.#known.set(key, { ...executed, headers });
    letGoOfFirst(this.#known, MOST);
  }

  /** Executes an operation that is known; null where it isn't, or where the runtime has to say why it can't be. */
  async execute(asked: AskedPlainly, caller: Caller): Promise<Outcome | null> {
    const known = this.#known.get(keyOf(asked));
    if (!known || !this.#executor || !this.#isLetThrough(asked, known, caller)) return null;
    const { document, type, headers } = known;
    const context: CallerContext = { caller, takeBytes: () => undefined };
    const { variables, operationName } = asked;
    const request = { document, variables, operationName, context } as ExecutionRequest;
    const executed = this.#executor(request) as Promise<ExecutionResult>;
    const { data, errors } = await executed.catch(() => ({ data: null, errors: undefined }));
    const written: unknown = data;
    if (errors || !(written instanceof WrittenAnswer)) return { executed };
    if (type === OperationTypeNode.MUTATION) this.given.changes.happened();
    const isQuery = type === OperationTypeNode.QUERY;
    return { answer: { status: 200, headers, body: written.bytes, isQuery, isWhole: true } };
  }

  /** By its variables and by who asks: the document itself was let through before. */
  #isLetThrough({ variables, operationName }: AskedPlainly, { schema, document }: Familiar, caller: Caller): boolean {
    try {
      this.given.guard({ schema, document, operationName, variables, session: caller.session });
      return true;
    } catch (error) {
      if (error instanceof HubError) return false;
      throw error;
    }
  }
}

/** How an answer goes out depends on what its client takes. */
const keyOf = ({ accept, operationName = '', query }: AskedPlainly): string => `${accept}\n${operationName}\n${query}`;
