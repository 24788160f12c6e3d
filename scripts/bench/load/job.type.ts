/** What the load generator is told to send. */
export interface Job {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Sent in turn; `@N@` in a body becomes a number that no other request of the run has. */
  readonly requests: readonly { readonly path: string; readonly body: string; readonly token: string }[];
  /** Where those numbers begin. */
  readonly from: number;
}

export interface JobResult {
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
  /** From the first request sent to the last answer. */
  readonly seconds: number;
  /** The first answer that was none, if any. */
  readonly failure: string | null;
  readonly failed: number;
}
