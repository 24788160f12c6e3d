import { describe, expect, it } from '@jest/globals';
import {
  absenceOf,
  barOf,
  commonNote,
  distanceOf,
  isUnreported,
  standingOf,
  type Presence,
  type Standing,
} from './figure.policy.js';

const figure = (more: Partial<Standing> = {}): Standing => ({
  status: 'OK',
  source: 'LIVE',
  value: 50,
  target: 70,
  gap: 20,
  ...more,
});
const absent = (status: Presence['status'], source: Presence['source'] = 'LIVE') => ({ status, source });

describe('where a figure stands', () => {
  it('is told by the gap and not by the rounded share', () => {
    expect(standingOf(figure({ value: 70, gap: 1 }), 'AT_LEAST')).toBe('near');
    expect(standingOf(figure({ value: 70, gap: 0 }), 'AT_LEAST')).toBe('reached');
    expect(standingOf(figure({ gap: null }), 'AT_LEAST')).toBe('far');
  });

  it('is a word of its own without a target, above 100 %, and for each kind of absence', () => {
    expect(standingOf(figure({ target: null, gap: null }), 'AT_LEAST')).toBe('untargeted');
    expect(standingOf(figure({ value: 120, gap: 0 }), 'AT_LEAST')).toBe('doubtful');
    for (const status of ['MISSING', 'SUPPRESSED', 'NOT_APPLICABLE'] as const) {
      expect(standingOf(figure({ status, value: null }), 'AT_LEAST')).toBe(status);
    }
  });
});

describe('the distance to a target', () => {
  it.each([
    [56, 70, 'AT_LEAST', 'near'],
    [55.9, 70, 'AT_LEAST', 'far'],
    [12.5, 10, 'AT_MOST', 'near'],
    [12.6, 10, 'AT_MOST', 'far'],
  ] as const)('of %d to %d, %s, is %s', (value, target, direction, distance) => {
    expect(distanceOf(figure({ value, target, gap: 5 }), direction)).toBe(distance);
  });

  it('is not said where too few colleges have reported, though the target seems reached', () => {
    expect(distanceOf(figure({ value: 33.3, target: 30, gap: 0, coverage: { enough: false } }), 'AT_LEAST')).toBe(
      'early',
    );
    expect(distanceOf(figure({ gap: 0, coverage: { enough: true } }), 'AT_LEAST')).toBe('reached');
  });
});

describe('an absent figure', () => {
  it('is told by its status, and is missing where it should stand and does not', () => {
    const statuses = ['MISSING', 'SUPPRESSED', 'NOT_APPLICABLE'] as const;
    expect(statuses.map((status) => absenceOf(absent(status)))).toEqual(statuses);
    expect([absenceOf(absent('OK')), absenceOf(undefined)]).toEqual(['MISSING', 'MISSING']);
  });

  it('is not published, rather than missing, where what is published has none', () => {
    expect(absenceOf(absent('MISSING', 'PUBLISHED'))).toBe('UNPUBLISHED');
    expect(absenceOf(absent('SUPPRESSED', 'PUBLISHED'))).toBe('SUPPRESSED');
  });

  it('was not reported where all are missing, and not where one is hidden or unpublished', () => {
    expect(isUnreported([absent('MISSING'), absent('MISSING')])).toBe(true);
    expect(isUnreported([absent('MISSING'), absent('SUPPRESSED')])).toBe(false);
    expect(isUnreported([absent('MISSING', 'PUBLISHED')])).toBe(false);
    expect(isUnreported([absent('NOT_APPLICABLE')])).toBe(false);
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
    const unpublished = { note: 'не опубликовано' };
    expect(commonNote([unpublished, unpublished])).toBe('не опубликовано');
    expect(commonNote([unpublished, { note: 'нет данных' }])).toBeNull();
    expect(commonNote([unpublished, { note: null }])).toBeNull();
    expect(commonNote([])).toBeNull();
  });
});
