import { expect, it } from '@jest/globals';
import { digestProblems } from './digest.policy.js';

const codes = (wish: Parameters<typeof digestProblems>[0]) => digestProblems(wish).map(({ code }) => code);

it.each([
  ['an account without an address', { email: null }, []],
  ['an account with one', { email: 'kim@college.ru' }, []],
  ['no address', { email: 'kim at college' }, ['EMAIL_MALFORMED']],
  ['two addresses', { email: 'a@b.ru,c@d.ru' }, ['EMAIL_MALFORMED']],
  ['a second header', { email: 'a@b.ru\r\nBcc: c@d.ru' }, ['EMAIL_MALFORMED']],
  ['an address without end', { email: `${'a'.repeat(320)}@b.ru` }, ['EMAIL_MALFORMED']],
  ['a person, whose address the college keeps', { personId: 'p', email: 'kim@college.ru' }, ['DIGEST_ADDRESS']],
  ['a person', { personId: 'p' }, []],
])('%s', (_, wish, expected) => {
  expect(codes(wish)).toEqual(expected);
});
