import { describe, expect, it } from '@jest/globals';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { linkProblems, newLinkCode } from './personal-link.policy.js';

const TODAY = '2026-11-30';
const codesOf = (holder: 'SELF' | 'REPRESENTATIVE', lastDay: string, birth: object) =>
  linkProblems({ holder, lastDay }, birth, TODAY, []).map(({ code, path }) => [code, ...path]);

describe('a personal link', () => {
  it.each([
    ['2026-11-29', [['LINK_TERM', 'lastDay']]],
    ['2026-11-30', []],
    ['2027-11-30', []],
    ['2027-12-01', [['LINK_TERM', 'lastDay']]],
  ])('lasts from today to a year from today: %s', (lastDay, problems) => {
    expect(codesOf('SELF', lastDay, {})).toEqual(problems);
  });

  it.each([
    [{ birthDate: '2008-12-01' }, []],
    [{ birthDate: '2008-11-30' }, [['LINK_FOR_ADULT', 'holder']]],
    [{ birthYear: 2008 }, []],
    [{}, [['LINK_FOR_ADULT', 'holder']]],
  ])("is a representative's for a minor alone: %j", (birth, problems) => {
    expect(codesOf('REPRESENTATIVE', TODAY, birth)).toEqual(problems);
    expect(codesOf('SELF', TODAY, birth)).toEqual([]);
  });

  it('has a code that fits into an address, of which the hash of the secret part is kept', () => {
    const { code, clientId, secretHash } = newLinkCode();
    expect(code).toMatch(/^[0-9a-z]{12}[\w-]{22}$/);
    expect(clientId).toBe(`personal-link-${code.slice(0, 12)}`);
    expect(secretHash).toEqual(clientSecretHash(code.slice(12)));
    expect(newLinkCode().code).not.toBe(code);
  });
});
