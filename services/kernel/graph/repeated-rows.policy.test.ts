import { describe, expect, it } from '@jest/globals';
import { fill } from '../i18n/messages.js';
import { repeatedRows } from './repeated-rows.policy.js';

interface Row {
  readonly id: string;
  readonly says?: string | null;
  readonly more?: object;
}

const repeated = (rows: readonly Row[]) => {
  const { copies, contradictions } = repeatedRows(rows, { list: 'rows', of: ({ id }) => id, field: 'id' });
  return {
    copies: [...copies],
    contradictions: [...contradictions].map(([n, problems]) => [n, ...problems.map(({ path }) => path.join('.'))]),
  };
};

const others = (rows: readonly Row[]) => {
  const { contradictions } = repeatedRows(rows, { list: 'rows', of: ({ id }) => id, field: 'id' });
  return [...contradictions.values()].map(([problem]) => fill(problem!.text, problem!.values!));
};

describe('rows of one call', () => {
  it('about different things have nothing to do with each other', () => {
    expect(repeated([{ id: 'a', says: 'x' }, { id: 'b', says: 'x' }])).toEqual({ copies: [], contradictions: [] }); // prettier-ignore
  });

  it('that say the same of one thing are copies of the first, however they put it', () => {
    const rows: Row[] = [
      { id: 'a', says: null, more: { one: 1, two: [1, 2] } },
      { id: 'b' },
      { more: { two: [1, 2], one: 1 }, id: 'a' },
      { id: 'a', says: undefined, more: { one: 1, two: [1, 2] } },
    ];
    expect(repeated(rows)).toEqual({ copies: [[2, 0], [3, 0]], contradictions: [] }); // prettier-ignore
  });

  it.each<[string, Row, Row]>([
    ['a field', { id: 'a', says: 'x' }, { id: 'a', says: 'y' }],
    ['a field that one leaves out', { id: 'a', says: 'x' }, { id: 'a' }],
    ['an empty text', { id: 'a', says: '' }, { id: 'a' }],
    ['the order of a list', { id: 'a', more: [1, 2] }, { id: 'a', more: [2, 1] }],
    ['a field of a field', { id: 'a', more: { one: 1 } }, { id: 'a', more: { one: 2 } }],
  ])('that differ in %s are both refused, at their key', (_, one, other) => {
    expect(repeated([one, { id: 'b' }, other])).toEqual({
      copies: [],
      contradictions: [[0, 'rows.0.id'], [2, 'rows.2.id']], // prettier-ignore
    });
  });

  it('are all refused where only some differ', () => {
    const rows = [{ id: 'a', says: 'x' }, { id: 'a', says: 'x' }, { id: 'a', says: 'y' }]; // prettier-ignore
    expect(repeated(rows)).toMatchObject({ copies: [], contradictions: [[0, 'rows.0.id'], [1, 'rows.1.id'], [2, 'rows.2.id']] }); // prettier-ignore
  });

  it('are told of each other as people count, and of a few by number', () => {
    const [first, second] = others([{ id: 'a', says: 'x' }, { id: 'b' }, { id: 'a', says: 'y' }]);
    expect([first?.en, second?.en]).toEqual([
      'Other rows of the list say something else about the same: 3. Keep one of them.',
      'Other rows of the list say something else about the same: 1. Keep one of them.',
    ]);
    const [many] = others(Array.from({ length: 8 }, (_, n) => ({ id: 'a', says: String(n) })));
    expect(many?.ru).toContain(': 2, 3, 4, 5, 6 и ещё 2.');
    expect(many?.en).toContain(': 2, 3, 4, 5, 6 and 2 more.');
  });

  it('that are ids are copies when they repeat', () => {
    const { copies, contradictions } = repeatedRows(['a', 'b', 'a'], { list: 'ids', of: (id) => id });
    expect([[...copies], [...contradictions]]).toEqual([[[2, 0]], []]);
  });
});
