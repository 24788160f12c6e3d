import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { BATCH_CAP, sizeProblem } from './batch.policy.js';
import { batchProblem } from './batch.problems.js';
import { BulkResults, refuseBulk } from './bulk-results.js';
import { RowOutcome } from './bulk.type.js';
import { repeatedRows } from './repeated-rows.policy.js';

const told = (results: BulkResults) =>
  results.payload('en').results.map(({ outcome, objectId, problems }) => {
    const [problem] = problems;
    return problem ? `${outcome} ${problem.code} ${problem.path.join('.')}` : `${outcome} ${objectId}`;
  });

describe('a copy of an earlier row', () => {
  const ROWS = ['a', 'a', 'b', 'b'];
  const results = () => new BulkResults(ROWS.length, repeatedRows(ROWS, { key: (row) => row }));

  it('shares the object of the first, and changes nothing more', () => {
    const given = results();
    expect(ROWS.map((_, n) => given.isOpen(n))).toEqual([true, false, true, false]);
    given.take(0, 'anna', RowOutcome.CREATED);
    given.take(2, 'boris', RowOutcome.UPDATED);
    expect(told(given)).toEqual(['CREATED anna', 'UNCHANGED anna', 'UPDATED boris', 'UNCHANGED boris']);
    expect(given.payload('en')).toMatchObject({ created: 1, updated: 1, unchanged: 2, refused: 0 });
  });

  it('is refused with the first, for what stands in itself', () => {
    const given = results();
    given.refuse(0, [batchProblem('SOURCE_MALFORMED', ['rows', 0, 'key'])]);
    expect(told(given).slice(0, 2)).toEqual([
      'REFUSED SOURCE_MALFORMED rows.0.key',
      'REFUSED SOURCE_MALFORMED rows.1.key',
    ]);
  });
});

describe('rows that contradict each other', () => {
  it('are refused before anything is decided', () => {
    const rows = [{ id: 'a', n: 1 }, { id: 'a', n: 2 }, { id: 'b', n: 3 }]; // prettier-ignore
    const given = new BulkResults(rows.length, repeatedRows(rows, { key: ({ id }) => id, at: 'id' }));
    expect(rows.map((_, n) => given.isOpen(n))).toEqual([false, false, true]);
    expect(told(given).slice(0, 2)).toEqual(['REFUSED ROW_REPEATED rows.0.id', 'REFUSED ROW_REPEATED rows.1.id']);
  });
});

describe('an input that is refused as a whole', () => {
  it('says why once, and answers no more rows than one call takes', () => {
    const rows = Array.from({ length: BATCH_CAP + 1 });
    const { results, refused, problems } = refuseBulk(rows.length, [sizeProblem(rows)!], 'en');
    expect([results.length, refused, problems.map(({ code }) => code)]).toEqual([BATCH_CAP, BATCH_CAP, ['BATCH_SIZE']]);
  });
});
