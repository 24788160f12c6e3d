import { afterEach, describe, expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { ownHub, type Data, type TestHub } from '../testing/hub.js';
import { loadSample } from './load-sample.js';
import { SAMPLE_REGION } from './region.data.js';

const TODAY = today(SAMPLE_REGION.timeZone);

let hub: TestHub;
afterEach(() => hub.close());

/** Loads the sample and answers its region as its coordinator sees it at first, and as everybody does. */
async function loaded(day?: string): Promise<Data> {
  hub = await ownHub();
  await loadSample(hub, () => undefined, day);
  const [region] = await hub.owner('select id from participants.region');
  const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [String(region!.id)] });
  const { region: found } = await coordinator.ask('{ region(code: "26") { currentYear years { year figures } } }');
  const { region: shown } = await coordinator.ask(
    `query ($year: AcademicYear!) { region(code: "26") { scorecard(year: $year) { indicators { status } } } }`,
    { year: found.currentYear },
  );
  return { ...found, ok: okOf(shown), open: await shownToEverybody() };
}

/** How many indicators of a region's scorecard tell something. */
const okOf = ({ scorecard }: Data): number => scorecard.indicators.filter(({ status }: Data) => status === 'OK').length;

/** What somebody without an account sees of the year that the page opens on. */
async function shownToEverybody(): Promise<Data> {
  const nobody = await hub.client();
  const { region } = await nobody.ask('{ region(code: "26") { currentYear } }');
  const { region: shown, kpi } = await nobody.ask(
    `query ($year: AcademicYear!) {
      region(code: "26") { scorecard(year: $year) { indicators { status } } }
      kpi(region: "26", years: [$year], groupBy: [COLLEGE], totals: true) { status period }
    }`,
    { year: region.currentYear },
  );
  const told = kpi.filter(({ status }: Data) => status === 'OK');
  return { year: region.currentYear, ok: okOf(shown), told: told.length, periods: new Set(told.map(({ period }: Data) => period)) }; // prettier-ignore
}

/** The states of the colleges in each period, by its code. */
async function reportedStates(): Promise<Record<string, Record<string, number>>> {
  const rows = await hub.owner(
    `select p.kind, coalesce(s.state, 'OPEN') as state, count(*)::int as count
       from monitoring.period p join participants.college c on c.region_id = p.region_id
       left join monitoring.submission s on (s.period_id, s.college_id) = (p.id, c.id)
      where exists (select from monitoring.publication b where b.period_id = p.id) group by 1, 2`,
  );
  const states: Record<string, Record<string, number>> = {};
  for (const { kind, state, count } of rows) (states[String(kind)] ??= {})[String(state)] = Number(count);
  return states;
}

const REPORTED = { YEAR: { ACCEPTED: 12 }, QUARTER: { ACCEPTED: 10, RETURNED: 1, OPEN: 1 } };

const later = async (table: string, column: string, day: string): Promise<number> =>
  Number((await hub.owner(`select count(*) from ${table} where ${column}::date > $1`, [day]))[0]!.count);

describe('the sample region', () => {
  it('is loaded as of today when nothing else is said, and opens on a year with figures', async () => {
    const region = await loaded();
    const running = academicYearOf(TODAY);
    expect([running, running - 1].map(formatAcademicYear)).toContain(region.currentYear);
    expect(region.ok).toBeGreaterThanOrEqual(5);
    expect(region.open.told).toBeGreaterThan(20);
    expect(await reportedStates()).toEqual(REPORTED);
    const figures = region.years.filter((one: Data) => one.figures).map(({ year }: Data) => year);
    expect(figures).toEqual(expect.arrayContaining([running - 1, running - 2].map(formatAcademicYear)));
    await expectNothingLater(TODAY);
    const [college] = await hub.owner(`select id from participants.college where code = '26-01'`);
    const curator = await hub.client({ roles: ['CURATOR'], colleges: [String(college!.id)] });
    const { consentsDue } = await curator.ask(
      `query ($id: ID!) { consentsDue(collegeId: $id, within: 30, reasons: [COMES_OF_AGE, TERM_ENDS]) { nodes { reason } } }`,
      { id: college!.id },
    );
    const reasons = consentsDue.nodes.map(({ reason }: Data) => reason).sort();
    expect(reasons).toEqual(['COMES_OF_AGE', 'COMES_OF_AGE', 'TERM_ENDS', 'TERM_ENDS']);
  }, 120_000);

  it.each([
    // Of the day on which a quarter has ended and the colleges still have time, the one before is told.
    ['the last day of a year', '2025-08-31', '2024/2025', '2024/2025-Q3', 7],
    ['29 February', '2024-02-29', '2023/2024', '2023/2024-Q1', 5],
    ['a day before any quarter of the year has ended', '2025-10-03', '2024/2025', '2024/2025', 7],
  ])(
    'is loaded as of %s, and opens on a year with figures',
    async (_, day, year, period, told) => {
      const region = await loaded(day);
      expect(region.currentYear).toBe(year);
      expect(region.ok).toBe(told);
      expect(region.open).toMatchObject({ year, ok: told, periods: new Set([period]) });
      expect(region.open.told).toBeGreaterThan(20);
      expect(await reportedStates()).toEqual(REPORTED);
      await expectNothingLater(day);
    },
    120_000,
  );
});

async function expectNothingLater(day: string): Promise<void> {
  for (const [table, ...columns] of [
    ['programs.mentorship', 'started_on', 'ended_on', 'order_date'],
    ['programs.activity', 'done_on'],
    ['participants.consent', 'given_on', 'withdrawn_on'],
    ['participants.mentee_profile', 'entered_on', 'left_on'],
    ['participants.mentor_profile', 'entered_on', 'left_on'],
    ['school.enrolment', 'completed_on'],
    ['monitoring.period', 'speaks_for'],
    ['monitoring.submission', 'submitted_on', 'submitted_at', 'decided_at'],
    ['monitoring.publication', 'published_at'],
    ['monitoring.survey_campaign', 'opens_on'],
    ['monitoring.checkpoint_answer', 'answered_on'],
  ] as const) {
    for (const column of columns) expect([table, column, await later(table, column, day)]).toEqual([table, column, 0]);
  }
}
