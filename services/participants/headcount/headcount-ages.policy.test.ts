import { describe, expect, it } from '@jest/globals';
import { agesProblems, keptAges, type AgesFacts } from './headcount-ages.policy.js';

const codes = (ages: AgesFacts | null, total = 100) => agesProblems(ages, total, []).map(({ code }) => code);

describe('ages of those who were counted', () => {
  it('are taken as far as they are known', () => {
    expect(codes(null)).toEqual([]);
    expect(codes({})).toEqual([]);
    expect(codes({ minors: 100 })).toEqual([]);
    expect(codes({ groups: [{ to: 15, count: 10 }, { from: 16, to: 17, count: 20 }, { from: 18, count: 70 }] })).toEqual([]); // prettier-ignore
  });

  it('are no more people than the total', () => {
    expect(codes({ minors: 101 })).toEqual(['MORE_BY_AGE_THAN_TOTAL']);
    expect(
      codes({
        groups: [
          { to: 17, count: 60 },
          { from: 18, count: 41 },
        ],
      }),
    ).toEqual(['MORE_BY_AGE_THAN_TOTAL']);
    expect(
      codes({
        groups: [
          { to: 17, count: 60 },
          { from: 18, count: 40 },
        ],
      }),
    ).toEqual([]);
  });

  it('have each age in one group', () => {
    expect(codes({ groups: [{ from: 16, to: 18, count: 1 }, { from: 18, to: 19, count: 1 }] })).toEqual(['AGE_GROUPS_OVERLAP']); // prettier-ignore
    expect(
      codes({
        groups: [
          { from: 18, count: 1 },
          { to: 18, count: 1 },
        ],
      }),
    ).toEqual(['AGE_GROUPS_OVERLAP']);
    expect(
      codes({
        groups: [
          { from: 30, count: 1 },
          { from: 40, count: 1 },
        ],
      }),
    ).toEqual(['AGE_GROUPS_OVERLAP']);
  });

  it.each([
    ['no end', { count: 1 }],
    ['ends the wrong way round', { from: 19, to: 18, count: 1 }],
    ['fewer than nobody', { from: 18, to: 19, count: -1 }],
    ['an age that nobody has', { from: 120, count: 1 }],
    ['an age below birth', { from: -1, to: 4, count: 1 }],
  ])('are refused with %s', (_, group) => {
    expect(agesProblems({ groups: [{ to: 5, count: 1 }, group] }, 100, ['rows', '0'])).toMatchObject([
      { code: 'AGE_GROUP_MALFORMED', path: ['rows', '0', 'groups', '1'] },
    ]);
  });

  it('agree with the number of minors', () => {
    expect(codes({ minors: 10, groups: [{ from: 16, to: 17, count: 10 }] })).toEqual([]);
    expect(codes({ minors: 10, groups: [{ from: 16, to: 17, count: 11 }] })).toEqual(['MINORS_CONTRADICT_AGES']);
    expect(codes({ minors: 10, groups: [{ from: 18, count: 91 }] })).toEqual(['MINORS_CONTRADICT_AGES']);
    // A group across the 18th birthday may hold either.
    expect(codes({ minors: 10, groups: [{ from: 17, to: 18, count: 90 }] })).toEqual([]);
    expect(codes({ minors: -1 })).toEqual(['AGE_GROUP_MALFORMED']);
  });

  it('are kept the youngest first, however they come', () => {
    const groups = [
      { from: 18, count: 2 },
      { to: 14, count: 1 },
      { from: 15, to: 17, count: 0 },
    ];
    expect(keptAges({ groups })).toEqual({
      minors: null,
      groups: [
        { from: null, to: 14, count: 1 },
        { from: 15, to: 17, count: 0 },
        { from: 18, to: null, count: 2 },
      ],
    });
  });
});
