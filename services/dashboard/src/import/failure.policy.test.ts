import { describe, expect, it } from '@jest/globals';
import { endedWith, refusedWith } from './failure.policy.js';

const said = (code: string) => ({ code, message: 'words of the hub' });

describe('an import that is refused', () => {
  it.each([
    [401, 'UNAUTHENTICATED', 'expired'],
    [403, 'FORBIDDEN', 'forbidden'],
    [409, 'LIMIT_EXCEEDED', 'busy'],
    [413, 'LIMIT_EXCEEDED', 'tooBig'],
    [429, 'LIMIT_EXCEEDED', 'busy'],
    [400, 'BAD_USER_INPUT', 'file'],
    [503, 'SUBGRAPH_UNAVAILABLE', 'hub'],
    [500, 'INTERNAL_SERVER_ERROR', 'hub'],
  ])('with %i %s keeps the words of the hub', (status, code, kind) => {
    expect(refusedWith(status, said(code))).toEqual({ kind, message: 'words of the hub' });
  });

  it.each([
    [413, 'tooBig'],
    [502, 'hub'],
    [404, 'hub'],
  ])('with %i by whoever stands before the hub gets words of the page', (status, kind) => {
    expect(refusedWith(status, null)).toEqual({ kind, message: null });
  });

  it.each([
    ['UNAUTHENTICATED', 'expired'],
    ['SUBGRAPH_UNAVAILABLE', 'hub'],
    ['WRONG_SHEET', 'file'],
    ['PASSWORD_PROTECTED', 'file'],
  ])('mid-way with %s', (code, kind) => {
    expect(endedWith(said(code))).toEqual({ kind, message: 'words of the hub' });
  });
});
