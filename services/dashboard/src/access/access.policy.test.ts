import { describe, expect, it } from '@jest/globals';
import { atFields, mayTakeBack, rolesToGive, rolesToSee } from './access.policy.js';

const place = (id: string) => ({ id });
const reader = (role: string, regions: string[] = [], colleges: string[] = []) => ({
  roles: [role],
  regions: regions.map(place),
  colleges: colleges.map(place),
});
const held = (role: string, where: { region?: string; college?: string } = {}, revokedAt: string | null = null) => ({
  role,
  revokedAt,
  region: where.region ? place(where.region) : null,
  college: where.college ? { id: where.college, region: place('26') } : null,
});

describe('the roles that an account may give', () => {
  it.each([
    ['OPERATOR', ['OPERATOR', 'COORDINATOR', 'ANALYST']],
    ['COORDINATOR', ['COORDINATOR', 'ANALYST', 'DIRECTOR']],
    ['DIRECTOR', ['DIRECTOR', 'CURATOR', 'MENTOR', 'MENTEE']],
    ['CURATOR', ['MENTOR', 'MENTEE']],
    ['ANALYST', []],
    ['COLLEGE_SYSTEM', []],
    ['MENTOR', []],
  ])('%s gives %j', (role, given) => {
    expect(rolesToGive([role])).toEqual(given);
  });
});

describe('the roles to choose from in the list', () => {
  it('are those that the account sees, each once', () => {
    expect(rolesToSee(['COORDINATOR'])).toEqual(['COORDINATOR', 'ANALYST', 'DIRECTOR']);
    expect(rolesToSee(['COORDINATOR', 'CURATOR'])).toEqual([
      ...['COORDINATOR', 'ANALYST', 'DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM', 'MENTOR', 'MENTEE'],
    ]);
    expect(rolesToSee(['MENTOR'])).toEqual([]);
  });
});

describe('a role that is held', () => {
  it.each([
    ['an operator', reader('OPERATOR'), held('COORDINATOR', { region: '77' })],
    ['the coordinator of its region', reader('COORDINATOR', ['26']), held('ANALYST', { region: '26' })],
    ["the coordinator of its college's region", reader('COORDINATOR', ['26']), held('DIRECTOR', { college: 'a' })],
    ['the director of its college', reader('DIRECTOR', [], ['a']), held('CURATOR', { college: 'a' })],
    ["the curator of its person's college", reader('CURATOR', [], ['a']), held('MENTEE', { college: 'a' })],
  ])('is taken back by %s', (_, by, binding) => {
    expect(mayTakeBack(by, binding)).toBe(true);
  });

  it.each([
    ['an operator, whose it is not to give', reader('OPERATOR'), held('DIRECTOR', { college: 'a' })],
    ['the coordinator of another region', reader('COORDINATOR', ['77']), held('DIRECTOR', { college: 'a' })],
    ['the director of another college', reader('DIRECTOR', [], ['b']), held('CURATOR', { college: 'a' })],
    ['a curator, above whom it stands', reader('CURATOR', [], ['a']), held('DIRECTOR', { college: 'a' })],
    ['anybody by hand, when it is a system’s', reader('DIRECTOR', [], ['a']), held('COLLEGE_SYSTEM', { college: 'a' })],
    ['anybody twice', reader('OPERATOR'), held('OPERATOR', {}, '2026-01-01T00:00:00Z')],
  ])('is not taken back by %s', (_, by, binding) => {
    expect(mayTakeBack(by, binding)).toBe(false);
  });
});

describe('problems of the form', () => {
  it('stand at their fields, and what has none stands for the whole', () => {
    const said = (message: string, ...path: string[]) => ({ message, path });
    expect(
      atFields([
        said('Себе роль не выдают.', 'rows', '0', 'account'),
        said('Не найдено.', 'rows', '0', 'personId'),
        said('Слишком много.', 'rows'),
        said('И ещё.', 'rows', '0'),
      ]),
    ).toEqual({ account: 'Себе роль не выдают.', scope: 'Не найдено.', whole: 'Слишком много. И ещё.' });
    expect(atFields([])).toEqual({});
  });
});
