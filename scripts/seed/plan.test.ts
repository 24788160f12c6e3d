import { expect, it } from '@jest/globals';
import { plan } from './plan.js';

const collegesOf = (colleges: number) => plan('growth', 1, colleges).map((region) => region.colleges.length);

it('begins a size with as many colleges as are asked for', () => {
  expect(collegesOf(10)).toEqual([10]);
  expect(collegesOf(120)).toEqual([50, 50, 20]);
  expect(collegesOf(3_500)).toEqual(Array.from({ length: 70 }, () => 50));
});

it('plans the first regions alike, however many follow', () => {
  expect(plan('growth', 1, 200).slice(0, 1)).toEqual(plan('growth', 1, 50));
});

it('gives a part of a region the people that its colleges have in the whole', () => {
  const peopleOf = (colleges: number) => plan('growth', 1, colleges)[0]!.colleges.map(({ people }) => people);
  expect(peopleOf(10)).toEqual(peopleOf(50).slice(0, 10));
});
