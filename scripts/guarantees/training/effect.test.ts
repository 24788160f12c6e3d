import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '../../testing/hub.js';
import { world, type CollegeWorld } from '../../testing/world.js';
import { attest, mutate, pair } from '../people/testing/calls.js';
import { enrol, schoolWorld, teachAndComplete, type SchoolWorld } from '#school/testing/school-world.js';
import { bulk, figures, ORDER, students } from '#programs/testing/programs-world.js';

const YEAR = '2024/2025';
const TRAINED_ON = '2025-01-20';
const [BEFORE, AFTER] = ['2024-11-11', '2025-03-10'];

let hub: TestHub;
let school: SchoolWorld;
beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
}, 180_000);
afterAll(() => hub.close());

interface TrainedPair {
  readonly id: string;
  readonly mentor: string;
  readonly mentee: string;
}

/** Pairs of mentors of their own, from October to the end of August. */
async function pairsOf(college: CollegeWorld, count: number): Promise<TrainedPair[]> {
  const people = await college.people(...Array.from({ length: 2 * count }, () => ({})));
  const two = Array.from({ length: count }, (_, n) => ({ mentor: people[2 * n]!, mentee: people[2 * n + 1]! }));
  const ids = await attest(
    college,
    two.map(({ mentor, mentee }) => pair(mentee, mentor)),
  );
  return two.map((each, n) => ({ ...each, id: ids[n]! }));
}

/** A pair of 2024/2025 that keeps confidential what it exchanges: none that is attested does. */
async function hiddenPairOf(college: CollegeWorld): Promise<TrainedPair> {
  const [mentor, mentee] = (await college.people({}, {})) as [string, string];
  const rows = [{ ...students(mentee, mentor), confidential: true }];
  const proposed = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: YEAR, rows });
  const { id } = proposed.results[0].mentorship;
  const approved = await bulk(college.curator, 'approveMentorships', {
    collegeId: college.id,
    ids: [id],
    order: ORDER,
  });
  expect([proposed.created, approved.updated]).toEqual([1, 1]);
  return { id, mentor, mentee };
}

async function meet({ id, mentee }: TrainedPair, day: string, score: number): Promise<void> {
  const client = await hub.client({ roles: ['MENTEE'], persons: [mentee] });
  const held = { mentorshipIds: [id], day };
  const { meetings } = await mutate(client, 'logMeeting', held, 'meetings { id } problems { code }');
  const told = { meetingId: meetings[0].id, mentorshipId: id, score };
  expect((await mutate(client, 'giveFeedback', told, 'problems { code }')).problems).toEqual([]);
}

async function train(college: CollegeWorld, mentors: readonly string[], on = TRAINED_ON): Promise<void> {
  await enrol(college, school.cohortId, mentors);
  await teachAndComplete(school.host.curator, school.cohortId, mentors, on);
}

const EFFECT = 'status text trained mentors pairs before after change asOf formulaVersion';

const effectOf = async (client: Client, of: CollegeWorld | null = null): Promise<Data> => {
  const field = `trainingEffect(year: "${YEAR}") { ${EFFECT} }`;
  return of
    ? (await client.ask(`query ($id: ID!) { college(id: $id) { ${field} } }`, { id: of.id })).college.trainingEffect
    : (await client.ask(`query ($code: String!) { region(code: $code) { ${field} } }`, { code: school.region.code }))
        .region.trainingEffect;
};

describe('active mentors, and those of them who are trained', () => {
  const active = async (college: CollegeWorld, year = 2024) => {
    const { active_mentors: all = 0, active_mentors_trained: trained = 0 } = await figures(hub, college.id, year);
    return [all, trained];
  };

  it('are those whose pair is at work on the day, each once, with a consent in force', async () => {
    const college = await school.college();
    const [one, two, three] = (await pairsOf(college, 3)) as [TrainedPair, TrainedPair, TrainedPair];
    const [another] = await college.people({});
    await attest(college, [pair(another!, one.mentor)]);
    expect(await active(college)).toEqual([3, 0]);
    await train(college, [one.mentor, two.mentor]);
    expect(await active(college)).toEqual([3, 2]);
    // Left early: on the last day of the year the pair is at work no more.
    const rows = [{ id: two.id, endedOn: '2025-06-01', endedBy: 'MENTOR', reason: 'Переезд' }];
    await mutate(college.curator, 'endMentorships', { collegeId: college.id, rows }, 'refused');
    expect(await active(college)).toEqual([2, 1]);
    await mutate(college.curator, 'withdrawConsents', { personId: three.mentor, withdrawnOn: '2025-06-01' }, 'problems { code }'); // prettier-ignore
    expect(await active(college)).toEqual([1, 1]);
  });

  it('are trained in the years behind that of the course as well, and not in those before it', async () => {
    const college = await school.college();
    const [{ mentor }] = (await pairsOf(college, 1)) as [TrainedPair];
    const [next] = await college.people({});
    await attest(college, [pair(next!, mentor, { startedOn: '2025-10-01' })], '2025/2026');
    await train(college, [mentor]);
    expect([await active(college), await active(college, 2025)]).toEqual([[1, 1], [1, 1]]); // prettier-ignore
    const counted = await hub.owner(
      `select measure, value from programs.count_trained($1, 2024, '2025-01-19') order by measure`,
      [college.id],
    );
    expect(counted).toEqual([
      { measure: 'active_mentors', value: 1 },
      { measure: 'active_mentors_trained', value: 0 },
    ]);
  });
});

describe('how feedback changed by the training of mentors', () => {
  let college: CollegeWorld;
  let pairs: TrainedPair[];

  beforeAll(async () => {
    college = await school.college();
    pairs = await pairsOf(college, 6);
    for (const [n, each] of pairs.entries()) {
      await meet(each, BEFORE, 6);
      // On the day itself is neither before nor behind.
      if (n === 0) await meet(each, TRAINED_ON, 1);
      if (n < 5) await meet(each, AFTER, n === 0 ? 10 : 7);
    }
    // What a confidential pair says is in no mean.
    const hidden = await hiddenPairOf(college);
    await meet(hidden, BEFORE, 1);
    await meet(hidden, AFTER, 10);
    pairs.push(hidden);
  }, 180_000);

  it('is not told of fewer than five mentors', async () => {
    await train(college, pairs.slice(0, 4).map(({ mentor }) => mentor)); // prettier-ignore
    expect(await effectOf(college.curator, college)).toEqual({
      ...{ status: 'SUPPRESSED', trained: 4, text: expect.stringContaining('fewer than 5') },
      ...{ mentors: null, pairs: null, before: null, after: null, change: null },
      ...{ asOf: '2025-08-31', formulaVersion: 1 },
    });
    expect(await effectOf(school.coordinator, await school.college())).toMatchObject({ status: 'MISSING', trained: 0 });
  });

  it('is the change of the same pairs, with how many of those trained are in it', async () => {
    await train(college, pairs.slice(4).map(({ mentor }) => mentor)); // prettier-ignore
    const told = {
      ...{ status: 'OK', trained: 7, mentors: 5, pairs: 5, before: 6, after: 7.6, change: 1.6 },
      ...{ asOf: '2025-08-31', formulaVersion: 1, text: expect.stringContaining('5 of the 7') },
    };
    expect(await effectOf(college.curator, college)).toEqual(told);
    // The mentors of other colleges were trained, too: none of their pairs has said a thing.
    expect(await effectOf(school.coordinator)).toMatchObject({ ...told, trained: 10, text: expect.any(String) });
  });

  it('goes without whoever has withdrawn their consent', async () => {
    await mutate(college.curator, 'withdrawConsents', { personId: pairs[0]!.mentor, withdrawnOn: '2025-06-01' }, 'problems { code }'); // prettier-ignore
    expect(await effectOf(college.curator, college)).toMatchObject({ status: 'SUPPRESSED', trained: 6 });
  });

  it('is told to nobody else, and takes one statement for all', async () => {
    const elsewhere = (await world(hub)).coordinator;
    for (const client of [school.host.curator, elsewhere, await hub.client()]) {
      await expect(effectOf(client, college)).rejects.toThrow();
      await expect(effectOf(client)).rejects.toThrow();
    }
    const session = { roles: ['CURATOR'] as const, colleges: [school.host.id] };
    const sql = 'select count(*)::int as n from contracts.training_effects(array[$1::uuid], 2024)';
    expect(await hub.raw('programs', session, sql, [college.id])).toEqual([{ n: 0 }]);
    const query = `query ($code: String!, $year: AcademicYear!) { region(code: $code) { trainingEffect(year: $year) { status }
      colleges { nodes { trainingEffect(year: $year) { status } } } } }`;
    const asked = { code: school.region.code, year: YEAR };
    const seen = await hub.statementsOf(() => school.coordinator.ask(query, asked));
    expect(seen.filter((one) => one.includes('contracts.training_effects')).length).toBeLessThanOrEqual(2);
  });
});
