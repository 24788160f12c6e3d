import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { collegeOf } from '../graph/college.js';
import { ATTESTING } from '../testing/bases.js';
import { stateOf } from '../testing/college-state.js';
import { gridOf } from '../testing/files.js';
import type { ImportJob } from './job/import-job.js';
import { NO_PROGRESS } from './commit/progress.js';
import { importGrid } from './import-sheet.js';
import { exitCodeOf } from './report/report.js';
import { WITHOUT_ATTESTING, type Attesting } from './attesting/attesting.policy.js';

let hub: TestHub;
let region: World;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

/** Of four mentees two are minors in 2024; the pair of the last one has ended. Their mentor is nobody's row. */
const SHEET = [
  ['ФИО наставляемого', 'Год рождения', 'Дата вхождения в программу', 'ФИО наставника', 'Форма наставничества', 'Дата завершения программы'],
  ['Смирнова Анна Петровна', '2006', '01.10.2024', 'Кузнецов Олег Ильич', 'работодатель – студент', ''],
  ['Ёлкин Пётр Олегович', '2015', '15.09.2024', 'Кузнецов Олег Ильич', 'работодатель – студент', ''],
  ['Белова Вера Игоревна', '2014', '', 'Кузнецов Олег Ильич', 'работодатель – студент', ''],
  ['Ким Яна Львовна', '2006', '02.10.2024', 'Кузнецов Олег Ильич', 'работодатель – студент', '20.11.2024'],
]; // prettier-ignore

const ORDER = { number: '12-н', date: '2024-09-20', actsFrom: '2024-09-10' };

async function run(college: CollegeWorld, attesting: Attesting | undefined, more: Partial<ImportJob> = {}) {
  const found = await collegeOf(college.curator, college.code);
  const job = { kind: 'mentees', college: found!, year: 2024, dryRun: false, filename: 'База.xlsx' } as const;
  const choice = attesting === undefined ? {} : { attesting };
  return importGrid(college.curator, gridOf(SHEET), { ...job, ...choice, ...more }, NO_PROGRESS);
}

const pairsOf = ({ id }: CollegeWorld) =>
  hub.owner(
    `select status, started_on::text as started, order_number as number, order_attested as attested,
            import_id is not null as imported
       from programs.mentorship where college_id = $1 order by started_on, ended_on nulls last`,
    [id],
  );
const yearsOf = ({ id }: CollegeWorld) =>
  hub.owner('select academic_year from programs.college_year where college_id = $1', [id]);
const consentsOf = ({ id }: CollegeWorld) =>
  hub.owner('select given_by from participants.consent where college_id = $1', [id]);

describe('an import of which nobody has said what the college attests', () => {
  it('writes nothing, and tells what there is to decide', async () => {
    const college = await region.college();
    const before = await stateOf(hub, college.id);
    for (const [said, undecided] of [
      [undefined, ['consents', 'order']],
      [{ consents: true }, ['order']],
      [{ pairs: ORDER }, ['consents']],
    ] as const) {
      const report = await run(college, said);
      expect(report).toMatchObject({ dryRun: true, holds: ['ATTESTING'], attests: { undecided } });
      expect(exitCodeOf(report)).toBe(3);
    }
    const { attests } = await run(college, undefined, { dryRun: true });
    expect(attests).toMatchObject({
      ...{ consents: 5, minors: 2, pairs: 4, proposals: 0, order: null, leftOut: { consents: 0, pairs: 0 } },
      years: [{ year: '2024/2025', activities: 31, overdue: expect.any(Number) }],
    });
    expect(attests!.years[0]!.overdue).toBeGreaterThan(0);
    expect(await stateOf(hub, college.id)).toEqual(before);
    expect(await yearsOf(college)).toEqual([]);
  });

  it('goes on where it attests nothing', async () => {
    const college = await region.college();
    await run(college, { consents: true, pairs: ORDER });
    const state = await stateOf(hub, college.id);
    const again = await run(college, undefined);
    expect(again).toMatchObject({ dryRun: false, holds: [], pairs: { unchanged: 4 } });
    expect(again.attests).toMatchObject({ consents: 0, pairs: 0, years: [], undecided: [] });
    expect(await stateOf(hub, college.id)).toEqual(state);
  });
});

describe('an import by an order', () => {
  it('puts the pairs into effect by it, registers it, and says so of each consent and pair', async () => {
    const college = await region.college();
    const said = { consents: true, pairs: ORDER };
    const preview = await run(college, said, { dryRun: true });
    const report = await run(college, said);
    expect(report.attests).toEqual(preview.attests);
    expect(report.attests).toMatchObject({ consents: 5, minors: 2, pairs: 4, order: ORDER });
    const numbered = { number: '12-н', attested: false, imported: true };
    // A pair of whose beginning the list says nothing begins with the order.
    expect(await pairsOf(college)).toEqual([
      { ...numbered, status: 'APPROVED', started: '2024-09-10' },
      { ...numbered, status: 'APPROVED', started: '2024-09-15' },
      { ...numbered, status: 'APPROVED', started: '2024-10-01' },
      { ...numbered, status: 'ENDED', started: '2024-10-02' },
    ]);
    const registered = `select kind, number from programs.document where college_id = $1`;
    expect(await hub.owner(registered, [college.id])).toEqual([{ kind: 'ORDER_PAIRS', number: '12-н' }]);
    const audited = (schema: string, action: string) =>
      hub.owner(`select distinct fields from ${schema}.audit where college_id = $1 and action = $2`, [college.id, action]); // prettier-ignore
    expect(await audited('programs', 'mentorship.attest')).toEqual([{ fields: ['order', 'import'] }]);
    expect(await audited('participants', 'consent.attest')).toEqual([{ fields: ['givenOn', 'import'] }]);

    const asked = `query ($id: ID!) {
      people(collegeId: $id, first: 5) { nodes { consents { attestedBy importRun { fileName importedBy } } } }
      mentorships(collegeId: $id, first: 4) { nodes { order { number attestedBy } importRun { fileName year } } } }`;
    const { people, mentorships } = await college.curator.ask(asked, { id: college.id });
    const importRun = { fileName: 'База.xlsx', importedBy: expect.any(String) };
    for (const { consents } of people.nodes)
      expect(consents).toEqual([{ attestedBy: importRun.importedBy, importRun }]);
    for (const pair of mentorships.nodes) {
      expect(pair.order).toEqual({ number: '12-н', attestedBy: expect.any(String) });
      expect(pair.importRun).toEqual({ fileName: 'База.xlsx', year: '2024/2025' });
    }
  });

  it('refuses the row whose pair begins before it acts, and takes the others', async () => {
    const college = await region.college();
    const late = { consents: true, pairs: { ...ORDER, actsFrom: '2024-09-20' } };
    for (const dryRun of [true, false]) {
      const report = await run(college, late, { dryRun });
      expect(report.refused.map(({ row, column }) => [row, column])).toEqual([[3, 'Дата вхождения в программу']]);
      expect(report.refused[0]!.problem.en).toMatch('the order acts from');
      expect(report.attests).toMatchObject({ pairs: 3 });
    }
  });

  it('writes nothing by a number that stands for another order, or a day that has not come', async () => {
    const college = await region.college();
    await run(college, { consents: true, pairs: ORDER });
    const other = await region.college();
    const wrong: [CollegeWorld, typeof ORDER, RegExp][] = [
      [college, { ...ORDER, date: '2024-09-21' }, /12-н/],
      [other, { number: '7', date: '2090-09-01', actsFrom: '2024-09-01' }, /./],
    ];
    for (const [where, pairs, why] of wrong) {
      const before = await stateOf(hub, where.id);
      const report = await run(where, { consents: true, pairs });
      expect(report).toMatchObject({ dryRun: true, attests: { undecided: ['order'], order: null } });
      expect(report.attests!.orderProblem).toMatch(why);
      expect(await stateOf(hub, where.id)).toEqual(before);
    }
  });
});

describe('an import without an order', () => {
  it('proposes the pairs that go on, and warns of those that have ended', async () => {
    const college = await region.college();
    const said = { consents: true, pairs: 'PROPOSED' } as const;
    const preview = await run(college, said, { dryRun: true });
    const report = await run(college, said);
    expect(report.attests).toEqual(preview.attests);
    expect(report.attests).toMatchObject({ consents: 5, pairs: 0, proposals: 3, leftOut: { consents: 0, pairs: 1 } });
    expect([report.refused, report.warnings.map(({ row }) => row)]).toEqual([[], [5]]);
    const proposed = { status: 'PROPOSED', number: null, attested: false, imported: true };
    expect((await pairsOf(college)).map(({ started: _, ...pair }) => pair)).toEqual(Array(3).fill(proposed));

    // The order comes later, with the same table.
    const later = await run(college, { ...said, pairs: { ...ORDER, actsFrom: '2024-09-01' } });
    expect(later.attests).toMatchObject({ consents: 0, pairs: 4, proposals: 0 });
    expect((await pairsOf(college)).map(({ status, number }) => [status, number])).toEqual([
      ...Array(3).fill(['APPROVED', '12-н']),
      ['ENDED', '12-н'],
    ]);
  });
});

describe('an import that attests nothing', () => {
  it('registers people without consents, and neither bases nor pairs nor a year have them', async () => {
    const college = await region.college();
    const preview = await run(college, WITHOUT_ATTESTING, { dryRun: true });
    const report = await run(college, WITHOUT_ATTESTING);
    expect(report.attests).toEqual(preview.attests);
    expect(report).toMatchObject({ accepted: 4, refused: [], people: { created: 5 }, profiles: { created: 0 } });
    expect(report.attests).toMatchObject({ consents: 0, pairs: 0, years: [], leftOut: { consents: 5, pairs: 4 } });
    expect([await pairsOf(college), await yearsOf(college), await consentsOf(college)]).toEqual([[], [], []]);
    const all = await run(college, ATTESTING);
    expect(all.attests).toMatchObject({ consents: 5, pairs: 4 });
    expect(await consentsOf(college)).toHaveLength(5);
  });
});

describe('what an import attested', () => {
  it('is seen with its import by the staff of the college, and by no mentor and no other college', async () => {
    const [college, other] = [await region.college(), await region.college()];
    await run(college, { consents: true, pairs: ORDER });
    const [pair] = await hub.owner('select id, mentor_id from programs.mentorship where college_id = $1 limit 1', [college.id]); // prettier-ignore
    const query = 'query ($id: ID!) { mentorships(ids: [$id], first: 1) { nodes { importRun { fileName } } } }';
    const seenBy = async (client: CollegeWorld['curator']) => (await client.ask(query, { id: pair!['id'] })).mentorships.nodes; // prettier-ignore
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [pair!['mentor_id'] as string] });
    expect(await seenBy(college.curator)).toEqual([{ importRun: { fileName: 'База.xlsx' } }]);
    expect(await seenBy(mentor)).toEqual([{ importRun: null }]);
    expect(await seenBy(other.curator)).toEqual([]);
  });
});
