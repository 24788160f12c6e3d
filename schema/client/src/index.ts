import type { TypedDocumentString } from './generated/graphql.js';

export * from './generated/graphql.js';

/** Where the hub is, and who asks. */
export interface HubOptions {
  /** Address of the hub without a path, e.g. `https://hub.example.org`. */
  readonly url: string;
  /** A bearer token, or what gets one that is still good; without it only what is public is answered. */
  readonly token?: string | (() => Promise<string>);
  /** Language of names, enum labels and messages. Russian when left out. */
  readonly language?: 'ru' | 'en';
}

/** One thing that went wrong: where in the answer, and under which code of the hub's closed list. */
export interface HubProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly subgraph?: string };
}

/** What came of an operation: a part that failed is null in `data` and told of in `errors`. */
export interface HubAnswer<Result> {
  readonly data: Result;
  readonly errors: readonly HubProblem[];
}

/** The hub answered nothing: the request was refused, or the hub could not be reached. */
export class HubRefusal extends Error {
  override readonly name = 'HubRefusal';

  constructor(
    /** HTTP status of the answer. */
    readonly status: number,
    readonly errors: readonly HubProblem[],
  ) {
    super(errors[0]?.message ?? `the hub answered with HTTP ${status} and no sentence`);
  }
}

/** Sends an operation and gives its answer, typed by the operation. */
export type Ask = <Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<HubAnswer<Result>>;

/**
 * A connection to a hub.
 * @throws HubRefusal, from each call, when there is no data at all; TypeError of `fetch` when nobody is there
 */
export function connect({ url, token, language = 'ru' }: HubOptions): Ask {
  return async (operation, variables) => {
    const bearer = typeof token === 'function' ? await token() : token;
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify({ query: operation.toString(), variables }),
    });
    const { data, errors = [] } = await read(response);
    if (data == null) throw new HubRefusal(response.status, errors);
    return { data: data as never, errors };
  };
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly HubProblem[];
}

/** A proxy in front of a hub may answer with something else than JSON. */
async function read(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    return {};
  }
}
