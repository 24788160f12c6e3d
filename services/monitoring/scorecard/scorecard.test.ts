import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { recount } from '#scripts/testing/recount.js';
import { world, type World } from '#scripts/testing/world.js';
import { MEASURES } from '../indicator/measures.data.js';
import { collegeScorecard, counted, COUNTS, pairs, partners, regionScorecard, targets } from '../testing/figures.js';

let hub: TestHub;
let there: World;

beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const region = async () => {
  there = await world(hub);
  return there;
};

/** A college with a headcount and programmes, unlike others by the counts given. */
async function college(counts = {}, headcount: Parameters<Awaited<ReturnType<World['college']>>['headcount']>[0] = {}) {
  const made = await there.college();
  await made.headcount(headcount);
  await counted(hub, made.id, { ...COUNTS, ...counts });
  return made;
}

describe("a college's scorecard", () => {
  it('gives each indicator with its parts, target and gap', async () => {
    await region();
    await targets(there, { learners_as_mentees: 70, mentors_from_employers: 30 });
    const { id, curator } = await college();
    const { asOf, approved, scores } = await collegeScorecard(curator, id);
    expect([asOf, approved]).toEqual(['2025-08-31', false]);
    expect(scores['learners_as_mentees']).toEqual({
      indicator: { code: 'learners_as_mentees', version: 1 },
      status: 'OK',
      value: 30,
      numerator: 30,
      denominator: 100,
      target: 70,
      gap: 40,
      aboveHundred: false,
      formulaVersion: 1,
      note: null,
      coverage: { reported: 1, expected: 1 },
    });
    expect(scores['mentors_from_employers']).toMatchObject({
      value: 20,
      numerator: 2,
      denominator: 10,
      target: 30,
      gap: 2,
    });
    expect(scores['learners_as_mentors']).toMatchObject({ status: 'OK', value: 4, target: null, gap: null });
  });

  it('tells what is not reported from zero and from what has nothing to divide by', async () => {
    await region();
    const { id, curator } = await college({ 'mentors[STUDENT]': 0, 'mentees[STUDENT]': 130 }, { youngSpecialists: 0 });
    const { scores } = await collegeScorecard(curator, id);
    expect(scores['learners_as_mentors']).toMatchObject({ status: 'OK', value: 0, numerator: 0, note: null });
    expect(scores['learners_as_mentees']).toMatchObject({ status: 'OK', value: 130, aboveHundred: true });
    expect(scores['young_specialists_as_mentees']).toMatchObject({
      status: 'NOT_APPLICABLE',
      value: null,
      denominator: 0,
    });
    expect(scores['young_specialists_as_mentees'].note).toContain('number of young specialists is 0');
    for (const code of ['mentees_satisfied', 'mentors_satisfied']) {
      expect(scores[code]).toMatchObject({
        status: 'MISSING',
        numerator: null,
        coverage: { reported: 0, expected: 1 },
      });
      expect(scores[code].note).toContain('people surveyed');
    }
  });

  it('of a college without a headcount keeps the half that there is', async () => {
    await region();
    const made = await there.college();
    await counted(hub, made.id, COUNTS);
    const { scores } = await collegeScorecard(made.curator, made.id);
    expect(scores['learners_as_mentees']).toMatchObject({
      status: 'MISSING',
      value: null,
      numerator: 30,
      denominator: null,
    });
    expect(scores['learners_as_mentees'].note).toBe('No data for 2024/2025: number of students.');
    expect(scores['mentors_from_employers']).toMatchObject({ status: 'OK', value: 20 });
    expect((await collegeScorecard(made.curator, made.id, '2023/2024')).scores['mentors_from_employers'].status).toBe(
      'MISSING',
    );
  });
});

describe("a region's scorecard", () => {
  it('is the ratio of the sums over the colleges that have both parts, and says how many they are', async () => {
    await region();
    await targets(there, { learners_as_mentees: 70 });
    const colleges = [
      await college({}, { students: 1000 }),
      await college({ 'mentees[STUDENT]': 9, mentors: 3, 'mentors[EMPLOYER_REPRESENTATIVE]': 3 }, { students: 10 }),
      await there.college(),
    ];
    const fourth = await there.college();
    await counted(hub, fourth.id, COUNTS);
    await colleges[2]!.headcount();
    const { scores } = await regionScorecard(there.coordinator, there.region.code);
    expect(scores['learners_as_mentees']).toMatchObject({
      status: 'OK',
      value: 3.9,
      numerator: 39,
      denominator: 1010,
      gap: 668,
      coverage: { reported: 2, expected: 4 },
    });
    expect(scores['mentors_from_employers']).toMatchObject({
      numerator: 7,
      denominator: 23,
      coverage: { reported: 3, expected: 4 },
    });

    const own = await Promise.all([...colleges, fourth].map(({ id }) => collegeScorecard(there.coordinator, id)));
    for (const code of [
      'learners_as_mentees',
      'learners_as_mentors',
      'young_specialists_as_mentees',
      'mentors_from_employers',
    ]) {
      const both = own
        .map((one) => one.scores[code])
        .filter((one) => one.numerator !== null && one.denominator !== null);
      const sum = (part: 'numerator' | 'denominator') => both.reduce((total, one) => total + one[part], 0);
      expect(scores[code]).toMatchObject({ numerator: sum('numerator'), denominator: sum('denominator') });
    }
  });

  it('of one college alone is what the college itself has', async () => {
    await region();
    const only = await there.college();
    await only.headcount();
    const [representative] = await partners(only, ['Завод', 'Ферма']);
    await pairs(only, 'employer-student', representative!);
    await pairs(only, 'student-student', ...(await only.people({}, {})));
    const own = await collegeScorecard(only.curator, only.id);
    expect((await regionScorecard(there.coordinator, there.region.code)).scores).toEqual({
      ...own.scores,
      mentees_satisfied: { ...own.scores['mentees_satisfied'], note: expect.any(String) },
      mentors_satisfied: { ...own.scores['mentors_satisfied'], note: expect.any(String) },
    });
    expect(own.scores['learners_as_mentees']).toMatchObject({ numerator: 3, denominator: 100 });
    expect(own.scores['learners_as_mentors']).toMatchObject({ numerator: 2, denominator: 100 });
    expect(own.scores['mentors_from_employers']).toMatchObject({ numerator: 1, denominator: 3 });
    expect(own.scores['enterprises_with_mentors']).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('counts an enterprise once that several colleges work with, and only while it is a partner', async () => {
    await region();
    const [one, other, third] = [await there.college(), await there.college(), await there.college()];
    for (const each of [one, other]) await each.headcount();
    const [first] = await partners(one, ['Завод', 'Ферма', 'Пекарня']);
    const [second] = await partners(other, ['Завод', 'Больница']);
    await partners(other, ['Типография'], '2025-10-01');
    await partners(third, ['Театр']);
    await hub.owner(
      `update participants.college_partner set ended_on = '2024-08-31'
        where partner_id = (select id from participants.partner where name = 'Пекарня' and region_id = $1)`,
      [there.region.id],
    );
    await recount(hub, 'participants', one.id, 2024);
    await pairs(one, 'employer-student', first!);
    await pairs(other, 'employer-student', second!);

    const { scores } = await regionScorecard(there.coordinator, there.region.code);
    expect(scores['enterprises_with_mentors']).toMatchObject({
      status: 'OK',
      value: 33.3,
      numerator: 1,
      denominator: 3,
      coverage: { reported: 2, expected: 3 },
    });
    const own = await collegeScorecard(one.curator, one.id);
    expect(own.scores['enterprises_with_mentors']).toMatchObject({ numerator: 1, denominator: 2, value: 50 });
  });

  it('of nobody who reported is MISSING, with its target', async () => {
    await region();
    await there.college();
    await targets(there, { learners_as_mentees: 70 });
    const { asOf, scores } = await regionScorecard(there.coordinator, there.region.code);
    expect(asOf).toBeNull();
    expect(scores['learners_as_mentees']).toMatchObject({
      status: 'MISSING',
      target: 70,
      coverage: { reported: 0, expected: 1 },
      note: 'For 2024/2025 no college of the region has given all the data of this indicator.',
    });
  });
});

describe('the measures of programmes, school and participants', () => {
  it('are all known to those who define indicators', async () => {
    await region();
    const { id } = await college();
    await recount(hub, 'programs', id, 2024);
    const rows = await hub.owner(
      'select distinct measure from contracts.measures union select distinct measure from programs.measure',
    );
    const known = MEASURES.map(({ code }) => code);
    for (const { measure } of rows) expect(known).toContain(measure);
  });
});
