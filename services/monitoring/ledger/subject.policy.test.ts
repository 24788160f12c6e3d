import { describe, expect, it } from '@jest/globals';
import type { Role } from '#kernel/session/roles.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { sourceFor, type Subject } from './subject.policy.js';

const ofCollege = (reached: boolean): Subject => ({
  kind: 'COLLEGE',
  college: { id: 'college', regionId: 'region', reached },
});

/** A region whose colleges are all reached, as by their own staff. */
const ofRegion = (regionId: string): Subject => ({
  kind: 'REGION',
  regionId,
  colleges: [{ id: 'college', regionId, reached: true }],
});

const session = (...roles: Role[]) => ({ ...PUBLIC_SESSION, roles, regions: ['region'], colleges: ['college'] });

describe('the ledger that answers about a college', () => {
  it('is the live one to those who reach it, and else the published one', () => {
    expect(sourceFor(session('CURATOR'), ofCollege(true))).toBe('LIVE');
    expect(sourceFor(session('CURATOR'), ofCollege(false))).toBe('PUBLISHED');
    expect(sourceFor(PUBLIC_SESSION, ofCollege(false))).toBe('PUBLISHED');
  });
});

describe('the ledger that answers about a region', () => {
  it('is the live one to its coordinators alone', () => {
    expect(sourceFor(session('COORDINATOR'), ofRegion('region'))).toBe('LIVE');
    expect(sourceFor(session('COORDINATOR'), ofRegion('other'))).toBe('PUBLISHED');
  });

  it.each(['ANALYST', 'DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM', 'MENTOR', 'OPERATOR'] as const)(
    'is the published one to a %s, who would learn of the colleges of others by it',
    (role) => {
      expect(sourceFor(session(role), ofRegion('region'))).toBe('PUBLISHED');
    },
  );

  it('is the published one to those without a token', () => {
    expect(sourceFor(PUBLIC_SESSION, ofRegion('region'))).toBe('PUBLISHED');
  });
});
