import { describe, expect, it } from '@jest/globals';
import { isCurrent, schemaRefusal, unknownTo } from './kept-state.js';

const PARTS = [
  { name: 'contracts', migrations: [{ name: '0001-baseline' }] },
  { name: 'school', migrations: [{ name: '0001-baseline' }, { name: '0002-later' }] },
];

const kept = (hash: string | null, school: string[], contracts = ['0001-baseline']) => ({
  hash,
  stands: true,
  migrations: new Map(Object.entries({ contracts, school })),
});

describe('a database', () => {
  it.each([
    ['of the same state, with all that was to run', kept('a', ['0001-baseline', '0002-later']), true],
    ['of another state', kept('b', ['0001-baseline', '0002-later']), false],
    ['in which something is to run', kept('a', ['0001-baseline']), false],
    ['in which nothing has been', { hash: null, stands: false, migrations: new Map<string, string[]>() }, false],
    ['whose rights were taken away', { ...kept('a', ['0001-baseline', '0002-later']), stands: false }, false],
  ])('%s', (_, database, current) => {
    expect(isCurrent(database, PARTS, 'a')).toBe(current);
  });

  it('is of a later release when something ran that this one does not know', () => {
    expect(unknownTo(PARTS, kept('a', ['0001-baseline', '0002-later', '0003-latest']))).toEqual(['school']);
    expect(unknownTo(PARTS, kept('a', ['0001-baseline']))).toEqual([]);
    expect(unknownTo(PARTS, { migrations: new Map() })).toEqual([]);
  });

  it('is refused by code that is older, or newer, than its tables', () => {
    const known = ['0001-baseline', '0002-later'];
    expect(schemaRefusal(known, known)).toBeNull();
    expect(schemaRefusal(known, [...known, '0003-latest'])?.en).toMatch(/a later release/);
    for (const ran of [['0001-baseline'], [], null]) expect(schemaRefusal(known, ran)?.en).toMatch(/up to date yet/);
  });
});
