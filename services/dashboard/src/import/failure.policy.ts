import type { Refusal } from './lines.type.js';

/** Why a file was not checked or not taken, as far as the page has words of its own for it. */
export type FailureKind =
  'expired' | 'forbidden' | 'busy' | 'tooBig' | 'file' | 'hub' | 'network' | 'interrupted' | 'changed';

export interface Failure {
  readonly kind: FailureKind;
  /** What the hub said to do about it; null where it said nothing. */
  readonly message: string | null;
}

const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'expired',
  403: 'forbidden',
  409: 'busy',
  413: 'tooBig',
  429: 'busy',
};

/** Codes that the hub itself gives, apart from those about the file. */
const BY_CODE: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'expired',
  FORBIDDEN: 'forbidden',
  SUBGRAPH_UNAVAILABLE: 'hub',
  INTERNAL_SERVER_ERROR: 'hub',
  LIMIT_EXCEEDED: 'busy',
};

/** An answer that never began to stream; whoever stands before the hub may answer without a body of the hub's. */
export function refusedWith(status: number, refusal: Refusal | null): Failure {
  const kind = BY_STATUS[status] ?? (refusal === null || status >= 500 ? 'hub' : 'file');
  return { kind, message: refusal?.message ?? null };
}

/** An error that ends a stream. */
export function endedWith({ code, message }: Refusal): Failure {
  return { kind: BY_CODE[code] ?? 'file', message };
}
