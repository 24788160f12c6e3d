import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { openYear, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

const ACTIVITY = 'code titleRu titleEn resultRu resultEn responsible results startsOn dueOn proofs';

const roadmapOf = async (year: string, client = region.coordinator): Promise<Data> =>
  (
    await client.ask(
      `query ($code: String!, $year: AcademicYear!) { region(code: $code) {
        roadmap(year: $year) { version source validFrom possibleProofs { code title } activities { stage ${ACTIVITY} } } } }`,
      { code: region.region.code, year },
    )
  ).region.roadmap;

const edit = async (input: object, client = region.coordinator): Promise<Data> =>
  (
    await client.ask(
      `mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) {
        problems { code path } roadmap { version source validFrom activities { ${ACTIVITY} } } } }`,
      { input: { regionId: region.region.id, ...input } },
    )
  ).editRoadmap;

const activitiesOf = async (college: { id: string }, year: string): Promise<Data> =>
  (
    await region.coordinator.ask(
      `query ($id: ID!, $year: AcademicYear!) { college(by: { id: $id }) { collegeYear(year: $year) {
        roadmapVersion activities { code title startsOn proof } } } }`,
      { id: college.id, year },
    )
  ).college.collegeYear;

describe("a region's roadmap", () => {
  it('is the standard until the region makes a version, with which later years are opened', async () => {
    const standard = await roadmapOf(YEAR);
    expect(standard).toMatchObject({ version: 1, source: 'S001', validFrom: null });
    expect(standard.activities).toHaveLength(31);
    const possible = standard.possibleProofs.map(({ code }: Data) => code);
    expect(possible).toEqual(expect.arrayContaining(standard.activities.flatMap(({ proofs }: Data) => proofs)));
    expect(standard.activities[0]).toMatchObject({ code: '1.1', startsOn: '2024-08-01', stage: 1 });

    const before = await region.college();
    await openYear(before);
    const [first, ...rest] = standard.activities.map(({ stage: _, ...activity }: Data) => activity);
    const added = { ...first, code: '1.7', titleRu: 'Совет наставников', titleEn: 'Council', proofs: ['CONSENTS'] };
    const made = await edit({ validFrom: YEAR, source: 'Приказ № 7', activities: [...rest, added] });
    expect(made).toMatchObject({ problems: [], roadmap: { version: 2, source: 'Приказ № 7', validFrom: YEAR } });

    const after = await region.college();
    await openYear(after);
    const year = await activitiesOf(after, YEAR);
    expect(year.roadmapVersion).toBe(2);
    expect(year.activities.map(({ code }: Data) => code)).toEqual(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7', ...rest.slice(5).map(({ code }: Data) => code)]); // prettier-ignore
    const kept = await activitiesOf(before, YEAR);
    expect([kept.roadmapVersion, kept.activities.length]).toEqual([1, 31]);
    expect((await roadmapOf('2023/2024')).version).toBe(1);
    expect((await roadmapOf('2025/2026')).activities[0]).toMatchObject({ code: '1.2', startsOn: '2025-08-01' });
  });

  it('is refused with what is wrong with it, and nothing is written', async () => {
    const { activities } = await roadmapOf('2023/2024');
    const [one] = activities.map(({ stage: _, ...activity }: Data) => activity);
    const codes = async (more: object) =>
      (await edit({ validFrom: '2025/2026', source: 'Х', activities: [one], ...more })).problems.map(
        ({ code }: Data) => code,
      );
    const days = { startsOn: '2025-08-01', dueOn: '2025-09-30' };
    expect(await codes({ activities: [] })).toEqual(['ROADMAP_SIZE']);
    expect(await codes({ activities: Array.from({ length: 61 }, () => one) })).toEqual(['ROADMAP_SIZE']);
    expect(await codes({ activities: [{ ...one, ...days, code: '9.1' }] })).toEqual(['ROADMAP_CODES']);
    expect(await codes({ activities: [{ ...one, ...days, proofs: ['TICK'] }] })).toEqual(['ROADMAP_PROOF']);
    expect(await codes({ source: ' ', activities: [{ ...one, titleEn: '', responsible: [] }] })).toEqual([
      ...['ACTIVITY_TEXT', 'ACTIVITY_TEXT', 'RESPONSIBLE_MISSING', 'ACTIVITY_DAYS'],
    ]);
    expect(await codes({ validFrom: '2000/2001', activities: [{ ...one, ...days }] })).toEqual([
      ...['ROADMAP_VALID_FROM', 'ACTIVITY_DAYS'],
    ]);
    expect(await codes({ validFrom: '2090/2091', activities: [{ ...one, startsOn: '2090-08-01', dueOn: '2090-09-30' }] })).toEqual([
      ...['ROADMAP_VALID_FROM'],
    ]); // prettier-ignore
    expect((await hub.owner('select max(version) as last from programs.region_roadmap'))[0]!['last']).toBe(2);
  });

  it("is nobody's to edit but the region's coordinators, and no other region's", async () => {
    const elsewhere = await world(hub);
    const input = { validFrom: '2025/2026', source: 'Х', activities: [] };
    await expect(edit(input, elsewhere.coordinator)).rejects.toThrow('FORBIDDEN');
    await expect(edit(input, (await region.college()).curator)).rejects.toThrow('FORBIDDEN');
    const theirs = { roles: ['COORDINATOR'] as const, regions: [elsewhere.region.id] };
    expect(await hub.raw('programs', theirs, 'select from programs.region_activity')).toEqual([]);
  });
});
