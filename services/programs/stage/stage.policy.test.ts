import { describe, expect, it } from '@jest/globals';
import { currentStage } from './stage.policy.js';

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
