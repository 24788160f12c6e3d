import { describe, expect, it } from '@jest/globals';
import { FORMER } from './former-migrations.js';
import { formerState } from './former-state.js';

const ran = (change: Record<string, readonly string[]> = {}) => new Map(Object.entries({ ...FORMER, ...change }));
const BASELINES = Object.fromEntries(Object.keys(FORMER).map((name) => [name, ['0001-baseline']]));

describe('the migrations that ran are', () => {
  it.each([
    ['all of the former release', ran(), 'WHOLE'],
    ['one fewer of it', ran({ school: FORMER['school']!.slice(0, -1) }), 'PARTIAL'],
    ['one more', ran({ school: [...FORMER['school']!, '0006-of-somebody'] }), 'PARTIAL'],
    ['all of some of its subgraphs', ran({ monitoring: [] }), 'PARTIAL'],
    ['those of its first subgraph alone', new Map([['participants', FORMER['participants']!]]), 'PARTIAL'],
    ['mixed with a baseline', ran({ school: ['0001-baseline'] }), 'PARTIAL'],
    ['those of a later release', ran({ ...BASELINES, programs: ['0001-baseline', '0002-standard-roadmap'] }), 'NONE'],
    ['none', new Map<string, string[]>(), 'NONE'],
  ])('%s', (_, migrations, state) => {
    expect(formerState(migrations)).toBe(state);
  });
});
