import { expect, it } from '@jest/globals';
import { barsOf } from './bars.policy.js';

it('draws need and offer by one measure, whichever is the longest', () => {
  expect(barsOf([{ need: 5, offered: 20 }, { need: 10, offered: null }, { need: 0, offered: 0 }])).toEqual([
    { need: 25, offered: 100 },
    { need: 50, offered: null },
    { need: 0, offered: 0 },
  ]); // prettier-ignore
  expect(barsOf([{ need: 0, offered: 0 }])).toEqual([{ need: 0, offered: 0 }]);
  expect(barsOf([])).toEqual([]);
});
