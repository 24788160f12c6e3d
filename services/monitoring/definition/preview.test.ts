import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { counted, COUNTS, targets } from '../testing/figures.js';

let hub: TestHub;
let there: World;
let reporting: CollegeWorld;
let silent: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  [reporting, silent] = [await there.college(), await there.college()];
  await reporting.headcount({ students: 100, teachers: 20 });
  await counted(hub, reporting.id, { ...COUNTS, 'mentors[TEACHER]': 5, 'mentees[PUPIL]': 6 });
});
afterAll(() => hub.close());

const SHOWN = 'status value numerator denominator target gap source note coverage { reported expected } formulaVersion';
const MUTATION = `mutation ($input: DefineIndicatorInput!) {
  defineIndicator(input: $input) {
    outcome problems { code path }
    indicator { code version numerator { measure category } }
    preview {
      year versionInForce
      region { college { id } figure { ${SHOWN} } inForce { value formulaVersion } difference }
      colleges { college { id } figure { ${SHOWN} } inForce { value formulaVersion } difference }
    }
  }
}`;

const define = async (changes: object = {}, client: Client = there.coordinator): Promise<Data> => {
  const input = {
    regionId: there.region.id,
    code: 'teachers_as_mentors',
    ...{ titleRu: 'Педагоги', titleEn: 'Teachers', descriptionRu: 'Доля.', descriptionEn: 'Share.' },
    ...{ unit: 'PEOPLE', countedIn: 'NUMERATOR_ONLY', dryRun: true, previewYear: '2024/2025' },
    numerator: [{ measure: 'mentors', category: 'TEACHER' }],
    denominator: [{ measure: 'teachers' }],
    ...changes,
  };
  return (await client.ask(MUTATION, { input })).defineIndicator;
};

const listed = async (): Promise<string[]> => {
  const query = 'query ($code: String!) { indicators(region: $code) { code version } }';
  const { indicators } = await there.coordinator.ask(query, { code: there.region.code });
  return indicators.map(({ code, version }: Data) => `${code} ${version}`);
};

describe('the preview of an indicator', () => {
  it('has the figures of the region and of each college, and keeps nothing', async () => {
    const before = await listed();
    const { outcome, problems, indicator, preview } = await define();
    expect([outcome, problems]).toEqual(['CREATED', []]);
    expect(indicator).toMatchObject({ code: 'teachers_as_mentors', version: 1 });
    expect(preview).toMatchObject({ year: '2024/2025', versionInForce: null });
    const figure = { status: 'OK', value: 25, numerator: 5, denominator: 20, source: 'LIVE', target: null, note: null };
    expect(preview.region).toMatchObject({ college: null, inForce: null, difference: null });
    expect(preview.region.figure).toMatchObject({ ...figure, coverage: { reported: 1, expected: 2 } });
    expect(preview.colleges.map(({ college, figure: { status } }: Data) => [college.id, status])).toEqual([
      [reporting.id, 'OK'],
      [silent.id, 'MISSING'],
    ]);
    expect(preview.colleges[1].figure.note).toContain('No data for 2024/2025');
    expect(await listed()).toEqual(before);
  });

  it('reads measures that no indicator asked for before', async () => {
    const denominator = [{ measure: 'left_out_without_consent' }];
    await counted(hub, reporting.id, { left_out_without_consent: 10 });
    const { preview } = await define({ code: 'unheard_of', numerator: [{ measure: 'mentors_trained' }], denominator });
    expect(preview.region.figure).toMatchObject({ status: 'MISSING', coverage: { reported: 0, expected: 2 } });
    const heard = await define({ code: 'unheard_of', numerator: [{ measure: 'teachers' }], denominator });
    expect(heard.preview.region.figure).toMatchObject({ status: 'OK', value: 200 });
  });

  it('tells the difference to the version in force, against the same target', async () => {
    const code = 'all_learners';
    const [numerator, denominator] = [[{ measure: 'mentees', category: 'STUDENT' }], [{ measure: 'learners' }]];
    await define({ code, numerator, denominator, dryRun: false });
    await targets(there, { [code]: 50 });
    const wider = [...numerator, { measure: 'mentees', category: 'PUPIL' }];
    const { outcome, indicator, preview } = await define({ code, numerator: wider, denominator });
    expect([outcome, indicator.version, preview.versionInForce]).toEqual(['UPDATED', 2, 1]);
    const region = { value: 36, target: 50, gap: 14, formulaVersion: 2 };
    expect(preview.region).toMatchObject({ figure: region, inForce: { value: 30, formulaVersion: 1 }, difference: 6 });
    expect(preview.colleges.map(({ difference }: Data) => difference)).toEqual([6, null]);
    const same = await define({ code, numerator, denominator });
    expect([same.outcome, same.preview.region.difference]).toEqual(['UNCHANGED', 0]);
    expect(await listed()).toContain('all_learners 1');
  });

  it('is of the current year of the region where none is named', async () => {
    expect((await define({ previewYear: null })).preview.year).toBe('2024/2025');
  });

  it('is none of a definition that breaks a rule, nor of one that is kept', async () => {
    const broken = await define({ numerator: [{ measure: 'meetings_held' }] });
    expect([broken.outcome, broken.preview, broken.problems[0].code]).toEqual(['REFUSED', null, 'DEFINITION_REFUSED']);
    expect((await define({ code: 'kept_at_once', dryRun: false })).preview).toBeNull();
  });

  it('is for coordinators of the region alone', async () => {
    for (const client of [reporting.curator, (await world(hub)).coordinator, await hub.client()]) {
      await expect(define({}, client)).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
    }
  });

  it('takes as many statements for many colleges as for one', async () => {
    const taken = async () => (await hub.statementsOf(() => define({ code: 'teachers_of_many' }))).length;
    const few = await taken();
    for (let n = 0; n < 5; n += 1) await counted(hub, (await there.college()).id, COUNTS);
    expect(await taken()).toBe(few);
    expect(few).toBe(10);
  });
});
