import { expect, it } from '@jest/globals';
import { isAccount } from './access.js';
import { clientSecretHash, newClientSecret } from './client-secret.js';

it.each(['ivanov', 'f:1:ivanov@college.ru', 'Иванов', 'x'.repeat(255), '{"}'])('takes %s for an account', (account) => {
  expect(isAccount(account)).toBe(true);
});

it.each(['', ' ', 'a b', 'a\tb', 'a\u0000', 'a\u200bb', 'a\u202eb', 'a\u00a0b', 'x'.repeat(256)])(
  'does not take %j for an account',
  (account) => {
    expect(isAccount(account)).toBe(false);
  },
);

it('makes a secret that fits a header, never the same, and keeps a hash of it alone', () => {
  const secret = newClientSecret();
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(newClientSecret()).not.toBe(secret);
  expect(clientSecretHash(secret)).toHaveLength(32);
  expect(clientSecretHash(secret)).toEqual(clientSecretHash(secret));
  expect(clientSecretHash(secret).toString('latin1')).not.toContain(secret);
});
