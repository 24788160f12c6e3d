import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from 'uuidv7';
import { recountSql } from '#kernel/database/recounts.js';
import { testHub, type TestHub } from '../../testing/hub.js';
import { world, type CollegeWorld } from '../../testing/world.js';
import { enterBase } from '../people/testing/bases.js';
import { attest, mutate, pair, runCohort, enrol } from '../people/testing/calls.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

/** The recounts that a change asks for, in their order, each as its owner and group. */
const recountsOf = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await hub.statementsOf(work))
    .filter((sql) => sql.startsWith('select contracts.recount_'))
    .flatMap((sql) => [...sql.matchAll(/contracts\.recount_(\w+)\(/g)].map(([, group]) => group!));

const openYear = ({ id, curator }: CollegeWorld, year = '2024/2025') =>
  mutate(curator, 'openCollegeYear', { collegeId: id, year, forms: ['student-student'] }, 'problems { code }');

/** What rests on a pair of students at work, of the mentee's college or the mentor's. */
const OF_MENTORSHIPS = [
  'activities',
  'agreements',
  'documents',
  'enterprises',
  'meetings',
  'mentorships',
  'mentorships_counted',
  'outcomes',
  'people',
  'plans',
  'trained',
];
const allOfPrograms = ['participants_partner_enterprises', ...OF_MENTORSHIPS.map((group) => `programs_${group}`)];

describe('an activity that is ticked off', () => {
  const tick = ({ id, curator }: CollegeWorld, doneOn: string) =>
    mutate(curator, 'completeActivity', { collegeId: id, year: '2024/2025', code: '1.1', doneOn }, 'problems { code }');

  it('recounts the activities and nothing else, by one statement of four', async () => {
    const college = await (await world(hub)).college();
    await openYear(college);
    await tick(college, '2024-09-09');
    // A figure that is wrong stays wrong where nobody counts it again.
    const wrong = `update programs.measure set value = 77 where college_id = $1 and measure <> 'activities'`;
    await hub.owner(wrong, [college.id]);
    const seen = await hub.statementsOf(() => tick(college, '2024-09-10'));
    expect(seen.map((sql) => sql.trim().replace(/\s+/g, ' ').slice(0, 39))).toEqual([
      'select c.today::text as today, c.first_',
      'with done as ( update programs.activity',
      'insert into programs.audit (actor, acti',
      'select contracts.recount_programs_activ',
    ]);
    const rows = await hub.owner(
      `select measure_group as of_group, min(value) as least, max(value) filter (where category = 'DONE') as done
         from programs.measure where college_id = $1 group by 1 order by 1`,
      [college.id],
    );
    expect(rows).toEqual(
      OF_MENTORSHIPS.map((group) =>
        group === 'activities' ? { of_group: group, least: 0, done: 1 } : { of_group: group, least: 77, done: null },
      ),
    );
  });

  it('recounts nothing when it was ticked off on that day already', async () => {
    const college = await (await world(hub)).college();
    await openYear(college);
    await tick(college, '2024-09-10');
    expect(await recountsOf(() => tick(college, '2024-09-10'))).toEqual([]);
  });
});

describe('a change recounts what rests on it', () => {
  it('a proposal how many there are, and a pair at work all that people and years move', async () => {
    const college = await (await world(hub)).college();
    await openYear(college);
    const [mentor, mentee] = (await college.people({}, {})) as [string, string];
    const proposal = { collegeId: college.id, year: '2024/2025', rows: [pair(mentee, mentor)] };
    const propose = () => mutate(college.curator, 'proposeMentorships', proposal, 'refused');
    expect(await recountsOf(propose)).toEqual(['programs_mentorships']);
    expect(await recountsOf(() => attest(college, [pair(mentee, mentor)]))).toEqual(allOfPrograms);
  });

  it('a consent the figures of people, wherever they are kept', async () => {
    const { coordinator, region, ...there } = await world(hub);
    const college = await there.college();
    await openYear(college);
    const [person] = (await college.people({})) as [string];
    await enterBase(college, 'upsertMentorProfiles', { personId: person, enteredOn: '2024-09-01' });
    await enrol(college, await runCohort(college, coordinator, region.id), person);
    const input = { personId: person, withdrawnOn: '2025-06-01' };
    expect(await recountsOf(() => mutate(college.curator, 'withdrawConsents', input, 'problems { code }'))).toEqual([
      'programs_activities',
      'programs_enterprises',
      'programs_outcomes',
      'programs_people',
      'programs_trained',
      'school_mentors',
      'school_trained_mentors',
    ]);
  });

  it('and newcomers what their consents show to be done alone, who are in no pair and on no course yet', async () => {
    const college = await (await world(hub)).college();
    await openYear(college);
    expect(await recountsOf(() => college.people({}))).toEqual(['programs_activities']);
  });
});

describe('a bulk over several colleges and years', () => {
  it('recounts each group once', async () => {
    const region = await world(hub);
    const colleges = [await region.college(), await region.college(), await region.college()];
    const ids = colleges.map(({ id }) => id);
    const curator = await hub.client({ roles: ['CURATOR'], colleges: ids });
    const rows = ids.flatMap((collegeId, n) =>
      ['2023/2024', '2024/2025'].map((year) => ({
        collegeId,
        year,
        students: 100 + n,
        teachers: 9,
        youngSpecialists: 1,
      })),
    );
    expect(await recountsOf(() => mutate(curator, 'reportHeadcount', { rows }, 'refused'))).toEqual([
      'participants_headcount',
      'participants_partner_enterprises',
    ]);
    const kept = await hub.owner(
      `select academic_year as year, value from participants.measure
        where college_id = any ($1) and measure = 'learners' order by 1, 2`,
      [ids],
    );
    expect(kept).toEqual([2023, 2024].flatMap((year) => [100, 101, 102].map((value) => ({ year, value }))));
  });

  it('does so where the years are those that the colleges have figures of', async () => {
    const region = await world(hub);
    const colleges = [await region.college(), await region.college(), await region.college()];
    const partner = (name: string) =>
      mutate(
        region.coordinator,
        'createPartner',
        { regionId: region.region.id, kind: 'ENTERPRISE', name },
        'partner { id }',
      );
    const [kept, merged] = [await partner('Завод'), await partner('Заводъ')];
    for (const college of colleges) {
      await openYear(college, '2023/2024');
      await openYear(college);
      await college.people({ category: 'EMPLOYER_REPRESENTATIVE', workplace: 'Заводъ' });
    }
    const merge = () =>
      mutate(region.coordinator, 'mergePartners', { keptId: kept.partner.id, mergedId: merged.partner.id }, 'colleges');
    const answers: unknown[] = [];
    const recounts = await recountsOf(async () => answers.push(await merge()));
    expect(answers).toEqual([{ colleges: 3 }]);
    expect(recounts).toEqual(['participants_partner_enterprises', 'programs_enterprises']);
  });
});

describe('recounts at the same time', () => {
  it('of two colleges, which each touches first, wait for each other and never in a circle', async () => {
    const region = await world(hub);
    const [here, there] = [await region.college(), await region.college()];
    const both = await hub.client({ roles: ['CURATOR'], colleges: [here.id, there.id] });
    const people = { here: await here.people(...Array(12).fill({})), there: await there.people(...Array(12).fill({})) };
    const pairUp = (of: 'here' | 'there', n: number) => {
      const [mentees, mentors] = of === 'here' ? [people.here, people.there] : [people.there, people.here];
      const rows = [pair(mentees[n]!, mentors[n]!)];
      const input = { collegeId: of === 'here' ? here.id : there.id, year: '2024/2025', rows };
      return mutate(both, 'attestMentorships', input, 'created results { problems { code } }');
    };
    const turns = Array.from({ length: 12 }, (_, n) => n);
    const answers = await Promise.all(turns.flatMap((n) => [pairUp('here', n), pairUp('there', n)]));
    expect(answers.filter(({ created }) => created !== 1)).toEqual([]);
    const rows = await hub.owner(
      `select measure, value from programs.measure
        where college_id = any ($1) and academic_year = 2024 and measure in ('mentees', 'mentors')
          and category = '' and form = '' order by measure`,
      [[here.id, there.id]],
    );
    expect(rows.map(({ measure, value }) => `${measure as string} ${value as number}`)).toEqual([
      'mentees 12',
      'mentees 12',
      'mentors 12',
      'mentors 12',
    ]);
  });

  it('lock in one order, in whatever order colleges and years are named', async () => {
    const ids = Array.from({ length: 200 }, () => uuidv7());
    const recount = (colleges: readonly string[]) =>
      hub.owner(recountSql('participants', 'headcount'), [colleges, colleges.map(() => 2024)]);
    for (let n = 0; n < 10; n += 1) await Promise.all([recount(ids), recount(ids.toReversed())]);
  });
});
