import { describe, expect, it } from '@jest/globals';
import { reportedUntil, reportVerdict, wordsOf, type ReportGround, type ReportWords } from './pair-report.policy.js';

const WORDS: ReportWords = { worked: 'Вместе разобрали чертежи', didNotWork: null, wouldGoOn: true };
const GROUND: ReportGround = {
  ...{ lastDay: '2025-05-31', until: '2025-08-31', today: '2025-06-01', givenOn: null, given: null },
};
const codes = (ground: ReportGround | undefined, words = WORDS) => {
  const verdict = reportVerdict(ground, words);
  return Array.isArray(verdict) ? verdict.map(({ code }) => code) : verdict;
};

describe('a report on a pair', () => {
  it('is taken from the last day of the pair up to the last on which the two see each other', () => {
    expect(codes({ ...GROUND, today: '2025-05-30' })).toEqual(['PAIR_REPORT_TOO_EARLY']);
    expect(codes({ ...GROUND, today: '2025-05-31' })).toBe('GIVE');
    expect(codes({ ...GROUND, today: '2025-08-31' })).toBe('GIVE');
    expect(codes({ ...GROUND, today: '2025-09-01' })).toEqual(['PAIR_REPORT_CLOSED']);
  });

  it('has until the end of the academic year, or 60 days where that is later', () => {
    expect(reportedUntil(2024, '2025-05-31')).toBe('2025-08-31');
    expect(reportedUntil(2024, '2025-08-31')).toBe('2025-10-30');
  });

  it('is of one’s own pair, and once', () => {
    expect(codes(undefined)).toEqual(['PAIR_REPORT_NOT_OWN']);
    const given = { ...GROUND, givenOn: '2025-06-01', given: WORDS };
    expect(codes(given)).toBe('NOTHING');
    expect(codes(given, { ...WORDS, wouldGoOn: false })).toEqual(['PAIR_REPORT_GIVEN']);
    // Sent again when there is no more time, it is there all the same.
    expect(codes({ ...given, today: '2026-01-01' })).toBe('NOTHING');
  });

  it('says what worked, in bounds', () => {
    expect(wordsOf({ worked: ' Да ', didNotWork: ' ', wouldGoOn: false })).toEqual({
      ...{ worked: 'Да', didNotWork: null, wouldGoOn: false },
    });
    expect(wordsOf({ worked: ' ', didNotWork: 'я'.repeat(10_000), wouldGoOn: true })).toMatchObject([
      { code: 'PAIR_REPORT_TEXT', path: ['worked'] },
      { code: 'PAIR_REPORT_TEXT', path: ['didNotWork'] },
    ]);
  });
});
