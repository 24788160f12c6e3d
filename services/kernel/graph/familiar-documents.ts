import type { IncomingMessage } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { MetTwice } from '../memory/met-twice.js';
import { letsThrough, type Guard } from './request/request-guard.js';
import type { RequestContext, Subgraph } from './subgraph.contract.js';

/** Documents that are remembered, at most, and how many characters one may have. */
const MOST = 500;
const LONGEST = 32_768;

/** What a gateway takes; whoever takes something else is answered by Apollo Server each time. */
export const TAKEN_BY_GATEWAYS = 'application/graphql-response+json, application/json';

/** A question as the hub's gateways put it. */
interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
}

interface Familiar {
  readonly document: DocumentNode;
  /** Of the answer that was given. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What became of a question: its answer, or what was executed and is still to be put in words. */
type Outcome =
  { readonly body: string; readonly headers: Familiar['headers'] } | { readonly executed: Promise<ExecutionResult> };

/** Reads a question if it is such a one; whatever is out of the ordinary is null, and for Apollo Server to judge. */
export function askedByGateway({ method, headers, url }: IncomingMessage, body: unknown): Asked | null {
  if (method !== 'POST' || url !== '/graphql' || headers.accept !== TAKEN_BY_GATEWAYS) return null;
  if (!isRecord(body)) return null;
  const { query, variables, operationName, ...others } = body;
  if (typeof query !== 'string' || query.length > LONGEST || Object.keys(others).length > 0) return null;
  if (variables !== undefined && !isRecord(variables)) return null;
  if (operationName !== undefined && typeof operationName !== 'string') return null;
  return { query, variables, operationName };
}

/**
 * Documents that Apollo Server has read, let through and answered whole, twice. A gateway sends the same few for as long
 * as it runs, so from then on they go to the executor at once. Who asks, and what it may cost with their variables, is
 * looked at each time; what is no whole answer is told by Apollo Server still, which executes nothing once more.
 */
export class FamiliarDocuments {
  readonly #known = new MetTwice<Familiar>(MOST);

  constructor(
    private readonly subgraph: Subgraph,
    private readonly guard: Guard,
  ) {}

  meet(asked: Asked, document: DocumentNode, headers: Familiar['headers']): void {
    this.#known.meet(keyOf(asked), { document, headers });
  }

  /** Null for a document that is not known, and where Apollo Server has to say why it is refused. */
  async execute(asked: Asked, context: RequestContext): Promise<Outcome | null> {
    const known = this.#known.find(keyOf(asked));
    if (!known) return null;
    const { document, headers } = known;
    const { variables, operationName } = asked;
    const { schema } = this.subgraph;
    if (!letsThrough(this.guard, { schema, document, operationName, variables, session: context.session })) return null;
    const executed = this.subgraph.execute({ document, variables, operationName, context });
    const result = await executed.catch(() => null);
    if (!result || result.errors) return { executed };
    return { body: `${JSON.stringify(result)}\n`, headers };
  }
}

const keyOf = ({ query, operationName = '' }: Asked): string => `${operationName}\n${query}`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
