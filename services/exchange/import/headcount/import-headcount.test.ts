import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { saved, temporaryFolder } from '../../testing/files.js';
import { NO_PROGRESS } from '../commit/progress.js';
import { exitCodeOf, type ImportReport } from '../report/report.js';
import { importHeadcount, type HeadcountClients } from './import-headcount.js';

let hub: TestHub;
let region: World;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let clients: HeadcountClients;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  folder = await temporaryFolder();
  clients = {
    anybody: await hub.client(),
    ofColleges: (colleges) => ({
      ask: async (query, variables) =>
        (await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges })).ask(query, variables),
    }),
  };
});
afterAll(async () => {
  await hub.close();
  await folder.remove();
});

const HEADER = 'Код колледжа;Учебный год;Студентов;Ученики;Педагоги;Молодые специалисты';

async function run(
  lines: readonly string[],
  dryRun = false,
  as = clients,
  { header = HEADER, confirm = false, only }: { header?: string; confirm?: boolean; only?: string } = {},
): Promise<ImportReport> {
  const file = await saved(folder.path, 'headcount.csv', [header, ...lines].join('\r\n'));
  return importHeadcount(as, { file, dryRun, confirm, ...(only === undefined ? {} : { only }) }, NO_PROGRESS);
}

const stateOf = (...colleges: CollegeWorld[]) =>
  hub.owner(
    `select students, pupils, teachers, young_specialists as young, reported_at from participants.headcount
      where college_id = any ($1) order by students`,
    [colleges.map(({ id }) => id)],
  );

const cells = ({ refused }: ImportReport) => refused.map(({ row, column }) => [row, column]);

describe('importHeadcount', () => {
  it('reports the headcounts of several colleges, and changes nothing when done again', async () => {
    const [first, second] = [await region.college(), await region.college()];
    const lines = [`${first.code};2024/2025;1 200;;80;0`, `${second.code};2024/2025;700;300;40;9`];
    const report = await run(lines);
    expect(report).toMatchObject({ rows: 2, accepted: 2, headcounts: { created: 2, updated: 0, unchanged: 0 } });
    expect(exitCodeOf(report)).toBe(0);
    const state = await stateOf(first, second);
    expect(state).toMatchObject([
      { students: 700, pupils: 300, teachers: 40, young: 9 },
      { students: 1200, pupils: 0, teachers: 80, young: 0 },
    ]);
    expect(await run(lines)).toMatchObject({ accepted: 2, headcounts: { updated: 0, unchanged: 2 } });
    expect(await stateOf(first, second)).toEqual(state);
    const learners = await hub.owner(
      `select value from participants.measure where college_id = $1 and measure = 'learners'`,
      [first.id],
    );
    expect(learners).toEqual([{ value: 1200 }]);
  });

  it('refuses unknown colleges and missing figures by row and header, and takes the rest', async () => {
    const college = await region.college();
    const report = await run([
      `${college.code};2024/2025;100;;10;2`,
      'NOWHERE;2024/2025;100;;10;2',
      `${college.code};2023/2024;;;10;`,
    ]);
    expect(cells(report)).toEqual([
      [3, 'Код колледжа'],
      [4, 'Студентов'],
      [4, 'Молодые специалисты'],
    ]);
    expect([report.accepted, exitCodeOf(report)]).toEqual([1, 3]);
    expect(await stateOf(college)).toHaveLength(1);
  });

  it('asks about numbers that jump, and takes them from a row that is confirmed or with all confirmed', async () => {
    const college = await region.college();
    const [usual, slip] = [`${college.code};2024/2025;1200;;80;12`, `${college.code};2024/2025;12000;;8;2`];
    await run([usual]);
    const asked = await run([slip]);
    expect(cells(asked)).toEqual([
      [2, 'Студентов'],
      [2, 'Педагоги'],
      [2, 'Подтверждено'],
    ]);
    expect(asked.refused[0]!.problem.en).toMatch(/12000.*1200/);
    expect(await stateOf(college)).toMatchObject([{ students: 1200 }]);
    const header = `${HEADER};Подтверждено`;
    expect(await run([`${slip};да`], false, clients, { header })).toMatchObject({ accepted: 1 });
    expect(await run([usual], false, clients, { confirm: true })).toMatchObject({ accepted: 1 });
    expect(await stateOf(college)).toMatchObject([{ students: 1200 }]);
  });

  it('names the year that its region can have no headcount of', async () => {
    const college = await region.college();
    const report = await run([`${college.code};2014/2015;1200;;80;12`, `${college.code};2098/2099;1200;;80;12`], true);
    expect(cells(report)).toEqual([
      [2, 'Учебный год'],
      [3, 'Учебный год'],
    ]);
    expect(report.refused[0]!.problem.en).toMatch(/one from \d{4}\/\d{4} to/);
  });

  it('writes nothing in a dry run', async () => {
    const college = await region.college();
    expect(await run([`${college.code};2024/2025;100;;10;2`], true)).toMatchObject({
      accepted: 1,
      headcounts: { created: 1 },
    });
    expect(await stateOf(college)).toEqual([]);
  });

  it('is of the college that hands it in, where it names none, and of no other', async () => {
    const [own, other] = [await region.college(), await region.college()];
    const years = { header: HEADER.replace('Код колледжа;', ''), only: own.code };
    const report = await run(['2024/2025;900;0;60;9'], false, clients, years);
    expect(report).toMatchObject({ accepted: 1, headcounts: { created: 1 }, listed: [{ name: own.code }] });
    const both = { header: HEADER, only: own.code };
    const foreign = await run([';2023/2024;900;0;60;9', `${other.code};2023/2024;100;;10;2`], false, clients, both);
    expect([foreign.accepted, cells(foreign)]).toEqual([1, [[3, 'Код колледжа']]]);
    expect(await stateOf(own)).toHaveLength(2);
    expect(await stateOf(other)).toEqual([]);
    const nobody = await run(['2024/2025;900;0;60;9'], false, clients, { header: years.header });
    expect(cells(nobody)).toEqual([[2, 'Код колледжа']]);
  });

  it('writes nothing for a college that is not the caller’s', async () => {
    const [own, other] = [await region.college(), await region.college()];
    const foreign = { ...clients, ofColleges: () => own.curator };
    await expect(run([`${other.code};2024/2025;100;;10;2`], false, foreign)).rejects.toThrow();
    expect(await stateOf(other)).toEqual([]);
  });
});
