import { describe, expect, it } from '@jest/globals';
import { LAW_RULES } from './law.data.js';
import { effectOn, switchProblems, type Switch } from './law.policy.js';

const SWITCHES: readonly Switch[] = [
  { effect: 'WARN', actsFrom: '2025-09-01' },
  { effect: 'BLOCK', actsFrom: '2026-01-01' },
  { effect: 'OFF', actsFrom: '2026-06-01' },
];

const codes = (given: Partial<Switch & { rule: string }>, switches: readonly Switch[] = []) =>
  switchProblems({ rule: 'MENTOR_AGREEMENT', effect: 'WARN', actsFrom: '2025-09-01', ...given }, switches).map(
    ({ code }) => code,
  );

describe('a norm in a region', () => {
  it('does nothing until it is switched on, and from each day what was said for it', () => {
    expect(['2025-08-31', '2025-09-01', '2026-01-01', '2026-06-01'].map((day) => effectOn(SWITCHES, day))).toEqual(
      ['OFF', 'WARN', 'BLOCK', 'OFF'], // prettier-ignore
    );
  });

  it('is switched on from a day on which it is in force', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ actsFrom: '2025-02-28' })).toEqual(['RULE_DAY']);
    expect(codes({ rule: 'CONCEPT_2030', effect: 'NOTE', actsFrom: '2031-01-01' })).toEqual(['RULE_DAY']);
    expect(codes({ actsFrom: '2025-02-28', effect: 'OFF' })).toEqual([]);
  });

  it('does only what it can, and is known', () => {
    expect(codes({ effect: 'NOTE' })).toEqual(['RULE_EFFECT']);
    expect(codes({ rule: 'NO_SUCH' })).toEqual(['RULE_UNKNOWN']);
  });

  it('leaves the past as it was', () => {
    expect(codes({ actsFrom: '2026-05-31' }, SWITCHES)).toEqual(['RULE_DAY_ORDER']);
    expect(codes({ actsFrom: '2026-06-01' }, SWITCHES)).toEqual([]);
  });

  it('names its source, and whether it was confirmed', () => {
    for (const { source, validFrom, effects } of LAW_RULES) {
      expect(source.ru).toMatch(/№/);
      expect(validFrom).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(effects.length).toBeGreaterThan(0);
    }
    expect(LAW_RULES.filter(({ confirmed }) => !confirmed).map(({ code }) => code)).toEqual(['CONCEPT_2030']);
  });
});
