import { expect, it } from '@jest/globals';
import { outcomeOf } from './outcome.policy.js';

const attempt = { attempt: 1, attempts: 10, handedOver: false };

it.each([
  ['a server that does not answer', {}, 'RETRY'],
  ['a login that is refused', { responseCode: 535, command: 'AUTH PLAIN' }, 'RETRY'],
  ['a reader that is busy', { responseCode: 451, command: 'RCPT TO' }, 'RETRY'],
  ['a reader that there is not', { responseCode: 550, command: 'RCPT TO' }, 'FAILED'],
  ['the last attempt', { attempt: 10 }, 'FAILED'],
  ['a connection that breaks with the mail', { handedOver: true }, 'UNCERTAIN'],
  ['the same at the last attempt', { handedOver: true, attempt: 10 }, 'UNCERTAIN'],
  ['a mail that is refused for now', { handedOver: true, responseCode: 451 }, 'RETRY'],
  ['a mail that is refused', { handedOver: true, responseCode: 554 }, 'FAILED'],
])('%s', (_, failure, outcome) => {
  expect(outcomeOf({ ...attempt, ...failure })).toBe(outcome);
});
