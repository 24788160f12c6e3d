import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { recount } from '#scripts/testing/recount.js';
import { world } from '#scripts/testing/world.js';
import { ask, close, pairs as surveyPairs, surveyWorld, YEAR } from '../survey/testing/survey-world.js';
import { pairs, partners } from '../testing/figures.js';
import { openPeriod } from '../testing/periods.js';
import { MEASURE_SOURCES } from './measure-sources.data.js';
import { MEASURES, type MeasureSeed } from './measures.data.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

interface Form {
  readonly code: string;
  readonly mentor_category: string;
  readonly mentee_category: string;
}

/** The rows of a measure that the catalogue promises, as `measure category form`. */
function promised({ code, total, categories, forms }: MeasureSeed, formsThere: readonly Form[]): string[] {
  const row = (category: string, form = '') => `${code} ${category} ${form}`;
  const rows = [...(total ? [row('')] : []), ...categories.map(({ category }) => row(category))];
  if (forms === 'NO') return rows;
  const byForm = formsThere.flatMap((form) => {
    const own = forms === 'MENTORS' ? form.mentor_category : form.mentee_category;
    const within = categories.filter(({ category, within: whole }) => category === own || whole === own);
    const told = forms === 'TOTAL' ? [] : within.map(({ category }) => category);
    return ['', ...told].map((category) => row(category, form.code));
  });
  return [...rows, ...byForm];
}

/** A college that does all that is counted, by the groups of all owners. */
async function counted(): Promise<string[]> {
  const there = await world(hub);
  const college = await there.college();
  await college.headcount();
  const [employer] = await partners(college, ['ООО Завод']);
  await pairs(college, 'employer-student', employer!);
  const [mentor] = await college.people({ category: 'TEACHER' });
  const { createCourse } = await there.coordinator.ask(
    `mutation ($input: CreateCourseInput!) { createCourse(input: $input) { course { id } } }`,
    { input: { regionId: there.region.id, code: 'SCHOOL', titleRu: 'Школа', hours: 8 } },
  );
  const { createCohort } = await there.coordinator.ask(
    `mutation ($input: CreateCohortInput!) { createCohort(input: $input) { cohort { id } } }`,
    {
      input: {
        ...{ courseId: createCourse.course.id, collegeId: college.id, title: 'Поток', year: '2024/2025' },
        ...{ startsOn: '2025-02-03', endsOn: '2025-04-25' },
      },
    },
  );
  await college.curator.ask(
    `mutation ($input: UpsertMentorProfilesInput!) { upsertMentorProfiles(input: $input) { refused } }`,
    { input: { collegeId: college.id, rows: [{ personId: mentor, enteredOn: '2024-09-01' }] } },
  );
  await college.curator.ask(`mutation ($input: EnrolMentorsInput!) { enrolMentors(input: $input) { created } }`, {
    input: {
      ...{ cohortId: createCohort.cohort.id, collegeId: college.id, rows: [{ personId: mentor }] },
      order: { number: '1', date: '2025-02-01' },
    },
  });
  for (const owner of ['participants', 'programs', 'school']) await recount(hub, owner, college.id, 2024);
  const rows: Data[] = await hub.raw(
    'monitoring',
    { roles: ['CURATOR'], colleges: [college.id] },
    'select measure, category, form from contracts.measures where academic_year = 2024',
  );
  return rows.map(({ measure, category, form }) => `${measure} ${category} ${form}`);
}

/** A college that has a period to tell, and whose mentees and mentors have said how satisfied they are. */
async function surveyed(): Promise<string[]> {
  const there = await surveyWorld(hub);
  const { own } = there;
  await openPeriod(there, { year: formatAcademicYear(YEAR - 1), submitBy: startOf(YEAR) });
  await surveyPairs(own, 5);
  for (const template of ['mentee_final', 'mentor_final']) {
    await close(own.curator, await ask(there, own, own, template, [8, 8, 8, 8, 8]));
  }
  const rows = await hub.owner('select measure, category, form from monitoring.measure where college_id = $1', [
    own.id,
  ]);
  return rows.map(({ measure, category, form }) => [measure, category, form].join(' '));
}

/** Which subgraph has rows of which measure. */
async function owners(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const owner of ['participants', 'programs', 'school', 'monitoring']) {
    for (const { measure } of await hub.owner(`select distinct measure from ${owner}.measure`)) {
      (found[String(measure)] ??= []).push(owner.toUpperCase());
    }
  }
  return found;
}

describe('the catalogue of measures', () => {
  it('says of each measure exactly the categories and forms that it is counted by', async () => {
    // Other regions of the same hub may have forms of their own.
    const shipped = 'select code, mentor_category, mentee_category from programs.form where region_id is null';
    const forms = (await hub.owner(shipped)) as never;
    const told = MEASURES.flatMap((one) => promised(one, forms));
    expect([...(await counted()), ...(await surveyed())].sort()).toEqual(told.sort());
    const said = Object.entries(MEASURE_SOURCES).map(([code, { countedBy }]) => [code, [countedBy]]);
    expect(Object.fromEntries(said)).toEqual(await owners());
  });

  it('is for everybody, in their language', async () => {
    const query = `{ measures { code title unit total disjoint byForm byFormAndCategory categories { category within }
      countedBy countedFrom } }`;
    const { measures } = await (await hub.client()).ask(query);
    expect(measures.map(({ code }: Data) => code)).toEqual(MEASURES.map(({ code }) => code));
    const one = (code: string) => measures.find((each: Data) => each.code === code);
    expect(one('mentees')).toEqual({
      ...{ code: 'mentees', title: 'mentees', unit: 'PEOPLE', total: true, disjoint: true },
      ...{ byForm: true, byFormAndCategory: true },
      ...{ countedBy: 'PROGRAMS', countedFrom: expect.stringContaining('each person once') },
      categories: expect.arrayContaining([
        { category: 'STUDENT', within: null },
        { category: 'YOUNG_SPECIALIST', within: 'TEACHER' },
      ]),
    });
    expect(one('meetings_held')).toMatchObject({ unit: 'MEETINGS' });
    expect(one('activities')).toMatchObject({ total: false, disjoint: true, byForm: false });
  });
});
