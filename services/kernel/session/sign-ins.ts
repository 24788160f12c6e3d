/** A sign-in as it is kept. */
export interface KeptSignIn {
  readonly account: string;
  /** What only the browser's secret opens. */
  readonly sealed: Buffer;
  readonly endsAt: Date;
}

/**
 * Where those are kept who are signed in by the page, so that a restart, another gateway and another tab know them. Each
 * is found by the hash of its secret alone: nobody can list them.
 */
export interface SignInStore {
  /** Begins a sign-in of an account, which its issuer calls by this name, if by any. */
  begin(account: string, name: string | null, hash: Buffer, sealed: Buffer, seconds: number): Promise<void>;
  find(hash: Buffer): Promise<KeptSignIn | null>;
  /** Whether the caller is to renew the sign-in, for so long; false where somebody else is at it. */
  lease(hash: Buffer, seconds: number): Promise<boolean>;
  renew(hash: Buffer, sealed: Buffer): Promise<void>;
  end(hash: Buffer): Promise<void>;
  close(): Promise<void>;
}
