import { describe, expect, it } from '@jest/globals';
import { notesOf } from './note.policy.js';

describe('what is said of publications of one day', () => {
  it('is nothing where there is but one', () => {
    expect(notesOf({ sameDay: [], givenAway: 0 })).toEqual([]);
  });

  it('is which others there are, and what they have given away', () => {
    const beside = { sameDay: ['2024/2025', '2025-08'], givenAway: 0 };
    expect(notesOf(beside).map(({ ru }) => ru)).toEqual([
      'За тот же день уже опубликовано: 2024/2025, 2025-08. Что скрыто там, скрыто и здесь.',
    ]);
    expect(notesOf({ ...beside, givenAway: 3 })[1]!.en).toContain('tells more than it should: 3.');
  });
});
