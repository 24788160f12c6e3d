import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstQuery } from '../runtime/first-query.js';
import { testHub, type Data, type TestHub } from '../testing/hub.js';
import { world, type CollegeWorld, type World } from '../testing/world.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const ATTEST =
  'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { refused results { problems { code } } } }';

async function attest(
  college: CollegeWorld,
  pairs: readonly (readonly [mentorId: string, menteeId: string])[],
  form = 'student-student',
) {
  const rows = pairs.map(([mentorId, menteeId]) => ({ mentorId, menteeId, form, startedOn: '2024-10-01' }));
  const { attestMentorships } = await college.curator.ask(ATTEST, {
    input: { collegeId: college.id, year: '2024/2025', rows },
  });
  expect(attestMentorships.results.flatMap((result: Data) => result.problems)).toEqual([]);
}

/** The README's query, about a region of a test. */
const glance = (region: World) =>
  region.coordinator.ask(
    firstQuery('2024/2025').replace('region(code: "26")', `region(code: "${region.region.code}")`),
    {
      year: '2024/2025',
    },
  );

const scoreOf = (scorecard: Data, code: string) =>
  scorecard.indicators.find((score: Data) => score.indicator.code === code);

describe('RegionAtAGlance', () => {
  it('answers with the figures of the facts', async () => {
    const region = await world(hub);
    const [first, second, silent] = [await region.college(), await region.college(), await region.college()];
    await first.headcount({ students: 100, teachers: 10, youngSpecialists: 4 });
    await second.headcount({ students: 300, teachers: 20, youngSpecialists: 0 });

    // One mentor of three mentees counts once; the third mentee is a mentor too: all teach, all learn.
    const [mentor, ...mentees] = (await first.people({}, {}, {}, {})) as [string, string, string, string];
    await attest(
      first,
      mentees.map((mentee) => [mentor, mentee] as const),
    );
    const [fourth] = (await first.people({})) as [string];
    await attest(first, [[mentees[2], fourth]]);
    const [teacher, young] = (await first.people(
      { category: 'TEACHER', careerStartedOn: '2000-09-01' },
      { category: 'TEACHER', careerStartedOn: '2023-09-01' },
    )) as [string, string];
    await attest(first, [[teacher, young]], 'teacher-teacher');
    const [a, b] = (await second.people({}, {})) as [string, string];
    await attest(second, [[a, b]]);

    const { region: answer } = await glance(region);
    const learners = scoreOf(answer.scorecard, 'learners_as_mentees');
    expect(answer.scorecard.asOf).toBe('2025-08-31');
    expect(learners).toMatchObject({ status: 'OK', numerator: 5, denominator: 400, value: 1.3 });
    expect(learners.coverage).toEqual({ reported: 2, expected: 3 });
    expect(scoreOf(answer.scorecard, 'learners_as_mentors')).toMatchObject({ numerator: 3, denominator: 400 });
    expect(scoreOf(answer.scorecard, 'young_specialists_as_mentees')).toMatchObject({
      numerator: 1,
      denominator: 4,
      value: 25,
    });
    expect(scoreOf(answer.scorecard, 'mentees_satisfied')).toMatchObject({ status: 'MISSING', value: null });

    const of = (college: CollegeWorld) => answer.colleges.nodes.find((node: Data) => node.code === college.code);
    expect(scoreOf(of(first).scorecard, 'learners_as_mentees')).toMatchObject({
      numerator: 4,
      denominator: 100,
      value: 4,
    });
    expect(scoreOf(of(first).scorecard, 'learners_as_mentors')).toMatchObject({ numerator: 2, value: 2 });
    expect(scoreOf(of(first).scorecard, 'mentors_from_employers')).toMatchObject({ numerator: 0, denominator: 3 });
    expect(scoreOf(of(second).scorecard, 'young_specialists_as_mentees')).toMatchObject({ status: 'NOT_APPLICABLE' });
    expect(scoreOf(of(silent).scorecard, 'learners_as_mentees')).toMatchObject({ status: 'MISSING', numerator: null });
    const programmes = of(first).mentoringPrograms.nodes.map((node: Data) => [
      node.form.code,
      node.stage.number,
      node.mentorshipCount,
    ]);
    expect(programmes.sort()).toEqual([
      ['student-student', 1, 4],
      ['teacher-teacher', 1, 1],
    ]);
  });

  it('takes the same statements for two colleges and for twenty', async () => {
    const counts: number[] = [];
    for (const size of [2, 20]) {
      const region = await world(hub);
      for (let n = 0; n < size; n += 1) {
        const college = await region.college();
        await college.headcount();
        const [mentor, mentee] = (await college.people({}, {})) as [string, string];
        await attest(college, [[mentor, mentee]]);
      }
      counts.push((await hub.statementsOf(() => glance(region))).length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(STATEMENTS);
  }, 180_000);

  it('moves at once when a consent is withdrawn', async () => {
    const region = await world(hub);
    const college = await region.college();
    await college.headcount();
    const [mentor, mentee] = (await college.people({}, {})) as [string, string];
    await attest(college, [[mentor, mentee]]);
    const mentees = async () => scoreOf((await glance(region)).region.scorecard, 'learners_as_mentees').numerator;
    expect(await mentees()).toBe(1);
    await college.curator.ask(
      'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }',
      { input: { personId: mentee, withdrawnOn: '2025-03-01' } },
    );
    expect(await mentees()).toBe(0);
  });
});

/**
 * The region; its colleges; indicators with targets, measures and enterprises for all scorecards; programmes; courses and
 * trained mentors.
 */
const STATEMENTS = 8;
