import type { Role } from './roles.js';

/** What an account may do by a token, as the hub's own records say now. */
export interface AccountAccess {
  readonly roles: readonly Role[];
  /** Ids of the regions, colleges and persons that the roles are held for. */
  readonly regions: readonly string[];
  readonly colleges: readonly string[];
  readonly persons: readonly string[];
  /**
   * Whether all that the account held when the token was issued has been taken from it. What is left of several roles
   * stays in force; a role that was given after one had been taken back is for the next token.
   *
   * A token says its time of issue in whole seconds, so one of the second of a revocation may be from before and counts
   * as such: after a role was given back, or a client's secret renewed, a token of that very second stays refused.
   */
  readonly refused: boolean;
}

/** The client of an information system, as far as checking its secret needs. */
export interface ClientCredentials {
  readonly clientId: string;
  /** `clientSecretHash` of its secret. */
  readonly secretHash: Buffer;
  readonly issuedAt: Date;
}

/** Looks up accounts and clients, each alone: nobody can list them through it. */
export interface AccessDirectory {
  /**
   * By a token of the account that was issued in this second since 1970. An account that nobody has given anything has
   * no roles; that is no error.
   */
  accessOf(account: string, issuedAt: number): Promise<AccountAccess>;
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

/**
 * Roles that clients of information systems hold, with how the ids of those clients begin. No account of a person begins
 * so: their tokens must never be taken for each other.
 */
export const CLIENT_PREFIXES = { COLLEGE_SYSTEM: 'college-', ANALYST: 'analyst-client-' } as const satisfies Partial<
  Record<Role, string>
>;

/** How the accounts of personal links begin: by them people sign in who have no account. */
export const LINK_PREFIX = 'personal-link-';

/** How the account begins, where it is a client's or a link's; null for all others. */
export function clientPrefixOf(account: string): string | null {
  return [...Object.values(CLIENT_PREFIXES), LINK_PREFIX].find((prefix) => account.startsWith(prefix)) ?? null;
}

/**
 * How the accounts of demo sign-in begin. Outside the sample the database counts nothing that such an account holds, or
 * has given to others.
 */
export const DEMO_PREFIX = 'demo-';

/** Whether an account is one of demo sign-in, by its name. */
export function isOfDemo(account: string): boolean {
  return account.startsWith(DEMO_PREFIX);
}
