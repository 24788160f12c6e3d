import { describe, expect, it } from '@jest/globals';
import { continuable, isOwn, wholeLink } from './campaign.policy.js';

const REGION = { kind: 'region', id: 'r' } as const;
const campaign = (seriesId: string, phase: string, of: object = {}) => ({
  ...{ seriesId, phase, audience: 'MENTEE', year: '2024/2025', college: null },
  ...of,
});

describe('a survey', () => {
  it('is its asker’s own', () => {
    const college = { kind: 'college', id: 'c' } as const;
    expect([isOwn({ college: null }, REGION), isOwn({ college: { id: 'c' } }, REGION)]).toEqual([true, false]);
    expect([isOwn({ college: null }, college), isOwn({ college: { id: 'c' } }, college)]).toEqual([false, true]);
  });

  it('goes on with an earlier one of the same people and year, the latest of its series', () => {
    const [entry, interim] = [campaign('1', 'ENTRY'), campaign('1', 'INTERIM')];
    const others = [
      campaign('2', 'FINAL'),
      campaign('3', 'ENTRY', { audience: 'MENTOR' }),
      campaign('4', 'ENTRY', { year: '2023/2024' }),
      campaign('5', 'ENTRY', { college: { id: 'c' } }),
    ];
    const template = { audience: 'MENTEE', phase: 'FINAL' };
    expect(continuable([entry, interim, ...others], template, '2024/2025', REGION)).toEqual([interim]);
    expect(continuable([entry], { ...template, phase: 'ENTRY' }, '2024/2025', REGION)).toEqual([]);
    expect(continuable([entry], null, '2024/2025', REGION)).toEqual([]);
  });

  it('is handed out by whole links, whose secret stands behind the sign #', () => {
    expect(wholeLink('https://hub.example', 'abc')).toBe('https://hub.example/survey#abc');
    expect(wholeLink('https://hub.example', '/survey#abc')).toBe('https://hub.example/survey#abc');
  });
});
