/** One request of a job, sent in turn with the others. */
export interface Sent {
  readonly body: string;
  readonly token: string | null;
}

/** What the load generator is told to send. */
export interface OverloadJob {
  readonly port: number;
  readonly seconds: number;
  readonly requests: readonly Sent[];
  /**
   * So many clients that ask again when they have been answered, or so many requests a second whether or not those before
   * have been answered.
   */
  readonly load: { readonly clients: number } | { readonly perSecond: number };
}

/** Of all answers with one status, how long each took, in milliseconds. */
export interface OverloadResult {
  readonly seconds: number;
  readonly taken: Readonly<Record<string, readonly number[]>>;
}
