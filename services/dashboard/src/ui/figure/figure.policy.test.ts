import { describe, expect, it } from '@jest/globals';
import {
  absenceOf,
  barOf,
  commonNote,
  isUnreported,
  standingOf,
  type Absence,
  type Standing,
} from './figure.policy.js';

const figure = (more: Partial<Standing> = {}): Standing => ({ status: 'OK', value: 50, target: 70, gap: 20, ...more });

describe('where a figure stands', () => {
  it('is told by the gap and not by the rounded share', () => {
    expect(standingOf(figure({ value: 70, gap: 1 }))).toBe('below');
    expect(standingOf(figure({ value: 70, gap: 0 }))).toBe('reached');
    expect(standingOf(figure({ gap: null }))).toBe('below');
  });

  it('is a word of its own without a target, above 100 %, and for each kind of absence', () => {
    expect(standingOf(figure({ target: null, gap: null }))).toBe('untargeted');
    expect(standingOf(figure({ value: 120, gap: 0 }))).toBe('doubtful');
    for (const status of ['MISSING', 'SUPPRESSED', 'NOT_APPLICABLE'] as const) {
      expect(standingOf(figure({ status, value: null }))).toBe(status);
    }
  });
});

describe('an absent figure', () => {
  it('is told by its status, and is missing where it should stand and does not', () => {
    expect(['MISSING', 'SUPPRESSED', 'NOT_APPLICABLE'].map((status) => absenceOf(status as Absence))).toEqual([
      'MISSING',
      'SUPPRESSED',
      'NOT_APPLICABLE',
    ]);
    expect([absenceOf('OK'), absenceOf(undefined)]).toEqual(['MISSING', 'MISSING']);
  });

  it('was not reported where all are missing, and not where one is hidden', () => {
    expect(isUnreported([{ status: 'MISSING' }, { status: 'MISSING' }])).toBe(true);
    expect(isUnreported([{ status: 'MISSING' }, { status: 'SUPPRESSED' }])).toBe(false);
    expect(isUnreported([{ status: 'NOT_APPLICABLE' }])).toBe(false);
  });
});

describe('the bar of a figure', () => {
  it('has its target at the same place until that is far exceeded', () => {
    expect(barOf(35, 70)).toEqual({ value: 40, target: 80 });
    expect(barOf(1, 10).target).toBe(80);
    expect(barOf(60, 30)).toEqual({ value: 100, target: 50 });
  });

  it('is a share of the whole without a target, and empty without a figure', () => {
    expect(barOf(35, null)).toEqual({ value: 35, target: null });
    expect(barOf(120, null).value).toBe(100);
    expect(barOf(null, 70)).toEqual({ value: 0, target: 80 });
  });
});

describe('a note above all tiles', () => {
  it('stands when there is no figure at all, and one reason for it', () => {
    const absent = { note: 'не опубликовано' };
    expect(commonNote([absent, absent])).toBe('не опубликовано');
    expect(commonNote([absent, { note: 'нет данных' }])).toBeNull();
    expect(commonNote([absent, { note: null }])).toBeNull();
    expect(commonNote([])).toBeNull();
  });
});
