import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { bases, enter, outcomes } from '../testing/base-world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;
let personId: string;
let colleague: string;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
  other = await region.college();
  [personId, colleague] = (await own.people({}, {})) as [string, string];
  await enter(own, 'Mentor', { personId, interests: 'тайна', tags: ['тайна'] }, { personId: colleague });
  await enter(own, 'Mentee', { personId, request: 'тайна' }, { personId: colleague });
  for (const each of [personId, colleague]) {
    await own.curator.ask(
      `mutation ($input: AnswerMentorQuestionnaireInput!) { answerMentorQuestionnaire(input: $input) { problems { code } } }`,
      { input: { personId: each, motivation: 'тайна' } },
    );
  }
});
afterAll(() => hub.close());

const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] | undefined }) =>
  (answer.errors ?? []).map((error) => error.extensions?.['code']);

const TABLES = ['mentor_profile', 'mentee_profile', 'mentor_questionnaire'];

const READS = [
  'query ($id: ID!) { mentorBase(collegeId: $id) { totalCount nodes { person { name } } } }',
  'query ($id: ID!) { mentorBase(collegeId: $id, potential: true) { totalCount } }',
  'query ($id: ID!) { menteeBase(collegeId: $id) { totalCount nodes { person { name } } } }',
  'query ($id: ID!) { baseVocabulary(collegeId: $id, vocabulary: TAGS) { word } }',
];

const PROFILES = `query ($id: ID!) { person(id: $id) {
  mentorProfiles { interests } menteeProfiles { request } mentorQuestionnaire { motivation } } }`;

/** All rows of the three tables, as one hash. */
const fingerprint = async () =>
  JSON.stringify(
    await Promise.all(
      TABLES.map((table) =>
        hub.owner(`select md5(string_agg(t::text, '' order by t::text)) from participants.${table} t`),
      ),
    ),
  );

describe('a base is open to the staff of its college alone', () => {
  it.each(READS)('to nobody else: %s', async (query) => {
    const ask = (client: Client) => client.answer(query, { id: own.id });
    expect(codes(await ask(other.curator))).toEqual(['FORBIDDEN']);
    expect(codes(await ask(region.coordinator))).toEqual(['FORBIDDEN']);
    for (const role of ['ANALYST', 'OPERATOR'] as const) {
      expect(codes(await ask(await hub.client({ roles: [role], regions: [region.region.id] })))).toEqual(['FORBIDDEN']);
    }
    for (const role of ['MENTOR', 'MENTEE'] as const) {
      expect(codes(await ask(await hub.client({ roles: [role], persons: [personId] })))).toEqual(['FORBIDDEN']);
    }
    expect(codes(await ask(await hub.client()))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await ask(await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] })))).toEqual([]);
  });

  it('and a person sees what is kept of them, and of nobody else', async () => {
    const self = await hub.client({ roles: ['MENTEE'], persons: [personId] });
    expect((await self.ask(PROFILES, { id: personId })).person).toEqual({
      mentorProfiles: [{ interests: 'тайна' }],
      menteeProfiles: [{ request: 'тайна' }],
      mentorQuestionnaire: { motivation: 'тайна' },
    });
    expect((await self.ask(PROFILES, { id: colleague })).person).toBeNull();
    expect((await other.curator.ask(PROFILES, { id: personId })).person).toBeNull();
  });

  it('and a pair sees each other, and neither what the base keeps of the other', async () => {
    await own.curator.ask(
      `mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { refused } }`,
      {
        input: {
          collegeId: own.id,
          year: '2024/2025',
          rows: [{ menteeId: colleague, mentorId: personId, form: 'student-student', startedOn: '2024-10-01' }],
        },
      },
    );
    await hub.owner(`update programs.mentorship set until_on = '2099-08-31' where mentee_id = $1`, [colleague]);
    const mentee = await hub.client({ roles: ['MENTEE'], persons: [colleague] });
    expect((await mentee.ask(PROFILES, { id: personId })).person).toEqual({
      mentorProfiles: [],
      menteeProfiles: [],
      mentorQuestionnaire: null,
    });
  });
});

describe('nobody else writes into it', () => {
  it.each([
    ['upsertMentorProfiles', {}],
    ['upsertMenteeProfiles', {}],
    ['leaveBase', { base: 'MENTORS' }],
  ])('through %s', async (mutation, more) => {
    const before = await fingerprint();
    const row = mutation === 'leaveBase' ? { personId, reason: 'чужой' } : { personId, results: 'чужой' };
    const aimed = { collegeId: own.id, rows: [row], ...more };
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [personId] });
    for (const client of [other.curator, region.coordinator, mentor]) {
      await expect(bases(client, mutation, aimed)).rejects.toThrow('FORBIDDEN');
    }
    await expect(bases(await hub.client(), mutation, aimed)).rejects.toThrow('UNAUTHENTICATED');
    // By way of one's own college nobody of another one can be named.
    const sidelong = outcomes(await bases(other.curator, mutation, { ...aimed, collegeId: other.id }));
    expect(sidelong.join()).toContain(mutation === 'leaveBase' ? 'NOT_IN_BASE' : 'PERSON_NOT_FOUND');
    expect(await fingerprint()).toBe(before);
  });
});

describe('the database itself', () => {
  it.each(TABLES)('shows of %s a college its own, a person themself, and others nothing', async (table) => {
    const sql = `select college_id, person_id from participants.${table}`;
    expect(await hub.raw('participants', null, sql)).toEqual([]);
    for (const roles of [['COORDINATOR'], ['ANALYST'], ['OPERATOR']] as const) {
      expect(await hub.raw('participants', { roles, regions: [region.region.id] }, sql)).toEqual([]);
    }
    expect(await hub.raw('participants', { roles: ['CURATOR'], colleges: [other.id] }, sql)).toEqual([]);
    expect(await hub.raw('participants', { roles: ['CURATOR'], colleges: [own.id] }, sql)).toHaveLength(2);
    const self = await hub.raw('participants', { roles: ['MENTOR'], persons: [personId] }, sql);
    expect(self).toEqual([{ college_id: own.id, person_id: personId }]);
  });

  it.each(TABLES)('lets nobody else write into %s, and nobody delete from it', async (table) => {
    const claims = { roles: ['CURATOR'] as const, colleges: [other.id] };
    const update = `update participants.${table} set interests = 'взлом' where college_id = $1 returning 1 as done`;
    const column = table === 'mentee_profile' ? update.replace('interests', 'request') : update;
    expect(await hub.raw('participants', claims, column, [own.id])).toEqual([]);
    const copy = `insert into participants.${table} select * from json_populate_record(null::participants.${table}, $1)`;
    const [row] = await hub.owner(`select row_to_json(t) as row from participants.${table} t where college_id = $1`, [
      own.id,
    ]);
    await expect(hub.raw('participants', claims, copy, [JSON.stringify(row!['row'])])).rejects.toThrow(
      'row-level security',
    );
    const own_ = { roles: ['CURATOR'] as const, colleges: [own.id] };
    await expect(hub.raw('participants', own_, `delete from participants.${table}`)).rejects.toThrow(
      'permission denied',
    );
  });

  it.each(['mentor_profile', 'mentee_profile'])('lets a mentor write nothing into %s', async (table) => {
    const claims = { roles: ['MENTOR'] as const, persons: [personId] };
    const update = `update participants.${table} set results = 'сам' returning 1 as done`;
    expect(await hub.raw('participants', claims, update)).toEqual([]);
  });

  it('lets a mentor write their own answers, and no others', async () => {
    const claims = { roles: ['MENTOR'] as const, persons: [personId] };
    const update = `update participants.mentor_questionnaire set motivation = 'моя' returning person_id`;
    expect(await hub.raw('participants', claims, update)).toEqual([{ person_id: personId }]);
  });

  it.each(['mentor_load', 'mentee_standing'])('tells contracts.%s to the college of the people alone', async (name) => {
    const sql = `select person_id from contracts.${name}('${own.id}')`;
    expect(await hub.raw('participants', { roles: ['CURATOR'], colleges: [own.id] }, sql)).toHaveLength(1);
    expect(await hub.raw('participants', { roles: ['CURATOR'], colleges: [other.id] }, sql)).toEqual([]);
    expect(await hub.raw('participants', { roles: ['COORDINATOR'], regions: [region.region.id] }, sql)).toEqual([]);
    expect(await hub.raw('participants', null, sql)).toEqual([]);
    await expect(hub.raw('school', null, sql)).rejects.toThrow('permission denied');
  });

  it('keeps stays of one person apart, whatever the code does', async () => {
    const claims = { roles: ['CURATOR'] as const, colleges: [own.id] };
    const insert = `insert into participants.mentor_profile (id, college_id, person_id, entered_on)
      values (gen_random_uuid(), $1, $2, '2020-01-01')`;
    await expect(hub.raw('participants', claims, insert, [own.id, personId])).rejects.toThrow('one_stay_at_a_time');
  });
});
