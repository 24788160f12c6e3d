import { GraphError, type ErrorPath } from './graph-error';
import { tellRefusal } from '../session/refusals';

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
  readonly token: string | undefined;
  readonly language: string;
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
 * @throws GraphError when nothing of the answer can be shown; UNAUTHENTICATED when the token is no longer good.
 */
export async function send<Result, Variables>(
  document: GraphDocument<Result, Variables>,
  variables: Variables,
  { token, language, wording, signal }: Caller & { wording: Wording; signal?: AbortSignal | undefined },
): Promise<GraphAnswer<Result>> {
  const response = await reach(
    signal,
    wording,
    {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': language,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    JSON.stringify({ documentId: document.__meta__?.hash, variables }),
  );
  const body = await read<Result>(response, wording);
  const problems = (body.errors ?? []).map(problemOf);
  const whole = problems.find(({ path }) => path === undefined);
  if (token !== undefined && whole?.code === 'UNAUTHENTICATED') tellRefusal(token);
  if (body.data == null) throw whole ?? problems[0] ?? unreadable(wording);
  return { data: body.data, problems };
}

async function reach(
  signal: AbortSignal | undefined,
  wording: Wording,
  headers: Record<string, string>,
  body: string,
): Promise<Response> {
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
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
