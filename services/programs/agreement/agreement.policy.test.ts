import { describe, expect, it } from '@jest/globals';
import { agreementProblems, earliestEnd, endingVerdict, kopecksOf, roublesOf } from './agreement.policy.js';

const TODAY = '2025-11-10';
const AGREEMENT = {
  mentorId: 'a',
  number: '7-дс',
  consentOn: '2025-09-01',
  signedOn: '2025-09-02',
  content: 'Помощь молодому педагогу',
  form: 'Очно',
  actsFrom: '2025-09-02',
  actsUntil: '2026-06-30',
};
const codes = (given: object) =>
  agreementProblems({ ...AGREEMENT, ...given }, TODAY, ['rows', 0]).map(({ code, path }) => `${code} ${path.at(-1)}`);

describe('an agreement with a mentor', () => {
  it('has a number, texts, and days in their order', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ number: ' ' })).toEqual(['AGREEMENT_NUMBER number']);
    expect(codes({ content: '', form: 'а'.repeat(501) })).toEqual(['AGREEMENT_TEXT content', 'AGREEMENT_TEXT form']);
    expect(codes({ signedOn: '2025-08-31' })).toEqual(['AGREEMENT_DAYS signedOn']);
    expect(codes({ signedOn: '2025-11-11', actsFrom: '2025-11-11' })).toEqual(['AGREEMENT_DAYS signedOn']);
    expect(codes({ actsUntil: '2030-09-02' })).toEqual(['AGREEMENT_DAYS signedOn']);
  });

  it.each([
    ['1500', 150_000],
    ['1500,5', 150_050],
    ['0.01', 1],
    ['1000000', 100_000_000],
    ['1000000.01', null],
    ['0', null],
    ['-5', null],
    ['1000000000000', null],
    ['1.005', null],
    ['много', null],
  ])('reads %s roubles as %s kopecks', (text, kopecks) => {
    expect(kopecksOf(text)).toBe(kopecks);
    expect(codes({ payment: text })).toEqual(kopecks === null ? ['AGREEMENT_PAYMENT payment'] : []);
    if (kopecks !== null) expect(kopecksOf(roublesOf(kopecks))).toBe(kopecks);
  });

  it('is free without an amount', () => {
    expect([codes({ payment: null }), codes({ payment: ' ' })]).toEqual([[], []]);
  });
});

describe('the end of an agreement', () => {
  const free = [
    { firstDay: '2025-11-04', lastDay: '2025-11-04', isBreak: false },
    { firstDay: '2025-11-05', lastDay: '2025-11-12', isBreak: true },
  ];

  it('comes three working days behind the notice: no weekends and holidays, breaks of the college all the same', () => {
    expect(earliestEnd('2025-11-10', [])).toBe('2025-11-13');
    expect(earliestEnd('2025-11-06', [])).toBe('2025-11-11');
    expect(earliestEnd('2025-10-31', free)).toBe('2025-11-06');
  });

  const standing = { actsFrom: '2025-09-02', actsUntil: '2026-06-30', endedBy: null, noticeOn: null, endedOn: null, endReason: null }; // prettier-ignore
  const ended = { ...standing, endedBy: 'MENTOR', noticeOn: '2025-11-10', endedOn: '2025-11-13' };
  const verdict = (given: object, of: typeof standing | undefined = standing) => {
    const ending = { endedBy: 'MENTOR' as const, noticeOn: '2025-11-10', endedOn: '2025-11-13', ...given };
    const answer = endingVerdict(of, ending, { today: TODAY, free: [] }, ['rows', 0]);
    return Array.isArray(answer) ? answer.map(({ code }) => code) : answer;
  };

  it('needs the notice, and lies in the term', () => {
    expect(verdict({})).toBe('CHANGE');
    expect(verdict({ endedOn: '2025-11-12' })).toEqual(['AGREEMENT_NOTICE']);
    expect(verdict({ noticeOn: '2025-11-11', endedOn: '2025-11-14' })).toEqual(['AGREEMENT_OUTSIDE']);
    expect(verdict({ endedOn: '2026-07-01' })).toEqual(['AGREEMENT_OUTSIDE']);
    expect(verdict({ reason: 'а'.repeat(501) })).toEqual(['AGREEMENT_TEXT']);
  });

  it('comes once', () => {
    expect(verdict({}, ended as never)).toBe('NOTHING');
    expect(verdict({ endedOn: '2025-11-14' }, ended as never)).toEqual(['AGREEMENT_ENDED']);
    const unknown = endingVerdict(undefined, { endedBy: 'MENTOR', noticeOn: TODAY, endedOn: TODAY }, { today: TODAY, free: [] }, []); // prettier-ignore
    expect(unknown).toMatchObject([{ code: 'AGREEMENT_NOT_FOUND' }]);
  });
});
