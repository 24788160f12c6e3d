import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';

let hub: TestHub;
let elsewhere: World;

beforeAll(async () => {
  hub = await testHub();
  elsewhere = await world(hub);
});
afterAll(() => hub.close());

const MUTATION = `mutation ($input: SetTargetsInput!) {
  setTargets(input: $input) { created results { outcome problems { code } } }
}`;

const RUNNING = academicYearOf(today('Europe/Moscow'));
const ahead = (years: number) => formatAcademicYear(RUNNING + years);

const row = (changes: object = {}) => ({
  indicator: 'learners_as_mentees',
  value: 70,
  verified: true,
  document: 'Приказ 1',
  documentDate: '2024-08-30',
  ...changes,
});

const outcomes = ({ results }: Data) => results.map(({ outcome }: Data) => outcome);

const LISTED = `query ($region: String!, $indicator: String, $college: String) {
  targets(region: $region, indicator: $indicator, college: $college) {
    indicator year carriedForwardFrom value verified document documentDate url source setAt setBy
  }
}`;

describe('the trajectory of a region', () => {
  const named = { document: 'Приказ 7', documentDate: '2024-09-02', url: 'https://example.org/7', source: null };
  const [first, last] = [formatAcademicYear(RUNNING - 2), formatAcademicYear(RUNNING)];

  async function planned() {
    const planning = await world(hub);
    const own = await planning.college();
    const rows = [row({ year: first, ...named }), row({ year: ahead(2), verified: false, source: 'План', value: 80 })];
    const { setTargets } = await planning.coordinator.ask(MUTATION, {
      input: { regionId: planning.region.id, rows: [...rows, row({ year: last, value: 30, collegeId: own.id })] },
    });
    expect(setTargets.created).toBe(3);
    const listed = async (client: Client, more: object = {}): Promise<Data[]> =>
      (await client.ask(LISTED, { region: planning.region.code, ...more })).targets;
    return { planning, own, listed };
  }

  it('lists what is set by whom and when, and what is carried forward up to the running year', async () => {
    const { planning, listed } = await planned();
    const found = await listed(planning.coordinator);
    const told = ({ year, carriedForwardFrom, value, verified }: Data) => [year, carriedForwardFrom, value, verified];
    expect(found.map(told)).toEqual([
      [first, null, 70, true],
      [formatAcademicYear(RUNNING - 1), first, 70, true],
      [last, first, 70, true],
      [ahead(2), null, 80, false],
    ]);
    expect(found[0]).toMatchObject({ ...named, setBy: 'test', setAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
    expect(found[3]).toMatchObject({ source: 'План', setBy: 'test' });
  });

  it('is everybody’s to read, and who set it the coordinators’ of the region', async () => {
    const { planning, own, listed } = await planned();
    const others = [await hub.client(), own.curator, elsewhere.coordinator];
    const whole = await listed(planning.coordinator);
    for (const client of others) expect(await listed(client)).toEqual(whole.map((one) => ({ ...one, setBy: null })));
  });

  it('is of one indicator, or of one college, that there are', async () => {
    const { planning, own, listed } = await planned();
    expect(await listed(planning.coordinator, { indicator: 'mentors_satisfied' })).toEqual([]);
    expect((await listed(planning.coordinator, { college: own.code })).map(({ year, value }) => [year, value])).toEqual(
      [[last, 30]],
    );
    const refused = (more: object) => expect(listed(planning.coordinator, more)).rejects.toThrow('no such code');
    await refused({ indicator: 'nobody_knows' });
    await refused({ college: (await elsewhere.college()).code });
    await refused({ region: '999' });
  });

  it('takes three statements, four for a college', async () => {
    const { planning, own, listed } = await planned();
    expect(await hub.statementsOf(() => listed(planning.coordinator))).toHaveLength(3);
    expect(await hub.statementsOf(() => listed(planning.coordinator, { college: own.code }))).toHaveLength(4);
  });

  it('tells a figure the year that its target was set for', async () => {
    const { planning } = await planned();
    const asked = async (year: string) => {
      const { region } = await planning.coordinator.ask(
        `query ($code: String!, $year: AcademicYear!) { region(code: $code) { scorecard(year: $year) { indicators {
          target targetYear targetCarriedForward targetSource targetDocumentDate targetUrl } } } }`,
        { code: planning.region.code, year },
      );
      return region.scorecard.indicators[0];
    };
    const document = { targetSource: 'Приказ 7', targetDocumentDate: '2024-09-02', targetUrl: 'https://example.org/7' };
    expect(await asked(first)).toEqual({ target: 70, targetYear: first, targetCarriedForward: false, ...document });
    expect(await asked(last)).toEqual({ target: 70, targetYear: first, targetCarriedForward: true, ...document });
    expect(await asked(formatAcademicYear(RUNNING - 3))).toMatchObject({
      targetYear: null,
      targetCarriedForward: null,
    });
  });

  it('loses what is removed, which is audited, and nothing the second time', async () => {
    const { planning, listed } = await planned();
    const remove = async () =>
      outcomes(
        (
          await planning.coordinator.ask(MUTATION, {
            input: {
              regionId: planning.region.id,
              rows: [{ indicator: 'learners_as_mentees', year: first, value: null }],
            },
          })
        ).setTargets,
      );
    const [{ id }] = (await hub.owner(
      'select id from monitoring.target where region_id = $1 and academic_year = $2 and college_id is null',
      [planning.region.id, RUNNING - 2],
    )) as Data;
    expect([await remove(), await remove()]).toEqual([['UPDATED'], ['UNCHANGED']]);
    expect((await listed(planning.coordinator)).map(({ year }) => year)).toEqual([ahead(2)]);
    const audited = await hub.owner(`select action, entity_id from monitoring.audit where entity_id = $1 order by id`, [
      id,
    ]);
    expect(audited.map(({ action }) => action)).toEqual(['target.set', 'target.remove']);
  });
});
