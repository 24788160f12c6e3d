import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import type { ImportKind } from '../bases/columns.js';
import { recordsOf } from '../bases/records.js';
import { collegeOf } from '../graph/college.js';
import { NO_PROGRESS } from '../import/commit/progress.js';
import { importGrid } from '../import/import-sheet.js';
import { SHIPPED_FORMS } from '../people/forms.js';
import { parseNames } from '../people/name-list.js';
import { initialsKey } from '../people/name-keys.js';
import { ATTESTING } from '../testing/bases.js';
import { stateOf } from '../testing/college-state.js';
import { xlsx } from '../testing/files.js';
import { richBases, type RichRow } from '../testing/rich.js';
import { foldText, tidy, type Grid } from '../workbook/grid.js';
import { parseWorkbook } from '../workbook/workbook.js';
import { exportBase } from './export-base.js';

jest.setTimeout(120_000);

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

async function imported(college: CollegeWorld, kind: ImportKind, grid: Grid) {
  const found = await collegeOf(college.curator, college.code);
  return importGrid(
    college.curator,
    grid,
    { kind, college: found!, year: 2024, dryRun: false, attesting: ATTESTING },
    NO_PROGRESS,
  );
}

async function exported(college: CollegeWorld, kind: ImportKind, format: 'xlsx' | 'csv'): Promise<Grid> {
  const records = await recordsOf(college.curator, college.id, 2024, [kind]);
  const today = (await collegeOf(college.curator, college.code))!.today;
  return parseWorkbook(exportBase(records, { kind, year: 2024, today, format, encoding: 'utf-8' }), kind);
}

const sheet = (rows: readonly RichRow[]): Grid => {
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row, n) => [n + 1, ...titles.map((title) => row[title] ?? '')]);
  // By way of a real file, since that is what people hand in.
  return parseWorkbook(xlsx([{ rows: [['База'], [], ['№', ...titles], ...lines] }]));
};

function rowsOf({ rows: [header, ...rows] }: Grid): Record<string, unknown>[] {
  const titles = header!.cells.map((cell) => String(cell?.value));
  return rows.map(({ cells }) => Object.fromEntries(titles.map((title, n) => [title, cells[n]?.value ?? ''])));
}

const NAMES = new Set(['ФИО', 'ФИО наставляемого', 'ФИО наставника', 'ФИО наставляемых']);
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** What a cell says, whatever way it says it: names by their initials, dates as days, lists without an order. */
function meaning(title: string, value: unknown): unknown {
  const text = tidy(String(value));
  if (text === '') return '';
  if (NAMES.has(title)) {
    const names = parseNames(text);
    return names.ok ? names.value.map(initialsKey).sort() : text;
  }
  if (title.startsWith('Дата') || title.startsWith('Начало') || title.startsWith('Работает')) {
    if (typeof value === 'number') return new Date(FIRST_DAY + value * 86_400_000).toISOString().slice(0, 10);
    return text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1');
  }
  if (title === 'Форма наставничества') return SHIPPED_FORMS.parseAll(text);
  if (title === 'Основные компетенции') return text.split(/[\n,;](?![^(]*\))/).map((word) => word.trim().toLowerCase()).sort(); // prettier-ignore
  if (title === 'Контактные данные') return text.toLowerCase();
  if (title.startsWith('Место работы')) return foldText(text).split(' ').sort();
  return text;
}

const nameOf = (row: Record<string, unknown>) => String(meaning('ФИО', row['ФИО'] ?? row['ФИО наставляемого']));

describe('both bases of a college', () => {
  it('move in and out again with what every cell says, and once more without a change', async () => {
    let cells = 0;
    for (let seed = 1; seed <= 4; seed += 1) {
      const college = await region.college();
      const bases = richBases(12, random(`rich ${seed}`));
      for (const kind of ['mentees', 'mentors'] as const) {
        const { refused, profiles } = await imported(college, kind, sheet(bases[kind]));
        expect({ seed, kind, refused }).toEqual({ seed, kind, refused: [] });
        expect(profiles).toEqual({ created: bases[kind].length, updated: 0, unchanged: 0 });
      }
      const settled = await stateOf(hub, college.id);
      for (const kind of ['mentees', 'mentors'] as const) {
        for (const format of ['xlsx', 'csv'] as const) {
          const file = await exported(college, kind, format);
          const out = new Map(rowsOf(file).map((row) => [nameOf(row), row]));
          expect(out.size).toBe(bases[kind].length);
          for (const row of bases[kind]) {
            const found = out.get(nameOf(row))!;
            for (const [title, value] of Object.entries(row)) {
              if (value === '') continue;
              const at = Object.keys(found).find((each) => each.startsWith(title)) ?? title;
              const said = { seed, kind, who: nameOf(row), title };
              expect({ ...said, meaning: meaning(title, found[at]) }).toEqual({
                ...said,
                meaning: meaning(title, value),
              });
              cells += 1;
            }
          }
          await imported(college, kind, file);
          expect({ kind, format, state: await stateOf(hub, college.id) }).toEqual({ kind, format, state: settled });
        }
        await imported(college, kind, sheet(bases[kind]));
        expect({ kind, state: await stateOf(hub, college.id) }).toEqual({ kind, state: settled });
      }
    }
    expect(cells).toBeGreaterThan(4000);
  });
});
