import { describe, expect, it } from '@jest/globals';
import type { FormerCategory } from './category.policy.js';
import { joinHistories, type History } from './joined-history.policy.js';

/** «PUPIL 2020, STUDENT 2023, TEACHER»: a pupil up to the end of August 2020, a student to that of 2023, a teacher now. */
function history(told: string): History {
  const parts = told.split(', ').map((part) => part.split(' ') as [FormerCategory['category'], string?]);
  const former = parts.slice(0, -1).map(([category, year]) => ({ category, until: `${year}-08-31` }));
  return { former, category: parts.at(-1)![0] };
}

function joined(keep: string, merge: string): string | null {
  const found = joinHistories(history(keep), history(merge));
  if (!found) return null;
  const former = found.former.map(({ category, until }) => `${category} ${until.slice(0, 4)}`);
  return [...former, found.category].join(', ') + (found.differing ? ' (differing)' : '');
}

describe('two histories of one person', () => {
  it.each([
    ['of one category', 'STUDENT', 'STUDENT', 'STUDENT'],
    ['that are the same', 'STUDENT 2023, TEACHER', 'STUDENT 2023, TEACHER', 'STUDENT 2023, TEACHER'],
    ['of which the other one knows more', 'TEACHER', 'STUDENT 2023, TEACHER', 'STUDENT 2023, TEACHER'],
    ['of which the one that stays knows more', 'STUDENT 2023, TEACHER', 'TEACHER', 'STUDENT 2023, TEACHER'],
    [
      'of which the other one begins earlier',
      'STUDENT 2023, TEACHER',
      'PUPIL 2020, STUDENT 2023, TEACHER',
      'PUPIL 2020, STUDENT 2023, TEACHER',
    ],
    [
      'of which the other one begins earlier and elsewhere',
      'STUDENT 2023, TEACHER',
      'PUPIL 2020, TEACHER',
      'STUDENT 2023, TEACHER (differing)',
    ],
    ['that differ in a day', 'STUDENT 2023, TEACHER', 'STUDENT 2022, TEACHER', 'STUDENT 2023, TEACHER (differing)'],
  ])('%s: %s and %s', (_what, keep, merge, result) => {
    expect(joined(keep, merge)).toBe(result);
  });
});

describe('two records that say something else of today', () => {
  it.each([
    ['STUDENT', 'STUDENT 2023, TEACHER', 'STUDENT 2023, TEACHER'],
    ['STUDENT 2023, TEACHER', 'STUDENT', 'STUDENT 2023, TEACHER'],
    ['PUPIL 2020, STUDENT', 'STUDENT 2023, TEACHER', 'PUPIL 2020, STUDENT 2023, TEACHER'],
    ['STUDENT', 'PUPIL 2020, STUDENT 2023, TEACHER', 'PUPIL 2020, STUDENT 2023, TEACHER'],
    ['PUPIL 2020, STUDENT', 'PUPIL 2020, STUDENT 2023, TEACHER', 'PUPIL 2020, STUDENT 2023, TEACHER'],
  ])('are one story where one has not heard of a change: %s and %s', (keep, merge, result) => {
    expect(joined(keep, merge)).toBe(result);
  });

  it.each([
    ['STUDENT', 'TEACHER'],
    ['STUDENT', 'PUPIL 2020, TEACHER'],
    ['PUPIL 2021, STUDENT', 'PUPIL 2020, STUDENT 2023, TEACHER'],
    ['PUPIL 2024, STUDENT', 'STUDENT 2023, TEACHER'],
    ['STUDENT 2023, TEACHER', 'STUDENT 2023, PUPIL'],
  ])('contradict each other otherwise: %s and %s', (keep, merge) => {
    expect(joined(keep, merge)).toBeNull();
  });
});
