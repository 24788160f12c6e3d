import { describe, expect, it } from '@jest/globals';
import { tellProblem } from './problem.js';
import { byId, repeatedRows } from './repeated-rows.policy.js';

interface Row {
  readonly id: string | null;
  readonly says?: string | null;
  readonly words?: readonly string[];
}

/** What became of the repeated ones: of which row each is a copy, or what it is told. */
function repeated(...rows: Row[]): Record<number, number | string> {
  const { copies, problems } = repeatedRows(rows, { key: ({ id }) => id, at: 'id' });
  const told = [...problems].map(([n, [problem]]) => {
    const { code, path, message } = tellProblem(problem!, 'en');
    return [n, `${code} ${path.join('.')} ${/rows? [^;]+/.exec(message)?.[0]}`] as const;
  });
  return Object.fromEntries([...copies, ...told]);
}

describe('rows about the same thing', () => {
  it('are copies of the first that says what they say', () => {
    expect(repeated({ id: 'a', says: 'x' }, { id: 'b', says: 'x' }, { id: 'a', says: 'x' })).toEqual({ 2: 0 });
    expect(repeated({ id: 'a' }, { id: 'a' }, { id: 'a' })).toEqual({ 1: 0, 2: 0 });
  });

  it('say the same whatever the order of their fields, and with a field left out or null', () => {
    expect(repeated({ id: 'a', says: 'x', words: ['y'] }, { words: ['y'], says: 'x', id: 'a' })).toEqual({ 1: 0 });
    expect(repeated({ id: 'a', says: null }, { id: 'a' })).toEqual({ 1: 0 });
  });

  it('are all refused where they differ, each with the others by their numbers', () => {
    expect(repeated({ id: 'a', says: 'x' }, { id: 'b' }, { id: 'a', says: 'y' })).toEqual({
      0: 'ROW_REPEATED rows.0.id row 3',
      2: 'ROW_REPEATED rows.2.id row 1',
    });
    expect(repeated({ id: 'a', words: ['x', 'y'] }, { id: 'a', words: ['y', 'x'] })).toHaveProperty('1');
  });

  it('are no copies where another contradicts them', () => {
    expect(repeated({ id: 'a', says: 'x' }, { id: 'a', says: 'x' }, { id: 'a', says: 'y' })).toEqual({
      0: 'ROW_REPEATED rows.0.id row 3',
      1: 'ROW_REPEATED rows.1.id row 3',
      2: 'ROW_REPEATED rows.2.id rows 1, 2',
    });
  });

  it('are named up to three', () => {
    const rows = ['1', '2', '3', '4', '5', '6'].map((says) => ({ id: 'a', says }));
    expect(repeated(...rows)).toMatchObject({ 0: 'ROW_REPEATED rows.0.id rows 2, 3, 4 and 2 more' });
  });
});

describe('rows of which it is not clear what they speak of', () => {
  it('repeat nothing', () => {
    expect(repeated({ id: null, says: 'x' }, { id: null, says: 'x' }, { id: null })).toEqual({});
  });
});

describe('ids', () => {
  it('stand in a list of their own, and can only be copies', () => {
    const rows = repeatedRows(['a', 'b', 'a'], byId('ids'));
    expect([...rows.copies]).toEqual([[2, 0]]);
    expect(rows.problems.size).toBe(0);
  });
});
