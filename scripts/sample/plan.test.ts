import { describe, expect, it } from '@jest/globals';
import { planBases } from './bases.js';
import { SAMPLE_COLLEGES } from './colleges.data.js';
import { counts } from './consents.js';
import { planRegion } from './plan.js';
import { programmesOf } from './programmes.js';
import { SAMPLE_YEARS } from './years.js';

/** The first day of a year, days of its every season, its last one, 29 February and a day from which a birthday falls on it, and a day far ahead. */
const DAYS = [
  '2026-09-01',
  '2026-09-12',
  '2026-11-28',
  '2027-01-01',
  '2027-08-31',
  '2028-02-24',
  '2028-02-29',
  '2031-04-15',
] as const;

const plan = planRegion('2027-08-31');
const pairs = plan.colleges.flatMap((college) =>
  SAMPLE_YEARS.map((year) => ({ college, year, pairs: college.pairs[year] })),
);

/** Every day that a value names, whatever holds it. */
function daysIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(daysIn);
}

describe('the plan of the sample region', () => {
  it('is the same every time', () => {
    expect(planRegion('2027-08-31')).toEqual(plan);
  });

  it('has some 9,000 learners and some 3,000 participants by the end of the running year', () => {
    const sizes = SAMPLE_COLLEGES.map(({ size }) => (size.WHOLE ?? size.FIRST!)[0]);
    const learners = sizes.reduce((sum, each) => sum + each, 0);
    expect(learners).toBeGreaterThan(8_900);
    expect(learners).toBeLessThan(9_200);
    const all = [...pairs.flatMap((each) => each.pairs), ...plan.across];
    const participants = new Set(all.flatMap(({ mentor, mentee }) => [mentor, mentee]));
    expect(participants.size).toBeGreaterThan(2_600);
    expect(participants.size).toBeLessThan(3_300);
  });

  it('casts each form with as many mentors and mentees as the college has', () => {
    const begun = plan.calendar.on('WHOLE', '02-10');
    for (const { college, year, pairs: ofYear } of pairs) {
      for (const [form, [mentors, mentees]] of programmesOf(college.college, year)) {
        const ofForm = ofYear.filter((pair) => pair.form === form);
        const changed = ofForm.filter(({ startedOn }) => startedOn === begun).length > 0 ? 1 : 0;
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

  it('leaves as many participants of the last whole year without a consent as the colleges say', () => {
    for (const { college, pairs: byYear } of plan.colleges) {
      const expected = Object.values(college.without ?? {}).reduce((sum, each) => sum + each, 0);
      const people = new Set(byYear.WHOLE.flatMap(({ mentor, mentee }) => [mentor, mentee]));
      expect([...people].filter((person) => !counts(person))).toHaveLength(expected);
    }
  });

  it('lets nobody go on who has finished college', () => {
    for (const { year, pairs: ofYear } of pairs) {
      for (const { enrolledIn = Infinity } of ofYear.flatMap(({ mentor, mentee }) => [mentor, mentee])) {
        expect(plan.calendar.start(year) - enrolledIn).toBeLessThan(4);
      }
    }
  });
});

describe.each(DAYS)('the plan of the sample region on %s', (day) => {
  const { colleges, calendar } = planRegion(day);

  it('has the same figures in the years that are over, whatever the day', () => {
    const sizes = (from: typeof colleges) =>
      from.map((college) => [college.pairs.FIRST.length, college.pairs.WHOLE.length]);
    expect(sizes(colleges)).toEqual(sizes(plan.colleges));
    expect(calendar.on('WHOLE', '08-31') < day).toBe(true);
  });

  it('tells nothing of the running year that has not happened yet', () => {
    for (const { people, pairs: byYear } of colleges) {
      const happened = byYear.RUNNING.map(({ startedOn, ended }) => ({ startedOn, ended }));
      const entered = people.map(({ consent }) => consent?.givenOn);
      for (const one of daysIn([happened, entered])) expect(one <= day).toBe(true);
    }
    for (const plan of colleges) {
      const { mentors, mentees } = planBases(plan, calendar);
      for (const one of daysIn([...mentors, ...mentees].map(({ row }) => row))) expect(one <= day).toBe(true);
    }
  });

  it('lets those wait in the bases whose pairs are to begin', () => {
    for (const plan of colleges) {
      const mentees = new Set(planBases(plan, calendar).mentees.map(({ person }) => person));
      for (const { startedOn, mentee } of plan.ahead) {
        expect(startedOn > day).toBe(true);
        expect(mentee.joined !== 'RUNNING' || mentees.has(mentee)).toBe(true);
      }
    }
  });

  it('has consents that end within a month from then, of either kind', () => {
    const { people } = colleges.find(({ college }) => college.code === '26-01')!;
    const soon = (date: string | undefined) => date !== undefined && daysTo(date) > 0 && daysTo(date) <= 30;
    const daysTo = (date: string) => (Date.parse(date) - Date.parse(day)) / 86_400_000;
    expect(people.filter(({ consent }) => soon(consent?.validUntil))).toHaveLength(2);
    const comingOfAge = people.filter(({ consent }) => consent?.givenBy === 'REPRESENTATIVE');
    expect(comingOfAge).toHaveLength(2);
    for (const { birthDate } of comingOfAge) {
      const birthday = `${Number(birthDate!.slice(0, 4)) + 18}${birthDate!.slice(4)}`;
      expect(soon(birthday)).toBe(true);
      expect(new Date(birthDate!).toISOString().slice(0, 10)).toBe(birthDate);
    }
  });
});
