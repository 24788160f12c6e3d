import { describe, expect, it } from '@jest/globals';
import {
  commonAim,
  commonTarget,
  matching,
  nextOrder,
  orderAsked,
  orderText,
  rank,
  sortRanked,
  type Ranked,
} from './ranking.policy.js';

const score = (value: number | null, more: object = {}) => ({
  indicator: { code: 'mentees', direction: 'AT_LEAST' as const },
  source: 'LIVE' as const,
  status: value === null ? ('MISSING' as const) : ('OK' as const),
  value,
  numerator: value,
  denominator: 100,
  target: 70,
  gap: value === null ? null : 70 - value,
  note: null,
  targetVerified: true,
  targetYear: '2024/2025',
  targetCarriedForward: false,
  approval: null,
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

  it('stands in an address, unless it is the usual one', () => {
    const orders = ['gap', '-parts', '-college', 'value'] as const;
    expect(orders.map((text) => orderText(orderAsked(text)))).toEqual(orders);
    expect([null, '', 'nonsense', '-value', '--gap'].map(orderAsked)).toEqual(
      Array(5).fill({ by: 'value', descending: true }),
    );
    expect(orderText({ by: 'value', descending: true })).toBeNull();
  });

  it('turns around by a second click, and begins with the largest, names with the first', () => {
    expect(nextOrder({ by: 'value', descending: true }, 'value')).toEqual({ by: 'value', descending: false });
    expect(nextOrder({ by: 'value', descending: true }, 'gap')).toEqual({ by: 'gap', descending: true });
    expect(nextOrder({ by: 'value', descending: true }, 'college')).toEqual({ by: 'college', descending: false });
  });
});

it('finds colleges by their name and municipality, with е for ё', () => {
  const at = (name: string, municipality: string) => ({ college: { ...college(name), municipality }, score: score(1) });
  const rows = [at('«Зелёная балка»', 'Изобильный'), at('«Вышка»', 'Будённовск')];
  const found = (words: string) => namesOf(matching(rows, words));
  expect(found(' зеленая ')).toEqual(['«Зелёная балка»']);
  expect(found('буденн')).toEqual(['«Вышка»']);
  expect(found('')).toHaveLength(2);
  expect(found('москва')).toEqual([]);
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

  it('has marks where what is to be known of it is the same for all as well', () => {
    const aims = (...of: object[]) => of.map((more) => ({ college: college('А'), score: score(1, more) }));
    const carried = { targetYear: '2023/2024', targetCarriedForward: true, targetVerified: false };
    expect(commonAim(aims(carried, carried))).toMatchObject(carried);
    expect(commonAim(aims(carried, {}))).toBeNull();
    expect(commonAim(aims({}, { targetVerified: false }))).toBeNull();
    expect(commonAim(aims({ target: null }))).toBeNull();
    expect(commonAim([])).toBeNull();
  });
});
