import { describe, expect, it } from '@jest/globals';
import { tellProblem } from '#kernel/graph/problem.js';
import { ROLES, type Role } from '#kernel/session/roles.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { PARTICIPANTS_ACTIONS } from '../../actions/actions.data.js';
import { grantProblems, mayGrant, mayTakeBack, rolesToGive, SCOPE, type Grant } from './role-binding.policy.js';

const session = (role: Role): Session => ({
  ...PUBLIC_SESSION,
  actor: role,
  roles: [role],
  regions: ['own region'],
  colleges: ['own college'],
  persons: ['own person'],
});

/** A grant within reach of the session above, or beyond it. */
function grantOf(role: Role, where: 'own' | 'other'): Grant {
  const ofRegion = SCOPE[role] === 'regionId';
  const global = SCOPE[role] === null;
  return {
    role,
    regionId: ofRegion ? `${where} region` : null,
    collegeId: ofRegion || global ? null : `${where} college`,
    collegeRegionId: ofRegion || global ? null : `${where} region`,
  };
}

const givenBy = (granter: Role, where: 'own' | 'other'): Role[] =>
  ROLES.filter((role) => mayGrant(session(granter), grantOf(role, where)));

describe('who may give what', () => {
  it.each<[Role, Role[]]>([
    ['OPERATOR', ['ANALYST', 'COORDINATOR', 'OPERATOR']],
    ['COORDINATOR', ['ANALYST', 'COORDINATOR', 'DIRECTOR']],
    ['DIRECTOR', ['DIRECTOR', 'CURATOR', 'MENTOR', 'MENTEE']],
    ['CURATOR', ['MENTOR', 'MENTEE']],
    ['ANALYST', []],
    ['COLLEGE_SYSTEM', []],
    ['MENTOR', []],
    ['MENTEE', []],
  ])('%s, where they belong: %j', (granter, roles) => {
    expect(givenBy(granter, 'own')).toEqual(roles);
  });

  it.each(ROLES.filter((role) => role !== 'OPERATOR'))('%s gives nothing anywhere else', (granter) => {
    expect(givenBy(granter, 'other')).toEqual([]);
  });

  it('the operator gives roles in any region', () => {
    expect(givenBy('OPERATOR', 'other')).toEqual(['ANALYST', 'COORDINATOR', 'OPERATOR']);
  });

  it('is told with where, the widest role first', () => {
    const inRegion = { anywhere: false, regionIds: ['own region'], collegeIds: [] };
    expect(rolesToGive(session('COORDINATOR'))).toEqual([
      { role: 'COORDINATOR', ...inRegion },
      { role: 'ANALYST', ...inRegion },
      { role: 'DIRECTOR', ...inRegion },
    ]);
    expect(rolesToGive(session('CURATOR'))).toEqual([
      { role: 'MENTOR', anywhere: false, regionIds: [], collegeIds: ['own college'] },
      { role: 'MENTEE', anywhere: false, regionIds: [], collegeIds: ['own college'] },
    ]);
    expect(rolesToGive(session('OPERATOR')).map(({ role, anywhere }) => [role, anywhere])).toEqual([
      ['OPERATOR', true],
      ['COORDINATOR', true],
      ['ANALYST', true],
    ]);
  });

  it('is for those who give some role, and for nobody else', () => {
    const givers = ROLES.filter((role) => rolesToGive(session(role)).length > 0);
    for (const action of ['access:read', 'access:write'] as const) {
      expect([...PARTICIPANTS_ACTIONS[action]].sort()).toEqual([...givers].sort());
    }
  });

  it('is taken back by those who give it, as long as it stands', () => {
    const own = { ...grantOf('CURATOR', 'own'), account: 'somebody', revokedAt: null };
    expect(mayTakeBack(session('DIRECTOR'), own)).toBe(true);
    expect(mayTakeBack(session('DIRECTOR'), { ...own, revokedAt: new Date() })).toBe(false);
    expect(mayTakeBack(session('CURATOR'), own)).toBe(false);
    const ofClient = { ...own, ...grantOf('ANALYST', 'own'), account: 'analyst-client-26-1a2b3c' };
    expect(mayTakeBack(session('COORDINATOR'), { ...ofClient, account: 'an-analyst' })).toBe(true);
    expect(mayTakeBack(session('COORDINATOR'), ofClient)).toBe(false);
    expect(mayTakeBack(session('DIRECTOR'), { ...own, ...grantOf('COLLEGE_SYSTEM', 'own') })).toBe(false);
  });

  it('without a role nothing', () => {
    expect(ROLES.filter((role) => mayGrant(PUBLIC_SESSION, grantOf(role, 'own')))).toEqual([]);
  });

  it('a coordinator of one region who directs a college of another gives in each what that role gives', () => {
    const both: Session = { ...PUBLIC_SESSION, roles: ['COORDINATOR', 'DIRECTOR'], regions: ['r'], colleges: ['c'] };
    const elsewhere = { regionId: null, collegeId: 'c', collegeRegionId: 'other' };
    const inRegion = { regionId: null, collegeId: 'other', collegeRegionId: 'r' };
    expect(mayGrant(both, { role: 'CURATOR', ...elsewhere })).toBe(true);
    expect(mayGrant(both, { role: 'DIRECTOR', ...inRegion })).toBe(true);
    expect(mayGrant(both, { role: 'CURATOR', ...inRegion })).toBe(false);
    expect(mayGrant(both, { role: 'MENTOR', ...inRegion })).toBe(false);
  });
});

describe('a row', () => {
  const codes = (row: object) =>
    grantProblems({ account: 'someone', role: 'CURATOR', collegeId: 'c', ...row }, 'me', []).map(({ code }) => code);

  it('names an account, a role, and the one thing that it is held for', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ role: 'ANALYST', collegeId: null, regionId: 'r' })).toEqual([]);
    expect(codes({ role: 'MENTEE', collegeId: null, personId: 'p' })).toEqual([]);
    expect(codes({ role: 'OPERATOR', collegeId: null })).toEqual([]);
  });

  it.each([
    [{ collegeId: null }],
    [{ regionId: 'r' }],
    [{ role: 'COORDINATOR' }],
    [{ role: 'OPERATOR' }],
    [{ role: 'MENTOR', personId: 'p' }],
    [{ role: 'MENTOR' }],
  ])('is refused with the scope of another role: %j', (row) => {
    expect(codes(row)).toEqual(['ROLE_SCOPE']);
  });

  it.each(['COORDINATOR', 'CURATOR', 'MENTOR'] as const)('says in words what the role %s is held for', (role) => {
    const [found] = grantProblems({ account: 'someone', role }, 'me', []);
    expect(tellProblem(found!, 'ru').message).toMatch(/^Для роли «[А-Яа-я ]+» указывается [а-я ]+\.$/);
    expect(tellProblem(found!, 'en').message).not.toContain(role);
  });

  it("is refused for one's own account, for a client, and for what is no account", () => {
    expect(codes({ account: 'me' })).toEqual(['OWN_ACCOUNT']);
    expect(codes({ account: 'college-26-01-abc123' })).toEqual(['ACCOUNT_OF_CLIENT']);
    expect(codes({ account: 'two words' })).toEqual(['ACCOUNT_MALFORMED']);
    expect(codes({ account: 'me', collegeId: null })).toEqual(['OWN_ACCOUNT', 'ROLE_SCOPE']);
  });

  it("is refused for a college's system, whose role comes with its client", () => {
    expect(codes({ role: 'COLLEGE_SYSTEM' })).toEqual(['ROLE_OF_CLIENT']);
  });
});
