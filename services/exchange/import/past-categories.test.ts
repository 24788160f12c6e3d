import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { recordsOf } from '../bases/records.js';
import { exportBase } from '../export/export-base.js';
import { collegeOf } from '../graph/college.js';
import { ATTESTING } from '../testing/bases.js';
import { stateOf } from '../testing/college-state.js';
import { gridOf } from '../testing/files.js';
import type { Grid } from '../workbook/grid.js';
import { parseWorkbook } from '../workbook/workbook.js';
import { NO_PROGRESS } from './commit/progress.js';
import { importGrid } from './import-sheet.js';
import type { ImportReport } from './report/report.js';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

async function imported(college: CollegeWorld, grid: Grid, year: number, dryRun = false): Promise<ImportReport> {
  const found = (await collegeOf(college.curator, college.code))!;
  return importGrid(
    college.curator,
    grid,
    { kind: 'mentees', college: found, year, dryRun, attesting: ATTESTING },
    NO_PROGRESS,
  );
}

async function exported(college: CollegeWorld, year: number): Promise<Grid> {
  const { today } = (await collegeOf(college.curator, college.code))!;
  const job = { kind: 'mentees', year, today, format: 'xlsx', encoding: 'utf-8' } as const;
  return parseWorkbook(exportBase(await recordsOf(college.curator, college.id, year), job), 'mentees');
}

const ANNA = { familyName: 'Смирнова', givenName: 'Анна', patronymic: 'Петровна', birthYear: 2003 };
const base = (mentee: string): Grid =>
  gridOf([
    ['ФИО наставляемого', 'Год рождения', 'Дата вхождения в программу', 'ФИО наставника', 'Форма наставничества'],
    [mentee, '2003', '01.10.2023', 'Орлова Ольга Юрьевна', 'педагог – студент'],
  ]);
const BASE = base('Смирнова Анна Петровна');

const lives = async ({ id }: CollegeWorld): Promise<Data[]> =>
  hub.owner(
    `select p.family_name || ' ' || p.category as who from participants.person p where p.college_id = $1 order by 1`,
    [id],
  );

/** A student of 2023/2024, a teacher of the college since. */
async function graduate(college: CollegeWorld): Promise<void> {
  const [id] = await college.people(ANNA);
  const categories = [{ category: 'STUDENT' }, { category: 'TEACHER', from: '2024-09-02' }];
  const { correctCategories } = await college.curator.ask(
    'mutation ($input: CorrectCategoriesInput!) { correctCategories(input: $input) { problems { code } } }',
    { input: { personId: id, categories } },
  );
  expect(correctCategories.problems).toEqual([]);
}

describe('the list of a past year', () => {
  it('finds who was a student then and is a teacher now, counts them as one, and comes out as it went in', async () => {
    const college = await region.college();
    await graduate(college);
    const preview = await imported(college, BASE, 2023, true);
    const { refused, pairs, people } = await imported(college, BASE, 2023);
    expect([refused, pairs?.created, people]).toEqual([[], 1, preview.people]);
    expect(await lives(college)).toEqual([{ who: 'Орлова TEACHER' }, { who: 'Смирнова TEACHER' }]);
    const counted = await hub.owner(
      `select category from programs.measure where (college_id, academic_year, measure, form, value) = ($1, 2023, 'mentees', '', 1) and category <> ''`,
      [college.id],
    );
    expect(counted).toEqual([{ category: 'STUDENT' }]);

    const before = await stateOf(hub, college.id);
    for (const again of [BASE, await exported(college, 2023)]) {
      expect((await imported(college, again, 2023)).refused).toEqual([]);
      expect(await stateOf(hub, college.id)).toEqual(before);
    }
  });

  it('of another year asks who is meant, and makes no second person', async () => {
    const college = await region.college();
    await graduate(college);
    const { refused, accepted } = await imported(college, BASE, 2024);
    expect(accepted).toBe(0);
    expect(refused).toMatchObject([
      { row: 2, column: 'ФИО наставляемого', problem: { ru: expect.stringContaining('среди педагогов') } },
    ]);
    expect(await lives(college)).toEqual([{ who: 'Смирнова TEACHER' }]);
  });

  it('takes a namesake of somebody who is something else for new when it says so, and knows her again', async () => {
    const college = await region.college();
    await graduate(college);
    const { refused } = await imported(college, BASE, 2024);
    expect(refused).toMatchObject([
      { problem: { answers: [{ isNew: true, write: 'Смирнова Анна Петровна [новый]' }] } },
    ]);
    const told = base('Смирнова Анна Петровна [новый]');
    expect((await imported(college, told, 2024)).refused).toEqual([]);
    const both = [{ who: 'Орлова TEACHER' }, { who: 'Смирнова STUDENT' }, { who: 'Смирнова TEACHER' }];
    expect(await lives(college)).toEqual(both);
    for (const again of [told, BASE]) expect((await imported(college, again, 2024)).refused).toEqual([]);
    expect(await lives(college)).toEqual(both);
  });
});
