import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '#kernel/graph/problem.js';
import { auditProblems, publishingProblems } from './publication.policy.js';

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('a period', () => {
  const first = {
    today: '2025-09-01',
    speaksFor: '2025-08-31',
    revision: 0,
    accepted: 3,
    unchanged: false,
    reason: '',
  };
  const again = { ...first, revision: 1, reason: 'Исправлено' };

  it.each([
    ['on its last day', { ...first, today: '2025-08-31' }, ['PERIOD_NOT_OVER']],
    ['that nobody has told', { ...first, accepted: 0 }, ['NOTHING_ACCEPTED']],
    ['for the first time', first, []],
    ['once more as it was', { ...again, unchanged: true }, ['NOTHING_CHANGED']],
    ['once more without a word', { ...again, reason: ' a ' }, ['REASON_LENGTH']],
    ['once more with too many', { ...again, reason: 'я'.repeat(2001) }, ['REASON_LENGTH']],
    ['once more with a reason', again, []],
  ])('is published or not: %s', (_, ground, expected) => {
    expect(codes(publishingProblems(ground))).toEqual(expected);
  });

  it('is not published when an audit finds that people could be recognised, in both languages', () => {
    expect(auditProblems({ violations: 0 })).toEqual([]);
    const [problem, ...others] = auditProblems({ violations: 3 });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'NOT_PROTECTED', path: ['periodId'] });
    const { ru, en } = wordsOf(problem!);
    expect([ru, en]).toEqual([
      expect.stringMatching(/^Не опубликовано: .*: 3\. /),
      expect.stringMatching(/^Not published: .*: 3\. /),
    ]);
  });
});
