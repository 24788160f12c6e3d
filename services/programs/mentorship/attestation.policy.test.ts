import { describe, expect, it } from '@jest/globals';
import type { Problem } from '#kernel/graph/problem.js';
import { attestation, attestedConsentProblems, attestedPeriodProblems } from './attestation.policy.js';

const said = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe("the days of a pair in a college's list of 2024/2025, told on 2025-02-01", () => {
  it.each([
    ['2024-10-01', null, []],
    ['2023-08-01', null, []],
    ['2023-07-31', null, ['DATE_OUTSIDE_YEAR startedOn']],
    ['2025-02-02', null, ['DATE_IN_FUTURE startedOn']],
    ['2024-10-01', '2025-02-02', ['DATE_IN_FUTURE endedOn']],
    ['2024-10-01', '2024-09-15', ['DATES_REVERSED endedOn']],
    ['2023-10-01', '2024-08-31', ['DATE_OUTSIDE_YEAR endedOn']],
    ['2023-10-01', '2024-09-01', []],
  ])('%s to %s', (startedOn, endedOn, expected) => {
    expect(said(attestedPeriodProblems({ startedOn, endedOn }, 2024, '2025-02-01', []))).toEqual(expected);
  });
});

describe('a row of a list', () => {
  it.each([
    [null, null, 'CREATE'],
    [null, '2025-01-15', 'CREATE'],
    ['PROPOSED', null, 'APPROVE'],
    ['PROPOSED', '2025-01-15', 'END'],
    ['APPROVED', null, 'NOTHING'],
    ['APPROVED', '2025-01-15', 'END'],
    ['ENDED', null, 'NOTHING'],
    ['ENDED', '2025-01-15', 'NOTHING'],
  ] as const)('about a pair that is %s and ends %s', (status, endedOn, expected) => {
    expect(attestation(status, endedOn)).toBe(expected);
  });
});

describe('a row of a list, where no order is given', () => {
  it.each([
    ['PROPOSE', null, null, 'PROPOSE'],
    ['PROPOSE', null, '2025-01-15', 'NO_ORDER'],
    ['PROPOSE', 'PROPOSED', null, 'NOTHING'],
    ['PROPOSE', 'PROPOSED', '2025-01-15', 'NO_ORDER'],
    ['PROPOSE', 'APPROVED', '2025-01-15', 'END'],
    ['LEAVE_OUT', null, null, 'NO_ORDER'],
    ['LEAVE_OUT', 'PROPOSED', null, 'NOTHING'],
    ['LEAVE_OUT', 'PROPOSED', '2025-01-15', 'NO_ORDER'],
    ['LEAVE_OUT', 'APPROVED', null, 'NOTHING'],
    ['LEAVE_OUT', 'APPROVED', '2025-01-15', 'END'],
    ['LEAVE_OUT', 'ENDED', '2025-01-15', 'NOTHING'],
  ] as const)('and new pairs are to %s, about a pair that is %s and ends %s', (wish, status, endedOn, expected) => {
    expect(attestation(status, endedOn, wish)).toBe(expected);
  });
});

describe('attestedConsentProblems', () => {
  const today = '2025-03-01';
  const without = { unconsented: ['menteeId'] as const };
  it.each([
    ['refuses a pair at work with somebody without a consent', without, 2024, ['CONSENT_MISSING menteeId']],
    ['takes one where both have one', { unconsented: [] }, 2024, []],
    ['takes one that has ended, as it was', { ...without, endedOn: '2025-01-01' }, 2024, []],
    ['takes one of a year that is over, as it was', without, 2023, []],
  ])('%s', (_, row, year, expected) => {
    expect(said(attestedConsentProblems(row, year, today, []))).toEqual(expected);
  });
});
