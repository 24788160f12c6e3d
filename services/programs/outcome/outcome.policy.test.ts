import { describe, expect, it } from '@jest/globals';
import { changedFields, outcomeProblems, toldBy, type Due } from './outcome.policy.js';

const DUE: Due = { dueOn: '2025-06-01', endedOn: '2024-05-31', told: null };
const ROW = { kind: 'RETENTION_ONE_YEAR', answer: 'YES', day: '2025-06-01' };
const codes = (more: object, due: Due | undefined = DUE) =>
  outcomeProblems(due, { ...ROW, ...more }, '2025-06-10', []).map(({ code }) => code);

describe('what came of somebody', () => {
  it('is told from the day on which it fell due up to today', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ day: '2025-05-31' })).toEqual(['OUTCOME_DAY']);
    expect(codes({ day: '2025-06-10' })).toEqual([]);
    expect(codes({ day: '2025-06-11' })).toEqual(['OUTCOME_DAY']);
    expect(outcomeProblems(undefined, ROW, '2025-06-10', ['rows', 0])).toMatchObject([
      { code: 'OUTCOME_NOT_DUE', path: ['rows', 0, 'personId'] },
    ]);
  });

  it('is, of an attestation, a category and a day since the end of the mentoring', () => {
    const attested = { kind: 'ATTESTATION', category: 'FIRST', day: '2024-06-01' };
    expect(codes(attested)).toEqual([]);
    expect(codes({ ...attested, day: '2024-05-30' })).toEqual(['OUTCOME_DAY']);
    expect(codes({ ...attested, category: null })).toEqual(['OUTCOME_CATEGORY']);
    expect(codes({ ...attested, answer: 'NO' })).toEqual(['OUTCOME_CATEGORY']);
    expect(codes({ category: 'FIRST' })).toEqual(['OUTCOME_CATEGORY']);
  });

  it('is bounded, and changes only where it differs', () => {
    expect(codes({ document: 'я'.repeat(301) })).toEqual(['OUTCOME_TEXT']);
    const told = toldBy({ ...ROW, document: ' справка ' });
    expect(told.document).toBe('справка');
    expect(changedFields(told, told)).toEqual([]);
    expect(changedFields(null, told)).toEqual(['answer', 'day', 'document']);
  });
});
