import { describe, expect, it } from '@jest/globals';
import { SAMPLE_COLLEGES } from './colleges.data.js';
import { counts } from './consents.js';
import { planRegion } from './plan.js';
import { LAST_YEAR, SAMPLE_YEARS } from './region.data.js';

const plan = planRegion();
const pairs = plan.colleges.flatMap((college) =>
  SAMPLE_YEARS.map((year) => ({ college, year, pairs: college.pairs[year] })),
);

describe('the plan of the sample region', () => {
  it('is the same every time', () => {
    expect(planRegion()).toEqual(plan);
  });

  it('has some 9,000 learners and some 2,000 participants', () => {
    const sizes = SAMPLE_COLLEGES.map(({ size }) => (size[2024] ?? size[2023]!)[0]);
    const learners = sizes.reduce((sum, each) => sum + each, 0);
    expect(learners).toBeGreaterThan(8_900);
    expect(learners).toBeLessThan(9_200);
    const all = [...pairs.flatMap((each) => each.pairs), ...plan.across];
    const participants = new Set(all.flatMap(({ mentor, mentee }) => [mentor, mentee]));
    expect(participants.size).toBeGreaterThan(1_850);
    expect(participants.size).toBeLessThan(2_100);
  });

  it('casts each form with as many mentors and mentees as the college has', () => {
    for (const { college, year, pairs: ofYear } of pairs) {
      for (const [form, [mentors, mentees]] of Object.entries(college.college.programmes[year])) {
        const ofForm = ofYear.filter((pair) => pair.form === form);
        const changed = ofForm.filter(({ startedOn }) => startedOn === '2025-02-10').length > 0 ? 1 : 0;
        expect(new Set(ofForm.map(({ mentor }) => mentor)).size).toBe(mentors);
        const learning = new Set(ofForm.map(({ mentee }) => mentee)).size;
        expect([mentees, mentees + changed]).toContain(learning);
      }
    }
  });

  it('gives no mentee two mentors at a time, and nobody themself', () => {
    for (const { pairs: ofYear } of pairs) {
      for (const pair of ofYear) expect(pair.mentor).not.toBe(pair.mentee);
      for (const together of Map.groupBy(ofYear, ({ mentee }) => mentee).values()) {
        expect(together.filter(({ ended }) => !ended).length).toBeLessThanOrEqual(1);
        expect(together.length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('ends every pair after it began', () => {
    for (const { startedOn, ended } of pairs.flatMap((each) => each.pairs)) {
      if (ended) expect(ended.on > startedOn).toBe(true);
    }
  });

  it('leaves as many participants of the last year without a consent as the colleges say', () => {
    for (const { college, pairs: byYear } of plan.colleges) {
      const expected = Object.values(college.without ?? {}).reduce((sum, each) => sum + each, 0);
      const people = new Set(byYear[LAST_YEAR].flatMap(({ mentor, mentee }) => [mentor, mentee]));
      expect([...people].filter((person) => !counts(person))).toHaveLength(expected);
    }
  });
});
