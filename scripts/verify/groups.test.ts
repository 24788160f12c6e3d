import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { smallRegion, type SmallRegion } from './testing/small-region.js';
import { tampering, type Tampering } from './testing/tampering.js';

let hub: TestHub;
let region: SmallRegion;
let tampered: Tampering['tampered'];
beforeAll(async () => {
  hub = await ownHub();
  region = await smallRegion(hub);
  ({ tampered } = tampering(hub));
});
afterAll(() => hub.close());

it('a figure over all years is named where its value or its day is another', async () => {
  const of = (what: string) => `update school.trained_mentors set ${what} where college_id = '${region.college.id}'`;
  const difference = { owner: 'school', college: region.college.code, year: '*', measure: 'trained_mentors' };
  const value = await tampered(of('value = value + 5'), of('value = value - 5'));
  expect(value.differences).toEqual([expect.objectContaining({ ...difference, kind: 'VALUE' })]);
  const day = await tampered(of('as_of = as_of + 2'), of('as_of = as_of - 2'));
  expect(day.differences).toEqual([expect.objectContaining({ ...difference, kind: 'AS_OF' })]);
});

it('a figure is named where it stands in another group, whose recounts would leave it be', async () => {
  const group = (name: string) => `update programs.measure set measure_group = '${name}'
    where college_id = '${region.college.id}' and academic_year = 2024 and measure = 'left_out_without_consent'`;
  const { differences } = await tampered(group('activities'), group('people'));
  expect(differences.map(({ kind }) => kind).sort()).toEqual(['EXTRA', 'MISSING']);
});

it('groups of one college and year may be told for different days, after a midnight that some have seen', async () => {
  const [{ year }] = (await hub.owner(
    `select extract(year from contracts.today($1) - interval '8 months')::int as year`,
    [region.college.id],
  )) as [{ year: number }];
  await region.college.headcount({ year: `${year}/${year + 1}` });
  const group = (day: string) =>
    ['measure', 'measure_sheet']
      .map(
        (table) => `update participants.${table} set as_of = as_of ${day}
        where college_id = '${region.college.id}' and academic_year = ${year} and measure_group = 'headcount'`,
      )
      .join('; ');
  expect(await tampered(group('- 1'), group('+ 1'))).toEqual({ differences: [], broken: [] });
});

it('documents are counted again: by stage, those in force, those of lasting kinds in later years too', async () => {
  const { id, curator } = region.college;
  const ask = (field: string, input: object) =>
    curator.ask(
      `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { problems { code } } }`,
      { input: { collegeId: id, ...input } },
    );
  await ask('openCollegeYear', { year: '2023/2024', forms: [] });
  await ask('openCollegeYear', { year: '2024/2025', forms: [] });
  for (const document of [
    { kind: 'ROADMAP' },
    { kind: 'ROADMAP', date: '2023-09-10' },
    { kind: 'REGULATION_MENTORING', date: '2023-09-01' },
    { kind: 'SITE_SECTION', validUntil: '2024-10-01' },
    { kind: 'ORDER_CURATOR' },
    { kind: 'ORDER_MODEL', number: '1', date: '2023-09-01' },
    { kind: 'STAND' },
  ]) {
    const { registerDocument } = await ask('registerDocument', { year: '2023/2024', ...document });
    expect(registerDocument.problems).toEqual([]);
  }
  expect(await tampered('select', 'select')).toEqual({ differences: [], broken: [] });
  const held = `update programs.measure set value = value + 1
    where college_id = '${id}' and academic_year = 2024 and measure = 'documents_held' and category = 'STAGE_1'`;
  const { differences } = await tampered(held, held.replace('+ 1', '- 1'));
  expect(differences).toEqual([expect.objectContaining({ category: 'STAGE_1', kept: 3, counted: 2 })]);
});
