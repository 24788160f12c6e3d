import type { Role } from './roles.js';

/** What an account may do, as the hub's own records say now. */
export interface AccountAccess {
  readonly roles: readonly Role[];
  /** Ids of the regions, colleges and persons that the roles are held for. */
  readonly regions: readonly string[];
  readonly colleges: readonly string[];
  readonly persons: readonly string[];
  /**
   * When a role was last taken from the account; null when none ever was. A token says its time of issue in whole
   * seconds, so one of the same second may be from before: a token is refused when `iat <= floor(refusedBefore)`.
   *
   * A role that is given back (or a client's secret that is renewed) in the second of a revocation does not lift that:
   * a token issued later in that very second is refused for as long as it lives. Whoever issues tokens therefore
   * waits for the next second when `floor(refusedBefore)` is the running one.
   */
  readonly refusedBefore: Date | null;
}

/** The client of a college's information system, as far as checking its secret needs. */
export interface ClientCredentials {
  readonly clientId: string;
  /** `clientSecretHash` of its secret. */
  readonly secretHash: Buffer;
  readonly issuedAt: Date;
}

/** Looks up accounts and clients, each alone: nobody can list them through it. */
export interface AccessDirectory {
  /** An account that nobody has given anything has no roles; that is no error. */
  accessOf(account: string): Promise<AccountAccess>;
  /** The client of this id that has not been revoked, or null. */
  clientOf(clientId: string): Promise<ClientCredentials | null>;
  close(): Promise<void>;
}

/** Longest subject of an account that can be given a role. */
const LONGEST_ACCOUNT = 255;

/** Whether a text can be the subject of an account: visible characters alone, so that what is read is what is meant. */
export function isAccount(text: string): boolean {
  return text.length <= LONGEST_ACCOUNT && /^[^\s\p{C}]+$/u.test(text);
}

/** How the ids of colleges' clients begin. No account of a person can: their tokens must never be taken for each other. */
export const CLIENT_PREFIX = 'college-';

/**
 * How the accounts of demo sign-in begin. Outside the sample the database counts nothing that such an account holds, or
 * has given to others.
 */
export const DEMO_PREFIX = 'demo-';
