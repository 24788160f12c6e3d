import { describe, expect, it } from '@jest/globals';
import { asInvitee, invitationProblems } from './role-invitation.policy.js';

const codes = (wish: object) =>
  invitationProblems({ role: 'CURATOR', invitee: 'Анна Ильина', collegeId: 'c', ...wish }, ['rows', 0]).map(
    ({ code, path }) => [code, path.at(-1)],
  );

describe('an invitation', () => {
  it('names who is invited to a role, and what the role is held for', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ role: 'OPERATOR', collegeId: null })).toEqual([]);
    expect(codes({ role: 'COORDINATOR' })).toEqual([['ROLE_SCOPE', 'regionId']]);
  });

  it.each(['', '   ', 'x'.repeat(101), '<b>Анна</b>', 'Анна\u202e', 'Анна\ud800', 'Анна\n'.repeat(2)])(
    'to nobody that can be read is refused: %j',
    (invitee) => expect(codes({ invitee })).toEqual([['INVITEE_MALFORMED', 'invitee']]),
  );

  it.each([
    ['MENTOR', 'ROLE_BY_LINK'],
    ['MENTEE', 'ROLE_BY_LINK'],
    ['COLLEGE_SYSTEM', 'ROLE_OF_CLIENT'],
  ])('to the role %s is refused, which people get in another way', (role, code) => {
    expect(codes({ role })).toEqual([[code, 'role']]);
  });

  it('keeps the name without what surrounds it', () => expect(asInvitee('  Анна Ильина ')).toBe('Анна Ильина'));
});
