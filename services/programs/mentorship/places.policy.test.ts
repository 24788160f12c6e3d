import { describe, expect, it } from '@jest/globals';
import { Places } from './places.policy.js';

const pair = (mentorId: string, menteeId: string) => ({ mentorId, menteeId });
const codes = (places: Places, ...pairs: ReturnType<typeof pair>[]) =>
  pairs.map((each, n) => places.take(each, ['ids', n]).map(({ code }) => code).join()); // prettier-ignore

describe('places of mentors', () => {
  it('are taken row by row, and one above what the mentor said is told of', () => {
    const places = new Places([{ mentorId: 'm', capacity: 3, mentees: 1, known: [] }], false);
    expect(codes(places, pair('m', 'a'), pair('m', 'b'), pair('m', 'c'))).toEqual(['', '', 'MENTOR_OVERLOADED']);
  });

  it('are not taken twice by one mentee, nor by whom the mentor has already', () => {
    const places = new Places([{ mentorId: 'm', capacity: 2, mentees: 1, known: ['a'] }], false);
    expect(codes(places, pair('m', 'a'), pair('m', 'b'), pair('m', 'b'))).toEqual(['', '', '']);
  });

  it('may be exceeded by whoever confirms it, and have no end where nobody said one', () => {
    const full = { mentorId: 'm', capacity: 0, mentees: 0, known: [] };
    expect(codes(new Places([full], true), pair('m', 'a'))).toEqual(['']);
    const unknown = new Places([{ ...full, capacity: null }], false);
    expect(codes(unknown, pair('m', 'a'), pair('m', 'b'), pair('another', 'c'))).toEqual(['', '', '']);
  });
});
