import { PARTICIPANTS } from '../../session/roles.js';
import type { Session } from '../../session/session.js';

/** A limit that is lowest for nobody in particular, and highest for those who have colleges and regions to read. */
export interface LimitByCaller {
  readonly anonymous: number;
  /** Of who takes part themselves, and of whoever has signed in and holds no role. */
  readonly participant: number;
  readonly signedIn: number;
}

export function limitOf({ actor, roles }: Session, limits: LimitByCaller): number {
  if (actor === null) return limits.anonymous;
  return roles.every((role) => PARTICIPANTS.includes(role)) ? limits.participant : limits.signedIn;
}
