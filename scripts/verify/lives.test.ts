import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { live } from './testing/life.js';
import { verify } from './verify.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

const done: Record<string, number> = {};

describe('after any mix of what colleges do', () => {
  it.each([11, 12, 13, 14, 15])(
    'the kept figures are what the facts say (life %d)',
    async (seed) => {
      const life = await live(hub, seed, 50);
      for (const [event, times] of Object.entries(life.done)) done[event] = (done[event] ?? 0) + times;
      const { checked, differences, broken, stale } = await verify(hub.ownerUrl);
      expect({ differences, broken, stale }).toEqual({ differences: [], broken: [], stale: [] });
      expect(checked).toBeGreaterThan(100);
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
  ])('in these lives %s did happen', (event) => {
    expect(done[event]).toBeGreaterThan(0);
  });
});
