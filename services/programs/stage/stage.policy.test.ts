import { describe, expect, it } from '@jest/globals';
import { closedBehind, closingProblems, currentStage, reopeningProblems } from './stage.policy.js';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the current stage', () => {
  it.each([
    ['nothing closed', [], 1],
    ['the first two closed', [1, 2], 3],
    ['a later one closed early', [1, 4], 2],
    ['closed in any order', [3, 1, 2], 4],
    ['all but the last closed', [1, 2, 3, 4, 5, 6], 7],
    ['all closed', [1, 2, 3, 4, 5, 6, 7], null],
  ])('with %s', (_, closed, stage) => {
    expect(currentStage(closed)).toBe(stage);
  });
});

describe('closing a stage', () => {
  const closed = new Map([
    [1, '2024-10-01'],
    [2, '2024-10-20'],
  ]);

  it.each([
    ['the next one, later', 3, '2025-02-01', []],
    ['the next one, on the same day', 3, '2024-10-20', []],
    ['the next one, before the one that precedes it', 3, '2024-10-19', ['STAGE_DAY_ORDER']],
    ['one too far ahead', 4, '2025-02-01', ['STAGE_OUT_OF_ORDER']],
    ['a closed one, with another day in between', 1, '2024-10-05', []],
    ['a closed one, with a day after the next one', 1, '2024-10-21', ['STAGE_DAY_ORDER']],
  ])('%s', (_, stage, day, problems) => {
    expect(codes(closingProblems(stage, day, closed))).toEqual(problems);
  });

  it('names the lowest stage that is open', () => {
    expect(closingProblems(7, '2025-08-01', new Map())[0]).toMatchObject({ values: { earlier: 1 } });
  });

  it('lets a day be corrected where stages were closed in another order once', () => {
    expect(closingProblems(5, '2024-12-01', new Map([[5, '2024-11-01']]))).toEqual([]);
  });
});

describe('reopening a stage', () => {
  const closed = new Map([
    [1, '2024-10-01'],
    [3, '2024-12-01'],
    [2, '2024-11-01'],
  ]);

  it('names those behind it that are closed, unless they are reopened as well', () => {
    expect(reopeningProblems(1, closed, false)[0]).toMatchObject({ code: 'STAGES_BEHIND', values: { behind: '2, 3' } });
    expect(reopeningProblems(1, closed, true)).toEqual([]);
    expect(reopeningProblems(3, closed, false)).toEqual([]);
    expect(closedBehind(1, closed)).toEqual([2, 3]);
  });
});
