import type { Role } from './roles.js';

/** What an account may do, as the hub's data say at this moment. */
export interface AccountAccess {
  readonly roles: readonly Role[];
  readonly regions: readonly string[];
  readonly colleges: readonly string[];
  readonly persons: readonly string[];
  /** When a role was last taken from the account; tokens issued up to the end of that second are refused. */
  readonly refusedBefore: Date | null;
}

/** The secret of a college system's client, known by its hash alone. */
export interface ClientSecret {
  readonly clientId: string;
  readonly secretHash: Buffer;
  readonly issuedAt: Date;
}

/** Where the hub looks up accounts and clients. */
export interface AccessDirectory {
  accessOf(account: string): Promise<AccountAccess>;
  /** Null when there is no such client, or it was revoked. */
  clientOf(clientId: string): Promise<ClientSecret | null>;
  close(): Promise<void>;
}
