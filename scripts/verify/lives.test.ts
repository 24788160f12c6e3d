import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { directorOf, openPeriod, submitPeriod } from '#monitoring/testing/periods.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { live, type Life } from './testing/life.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

const done: Record<string, number> = {};

/** Has both colleges submit their past year, and a quarter and a month of it. */
async function submitPastYear({ region, colleges, years }: Life): Promise<void> {
  const year = formatAcademicYear(years[0]);
  for (const part of [{}, { kind: 'QUARTER', number: 2 }, { kind: 'MONTH', number: 5 }]) {
    const { period } = await openPeriod(region, { year, ...part });
    for (const college of colleges) {
      const { submission } = await submitPeriod(await directorOf(hub, college), college.id, period.id);
      expect(submission.state).toBe('SUBMITTED');
    }
  }
}

describe('after any mix of what colleges do', () => {
  it.each([11, 12, 13, 14, 15])(
    'the kept figures are what the facts say, and so is what is submitted of any day (life %d)',
    async (seed) => {
      const life = await live(hub, seed, 50);
      for (const [event, times] of Object.entries(life.done)) done[event] = (done[event] ?? 0) + times;
      await submitPastYear(life);
      const { checked, differences, broken, stale, snapshots } = await verifyHub(hub);
      expect({ differences, broken, stale }).toEqual({ differences: [], broken: [], stale: [] });
      expect(checked).toBeGreaterThan(100);
      expect(snapshots.changed).toEqual([]);
      expect(snapshots.checked).toBeGreaterThan(200);
    },
    60_000,
  );

  it.each([
    'reportHeadcount',
    'withdrawHeadcount',
    'attestMentorships',
    'proposeMentorships',
    'approveMentorships',
    'endMentorships',
    'voidMentorships',
    'withdrawConsents',
    'recordConsent',
    'correctCategories',
    'confirmPartners',
    'enrolMentors',
    'completeActivity',
    'markActivityNotApplicable',
    'closeStage',
    'upsertMenteeProfiles',
  ])('in these lives %s did happen', (event) => {
    expect(done[event]).toBeGreaterThan(0);
  });
});
