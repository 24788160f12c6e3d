import { describe, expect, it } from '@jest/globals';
import { commonTarget, nextOrder, rank, shortNames, sortRanked, type Ranked } from './ranking.policy.js';

const score = (value: number | null, more: object = {}) => ({
  indicator: { code: 'mentees' },
  status: value === null ? ('MISSING' as const) : ('OK' as const),
  value,
  numerator: value,
  denominator: 100,
  target: 70,
  gap: value === null ? null : 70 - value,
  note: null,
  ...more,
});

const college = (name: string, ...indicators: ReturnType<typeof score>[]) => ({
  code: name,
  name,
  municipality: '',
  scorecard: { indicators },
});

const namesOf = (rows: readonly Ranked[]) => rows.map(({ college: { name } }) => name);

describe('a ranking', () => {
  it('goes from the highest share down, equal ones by name', () => {
    const colleges = [college('Б', score(10)), college('В', score(40)), college('А', score(10))];
    expect(namesOf(rank(colleges, 'mentees', 'ru').ranked)).toEqual(['В', 'А', 'Б']);
  });

  it('keeps those that have not reported apart, and never takes them for zero', () => {
    const { ranked, missing } = rank([college('нет', score(null)), college('ноль', score(0))], 'mentees', 'ru');
    expect(namesOf(ranked)).toEqual(['ноль']);
    expect(namesOf(missing)).toEqual(['нет']);
  });

  it('keeps a hidden figure in the table, behind those that can be compared', () => {
    const hidden = college('А', score(null, { status: 'SUPPRESSED' }));
    expect(namesOf(rank([hidden, college('Б', score(1))], 'mentees', 'ru').ranked)).toEqual(['Б', 'А']);
  });

  it('leaves out a college whose scorecard did not arrive', () => {
    const { ranked, missing } = rank([{ ...college('А'), scorecard: null }], 'mentees', 'ru');
    expect([...ranked, ...missing]).toEqual([]);
  });
});

describe('the order of a table', () => {
  const rows = rank([college('А', score(30)), college('Б', score(50, { gap: null }))], 'mentees', 'ru').ranked;

  it('puts what has no number last, whichever way it is turned', () => {
    expect(namesOf(sortRanked(rows, { by: 'gap', descending: true }, 'ru'))).toEqual(['А', 'Б']);
    expect(namesOf(sortRanked(rows, { by: 'gap', descending: false }, 'ru'))).toEqual(['А', 'Б']);
  });

  it('sorts by name and by share, both ways', () => {
    expect(namesOf(sortRanked(rows, { by: 'college', descending: true }, 'ru'))).toEqual(['Б', 'А']);
    expect(namesOf(sortRanked(rows, { by: 'value', descending: false }, 'ru'))).toEqual(['А', 'Б']);
  });

  it('turns around by a second click, and begins with the largest, names with the first', () => {
    expect(nextOrder({ by: 'value', descending: true }, 'value')).toEqual({ by: 'value', descending: false });
    expect(nextOrder({ by: 'value', descending: true }, 'gap')).toEqual({ by: 'gap', descending: true });
    expect(nextOrder({ by: 'value', descending: true }, 'college')).toEqual({ by: 'college', descending: false });
  });
});

describe('the target across a chart', () => {
  const targets = (...of: (number | null)[]) =>
    of.map((target) => ({ college: college('А'), score: score(1, { target }) }));

  it('is drawn when it is the same for all', () => {
    expect(commonTarget(targets(70, 70))).toBe(70);
    expect(commonTarget(targets(70, 60))).toBeNull();
    expect(commonTarget(targets(null, null))).toBeNull();
    expect(commonTarget([])).toBeNull();
  });
});

describe('short names', () => {
  it('are what stands in quotation marks, when that tells all apart', () => {
    expect(shortNames(['Колледж «Вышка»', 'Колледж связи'])).toEqual(['Вышка', 'Колледж связи']);
    expect(shortNames(['Лицей «Вышка»', 'Колледж «Вышка»'])).toEqual(['Лицей «Вышка»', 'Колледж «Вышка»']);
  });
});
