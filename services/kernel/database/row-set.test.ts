import { expect, it } from '@jest/globals';
import { RowSet } from './row-set.js';

const PEOPLE = new RowSet({ id: 'uuid', born: 'date' });

it('is an array for each column, from the parameter on that it is given', () => {
  expect(PEOPLE.from('p', 3)).toBe('unnest($3::uuid[], $4::date[]) as p (id, born)');
  expect(
    PEOPLE.values([
      { id: 'a', born: null },
      { born: '2001-02-03', id: 'b' },
    ]),
  ).toEqual([
    ['a', 'b'],
    [null, '2001-02-03'],
  ]);
});
