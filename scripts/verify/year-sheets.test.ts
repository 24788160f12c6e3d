import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { change } from '#programs/testing/year-world.js';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { NOTHING, tampering, type Tampering } from './testing/tampering.js';

let hub: TestHub;
let college: CollegeWorld;
let { found, tampered } = {} as Tampering;
beforeAll(async () => {
  hub = await ownHub();
  college = await (await world(hub)).college();
  ({ found, tampered } = tampering(hub));
  await change(college, 'openCollegeYear', { forms: ['student-student', 'teacher-teacher'] });
  await change(college, 'updateCollegeYear', { leads: [{ form: 'teacher-teacher', lead: 'П. Ильин' }] });
  for (const stage of [1, 2]) await change(college, 'closeStage', { stage, closedOn: '2024-10-01', override: 'Проба' }); // prettier-ignore
});
afterAll(() => hub.close());

const sheet = (programs: string) => `update programs.year_sheet set programs = ${programs}`;
const mirrored = `(select json_agg(p order by n desc) from json_array_elements(programs) with ordinality e (p, n))`;

// prettier-ignore
it.each([
  ['a lead that was changed', `update programs.program set lead = lead || '?'`, `update programs.program set lead = rtrim(lead, '?')`],
  ['a programme of another order', sheet(mirrored), sheet(mirrored)],
  ['a programme that is missing', sheet(`(select json_agg(p) from json_array_elements(programs) p where p ->> 2 is null)`), 'restore'],
  ['a programme that is not there', sheet(`(programs::jsonb || '[["x", "y", null]]')::json`), 'restore'],
  ['a stage that was closed', `update programs.year_sheet set closed_stages = '{1}'`, `update programs.year_sheet set closed_stages = '{1,2}'`],
  ['a stage that was reopened', `update programs.stage_closure set closed_on = null, override_reason = null, overridden = '{}' where stage = 2`, `update programs.stage_closure set closed_on = '2024-10-01' where stage = 2`],
  ['a sheet that is not there', 'create table public.kept as table programs.year_sheet; delete from programs.year_sheet', 'insert into programs.year_sheet table public.kept; drop table public.kept'],
])('names the year whose sheet does not tell of %s', async (_, change, undo) => {
  const [year] = await hub.owner('select id from programs.college_year');
  const [before] = await hub.owner('select programs::text as text from programs.year_sheet');
  const back = undo === 'restore' ? sheet(`'${String(before!['text'])}'`) : undo;
  const { broken, differences } = await tampered(change, back);
  expect(broken).toEqual([{ rule: 'year_sheet_of_facts', college: college.code, records: 1, example: year!['id'] }]);
  // Stages are counted among the measures as well.
  expect(differences.filter(({ measure }) => !measure.startsWith('stages_'))).toEqual([]);
});

it('names nothing where sheets and facts agree', async () => {
  expect(await found()).toEqual(NOTHING);
});
