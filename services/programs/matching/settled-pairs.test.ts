import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld, World } from '#scripts/testing/world.js';
import { bulk, neighbours, openYear, outcomes, present, students } from '../testing/programs-world.js';

const { year, today } = present();
const ENTERED = '2024-09-02';

let hub: TestHub;
let region: World;
let here: CollegeWorld;
let there: CollegeWorld;
let programId: string;
let mentees: [string, string, string];
let mentor: string;
let other: string;

beforeAll(async () => {
  hub = await testHub();
  ({ region, here, there } = await neighbours(hub));
  await openYear(here, ['student-student'], year);
  await openYear(there, ['student-student'], year);
  const { college } = await here.curator.ask(
    'query ($id: ID!, $year: AcademicYear!) { college(by: { id: $id }) { mentoringPrograms(year: $year) { nodes { id } } } }',
    { id: here.id, year },
  );
  programId = college.mentoringPrograms.nodes[0].id;
  mentees = (await here.people({}, {}, {})) as [string, string, string];
  [mentor, other] = (await here.people({}, {})) as [string, string];
  await enter('Mentee', mentees.map((personId) => ({ personId, enteredOn: ENTERED, interests: 'Шахматы', timeResource: 'вт, вечером', speciality: 'Сварка', frequency: 'WEEKLY' }))); // prettier-ignore
  await enter('Mentor', [
    { personId: mentor, enteredOn: ENTERED, capacity: 2, interests: 'шахматы, походы', timeResource: 'вечером', speciality: 'сварка', frequency: 'WEEKLY' }, // prettier-ignore
    { personId: other, enteredOn: ENTERED, capacity: 1 },
  ]);
}, 180_000);
afterAll(() => hub.close());

async function enter(base: 'Mentor' | 'Mentee', rows: object[]): Promise<void> {
  const { payload } = await here.curator.ask(
    `mutation ($input: Upsert${base}ProfilesInput!) { payload: upsert${base}Profiles(input: $input) { refused results { problems { code } } } }`,
    { input: { collegeId: here.id, rows } },
  );
  expect([payload.refused, payload.results]).toEqual([0, expect.anything()]);
}

const MATCH = `mutation ($input: MatchPairsInput!) { matchPairs(input: $input) {
  weightsVersion pairs { mentee { id } mentor { id } score pinned parts { code points } }
  lapsed { mentee { id } mentor { id } reasons { code } } problems { code } } }`;
const match = async (): Promise<Data> => (await here.curator.ask(MATCH, { input: { programId } })).matchPairs;

const DECIDE = `mutation ($input: DecidePairsInput!) { decidePairs(input: $input) {
  results { outcome problems { code path } } } }`;
const decide = async (...rows: object[]): Promise<string[]> =>
  outcomes((await here.curator.ask(DECIDE, { input: { collegeId: here.id, rows } })).decidePairs);
const two = (menteeId: string, mentorId: string) => ({ menteeId, mentorId });

const SET = `mutation ($input: SetMatchingWeightsInput!) { setMatchingWeights(input: $input) {
  weights { version weights { code points } } problems { code } } }`;
const weigh = async (client: Client, weights: object[], more = {}): Promise<Data> =>
  (await client.ask(SET, { input: { regionId: region.region.id, weights, ...more } })).setMatchingWeights;

const codesOf = async (client: Client, query: string, variables: object): Promise<string[] | undefined> =>
  (await client.answer(query, variables as Record<string, unknown>)).errors?.map(({ extensions }) => String(extensions?.['code'])); // prettier-ignore

describe('what mentees tell of themselves', () => {
  it('gives points beside what mentors tell', async () => {
    const { pairs } = await match();
    const best = pairs.find((pair: Data) => pair.mentor.id === mentor);
    const points = Object.fromEntries(best.parts.map(({ code, points: given }: Data) => [code, given]));
    expect(points).toMatchObject({ SPECIALITY: 150, INTERESTS: 33, TIME: 50, FREQUENCY: 50 });
  });
});

describe('decisions of curators', () => {
  it('are kept: the same pins and bars hold in the next proposal, and are taken back by a word', async () => {
    const pin = { ...two(mentees[0], other), decision: 'PINNED', programId };
    expect(await decide(pin, { ...two(mentees[1], mentor), decision: 'SIBLINGS' })).toEqual(['UPDATED', 'UPDATED']);
    expect(await decide(pin)).toEqual(['UNCHANGED']);
    const { pairs } = await match();
    expect(pairs.find((pair: Data) => pair.pinned)).toMatchObject({
      mentee: { id: mentees[0] },
      mentor: { id: other },
    });
    expect(pairs).not.toContainEqual(expect.objectContaining({ mentee: { id: mentees[1] }, mentor: { id: mentor } }));
    expect(await decide({ ...two(mentees[1], mentor), decision: 'LIFTED' })).toEqual(['UPDATED']);
    expect((await match()).pairs).toContainEqual(
      expect.objectContaining({ mentee: { id: mentees[1] }, mentor: { id: mentor } }),
    );
    const LIST = 'query ($id: ID!) { pairDecisions(collegeId: $id) { totalCount nodes { decision mentee { id } } } }';
    expect((await here.curator.ask(LIST, { id: here.id })).pairDecisions).toEqual({
      totalCount: 1,
      nodes: [{ decision: 'PINNED', mentee: { id: mentees[0] } }],
    });
  });

  it('are refused of people and programmes of others, and of one person', async () => {
    const [stranger] = (await there.people({})) as [string];
    expect(
      await decide(
        { ...two(mentees[0], stranger), decision: 'FORBIDDEN' },
        { ...two(mentees[0], mentees[0]), decision: 'FORBIDDEN' },
        { ...two(mentees[2], mentor), decision: 'PINNED' },
        { ...two(mentees[2], other), decision: 'FORBIDDEN', programId },
      ),
    ).toEqual(['PERSON_NOT_FOUND', 'SAME_PERSON', 'PIN_PROGRAMME', 'PIN_PROGRAMME']);
  });

  it('do not stop a proposal when they can hold no more: that is told', async () => {
    const rows = [{ ...students(mentees[2], other), startedOn: today }];
    const { results } = await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year, rows });
    const { lapsed, problems } = await match();
    expect(problems).toEqual([]);
    expect(lapsed).toEqual([{ ...namesOf(mentees[0], other), reasons: [{ code: 'FULL' }] }]);
    await bulk(here.curator, 'voidMentorships', { collegeId: here.id, ids: [results[0].mentorship.id], reason: 'x' });
  });

  it('are read and written by nobody else, whoever asks the database', async () => {
    const input = { collegeId: here.id, rows: [{ ...two(mentees[0], mentor), decision: 'FORBIDDEN' }] };
    expect(await codesOf(there.curator, DECIDE, { input })).toEqual(['FORBIDDEN']);
    const stranger = { roles: ['CURATOR' as const], colleges: [there.id] };
    for (const table of ['pair_decision', 'mentee_support']) {
      const sql = `select * from programs.${table} where college_id = $1`;
      expect(await hub.raw('programs', stranger, sql, [here.id])).toEqual([]);
    }
    const insert = `insert into programs.pair_decision values ($1, $2, $3, 'FORBIDDEN', null, 'x', now())`;
    await expect(hub.raw('programs', stranger, insert, [here.id, mentees[0], mentor])).rejects.toThrow(/row-level/);
  });
});

const namesOf = (menteeId: string, mentorId: string) => ({ mentee: { id: menteeId }, mentor: { id: mentorId } });

describe('weights of a region', () => {
  it('are set by its coordinators alone, as versions that proposals name', async () => {
    expect((await match()).weightsVersion).toBe(0);
    expect((await weigh(region.coordinator, [{ code: 'TIME', points: 5 }], { dryRun: true })).weights.version).toBe(1);
    const { weights } = await weigh(region.coordinator, [{ code: 'INTERESTS', points: 900 }]);
    expect([weights.version, weights.weights]).toEqual([
      1,
      expect.arrayContaining([{ code: 'INTERESTS', points: 900 }]),
    ]);
    expect((await weigh(region.coordinator, [{ code: 'INTERESTS', points: 900 }])).weights.version).toBe(1);
    const { weightsVersion, pairs } = await match();
    expect([weightsVersion, pairs.flatMap((pair: Data) => pair.parts)]).toEqual([1, expect.arrayContaining([{ code: 'INTERESTS', points: 300 }])]); // prettier-ignore
    expect((await weigh(region.coordinator, [{ code: 'TIME', points: 0 }])).weights.version).toBe(2);
    const FORMER =
      'query ($code: String!) { matchingWeights(region: $code, version: 1) { version weights { code points } } }';
    const { matchingWeights } = await here.curator.ask(FORMER, { code: region.region.code });
    expect(matchingWeights.weights).toContainEqual({ code: 'TIME', points: 50 });
    expect((await weigh(region.coordinator, [{ code: 'GONE', points: -1 }])).problems).toHaveLength(2);
  });

  it('are no other’s to set or read', async () => {
    const input = { regionId: region.region.id, weights: [{ code: 'TIME', points: 9 }] };
    expect(await codesOf(here.curator, SET, { input })).toEqual(['FORBIDDEN']);
    const elsewhere = await neighbours(hub);
    expect(await codesOf(elsewhere.region.coordinator, SET, { input })).toEqual(['FORBIDDEN']);
    const stranger = { roles: ['COORDINATOR' as const], regions: [elsewhere.region.region.id] };
    expect(await hub.raw('programs', stranger, 'select * from programs.matching_weight')).toEqual([]);
    const insert = `insert into programs.matching_weight values ($1, 9, 'TIME', 1, 'x', now())`;
    await expect(hub.raw('programs', stranger, insert, [region.region.id])).rejects.toThrow(/row-level/);
  });
});

describe('more mentees than a mentor can take', () => {
  const call = (client: Client, mutation: string, collegeId: string, more: object) =>
    bulk(client, mutation, { collegeId, ...more });

  it('are proposed and approved by a word of the caller alone', async () => {
    const [a, b, m] = (await here.people({}, {}, {})) as [string, string, string];
    await enter('Mentor', [{ personId: m, enteredOn: ENTERED, capacity: 1 }]);
    const rows = [a, b].map((mentee) => ({ ...students(mentee, m), startedOn: today }));
    const proposed = await call(here.curator, 'proposeMentorships', here.id, { year, rows });
    expect(outcomes(proposed)).toEqual(['CREATED', 'MENTOR_OVERLOADED']);
    const more = await call(here.curator, 'proposeMentorships', here.id, { year, rows, confirmOverload: true });
    expect(outcomes(more)).toEqual(['UNCHANGED', 'CREATED']);
    const ids = more.results.map(({ mentorship }: Data) => mentorship.id);
    const order = { number: 'П-1', date: today };
    const approve = (input: object) => call(here.curator, 'approveMentorships', here.id, { ids, order, ...input });
    expect(outcomes(await approve({}))).toEqual(['UPDATED', 'MENTOR_OVERLOADED']);
    expect(outcomes(await approve({ confirmOverload: true }))).toEqual(['UNCHANGED', 'UPDATED']);
  });

  it('do not slip in when two colleges approve at once', async () => {
    const [m] = (await here.people({})) as [string];
    await enter('Mentor', [{ personId: m, enteredOn: ENTERED, capacity: 1 }]);
    const colleges = [here, there];
    const ids = await Promise.all(
      colleges.map(async (college) => {
        const [mentee] = (await college.people({})) as [string];
        const rows = [{ ...students(mentee, m), startedOn: today }];
        const { results } = await call(college.curator, 'proposeMentorships', college.id, { year, rows, confirmOverload: true }); // prettier-ignore
        return results[0].mentorship.id as string;
      }),
    );
    await call(here.curator, 'agreeToMentorships', here.id, { ids: [ids[1]] });
    const order = { number: 'П-2', date: today };
    const answers = await Promise.all(
      colleges.map((college, n) => call(college.curator, 'approveMentorships', college.id, { ids: [ids[n]], order })),
    );
    expect(answers.flatMap(outcomes).sort()).toEqual(['MENTOR_OVERLOADED', 'UPDATED']);
  });
});

describe('mentees for support', () => {
  const LIST = `query ($id: ID!, $year: AcademicYear!, $open: Boolean) { menteeSupport(collegeId: $id, year: $year, open: $open) {
    totalCount nodes { reason outcome supportedOn mentee { id } } } }`;
  const listed = async (open?: boolean): Promise<Data> =>
    (await here.curator.ask(LIST, { id: here.id, year, open })).menteeSupport;
  const RECORD = `mutation ($input: RecordMenteeSupportInput!) { recordMenteeSupport(input: $input) {
    results { outcome problems { code } } } }`;
  const record = async (...rows: object[]): Promise<string[]> =>
    outcomes((await here.curator.ask(RECORD, { input: { collegeId: here.id, year, rows } })).recordMenteeSupport);

  it('are those with an assigned mentor, and those who are listed; worked through one by one', async () => {
    const [a, b, m] = (await here.people({}, {}, {})) as [string, string, string];
    const rows = [{ ...students(a, m), startedOn: today, directive: true }];
    await bulk(here.curator, 'proposeMentorships', { collegeId: here.id, year, rows });
    expect(await record({ menteeId: b })).toEqual(['CREATED']);
    expect(await record({ menteeId: b })).toEqual(['UNCHANGED']);
    const { nodes } = await listed();
    expect(nodes).toEqual(
      expect.arrayContaining([
        { reason: 'DIRECTIVE', outcome: null, supportedOn: null, mentee: { id: a } },
        { reason: 'UNMATCHED', outcome: null, supportedOn: null, mentee: { id: b } },
      ]),
    );
    expect(await record({ menteeId: a, supportedOn: today, outcome: 'STAYS' })).toEqual(['UPDATED']);
    expect((await listed(false)).nodes).toEqual([
      { reason: 'DIRECTIVE', outcome: 'STAYS', supportedOn: today, mentee: { id: a } },
    ]);
    const [stranger] = (await there.people({})) as [string];
    expect(await record({ menteeId: stranger })).toEqual(['PERSON_NOT_FOUND']);
    expect(await codesOf(there.curator, LIST, { id: here.id, year })).toEqual(['FORBIDDEN']);
    expect(await codesOf(region.coordinator, LIST, { id: here.id, year })).toEqual(['FORBIDDEN']);
  });
});
