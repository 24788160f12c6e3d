import { describe, expect, it } from '@jest/globals';
import { termKey } from '../ledger/counts.policy.js';
import { buildTable } from './build-table.js';
import { FORMS, term } from './made-up/made-up-region.js';
import type { Column, CountedCollege } from './publishing.type.js';
import { total } from './table.type.js';

type Row = readonly [measure: string, category: string, form: string, value: number];

const college = (id: string, municipality: string, ...rows: readonly Row[]): CountedCollege => ({
  id,
  municipality,
  values: Object.fromEntries(
    rows.map(([measure, category, form, value]) => [termKey(term(measure, category, form)), value]),
  ),
});

const column = (numerator: Column['formula']['numerator'], denominator: Column['formula']['denominator']): Column => ({
  formula: { numerator, denominator },
  threshold: 10,
});

const MENTEES = column([term('mentees', 'STUDENT')], [term('learners')]);
const MENTORS = column([term('mentors', 'STUDENT')], [term('students')]);

const build = (colleges: readonly CountedCollege[], ...columns: readonly Column[]) =>
  buildTable({ colleges, columns, forms: FORMS });

describe('the figures of a region', () => {
  const colleges = [
    college('a', 'town', ['mentees', 'STUDENT', '', 20], ['learners', '', '', 100], ['students', '', '', 100]),
    college('b', 'town', ['mentors', 'STUDENT', '', 5], ['learners', '', '', 200], ['students', '', '', 200]),
    college(
      'c',
      'lake',
      ['mentees', 'STUDENT', '', 30],
      ['mentors', 'STUDENT', '', 6],
      ['students', '', '', 300],
      ['learners', '', '', 300],
    ),
  ];
  const { table, places } = build(colleges, MENTEES, MENTORS);
  const told = places.map(({ kind, id, column: of }, at) => {
    const { numerator, denominator } = table.figures[at]!;
    return [kind, id, of, total(table, numerator), total(table, denominator)];
  });

  it('are sums over the colleges that have both parts, of whom there may be others in another column', () => {
    expect(told).toEqual([
      ['COLLEGE', 'a', 0, 20, 100],
      ['COLLEGE', 'b', 1, 5, 200],
      ['COLLEGE', 'c', 0, 30, 300],
      ['COLLEGE', 'c', 1, 6, 300],
      ['MUNICIPALITY', 'town', 0, 20, 100],
      ['MUNICIPALITY', 'town', 1, 5, 200],
      ['MUNICIPALITY', 'lake', 0, 30, 300],
      ['MUNICIPALITY', 'lake', 1, 6, 300],
      ['REGION', '', 0, 50, 400],
      ['REGION', '', 1, 11, 500],
    ]);
  });

  it('share the counts that they have in common, by whatever name', () => {
    const [, , mentees, mentors] = table.figures;
    expect(mentees!.denominator).toEqual(mentors!.denominator);
    expect(table.cells).toHaveLength(7);
  });
});

describe('what is related by nature', () => {
  const rows: readonly Row[] = [
    ['mentees', '', '', 31],
    ['mentees', 'STUDENT', '', 12],
    ['mentees', 'PUPIL', '', 4],
    ['mentees', 'TEACHER', '', 15],
    ['mentees', 'EMPLOYER_REPRESENTATIVE', '', 0],
    ['mentees', 'YOUNG_SPECIALIST', '', 6],
    ['mentees', 'TEACHER', 'teacher-teacher', 15],
    ['mentees', 'STUDENT', 'student-student', 12],
    ['mentees', '', 'teacher-teacher', 15],
    ['learners', '', '', 400],
    ['teachers', '', '', 40],
    ['young_specialists', '', '', 8],
  ];
  const mentees = (category = '', form = '') => column([term('mentees', category, form)], [term('learners')]);
  const numerators = (...columns: readonly Column[]) => {
    const { table } = build([college('a', 'town', ...rows)], ...columns);
    return { table, of: (at: number) => table.figures[at]!.numerator };
  };

  it('makes a total its four categories', () => {
    const { of } = numerators(mentees(), mentees('STUDENT'));
    expect(of(0)).toHaveLength(4);
    expect(of(0)).toContain(of(1)[0]);
  });

  it('leaves a total a count of its own when the categories do not add up', () => {
    const [first, ...others] = rows;
    const { table } = build(
      [college('a', 'town', [...first!.slice(0, 3), 32] as unknown as Row, ...others)],
      mentees(),
      mentees('STUDENT'),
    );
    expect(table.figures[0]!.numerator).toHaveLength(1);
    expect(table.relations).toContainEqual({ less: table.figures[1]!.numerator, more: table.figures[0]!.numerator });
  });

  it('makes a form the category that it has', () => {
    const { of } = numerators(mentees('TEACHER', 'teacher-teacher'), mentees('', 'teacher-teacher'));
    expect(of(0)).toEqual(of(1));
  });

  it('knows whole and part, and that the forms cover the whole', () => {
    const { table, of } = numerators(
      mentees('TEACHER'),
      mentees('TEACHER', 'teacher-teacher'),
      mentees('YOUNG_SPECIALIST'),
      column([term('young_specialists')], [term('teachers')]),
    );
    const relation = (less: readonly number[], more: readonly number[]) => ({ less, more });
    expect(table.relations).toEqual(
      expect.arrayContaining([
        relation(of(1), of(0)),
        relation(of(0), of(1)),
        relation(of(2), of(0)),
        relation(of(3), table.figures[3]!.denominator),
      ]),
    );
    // Young specialists are told by no form here, of which there may be anything.
    expect(table.relations).toHaveLength(4);
  });

  it('tells nothing of the whole while one of its forms is not told', () => {
    const { table, of } = numerators(mentees('STUDENT'), mentees('STUDENT', 'student-student'));
    expect(table.relations).toEqual([{ less: of(1), more: of(0) }]);
  });

  it('is not taken as known where the data says otherwise', () => {
    const wrong = college('a', 'town', ['young_specialists', '', '', 9], ['teachers', '', '', 7]);
    expect(build([wrong], column([term('young_specialists')], [term('teachers')])).table.relations).toEqual([]);
  });
});
