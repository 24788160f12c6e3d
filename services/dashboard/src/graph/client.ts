import { GraphError, type ErrorPath } from './graph-error';
import { tellRefusal } from '../session/refusals';
import { askingFor } from '../session/who';

/** An operation as the generator writes it: known to the gateway by its hash, with the types of both sides. */
export interface GraphDocument<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  readonly __meta__?: Record<string, unknown> | undefined;
}

export interface GraphAnswer<Result> {
  /** What came; a part that failed is null in it and told of in `problems`. */
  readonly data: Result;
  readonly problems: readonly GraphError[];
}

export interface Caller {
  /** Who is signed in on the page, if anybody. */
  readonly account: string | null;
  readonly language: string;
}

interface Sending extends Caller {
  readonly wording: Wording;
  readonly signal?: AbortSignal | undefined;
  /**
   * Asks by address where nobody is signed in, so that the browser keeps the answer and the hub tells it by 304 that it
   * still stands. Not for mutations, nor where a variable is a secret: addresses are written into logs.
   */
  readonly byAddress?: boolean;
}

/** Words for what never became an answer of the graph; given by the page, as this module knows no language. */
export interface Wording {
  readonly network: string;
  readonly unreadable: string;
}

interface ErrorBody {
  readonly message: string;
  readonly path?: ErrorPath;
  readonly extensions?: { readonly code?: string; readonly subgraph?: string };
}

interface AnswerBody<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly ErrorBody[];
}

/**
 * Sends an operation to the hub.
 * @throws GraphError when nothing of the answer can be shown; UNAUTHENTICATED when the account is not signed in any more.
 */
export async function send<Result, Variables>(
  document: GraphDocument<Result, Variables>,
  variables: Variables,
  sending: Sending,
): Promise<GraphAnswer<Result>> {
  const { account, wording } = sending;
  const response = await reach(requestOf({ documentId: document.__meta__?.hash, variables }, sending), wording);
  const body = await read<Result>(response, wording);
  const problems = (body.errors ?? []).map(problemOf);
  const whole = problems.find(({ path }) => path === undefined);
  if (account !== null && whole?.code === 'UNAUTHENTICATED') tellRefusal(account);
  if (body.data == null) throw whole ?? problems[0] ?? unreadable(wording);
  return { data: body.data, problems };
}

const GRAPH = '/graphql';

/** The longest address that the hub keeps an answer for, with room for the headers that it is kept by. */
const LONGEST_ADDRESS = 3_800;

interface Question {
  readonly documentId: unknown;
  readonly variables: unknown;
}

/** What goes over the wire: by address where that may be and is not too long, else in a body. */
function requestOf(question: Question, { account, language, signal, byAddress = false }: Sending) {
  const headers = {
    accept: 'application/graphql-response+json, application/json',
    'accept-language': language,
    ...askingFor(account),
  };
  const init: RequestInit = signal ? { signal, headers } : { headers };
  const address = addressOf(question);
  if (byAddress && account === null && address.length <= LONGEST_ADDRESS) return { address, init };
  const inBody = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
  return { address: GRAPH, init: { ...init, ...inBody, body: JSON.stringify(question) } };
}

function addressOf({ documentId, variables }: Question): string {
  const asked = new URLSearchParams({ documentId: String(documentId), variables: JSON.stringify(variables) });
  return `${GRAPH}?${asked.toString()}`;
}

async function reach({ address, init }: ReturnType<typeof requestOf>, wording: Wording): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new GraphError(wording.network, { code: 'NETWORK' });
  }
}

async function read<Result>(response: Response, wording: Wording): Promise<AnswerBody<Result>> {
  try {
    return (await response.json()) as AnswerBody<Result>;
  } catch {
    throw unreadable(wording);
  }
}

function problemOf({ message, path, extensions }: ErrorBody): GraphError {
  return new GraphError(message, {
    code: extensions?.code ?? 'INTERNAL_SERVER_ERROR',
    path,
    subgraph: extensions?.subgraph,
  });
}

function unreadable(wording: Wording): GraphError {
  return new GraphError(wording.unreadable, { code: 'UNREADABLE' });
}
