import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { BATCH_CAP, sizeProblem } from './batch.policy.js';
import { BulkResults, refuseBulk } from './bulk-results.js';
import { RowOutcome } from './bulk.type.js';
import { problemsOf } from './problem.js';

const problem = problemsOf({ REASON_MISSING: { ru: 'Нет причины.', en: 'No reason.' } });
const byName = { list: 'rows', of: ({ name }: { name: string }) => name } as const;

describe('results of rows', () => {
  it('are of each thing once, and a copy becomes what its row becomes', () => {
    const rows = [{ name: 'a' }, { name: 'b' }, { name: 'a' }, { name: 'b' }, { name: 'c' }];
    const results = new BulkResults(rows.length);
    expect(results.once(rows, byName).map(({ row, n }) => [row.name, n])).toEqual([['a', 0], ['b', 1], ['c', 4]]); // prettier-ignore
    results.take(0, 'id of a', RowOutcome.CREATED);
    results.refuse(1, [problem('REASON_MISSING', ['rows', 1, 'reason'])]);
    results.take(4, 'id of c', RowOutcome.UPDATED);
    const payload = results.payload('en');
    expect(payload).toMatchObject({ created: 1, updated: 1, unchanged: 1, refused: 2 });
    expect(payload.results.map(({ outcome, objectId }) => [outcome, objectId])).toEqual([
      ['CREATED', 'id of a'],
      ['REFUSED', null],
      ['UNCHANGED', 'id of a'],
      ['REFUSED', null],
      ['UPDATED', 'id of c'],
    ]);
    expect(payload.results[3]?.problems).toEqual([
      { code: 'REASON_MISSING', message: 'No reason.', path: ['rows', '3', 'reason'] },
    ]);
  });

  it('are refusals of rows that contradict each other', () => {
    const rows = [
      { name: 'a', says: 1 },
      { name: 'a', says: 2 },
      { name: 'b', says: 1 },
    ];
    const results = new BulkResults(rows.length);
    expect(results.once(rows, byName).map(({ n }) => n)).toEqual([2]);
    const codes = results.payload('en').results.map((row) => row.problems.map(({ code }) => code));
    expect(codes).toEqual([['ROW_REPEATED'], ['ROW_REPEATED'], []]);
  });

  it('of an input that is too long are as many as a call may carry', () => {
    const rows = Array.from({ length: BATCH_CAP + 1 }, () => null);
    const { results, refused, problems } = refuseBulk(rows.length, [sizeProblem(rows)!], 'en');
    expect([results.length, refused, problems.map(({ code }) => code)]).toEqual([BATCH_CAP, BATCH_CAP, ['BATCH_SIZE']]);
  });
});
