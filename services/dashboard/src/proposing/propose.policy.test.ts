import { describe, expect, it } from '@jest/globals';
import { newProposal, programsFor, proposalRows } from './propose.policy.js';

describe('a proposal', () => {
  it('begins today, within the academic year', () => {
    const begins = (today: string) => newProposal(today, '2024/2025').startedOn;
    expect(['2024-07-01', '2024-11-05', '2025-10-01'].map(begins)).toEqual(['2024-09-01', '2024-11-05', '2025-08-31']);
  });

  it('lasts to the end of the year unless it says otherwise', () => {
    const form = { startedOn: '2024-10-01', until: '', confidential: true, directive: false };
    const [row] = proposalRows([{ menteeId: 'a', mentorId: 'b' }], 'a-b', form);
    expect(row).toEqual({ menteeId: 'a', mentorId: 'b', form: 'a-b', ...form, until: null });
  });

  it('is of a form that the two can be a pair of', () => {
    const program = (code: string, mentorCategory: string, menteeCategory: string) => ({
      form: { code, mentorCategory, menteeCategory },
    });
    const all = [program('t-s', 'TEACHER', 'STUDENT'), program('s-s', 'STUDENT', 'STUDENT')];
    const codes = (...sides: [string | null, string | null]) => programsFor(all, ...sides).map(({ form }) => form.code);
    expect([codes('TEACHER', 'STUDENT'), codes(null, 'STUDENT'), codes('PUPIL', null)]).toEqual([['t-s'], ['t-s', 's-s'], []]); // prettier-ignore
  });
});
