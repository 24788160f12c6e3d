import { describe, expect, it } from '@jest/globals';
import {
  certificateNumber,
  certificateState,
  renewalProblems,
  revocationProblems,
  termProblems,
  type Renewable,
} from './certificate.policy.js';

describe('the number of a certificate', () => {
  it('names the region, the academic year and a place of six digits', () => {
    expect(certificateNumber('26', 2024, 123)).toBe('26-2024-000123');
  });

  it('stays one of its own when six digits are used up', () => {
    expect(certificateNumber('26', 2024, 1_000_000)).toBe('26-2024-1000000');
  });
});

describe('the state of a certificate', () => {
  it.each([
    [null, null, 'VALID'],
    ['2025-05-20', null, 'VALID'],
    ['2025-05-19', null, 'EXPIRED'],
    ['2026-05-20', '2025-05-20', 'REVOKED'],
    ['2025-05-19', '2025-05-01', 'REVOKED'],
  ] as const)('valid until %s, revoked on %s: %s', (validUntil, revokedOn, state) => {
    expect(certificateState({ validUntil, revokedOn }, '2025-05-20')).toBe(state);
  });
});

describe('a certificate is renewed', () => {
  const due: Renewable = { validUntil: '2025-05-20', revokedOn: null, nameless: false, successor: null };
  const codes = (change: Partial<Renewable>) =>
    renewalProblems({ ...due, ...change }, '2025-03-21', ['ids', 0]).map(({ code }) => code);

  it('from 60 days before its end on, and ever after', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ validUntil: '2025-05-21' })).toEqual(['CERTIFICATE_NOT_DUE']);
    expect(codes({ validUntil: '2019-01-01' })).toEqual([]);
  });

  it('once: then it is renewed already', () => {
    expect(codes({ validUntil: '2030-01-01', successor: { id: 'x', revoked: false } })).toEqual([]);
  });

  it.each([
    [{ revokedOn: '2025-03-01' }, 'CERTIFICATE_REVOKED'],
    [{ successor: { id: 'x', revoked: true } }, 'CERTIFICATE_REVOKED'],
    [{ nameless: true }, 'CERTIFICATE_NAMELESS'],
    [{ validUntil: null }, 'CERTIFICATE_WITHOUT_TERM'],
  ])('not with %j', (change, code) => {
    expect(codes(change)).toEqual([code]);
  });
});

it('a reason has 1 to 500 characters', () => {
  expect(revocationProblems('Результаты не подтвердились')).toEqual([]);
  for (const reason of ['  ', 'x'.repeat(501)]) expect(revocationProblems(reason)).toHaveLength(1);
});

it('a term has 1 to 120 months, or there is none', () => {
  for (const months of [null, 1, 120]) expect(termProblems(months)).toEqual([]);
  for (const months of [0, 121, -1]) expect(termProblems(months)).toHaveLength(1);
});
