/** How an attempt to send failed. */
export interface Failure {
  /** Whether the server may have got the mail: the first sign of it had been given to it. */
  readonly handedOver: boolean;
  /** The server's reply, where it gave one. */
  readonly responseCode?: number | undefined;
  /** The command that was refused. */
  readonly command?: string | undefined;
  readonly attempt: number;
  readonly attempts: number;
}

export type Outcome = 'RETRY' | 'FAILED' | 'UNCERTAIN';

/**
 * What becomes of a digest that could not be sent. A mail is sent at most once: when the connection breaks after the
 * mail was handed over nobody knows whether the server has taken it, and it is not sent again. Before that, and where
 * the server has said that it did not take it, it is tried again, with growing pauses, unless it never will.
 */
export function outcomeOf({ handedOver, responseCode, command, attempt, attempts }: Failure): Outcome {
  if (handedOver && responseCode === undefined) return 'UNCERTAIN';
  // A refusal of the login or the sender is the operator's to mend; one of the reader or the mail stays.
  const forGood = responseCode !== undefined && responseCode >= 500 && (handedOver || command === 'RCPT TO');
  return forGood || attempt >= attempts ? 'FAILED' : 'RETRY';
}
