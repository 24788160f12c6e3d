import { describe, expect, it } from '@jest/globals';
import { asksForOverload, refusalOf, sorted, warnedOf } from './bulk.policy.js';

const row = (...codes: string[]) => ({ problems: codes.map((code) => ({ code, message: `${code}.` })) });
const answer = (...results: ReturnType<typeof row>[]) => ({ problems: [], results });

describe('what a bulk mutation answered', () => {
  it('is told reason by reason, each once', () => {
    expect(refusalOf(answer(row('A'), row('A', 'B'), row()))).toBe('A. B.');
    expect(refusalOf({ problems: row('WHOLE').problems, results: [] })).toBe('WHOLE.');
    expect([refusalOf(answer(row())), refusalOf(undefined)]).toEqual([undefined, undefined]);
  });

  it('asks for a word where a mentor would have too many', () => {
    expect(asksForOverload(answer(row(), row('MENTOR_OVERLOADED')))).toBe(true);
    expect([asksForOverload(answer(row('A'))), asksForOverload(undefined)]).toEqual([false, false]);
  });

  it('is sorted by what stands in the way', () => {
    expect(sorted(answer(row(), row('A'), row()))).toEqual({ taken: [0, 2], refused: [{ n: 1, why: ['A.'] }] });
  });

  it('tells what is to be looked at of rows that are taken', () => {
    const results = [{ warnings: [] }, { warnings: row('A').problems }];
    expect(warnedOf({ results })).toEqual([{ n: 1, why: ['A.'] }]);
    expect(warnedOf(undefined)).toEqual([]);
  });
});
