import { afterEach, describe, expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { ownHub, type Data, type TestHub } from '../testing/hub.js';
import { loadSample } from './load-sample.js';
import { SAMPLE_REGION } from './region.data.js';

const TODAY = today(SAMPLE_REGION.timeZone);

let hub: TestHub;
afterEach(() => hub.close());

/** Loads the sample and answers its region as its coordinator sees it at first. */
async function loaded(day?: string): Promise<Data> {
  hub = await ownHub();
  await loadSample(
    (claims) => hub.client(claims),
    () => undefined,
    day,
  );
  const [region] = await hub.owner('select id from participants.region');
  const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [String(region!.id)] });
  const { region: found } = await coordinator.ask('{ region(code: "26") { currentYear years { year figures } } }');
  const { region: shown } = await coordinator.ask(
    `query ($year: AcademicYear!) { region(code: "26") { scorecard(year: $year) { indicators { status } } } }`,
    { year: found.currentYear },
  );
  return { ...found, statuses: shown.scorecard.indicators.map(({ status }: Data) => status) };
}

const later = async (table: string, column: string, day: string): Promise<number> =>
  Number((await hub.owner(`select count(*) from ${table} where ${column} > $1`, [day]))[0]!.count);

describe('the sample region', () => {
  it('is loaded as of today when nothing else is said, and opens on a year with figures', async () => {
    const region = await loaded();
    const running = academicYearOf(TODAY);
    expect([running, running - 1].map(formatAcademicYear)).toContain(region.currentYear);
    expect(region.statuses.filter((status: string) => status === 'OK')).toHaveLength(5);
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
    ['the last day of a year', '2025-08-31', '2024/2025'],
    ['29 February', '2024-02-29', '2023/2024'],
  ])(
    'is loaded as of %s, and opens on a year with figures',
    async (_, day, year) => {
      const region = await loaded(day);
      expect(region.currentYear).toBe(year);
      expect(region.statuses.filter((status: string) => status === 'OK')).toHaveLength(5);
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
  ] as const) {
    for (const column of columns) expect([table, column, await later(table, column, day)]).toEqual([table, column, 0]);
  }
}
