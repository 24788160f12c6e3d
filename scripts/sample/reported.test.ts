import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';
import { SAMPLE_DAY } from '../testing/sample-day.js';
import { verifyHub } from '../verify/testing/verify-hub.js';
import { SAMPLE_TAKES_MS, sampleTemplate } from '../testing/served-hub.js';
import { dateReport, writeSurveys } from './past.js';

let hub: TestHub;
let coordinator: Client;
beforeAll(async () => {
  hub = await ownHub(await sampleTemplate());
  const [region] = await hub.owner('select id from participants.region');
  coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [String(region!.id)] });
}, SAMPLE_TAKES_MS);
afterAll(() => hub.close());

describe('the sample region', () => {
  it('asks how satisfied people are, and knows it of last year', async () => {
    const { region } = await coordinator.ask(
      `{ region(code: "26") { scorecard(year: "2024/2025") { indicators { indicator { code } status value coverage { reported expected } } } } }`,
    );
    for (const code of ['mentees_satisfied', 'mentors_satisfied']) {
      const told = region.scorecard.indicators.find(({ indicator }: Data) => indicator.code === code);
      expect(told).toMatchObject({ status: 'OK', coverage: { reported: 11, expected: 12 } });
      expect(told.value).toBeGreaterThan(75);
      expect(told.value).toBeLessThan(95);
    }
  });

  it('compares what the same people answered before and after', async () => {
    const { surveyCampaigns } = await coordinator.ask(
      '{ surveyCampaigns(region: "26", year: "2024/2025") { nodes { id template { code } } } }',
    );
    const { id } = surveyCampaigns.nodes.find(({ template }: Data) => template.code === 'mentee_final');
    const { surveyResults } = await coordinator.ask(
      `query ($ids: [ID!]!) {
        surveyResults(campaigns: $ids) { college { id } invited answered questions { question { code } change { matched change } } }
      }`,
      { ids: [id] },
    );
    const whole = surveyResults.find(({ college }: Data) => college === null);
    const { change } = whole.questions.find(({ question }: Data) => question.code === 'confidence');
    expect(change.matched).toBeGreaterThan(100);
    expect(change.change).toBeGreaterThan(0.5);
  });

  it('counts the quarter that one college has not told as due of it, and as told of nobody but the others', async () => {
    const rows = await hub.owner(
      `select c.code, json_object_agg(m.measure, m.value) as told
         from monitoring.measure m join participants.college c on c.id = m.college_id
        where m.academic_year = 2024 and m.measure in ('periods_due', 'periods_told', 'periods_told_in_time')
        group by c.code`,
    );
    const told = new Map(rows.map((row) => [row['code'], row['told']]));
    const once = { periods_due: 1, periods_told: 1, periods_told_in_time: 1 };
    expect(told.get('26-08')).toEqual({ periods_due: 1, periods_told: 0, periods_told_in_time: 0 });
    expect(told.get('26-01')).toEqual(once);
    expect(told.size).toBe(12);
  });

  it('has published last year whole, and a quarter that one college has not told and another is to correct', async () => {
    const { periods } = await coordinator.ask(
      `{ periods(region: "26") { code publication { colleges } submissions { college { code } state inTime comment answers { check } } } }`,
    );
    expect(periods.map(({ code, publication }: Data) => [code, publication.colleges])).toEqual([
      ['2024/2025', 12],
      ['2024/2025-Q3', 10],
    ]);
    const [year, quarter] = periods;
    expect(new Set(year.submissions.map(({ state }: Data) => state))).toEqual(new Set(['ACCEPTED']));
    expect(year.submissions.every(({ inTime }: Data) => inTime)).toBe(true);
    const of = (code: string) => quarter.submissions.find(({ college }: Data) => college.code === code);
    expect(of('26-08')).toMatchObject({ state: 'OPEN', inTime: false });
    expect(of('26-05')).toMatchObject({
      state: 'RETURNED',
      inTime: true,
      comment: expect.stringContaining('численност'),
    });
    const answered = periods.flatMap(({ submissions }: Data) => submissions.flatMap(({ answers }: Data) => answers));
    expect(new Set(answered.map(({ check }: Data) => check))).toEqual(new Set(['NO_HEADCOUNT', 'ABOVE_HUNDRED', 'OVER_HEADCOUNT', 'CONSENTS_MISSING', 'PAIRS_PAST_TERM', 'ROADMAP_UNTOUCHED'])); // prettier-ignore
  });

  it('has trends that go back to the beginning of the year, and curators who answered at the checkpoints', async () => {
    const { region } = await coordinator.ask(
      '{ region(code: "26") { trends(year: "2024/2025", by: WEEK) { indicator { code } points { status } } } }',
    );
    const { points } = region.trends.find(({ indicator }: Data) => indicator.code === 'learners_as_mentees');
    expect(points.filter(({ status }: Data) => status === 'OK').length).toBeGreaterThan(40);
    const answered = await hub.owner('select distinct college_id from monitoring.checkpoint_answer');
    expect(answered).toHaveLength(4);
  });

  it('keeps no figure that its facts do not give', async () => {
    const { differences, broken } = await verifyHub(hub);
    expect({ differences, broken }).toEqual({ differences: [], broken: [] });
  }, 180_000);

  it('makes up no past of a region that is none', async () => {
    await hub.owner(`update participants.region set sample = false`);
    const [region] = await hub.owner('select id from participants.region');
    const place = { ownerUrl: hub.ownerUrl, regionId: String(region!.id) };
    const nothing = { campaigns: [], links: [], invitations: [], answers: [], sheets: [] };
    const report = { periodId: String(region!.id), openedOn: SAMPLE_DAY, publishedOn: SAMPLE_DAY, colleges: [] };
    await expect(writeSurveys(place, nothing)).rejects.toThrow('is not the sample region');
    await expect(dateReport(place, report)).rejects.toThrow('is not the sample region');
    await hub.owner(`update participants.region set sample = true`);
  });
});
