import { describe, expect, it } from '@jest/globals';
import type { Role } from '#kernel/session/roles.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { seesLive, type Subject } from './subject.policy.js';

const ofCollege = (reached: boolean): Subject => ({
  kind: 'COLLEGE',
  college: { id: 'college', regionId: 'region', municipality: '', reached },
});

/** A region whose colleges are all reached, as by their own staff. */
const ofRegion = (regionId: string): Subject => ({
  kind: 'REGION',
  regionId,
  colleges: [{ id: 'college', regionId, municipality: '', reached: true }],
});

const session = (...roles: Role[]) => ({ ...PUBLIC_SESSION, roles, regions: ['region'], colleges: ['college'] });

describe('live figures of a college', () => {
  it('are for those who reach it', () => {
    expect(seesLive(session('CURATOR'), ofCollege(true))).toBe(true);
    expect(seesLive(session('CURATOR'), ofCollege(false))).toBe(false);
    expect(seesLive(PUBLIC_SESSION, ofCollege(false))).toBe(false);
  });
});

describe('live figures of a region', () => {
  it('are for its coordinators alone', () => {
    expect(seesLive(session('COORDINATOR'), ofRegion('region'))).toBe(true);
    expect(seesLive(session('COORDINATOR'), ofRegion('other'))).toBe(false);
  });

  it.each(['ANALYST', 'DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM', 'MENTOR', 'OPERATOR'] as const)(
    'are not for a %s, who would learn of the colleges of others by them',
    (role) => {
      expect(seesLive(session(role), ofRegion('region'))).toBe(false);
    },
  );

  it('are not for those without a token', () => {
    expect(seesLive(PUBLIC_SESSION, ofRegion('region'))).toBe(false);
  });
});
