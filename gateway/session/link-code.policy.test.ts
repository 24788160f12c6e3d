import { expect, it } from '@jest/globals';
import { credentialsOf } from './link-code.policy.js';

const CODE = 'k3j9x2m4q8ztAb-C_dEfGhIjKlMnOpQrSt';

it('signs in as its first part by its second', () => {
  expect(credentialsOf(CODE)).toEqual({ clientId: 'personal-link-k3j9x2m4q8zt', secret: 'Ab-C_dEfGhIjKlMnOpQrSt' });
});

it.each(['', 'short', `${CODE}x`, CODE.toUpperCase(), '../../secret'])('is not %j', (code) => {
  expect(credentialsOf(code)).toBeNull();
});
