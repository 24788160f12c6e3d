import { COLLEGE_STAFF, PARTICIPANTS, type Role } from './roles.js';

/** Who is asking. Made from a verified token once per request; nothing else in the hub reads tokens. */
export interface Session {
  /** Subject of the token, or null without one. */
  readonly actor: string | null;
  readonly roles: readonly Role[];
  /** Ids of the regions, colleges and persons that the roles are held for. */
  readonly regions: readonly string[];
  readonly colleges: readonly string[];
  readonly persons: readonly string[];
}

/** The caller without a token: published figures and public organisations only. */
export const PUBLIC_SESSION: Session = Object.freeze({
  actor: null,
  roles: [],
  regions: [],
  colleges: [],
  persons: [],
});

/** Whether the session holds one of the roles. */
export function holds(session: Session, ...roles: readonly Role[]): boolean {
  return session.roles.some((role) => roles.includes(role));
}

/** Colleges whose personal rows the session may read and write. */
export function staffColleges(session: Session): readonly string[] {
  return holds(session, ...COLLEGE_STAFF) ? session.colleges : [];
}

/** Regions whose colleges' live figures the session reads whole. */
export function coordinatedRegions(session: Session): readonly string[] {
  return holds(session, 'COORDINATOR') ? session.regions : [];
}

/** Persons that the session is: itself as mentor or mentee. */
export function ownPersons(session: Session): readonly string[] {
  return holds(session, ...PARTICIPANTS) ? session.persons : [];
}
