import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { ownHub, type Claims, type Client, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld, World } from '#scripts/testing/world.js';
import { bulk, neighbours, openYear, ORDER, outcomes, present, students, YEAR } from './testing/programs-world.js';

let hub: TestHub;
let region: World;
let here: CollegeWorld;
let there: CollegeWorld;
let mentee: string;
let mentor: string;
let mentorshipId: string;
/** Those who have no business with the people of the college: another college, region, role, or no token. */
let strangers: [who: string, claims: Claims | null][];

beforeAll(async () => {
  hub = await ownHub();
  ({ region, here, there } = await neighbours(hub));
  const elsewhere = await neighbours(hub);
  [mentee, mentor] = (await here.people({ familyName: 'Наставляемый' }, { familyName: 'Наставник' })) as [
    string,
    string,
  ];
  const rows = [students(mentee, mentor)];
  const payload = await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: YEAR, rows });
  mentorshipId = payload.results[0].mentorship.id;
  await there.people({});
  await openYear(there);
  strangers = [
    ['the curator of another college', { roles: ['CURATOR'], colleges: [there.id] }],
    ["another region's coordinator", { roles: ['COORDINATOR'], regions: [elsewhere.region.region.id] }],
    ['an analyst', { roles: ['ANALYST'], regions: [region.region.id] }],
    ['the operator', { roles: ['OPERATOR'] }],
    ['a participant who is neither', { roles: ['MENTOR', 'MENTEE'], persons: [here.id] }],
    ['nobody', null],
  ];
});
afterAll(() => hub.close());

const PEOPLE = ['mentorship', 'mentor_agreement'];
const RECORDS = ['college_year', 'stage_closure', 'activity', 'program', 'year_step', 'year_sheet'];

describe('the database', () => {
  it('shows no row of a college to strangers, whatever the code asks', async () => {
    await hub.owner(
      `insert into programs.stage_closure (college_id, academic_year, stage, closed_on)
       values ($1, 2024, 1, '2024-10-01')`,
      [here.id],
    );
    await hub.owner(
      `insert into programs.year_step (college_id, academic_year, step, stage) values ($1, 2024, 'STAGE_CLOSED', 1)`,
      [here.id],
    );
    await hub.owner(
      `insert into programs.mentor_agreement select id, college_id, college_id, '2024-10-01'
         from programs.mentorship where id = $1`,
      [mentorshipId],
    );
    for (const table of [...PEOPLE, ...RECORDS]) {
      const sql = `select * from programs.${table} where college_id = $1`;
      expect([
        table,
        await hub.raw('programs', { roles: ['CURATOR'], colleges: [here.id] }, sql, [here.id]),
      ]).not.toEqual([table, []]);
      for (const [who, claims] of strangers) {
        expect([who, table, await hub.raw('programs', claims, sql, [here.id])]).toEqual([who, table, []]);
      }
    }
    await hub.owner('delete from programs.mentor_agreement');
  });

  it("shows a region's coordinator the records of its colleges and no row about people", async () => {
    const coordinator: Claims = { roles: ['COORDINATOR'], regions: [region.region.id] };
    const rows = async (table: string) =>
      (await hub.raw('programs', coordinator, `select * from programs.${table}`)).length;
    expect(await Promise.all(PEOPLE.map(rows))).toEqual([0, 0]);
    expect(await rows('program')).toBe(2);
  });

  it('lets nobody but the staff of the college write', async () => {
    const claims: Claims = { roles: ['CURATOR'], colleges: [there.id] };
    for (const table of ['mentorship', 'stage_closure', 'activity', 'program']) {
      const sql = `update programs.${table} set college_id = college_id where college_id = $1 returning 1`;
      expect(await hub.raw('programs', claims, sql, [here.id])).toEqual([]);
    }
    const opening = `insert into programs.college_year (id, college_id, academic_year)
      values (gen_random_uuid(), $1, 2020)`;
    await expect(hub.raw('programs', claims, opening, [here.id])).rejects.toThrow('row-level security');
    const step = `insert into programs.year_step (college_id, academic_year, step, stage) values ($1, 2024, 'X', 1)`;
    await expect(hub.raw('programs', claims, step, [here.id])).rejects.toThrow('row-level security');
    // Sheets are written by the database alone, for the staff of the college as well.
    for (const sheet of [`update programs.year_sheet set programs = '[]'`, 'delete from programs.year_sheet']) {
      await expect(hub.raw('programs', { ...claims, colleges: [here.id] }, sheet)).rejects.toThrow('permission denied');
    }
    const roadmap = `insert into programs.region_roadmap (region_id, version, valid_from, source) values ($1, 2, 2024, 'X')`;
    await expect(hub.raw('programs', claims, roadmap, [region.region.id])).rejects.toThrow('row-level security');
    for (const table of ['measure', 'audit', 'enterprise_with_mentors']) {
      await expect(hub.raw('programs', claims, `select * from programs.${table}`)).rejects.toThrow('permission denied');
    }
    const reached = `select * from contracts.evidence_of_years(array[$1::uuid], 2024)`;
    expect(await hub.raw('programs', claims, reached, [here.id])).toEqual([]);
    await expect(hub.raw('programs', claims, 'delete from programs.mentorship')).rejects.toThrow('permission denied');
  });
});

const QUERY = `query ($id: ID!, $person: ID!) {
  mentorships(collegeId: $id) { totalCount nodes { id } }
  ofPerson: mentorships(personId: $person) { totalCount }
  mentoringPrograms(collegeId: $id) { totalCount nodes { id } }
}`;
const OF_COLLEGE = `query ($id: ID!) { college(id: $id) { id
  mentoringPrograms(year: "${YEAR}") { totalCount nodes { mentorshipCount } }
  collegeYear(year: "${YEAR}") { year } } }`;

describe('the graph', () => {
  it('lists nothing of another college', async () => {
    const { data } = await there.curator.answer(QUERY, { id: here.id, person: mentee });
    expect(data).toEqual({
      mentorships: { totalCount: 0, nodes: [] },
      ofPerson: { totalCount: 0 },
      mentoringPrograms: { totalCount: 0, nodes: [] },
    });
  });

  it('refuses its root fields to those without the role', async () => {
    for (const claims of [undefined, { roles: ['ANALYST'] as const }, { roles: ['OPERATOR'] as const }]) {
      const { data, errors } = await (await hub.client(claims)).answer(QUERY, { id: here.id, person: mentee });
      expect(Object.values(data as object).every((answer) => answer === null)).toBe(true);
      expect(errors?.[0]?.extensions?.['code']).toBe(claims ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  });

  it('says to strangers of a college that its programmes are not theirs to see, instead of none', async () => {
    for (const [who, claims] of strangers) {
      const { data, errors } = await (await hub.client(claims ?? undefined)).answer(OF_COLLEGE, { id: here.id });
      expect([who, data]).toEqual([who, { college: { id: here.id, mentoringPrograms: null, collegeYear: null } }]);
      expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
  });

  it('tells a coordinator the number of mentorships and none of them', async () => {
    const { data } = await region.coordinator.answer(OF_COLLEGE, { id: here.id });
    expect(data.college.mentoringPrograms).toEqual({ totalCount: 1, nodes: [{ mentorshipCount: 1 }] });
    const nested = await region.coordinator.answer(
      `query ($id: ID!) { mentoringPrograms(collegeId: $id) { nodes { id mentorships { totalCount } } } }`,
      { id: here.id },
    );
    expect(nested.data.mentoringPrograms.nodes).toMatchObject([{ mentorships: null }]);
    expect(nested.errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
  });

  it('finds no entity for strangers', async () => {
    const subgraph = hub.subgraphs.find((each) => each.name === 'programs')!;
    const [program] = await hub.owner('select id from programs.program where college_id = $1', [here.id]);
    const representations = [
      { __typename: 'Mentorship', id: mentorshipId },
      { __typename: 'MentoringProgram', id: program!['id'] },
    ];
    const entities = async (claims: Claims | null) => {
      const { actor = null, roles = [], regions = [], colleges = [], persons = [] } = claims ?? {};
      const result = await subgraph.execute({
        document: parse('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }'),
        variables: { r: representations },
        context: { session: { actor, roles, regions, colleges, persons }, language: 'en' },
      });
      return result.data?.['_entities'];
    };
    expect(await entities({ roles: ['CURATOR'], colleges: [here.id] })).toHaveLength(2);
    for (const [who, claims] of strangers) expect([who, await entities(claims)]).toEqual([who, [null, null]]);
  });

  it("changes nothing for another college's curator, under either college's name", async () => {
    const before = await hub.owner('select m::text from programs.mentorship m where college_id = $1', [here.id]);
    const end = [{ id: mentorshipId, endedOn: '2025-01-01', reason: 'none' }];
    const attempts: [string, Record<string, unknown>][] = [
      ['approveMentorships', { ids: [mentorshipId], order: ORDER }],
      ['agreeToMentorships', { ids: [mentorshipId] }],
      ['endMentorships', { rows: end }],
      ['voidMentorships', { ids: [mentorshipId], reason: 'none' }],
    ];
    for (const [mutation, input] of attempts) {
      const payload = await bulk(there.curator, mutation, { collegeId: there.id, ...input });
      expect([mutation, outcomes(payload)]).toEqual([mutation, ['MENTORSHIP_NOT_FOUND']]);
      await expect(bulk(there.curator, mutation, { collegeId: here.id, ...input })).rejects.toThrow('FORBIDDEN');
    }
    for (const mutation of ['proposeMentorships', 'attestMentorships']) {
      const rows = [students(mentee, mentor)];
      const payload = await bulk(there.curator, mutation, { collegeId: there.id, year: YEAR, rows });
      expect([mutation, outcomes(payload)[0]]).toEqual([mutation, 'PERSON_NOT_FOUND']);
      await expect(bulk(there.curator, mutation, { collegeId: here.id, year: YEAR, rows })).rejects.toThrow(
        'FORBIDDEN',
      );
    }
    expect(await hub.owner('select m::text from programs.mentorship m where college_id = $1', [here.id])).toEqual(
      before,
    );
  });
});

describe('a pair', () => {
  const PAIR = '{ mentorships { nodes { mentor { id name } mentee { id name } } } }';
  const seen = async (client: Client) => (await client.answer(PAIR)).data.mentorships.nodes;
  const me = (id: string) => hub.client({ roles: ['MENTOR', 'MENTEE'], persons: [id] });
  const { year, today } = present();

  it('sees each other while it lasts, and nobody else sees it', async () => {
    const college = await region.college();
    const [a, b, c] = (await college.people(
      { familyName: 'Первый' },
      { familyName: 'Второй' },
      { familyName: 'Третий' },
    )) as [string, string, string];
    const rows = [{ ...students(a, b), startedOn: today }];
    const { results } = await bulk(college.curator, 'attestMentorships', { collegeId: college.id, year, rows });
    const both = [{ mentor: { id: b, name: 'Второй Иван' }, mentee: { id: a, name: 'Первый Иван' } }];
    expect(await seen(await me(a))).toEqual(both);
    expect(await seen(await me(b))).toEqual(both);
    expect(await seen(await me(c))).toEqual([]);
    const people = async (client: Client) => (await client.ask('{ people { nodes { id } } }')).people.nodes.length;
    expect([await people(await me(a)), await people(await me(b)), await people(await me(c))]).toEqual([2, 2, 1]);

    const ids = [results[0].mentorship.id];
    await bulk(college.curator, 'voidMentorships', { collegeId: college.id, ids, reason: 'mistaken' });
    expect([await people(await me(a)), await people(await me(b))]).toEqual([1, 1]);
  });

  it('that is over leaves each their own side', async () => {
    expect(await seen(await me(mentee))).toEqual([{ mentor: null, mentee: { id: mentee, name: 'Наставляемый Иван' } }]);
  });

  it('across colleges: the mentor is seen by the other college only when their own has agreed', async () => {
    const [learner] = await there.people({ familyName: 'Соседов' });
    await openYear(there, ['student-student'], year);
    const rows = [{ ...students(learner!, mentor), startedOn: today }];
    const { results } = await bulk(there.curator, 'proposeMentorships', { collegeId: there.id, year, rows });
    expect(await seen(there.curator)).toEqual([{ mentor: null, mentee: { id: learner, name: 'Соседов Иван' } }]);

    await bulk(here.curator, 'agreeToMentorships', { collegeId: here.id, ids: [results[0].mentorship.id] });
    expect(await seen(there.curator)).toMatchObject([{ mentor: { name: 'Наставник Иван' } }]);
    expect(await seen(here.curator)).toContainEqual({ mentor: { id: mentor, name: 'Наставник Иван' }, mentee: null });
  });
});
