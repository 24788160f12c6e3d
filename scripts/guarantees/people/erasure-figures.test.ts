import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import { PERSON_COLUMNS } from '#participants/person/record/person-columns.data.js';
import { attest, figuresOf, mutate, pair } from './testing/calls.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  region = await world(hub);
  college = await region.college();
});
afterAll(() => hub.close());

const erase = (personId: string, confirmName: string, client = college.curator): Promise<Data> =>
  mutate(client, 'erasePerson', { personId, reason: 'REQUEST', confirmName }, 'erasedId problems { code path }');

describe('hub verify', () => {
  it('names an erased person of whom something is kept', async () => {
    const [id] = (await college.people({ familyName: 'Остатков' })) as [string];
    await erase(id, 'Остатков Иван');
    await hub.owner(`update participants.person set phone = '1' where id = $1`, [id]);
    const { broken } = await verifyHub(hub);
    expect(broken.map((each) => [each.rule, each.example])).toEqual([['erased_person_forgotten', id]]);
    await hub.owner('update participants.person set phone = null where id = $1', [id]);
  });
});

describe('figures of the past', () => {
  it('do not count anew a person whose representative’s consent had ended at eighteen', async () => {
    const at = await region.college();
    const [minor, mentor] = (await at.people(
      {
        familyName: 'Взрослеев',
        birthDate: '2007-03-05',
        birthYear: null,
        consent: { givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE' },
      },
      {},
    )) as [string, string];
    await attest(at, [pair(minor, mentor)]);
    const before = await figuresOf(hub, at.id);
    expect(before['left_out_without_consent']).toBe(1);
    expect((await erase(minor, 'Взрослеев Иван', at.curator)).problems).toEqual([]);
    // Their pair had come to its term long before, and is not ended anew.
    expect(await figuresOf(hub, at.id)).toEqual(before);
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  });

  it.each([
    ['2023-10-01', 2022],
    ['2023-10-02', 2023],
    ['2023-12-31', 2023],
    ['2024-01-01', 2023],
    ['2024-09-30', 2023],
  ])('take a career of %s for one of the same years', async (day, year) => {
    const [person] = (await college.people({ category: 'TEACHER', careerStartedOn: day, familyName: 'Годов' })) as [
      string,
    ];
    await erase(person, 'Годов Иван');
    const [row] = await hub.owner('select career_started_on::text as day from participants.person where id = $1', [
      person,
    ]);
    expect(row?.['day']).toBe(`${year}-10-02`);
  });
});

describe('a mentor of another college’s mentee', () => {
  it('is erased there too, and the figures of that college follow', async () => {
    const there = await region.college();
    const both = await hub.client({ roles: ['CURATOR'], colleges: [college.id, there.id] });
    const [mentee] = (await there.people({})) as [string];
    const [mentor] = (await college.people({ familyName: 'Гостев' })) as [string];
    const rows = [pair(mentee, mentor, { startedOn: '2026-10-01' })];
    const [id] = await attest({ ...there, curator: both }, rows, '2026/2027');
    expect((await erase(mentor, 'Гостев Иван')).problems).toEqual([]);
    const [row] = await hub.owner('select status from programs.mentorship where id = $1', [id]);
    expect(row).toEqual({ status: 'ENDED' });
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  });
});

describe('who may erase', () => {
  it('is who works for the college, and no system', async () => {
    const [person] = (await college.people({ familyName: 'Чужаков' })) as [string];
    const other = await region.college();
    expect((await erase(person, 'Чужаков Иван', other.curator)).problems).toMatchObject([{ code: 'PERSON_NOT_FOUND' }]);
    const system = await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [college.id] });
    const query = 'mutation ($i: ErasePersonInput!) { erasePerson(input: $i) { erasedId } }';
    const input = { personId: person, reason: 'REQUEST', confirmName: 'Чужаков Иван' };
    const { errors } = await system.answer(query, { i: input });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('is asked by every part again, past the graph', async () => {
    const [person] = (await college.people({})) as [string];
    const other = await region.college();
    const calls = [
      ['select contracts.erase_person_participants($1, $2, $3)', 'REQUEST'],
      ['select * from contracts.erase_person_programs($1, $2, array[$3])', 'x'],
      ['select * from contracts.erase_person_school($1, $2, array[$3])', 'x'],
      ['select * from contracts.erase_person_bases($1, $2, array[$3])', 'x'],
    ] as const;
    for (const claims of [null, { roles: ['CURATOR'] as const, colleges: [other.id] }]) {
      for (const [sql, last] of calls) {
        await expect(hub.raw('participants', claims, sql, [college.id, [person], last])).rejects.toThrow(
          'not people of',
        );
      }
      expect(await hub.raw('participants', claims, 'select from participants.erasure')).toEqual([]);
    }
  });
});

describe('columns of a person', () => {
  it('all say what becomes of them when records are merged and people erased', async () => {
    const rows = await hub.owner(
      `select column_name as name from information_schema.columns where (table_schema, table_name) = ('participants', 'person')`,
    );
    expect(rows.map((row) => row['name']).sort()).toEqual(Object.keys(PERSON_COLUMNS).sort());
  });
});
