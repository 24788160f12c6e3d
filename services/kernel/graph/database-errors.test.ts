import { expect, it } from '@jest/globals';
import { HubError } from '../errors/hub-error.js';
import { translateDatabaseError } from './database-errors.js';

const refusal = (code: string, message = 'refused') => Object.assign(new Error(message), { code });
const codeOf = (error: unknown) => {
  const translated = translateDatabaseError(error, 'programs', { mutation: true });
  return translated instanceof HubError ? translated.code : null;
};

it.each([
  ['42501', 'FORBIDDEN'],
  ['23505', 'BAD_USER_INPUT'],
  ['23P01', 'BAD_USER_INPUT'],
  ['40P01', 'BAD_USER_INPUT'],
  ['22P02', 'BAD_USER_INPUT'],
  ['57014', 'SUBGRAPH_UNAVAILABLE'],
  ['57P01', 'SUBGRAPH_UNAVAILABLE'],
  ['57P03', 'SUBGRAPH_UNAVAILABLE'],
  ['53300', 'SUBGRAPH_UNAVAILABLE'],
  ['08006', 'SUBGRAPH_UNAVAILABLE'],
  ['ECONNREFUSED', 'SUBGRAPH_UNAVAILABLE'],
])('says of SQLSTATE %s what the caller can do: %s', (state, code) => {
  expect(codeOf(refusal(state, 'new row violates row-level security policy'))).toBe(code);
  expect(codeOf({ cause: refusal(state, 'x') })).toBe(state === '42501' ? null : code);
});

it('leaves to the log what nobody but us can mend', () => {
  expect(codeOf(refusal('42P01'))).toBeNull();
  expect(codeOf(refusal('42501', 'permission denied for table person'))).toBeNull();
});

it('tells a database that is away, and a full disk, from a part that is slow', () => {
  const reasonOf = (code: string) => {
    const translated = translateDatabaseError(refusal(code), 'programs', { mutation: true });
    return translated instanceof HubError && [translated.extensions?.['reason'], translated.text.en];
  };
  expect(reasonOf('57P01')).toEqual(['DATABASE_AWAY', expect.stringContaining('may have been made')]);
  expect(reasonOf('53100')).toEqual(['DISK_FULL', expect.stringContaining('was not made')]);
  expect(reasonOf('57014')).toEqual([undefined, expect.stringContaining('in time')]);
});
