import type { Role } from './roles.js';
import { holds, type Session } from './session.js';

/** Who may take an action: everybody, with or without a token, or the holders of these roles. */
export type Allowed = 'EVERYBODY' | readonly Role[];

/**
 * A subgraph's part of the closed list of what can be done through the graph and by which role. Every root field names
 * one of these actions, and a subgraph with a root field that doesn't, or with an action that none takes, is not
 * built. Which rows an action reaches is decided by the database.
 */
export type Actions = Readonly<Record<string, Allowed>>;

/** Whether the session's roles include one that may take an action. */
export function may(session: Session, allowed: Allowed): boolean {
  return allowed === 'EVERYBODY' || holds(session, ...allowed);
}
