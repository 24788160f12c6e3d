export type ErrorPath = readonly (string | number)[];

interface GraphErrorOptions {
  readonly code: string;
  readonly path?: ErrorPath | undefined;
  readonly subgraph?: string | undefined;
}

/** One thing that went wrong with a request, in words that the hub chose for the reader. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  /** A code of the hub's closed list, or NETWORK and UNREADABLE for what never became an answer of the graph. */
  readonly code: string;
  /** Where in the answer something is missing; undefined when it is about the whole request. */
  readonly path: ErrorPath | undefined;
  /** The part of the hub that failed, where one did. */
  readonly subgraph: string | undefined;

  constructor(message: string, { code, path, subgraph }: GraphErrorOptions) {
    super(message);
    this.code = code;
    this.path = path;
    this.subgraph = subgraph;
  }
}
