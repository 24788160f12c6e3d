import { describe, expect, it } from '@jest/globals';
import { supportAfter, type Support } from './mentee-support.policy.js';

const TODAY = '2024-10-10';
const LISTED: Support = {
  menteeId: 'a',
  reason: 'DIRECTIVE',
  listedOn: '2024-10-01',
  supportedOn: null,
  outcome: null,
  closedOn: null,
};
const after = (known: Support | undefined, given: object) => supportAfter(known, { menteeId: 'a', ...given }, TODAY, ['rows', 0]); // prettier-ignore
const code = (given: object) => (after(LISTED, given) as { code: string }[])[0]?.code;

describe('support of mentees', () => {
  it('begins today for whoever is not listed, and keeps what is known', () => {
    expect(after(undefined, {})).toEqual({ ...LISTED, reason: 'UNMATCHED', listedOn: TODAY });
    const supported = { ...LISTED, supportedOn: '2024-10-02' };
    expect(after(supported, {})).toEqual(supported);
  });

  it('ends today by its outcome, once', () => {
    const ended = { ...LISTED, outcome: 'STAYS', closedOn: TODAY };
    expect(after(LISTED, { outcome: 'STAYS' })).toEqual(ended);
    const before = { ...ended, closedOn: '2024-10-03' };
    expect(after(before, { outcome: 'STAYS' })).toEqual(before);
  });

  it('was not before the mentee was listed, nor will be', () => {
    expect(code({ supportedOn: '2024-10-11' })).toBe('DATE_IN_FUTURE');
    expect(code({ supportedOn: '2024-09-30' })).toBe('DATE_OUTSIDE_YEAR');
  });
});
