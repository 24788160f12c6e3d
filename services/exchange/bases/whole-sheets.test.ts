import { describe, expect, it } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { wholeSheet, type WholeSheet, type WrittenRow } from '../testing/whole-sheets.js';
import { placeOf, type Grid } from '../workbook/grid.js';
import { parseWorkbook } from '../workbook/workbook.js';
import { readMentees, type MenteeRow } from './mentees.js';
import { readMentors, type MentorRow } from './mentors.js';

const SHEETS = 400;
const OPTIONS = { year: 2024, today: '2025-06-01' };

/** What was read of a row, by the fields of what was written. */
function said(value: MenteeRow | MentorRow): Record<string, unknown> {
  const { name, contacts, birth, group, enteredOn } = value;
  const others = 'menteeNames' in value ? value.menteeNames : value.mentorName ? [value.mentorName] : [];
  return {
    name: [name.family, name.given, name.patronymic].join(' '),
    contacts: contacts.phone,
    birth: birth?.birthYear,
    group,
    enteredOn,
    form: 'forms' in value ? value.forms[0] : value.form,
    others: others.map(({ family }) => family),
  };
}

const read = (kind: WholeSheet['kind'], grid: Grid) =>
  kind === 'mentees' ? readMentees(grid, OPTIONS) : readMentors(grid, OPTIONS);

const keyOf = ({ sheet, row }: { readonly sheet?: string; readonly row: number }) => `${sheet ?? ''} ${row}`;

const fieldsThat = (row: WrittenRow, are: 'refused' | 'warned') =>
  Object.keys(row.cells).filter((field) => row.cells[field]![are] === true);

describe('a whole sheet, of whatever headers, rows, cells and file', () => {
  it('is read right, or refused with row, column and reason, or taken with a warning; nobody appears or vanishes', () => {
    const seen = { right: 0, warned: 0, refused: 0 };
    for (let seed = 1; seed <= SHEETS; seed += 1) {
      const { kind, file, rows, made } = wholeSheet(random(`whole ${seed}`));
      const about = { seed, kind, made };
      const grid = parseWorkbook(file, kind);
      const reading = read(kind, grid);
      const place = (row: number) => keyOf(grid.parts ? placeOf(grid, row) : { sheet: rows[0]!.sheet, row });
      const accepted = new Map<string, MenteeRow | MentorRow>();
      for (const { row, value } of reading.accepted) accepted.set(place(row), value);
      const refused = Map.groupBy(reading.refused, ({ row }) => place(row));
      const warned = new Set(reading.warnings.map(({ row, column }) => `${row === undefined ? '' : place(row)} ${column}`)); // prettier-ignore

      // As many as were written, each by itself.
      expect({ ...about, rows: reading.rows }).toEqual({ ...about, rows: rows.length });
      expect(new Set([...accepted.keys(), ...refused.keys()])).toEqual(new Set(rows.map(keyOf)));
      for (const row of rows) {
        const key = keyOf(row);
        const wrong = fieldsThat(row, 'refused');
        const told = (refused.get(key) ?? []).map(({ column }) => column);
        const columns = wrong.map((field) => row.columns[field]!);
        expect({ ...about, key, row, told: told.sort() }).toEqual({ ...about, key, row, told: columns.sort() });
        for (const { problem } of refused.get(key) ?? []) expect(Math.min(problem.ru.length, problem.en.length)).toBeGreaterThan(10); // prettier-ignore
        if (wrong.length > 0) {
          seen.refused += 1;
          continue;
        }
        const written = Object.fromEntries(Object.entries(row.cells).map(([field, { read: value }]) => [field, value]));
        expect({ ...about, key, ...said(accepted.get(key)!) }).toEqual({ ...about, key, ...written });
        for (const field of fieldsThat(row, 'warned')) {
          expect({ ...about, row, warned: warned.has(`${key} ${row.columns[field]}`) }).toEqual({ ...about, row, warned: true }); // prettier-ignore
        }
        seen[fieldsThat(row, 'warned').length > 0 ? 'warned' : 'right'] += 1;
      }
    }
    expect(Object.entries(seen).filter(([, count]) => count < 500)).toEqual([]);
  });
});
