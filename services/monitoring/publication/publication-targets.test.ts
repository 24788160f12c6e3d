import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { pairs, targets } from '../testing/figures.js';
import { acceptSubmission, directorOf, openPeriod, publish, publishPeriod, returnSubmission, submitPeriod } from '../testing/periods.js'; // prettier-ignore

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let other: CollegeWorld;
let periodId: string;
let nobody: Client;

/** Two colleges with enough people to be told of; the first has a target of its own. */
beforeAll(async () => {
  hub = await testHub();
  nobody = await hub.client();
  there = await world(hub);
  [college, other] = [await there.college(), await there.college()];
  for (const each of [college, other]) {
    await each.headcount({ students: 400, teachers: 200 });
    const teachers = Array.from({ length: 40 }, () => ({ category: 'TEACHER' as const }));
    await pairs(each, 'teacher-student', ...(await each.people(...teachers)));
  }
  await targets(there, { learners_as_mentees: 20 });
  await there.coordinator.ask(
    `mutation ($input: SetTargetsInput!) { setTargets(input: $input) { refused } }`,
    { input: { regionId: there.region.id, rows: [{ indicator: 'learners_as_mentees', year: '2023/2024', value: 15, verified: false, collegeId: college.id }] } },
  ); // prettier-ignore
  periodId = (await openPeriod(there)).period.id;
  await publish(hub, there, [college, other]);
  await targets(there, { learners_as_mentees: 30 });
}, 180_000);
afterAll(() => hub.close());

/** Target, gap and its day of the first college, the other and the region. */
async function compared(client: Client, more = ''): Promise<Data[]> {
  const { kpi } = await client.ask(
    `query ($region: String!) {
      kpi(region: $region, ${more || 'periods: ["2024/2025"]'}, groupBy: [COLLEGE, PERIOD], totals: true,
          indicators: ["learners_as_mentees"]) { target targetYear targetCarriedForward gap targetAsOf }
    }`,
    { region: there.region.code },
  );
  return kpi;
}

const pairsOf = (rows: readonly Data[]) => rows.map(({ target, gap }) => [target, gap]);
const PUBLISHED_WITH = [[15, 20], [20, 40], [20, 80]]; // prettier-ignore

describe('a figure is published with its target', () => {
  it('which stays, whatever is set since, and says of which day it is', async () => {
    const rows = await compared(nobody);
    expect(pairsOf(rows)).toEqual(PUBLISHED_WITH);
    expect(rows[0]).toMatchObject({ targetYear: '2023/2024', targetCarriedForward: true });
    const [{ today }] = (await hub.owner(`select today::text from contracts.regions where id = $1`, [there.region.id])) as [{ today: string }]; // prettier-ignore
    expect(rows.map(({ targetAsOf }) => targetAsOf)).toEqual([today, today, today]);
    const { explainFigure } = await nobody.ask(
      `query ($region: String!) { explainFigure(region: $region, indicator: "learners_as_mentees", year: "2024/2025") {
        figure { target gap targetAsOf } } }`,
      { region: there.region.code },
    );
    expect(explainFigure.figure).toEqual({ target: 20, gap: 80, targetAsOf: today });
  });

  it('while what is live is held against the one that is set now', async () => {
    const rows = await compared(there.coordinator, 'years: ["2024/2025"]');
    expect(pairsOf(rows)).toEqual([[15, 20], [30, 80], [30, 160]]); // prettier-ignore
    expect(rows.map(({ targetAsOf }) => targetAsOf)).toEqual([null, null, null]);
  });

  it('for BI tools and in reports, too', async () => {
    const seen = await hub.owner(
      `select target::float8, gap from bi.figures
        where region = $1 and indicator = 'learners_as_mentees' and form is null and category is null and subject <> 'MUNICIPALITY'
        order by subject, college`,
      [there.region.code],
    );
    expect(pairsOf(seen)).toEqual(PUBLISHED_WITH);
    const { issueReport } = await there.coordinator.ask(
      `mutation ($input: IssueReportInput!) {
        issueReport(input: $input) { content { figures { indicator target gap } } problems { code } }
      }`,
      { input: { periodId, dryRun: true } },
    );
    expect(issueReport.content.figures).toContainEqual({ indicator: 'learners_as_mentees', target: 20, gap: 80 });
  });

  it('and a correction with that of its own day, beside the one before it', async () => {
    const { periods } = await there.coordinator.ask(
      `query ($r: String!) { periods(region: $r) { submissions { id college { id } } } }`,
      { r: there.region.code },
    );
    const former = periods[0].submissions.find((each: Data) => each.college.id === other.id);
    await returnSubmission(there.coordinator, former.id, 'Исправьте численность');
    await other.headcount({ students: 440, teachers: 200 });
    const { submission } = await submitPeriod(await directorOf(hub, other), other.id, periodId);
    await acceptSubmission(there.coordinator, submission.id);
    await publishPeriod(there.coordinator, periodId, { reason: 'Численность' });
    expect((await compared(nobody)).map(({ target }) => target)).toEqual([15, 30, 30]);
    expect(pairsOf(await compared(nobody, 'periods: ["2024/2025"], revision: 1'))).toEqual(PUBLISHED_WITH);
  });
});
