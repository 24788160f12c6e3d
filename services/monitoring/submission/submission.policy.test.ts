import { describe, expect, it } from '@jest/globals';
import { acceptingProblems, answerProblems, commentProblems, returningProblems, submittingProblems } from './submission.policy.js'; // prettier-ignore

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('a period', () => {
  it.each([
    ['on its last day', '2025-08-31', null, ['PERIOD_NOT_OVER']],
    ['on the day after it', '2025-09-01', null, []],
    ['when it was returned', '2025-09-01', 'RETURNED', []],
    ['when it waits', '2025-09-01', 'SUBMITTED', ['SUBMITTED_ALREADY']],
    ['when it was accepted', '2025-09-01', 'ACCEPTED', ['ACCEPTED_ALREADY']],
  ] as const)('is submitted or not: %s', (_, today, standing, expected) => {
    expect(codes(submittingProblems({ speaksFor: '2025-08-31', today }, standing))).toEqual(expected);
  });
});

describe('an answer to what a check has found', () => {
  const finding = { code: 'FEWER_MENTEES', text: { ru: 'Меньше', en: 'Fewer' } } as const;

  it.each([
    ['none', [], ['CHECK_UNANSWERED']],
    ['one of another', [{ check: 'NO_YEAR', answer: 'Так и есть' }], ['CHECK_UNANSWERED']],
    ['spaces', [{ check: 'FEWER_MENTEES', answer: '   ' }], ['ANSWER_LENGTH']],
    ['two letters', [{ check: 'FEWER_MENTEES', answer: ' да ' }], ['ANSWER_LENGTH']],
    ['a word', [{ check: 'FEWER_MENTEES', answer: 'нет' }], []],
    ['as long as it may be', [{ check: 'FEWER_MENTEES', answer: 'я'.repeat(1000) }], []],
    ['too long', [{ check: 'FEWER_MENTEES', answer: 'я'.repeat(1001) }], ['ANSWER_LENGTH']],
  ])('that is %s', (_, answers, expected) => {
    expect(codes(answerProblems([finding], answers))).toEqual(expected);
  });
});

describe('an attempt', () => {
  it.each([
    ['SUBMITTED', [], []],
    ['ACCEPTED', ['DECIDED_ALREADY'], []],
    ['RETURNED', ['DECIDED_ALREADY'], ['DECIDED_ALREADY']],
  ] as const)('that is %s is accepted and returned once', (state, accepting, returning) => {
    expect(codes(acceptingProblems({ state, latest: true }))).toEqual(accepting);
    expect(codes(returningProblems({ state, latest: true }))).toEqual(returning);
  });

  it('that was replaced is neither accepted nor returned', () => {
    for (const rule of [acceptingProblems, returningProblems]) {
      expect(codes(rule({ state: 'SUBMITTED', latest: false }))).toEqual(['SUBMISSION_REPLACED']);
    }
  });

  it('is returned with a comment that says something', () => {
    expect(codes(commentProblems(' ', true))).toEqual(['COMMENT_LENGTH']);
    expect(codes(commentProblems(' ', false))).toEqual([]);
    expect(codes(commentProblems('я'.repeat(2001), false))).toEqual(['COMMENT_LENGTH']);
  });
});
