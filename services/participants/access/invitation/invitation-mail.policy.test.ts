import { expect, it } from '@jest/globals';
import { addressProblems, asAddress, toldState, tooManyMails } from './invitation-mail.policy.js';

it.each([null, undefined, '', '   '])('%j asks for no letter', (email) => {
  expect([asAddress(email), addressProblems(email, [])]).toEqual([null, []]);
});

it('an address is written to without the spaces around it, and has to be one', () => {
  expect(asAddress(' anna@college.example ')).toBe('anna@college.example');
  expect(addressProblems(' anna@college.example ', ['rows', 0])).toEqual([]);
  expect(addressProblems('anna', ['rows', 0])).toMatchObject([{ code: 'EMAIL_MALFORMED', path: ['rows', 0, 'email'] }]);
});

it('one letter too many is told at the address', () => {
  expect(tooManyMails(['rows', 3])).toMatchObject({ code: 'TOO_MANY_MAILS', path: ['rows', 3, 'email'] });
});

it('a letter on its way waits, to those who look', () => {
  expect((['WAITING', 'PREPARED', 'HANDED_OVER', 'SENT'] as const).map(toldState)).toEqual([
    ...['WAITING', 'WAITING', 'WAITING', 'SENT'],
  ]);
});
