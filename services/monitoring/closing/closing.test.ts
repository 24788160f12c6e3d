import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';

const RUNNING = academicYearOf(today('Europe/Moscow'));
const YEAR = formatAcademicYear(RUNNING);

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let neighbour: CollegeWorld;
/** Students of the college: three with nothing, one who is a mentee, one without a consent. */
let free: string[];
let mentee: string;
let unconsented: string;
/** Teachers: one with a mentee and room for two, one with room of unknown size, one who is full, one out of the base. */
let teachers: string[];

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  [college, neighbour] = [await there.college(), await there.college()];
  [mentee, ...free] = (await college.people({}, {}, {}, {})) as [string, ...string[]];
  [unconsented] = (await college.people({ consent: null })) as [string];
  teachers = await college.people(
    { category: 'TEACHER' },
    { category: 'TEACHER' },
    { category: 'TEACHER', careerStartedOn: `${RUNNING - 1}-09-01` },
    { category: 'TEACHER' },
  );
  await paired(college, teachers[0]!, mentee);
  await inBase(
    college,
    { personId: teachers[0], capacity: 3 },
    { personId: teachers[1] },
    { personId: teachers[2], capacity: 0 },
  );
  await neighbour.people({});
});
afterAll(() => hub.close());

async function paired({ id, curator }: CollegeWorld, mentorId: string, menteeId: string): Promise<void> {
  const rows = [{ mentorId, menteeId, form: 'teacher-student', startedOn: `${RUNNING}-09-01` }];
  const { attestMentorships } = await curator.ask(
    `mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { created results { problems { code } } } }`,
    { input: { collegeId: id, year: YEAR, rows } },
  );
  if (attestMentorships.created !== 1) throw new Error(JSON.stringify(attestMentorships));
}

async function inBase({ id, curator }: CollegeWorld, ...rows: object[]): Promise<void> {
  const { upsertMentorProfiles } = await curator.ask(
    `mutation ($input: UpsertMentorProfilesInput!) { upsertMentorProfiles(input: $input) { refused results { problems { code } } } }`,
    { input: { collegeId: id, rows: rows.map((row) => ({ enteredOn: '2024-09-02', ...row })) } },
  );
  if (upsertMentorProfiles.refused > 0) throw new Error(JSON.stringify(upsertMentorProfiles));
}

const COUNTS = 'side withoutPair mentorsWithRoom freePlaces note indicator { code } year college { id }';
const LISTS = `people { totalCount nodes { person { id } } } mentors { totalCount nodes { person { id } mentees free } }`;

const ofCollege = (client: Client, id: string, { indicator = 'learners_as_mentees', year = YEAR, lists = '' } = {}) =>
  client.answer(
    `query ($id: ID!, $indicator: String!, $year: AcademicYear!) {
      college(by: { id: $id }) { gapClosers(indicator: $indicator, year: $year) { ${COUNTS} ${lists} } }
    }`,
    { id, indicator, year },
  );

const closers = async (indicator?: string, lists = LISTS, year = YEAR): Promise<Data> => {
  const { data, errors } = await ofCollege(college.curator, college.id, {
    ...(indicator ? { indicator } : {}),
    lists,
    year,
  });
  expect(errors).toBeUndefined();
  return data.college.gapClosers;
};

const idsOf = ({ nodes }: Data) => nodes.map(({ person }: Data) => person.id);

describe('what would close a gap', () => {
  it('are for the staff of a college its people without a pair, and mentors with room', async () => {
    const found = await closers();
    expect(found).toMatchObject({ side: 'MENTEE', withoutPair: 3, mentorsWithRoom: 2, freePlaces: 3, note: null });
    expect(idsOf(found.people)).toEqual(free);
    expect(found.people.totalCount).toBe(3);
    expect(found.mentors).toEqual({
      totalCount: 2,
      nodes: [
        { person: { id: teachers[0] }, mentees: 1, free: 2 },
        { person: { id: teachers[1] }, mentees: 0, free: 1 },
      ],
    });
  });

  it('are those whom the indicator counts, on the side on which it does', async () => {
    const mentors = await closers('learners_as_mentors');
    expect([mentors.side, idsOf(mentors.people)]).toEqual(['MENTOR', [mentee, ...free]]);
    expect(idsOf((await closers('young_specialists_as_mentees')).people)).toEqual([teachers[2]]);
    expect(await closers('mentors_from_employers')).toMatchObject({ side: 'MENTOR', withoutPair: 0 });
  });

  it('go by the consent that is in force, and by pairs of that year', async () => {
    const next = formatAcademicYear(RUNNING + 1);
    expect(idsOf((await closers(undefined, LISTS, next)).people)).toEqual([mentee, ...free]);
    await college.curator.ask(
      `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { problems { code } } }`,
      { input: { personId: unconsented, givenOn: '2024-09-09', givenBy: 'SELF' } },
    );
    expect(idsOf((await closers()).people)).toEqual([...free, unconsented]);
    await college.curator.ask(
      `mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }`,
      { input: { personId: unconsented } },
    );
    expect(idsOf((await closers()).people)).toEqual(free);
  });

  it('are nobody where no pair helps, and it says why', async () => {
    const nobody = { side: null, withoutPair: null, mentorsWithRoom: null, freePlaces: null };
    const empty = { totalCount: 0, nodes: [] };
    for (const [indicator, year, note] of [
      ['enterprises_with_mentors', YEAR, 'neither of mentors nor of mentees'],
      ['learners_as_mentees', formatAcademicYear(RUNNING - 1), 'This academic year is over'],
    ] as const) {
      const found = await closers(indicator, LISTS, year);
      expect(found).toMatchObject({ ...nobody, note: expect.stringContaining(note), people: empty, mentors: empty });
    }
    const unknown = await ofCollege(college.curator, college.id, { indicator: 'nobody_knows' });
    expect(unknown.errors?.[0]?.message).toContain('no such code: nobody_knows');
  });
});

describe('who sees what would close a gap', () => {
  const ofRegion = (client: Client, lists = '') =>
    client.answer(
      `query ($code: String!, $year: AcademicYear!) {
        region(code: $code) { gapClosers(indicator: "learners_as_mentees", year: $year) { ${COUNTS} ${lists} } }
      }`,
      { code: there.region.code, year: YEAR },
    );

  it('coordinators of the region count it, college by college, and learn no names', async () => {
    const { data } = await ofRegion(there.coordinator);
    expect(data.region.gapClosers.map((one: Data) => [one.college.id, one.withoutPair, one.freePlaces])).toEqual([
      [college.id, 3, 3],
      [neighbour.id, 1, 0],
    ]);
    for (const list of ['people { totalCount }', 'mentors { totalCount }']) {
      const refused = await ofRegion(there.coordinator, list);
      expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  it('the staff of a college see it of their own college alone', async () => {
    const { data } = await ofRegion(college.curator);
    expect(data.region.gapClosers.map((one: Data) => one.college.id)).toEqual([college.id]);
    expect((await ofCollege(neighbour.curator, college.id, { lists: LISTS })).data).toEqual({
      college: { gapClosers: null },
    });
  });

  it('nobody else sees any of it', async () => {
    const claims = { regions: [there.region.id], colleges: [college.id], persons: [mentee] };
    const others = [
      await hub.client(),
      await hub.client({ roles: ['ANALYST'], ...claims }),
      await hub.client({ roles: ['OPERATOR'], ...claims }),
      await hub.client({ roles: ['MENTEE'], ...claims }),
      (await world(hub)).coordinator,
    ];
    for (const client of others) {
      expect((await ofCollege(client, college.id, { lists: LISTS })).data).toEqual({ college: { gapClosers: null } });
      expect((await ofRegion(client)).data).toEqual({ region: { gapClosers: [] } });
    }
  });

  it('and the database tells nobody else, whatever the code does', async () => {
    const counts = `select * from contracts.closing_counts($1::uuid[], $2, 'mentees', '{}')`;
    const people = `select * from contracts.people_without_pair($1::uuid[], $2, 'mentees', '{}')`;
    const mentors = `select * from contracts.mentors_with_room($1::uuid[])`;
    const coordinator = { roles: ['COORDINATOR' as const], regions: [there.region.id] };
    const [of, ids] = [[[college.id], RUNNING], [[college.id]]];
    expect(await hub.raw('monitoring', coordinator, counts, of)).toHaveLength(1);
    expect(await hub.raw('monitoring', coordinator, people, of)).toEqual([]);
    expect(await hub.raw('monitoring', coordinator, mentors, ids)).toEqual([]);
    for (const session of [null, { roles: ['CURATOR' as const], colleges: [neighbour.id] }]) {
      expect(await hub.raw('monitoring', session, counts, of)).toEqual([]);
      expect(await hub.raw('monitoring', session, people, of)).toEqual([]);
      expect(await hub.raw('monitoring', session, mentors, ids)).toEqual([]);
    }
    const inner = `select * from contracts.consented_people($1::uuid[], $2, '{}')`;
    await expect(hub.raw('monitoring', coordinator, inner, of)).rejects.toThrow('permission denied');
    await expect(
      hub.raw('monitoring', coordinator, 'select * from contracts.mentors_in_base($1)', ids),
    ).rejects.toThrow('permission denied');
  });
});

describe('what is sent to the database', () => {
  const region = (lists = '') =>
    `query ($code: String!) { region(code: $code) { colleges(first: 50) { nodes {
      gapClosers(indicator: "learners_as_mentees", year: "${YEAR}") { withoutPair ${lists} } } } } }`;
  const inMonitoring = (statements: string[]) =>
    statements.filter((sql) => !/from participants\./.test(sql) && !/contracts\.regions.*time_zone/.test(sql));

  it('is three statements for all colleges of a region, and one a list', async () => {
    for (let n = 0; n < 5; n += 1) await there.college();
    const taken = async (client: Client, lists?: string) =>
      inMonitoring(await hub.statementsOf(() => client.ask(region(lists), { code: there.region.code })));
    expect(await taken(there.coordinator)).toHaveLength(3);
    const staff = await hub.client({ roles: ['CURATOR'], colleges: [college.id, neighbour.id] });
    expect(await taken(staff, 'people { totalCount } mentors { totalCount }')).toHaveLength(5);
  });
});
