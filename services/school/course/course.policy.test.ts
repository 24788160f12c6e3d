import { describe, expect, it } from '@jest/globals';
import { courseProblems } from './course.policy.js';

const SOUND = {
  ...{ code: 'M-1', titleRu: 'Наставник по компетенции' },
  ...{ reach: 'NETWORK' as const, collegeId: null },
};

const codes = (change: object) =>
  courseProblems({ ...SOUND, ...change }, '2024-09-10').map(({ code, path }) => [code, path.join('.')]);

describe('a course', () => {
  it('needs a code and a Russian title; the order may follow', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ titleEn: 'Mentor', foundingOrder: { number: '5', date: '2020-08-01' } })).toEqual([]);
  });

  it.each([
    [{ code: 'М-1' }, 'COURSE_CODE_MALFORMED', 'code'],
    [{ code: 'M' }, 'COURSE_CODE_MALFORMED', 'code'],
    [{ titleEn: ' ' }, 'TITLE_MALFORMED', 'titleEn'],
    [{ titleRu: 'я'.repeat(301), titleEn: 'x' }, 'TITLE_MALFORMED', 'titleRu'],
    [{ reach: 'OWN' }, 'REACH_WITHOUT_COLLEGE', 'reach'],
    [{ foundingOrder: { number: '5', date: '2024-09-11' } }, 'ORDER_IN_FUTURE', 'foundingOrder.date'],
  ])('is refused with %j', (change, code, path) => {
    expect(codes(change)).toEqual([[code, path]]);
  });
});
