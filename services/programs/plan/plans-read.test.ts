import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { ago, BEGAN, codes, group, NOW } from '../testing/meetings-world.js';
import { agree, change, ENDS, extend, item, planned, planOf, write } from '../testing/plans-world.js';
import { bulk, openYear, outcomes } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const found = ({ problems, results }: Data): string[] => [
  ...codes({ problems }),
  ...results.flatMap(({ problems: ofRow }: Data) => codes({ problems: ofRow })),
];

describe('plans', () => {
  it('of a confidential pair are read by the two alone, and counted by the college', async () => {
    const secret = await planned(hub, { confidential: true });
    const { pair, plan, college } = secret;
    const [{ id, version }] = plan.items;
    const seen = await planOf(college.curator, pair.id);
    expect(seen).toMatchObject({ state: 'AGREED', itemCount: 1, items: [{ measure: null, difficulty: null }] });
    const say = { id, version, finalResult: 'Колледж' };
    expect(found(await change(college.curator, plan.id, [say]))).toEqual(['PLAN_CONFIDENTIAL']);
    expect(found(await change(college.curator, plan.id, [{ id, version, plannedOn: NOW.today }]))).toEqual([]);
    expect(codes(await extend(college.curator, plan.id, daysAfter(ENDS, 5)))).toEqual(['PLAN_CONFIDENTIAL']);
    await extend(pair.mentor, plan.id, daysAfter(ENDS, 5), 'Только наше');
    expect((await planOf(pair.mentee, pair.id)).items).toMatchObject([{ measure: 'Разобрать чертёж' }]);
    expect((await planOf(college.curator, pair.id)).extensions).toMatchObject([{ reason: null }]);
    const other = await planned(hub);
    const strangers = [
      ...(['CURATOR', 'DIRECTOR', 'COLLEGE_SYSTEM'] as const).map((role) => ({
        roles: [role],
        colleges: [college.id],
      })),
      { roles: ['COORDINATOR'], regions: [college.id] },
      { roles: ['CURATOR'], colleges: [other.college.id] },
      { roles: ['MENTEE'], persons: [other.pair.menteeId] },
      { roles: [] },
    ] as const;
    for (const session of strangers) {
      for (const [table, column] of [
        ['plan_item_word', 'measure'],
        ['plan_extension_word', 'reason'],
      ]) {
        // prettier-ignore
        const read = `select from programs.${table} where mentorship_id = $1`;
        const touch = `update programs.${table} set ${column} = 'x' where mentorship_id = $1 returning 1`;
        expect(await hub.raw('programs', session, read, [pair.id])).toEqual([]);
        expect(await hub.raw('programs', session, touch, [pair.id])).toEqual([]);
      }
    }
    for (const session of strangers.slice(4)) {
      for (const table of ['plan', 'plan_item', 'plan_extension']) {
        const read = `select from programs.${table} where mentorship_id = $1`;
        expect(await hub.raw('programs', session, read, [pair.id])).toEqual([]);
        const touch = `update programs.${table} set college_id = college_id where mentorship_id = $1 returning 1`;
        expect(await hub.raw('programs', session, touch, [pair.id])).toEqual([]);
      }
      const forge = `insert into programs.plan_item (id, plan_id, mentorship_id, college_id, place, direction, form, planned_on)
        values (gen_random_uuid(), '${plan.id}', '${pair.id}', '${college.id}', 9, 'STUDY', 'IN_PERSON', current_date)`;
      await expect(hub.raw('programs', session, forge)).rejects.toThrow('row-level security');
    }
    for (const client of [other.college.curator, other.pair.mentor]) {
      expect(codes(await agree(client, plan.id))).toEqual(['PLAN_NOT_FOUND']);
      expect(codes(await write(client, pair.id))).toEqual(['MENTORSHIP_NOT_FOUND']);
      expect(found(await change(client, plan.id, []))).toEqual(['PLAN_NOT_FOUND']);
    }
  });

  it('of a year are listed for its curator in as many statements as one, and for nobody else', async () => {
    const region = await world(hub);
    const one = await group(hub, { size: 4 });
    for (const [n, { id, mentor }] of one.pairs.entries()) {
      await write(mentor, id, { items: [item({ plannedOn: n === 0 ? ago(2) : NOW.today }), item()] });
    }
    const listed = async (first: number, more: object = {}, client = one.college.curator) => {
      const document = `query ($id: ID!, $year: AcademicYear!, $first: Int, $after: String, $states: [PlanState!], $overdue: Boolean) {
        college(by: { id: $id }) { collegeYear(year: $year) { plans(first: $first, after: $after, states: $states, overdue: $overdue) {
          totalCount pageInfo { endCursor } nodes { id state overdueCount nextOn items { measure } extensions { reason }
            mentorship { id plan { id } planDirections { code } mentee { name } } } } } } }`;
      const { college } = await client.ask(document, { id: one.college.id, year: NOW.year, first, ...more });
      return college.collegeYear.plans;
    };
    const count = async (first: number) => (await hub.statementsOf(() => listed(first))).length;
    expect(await count(4)).toBe(await count(1));
    expect(await count(4)).toBeLessThanOrEqual(10);
    const page = await listed(2);
    expect([page.totalCount, page.nodes.length]).toEqual([4, 2]);
    expect((await listed(9, { after: page.pageInfo.endCursor })).nodes).toHaveLength(2);
    expect((await listed(9, { overdue: true })).nodes).toMatchObject([{ overdueCount: 1, nextOn: item().plannedOn }]);
    expect((await listed(9, { states: ['AGREED', 'DONE'] })).totalCount).toBe(0);
    await expect(listed(9, {}, region.coordinator)).rejects.toThrow();
  });

  it('have the directions that a region adds, until it retires them', async () => {
    const region = await world(hub);
    const set = async (rows: object[], client = region.coordinator) => {
      const { setPlanDirections } = await client.ask(
        `mutation ($input: SetPlanDirectionsInput!) { setPlanDirections(input: $input) {
           results { outcome problems { code } } problems { code } } }`,
        { input: { regionId: region.region.id, rows } },
      );
      return [...codes(setPlanDirections), ...outcomes(setPlanDirections)];
    };
    const sport = { code: 'SPORT', titleRu: 'Спорт', titleEn: 'Sport' };
    expect(await set([sport, { ...sport, code: 'ICT' }, { ...sport, code: 'Y1', titleEn: ' ' }])).toEqual([
      ...['CREATED', 'PLAN_DIRECTION_CODE', 'PLAN_DIRECTION_TITLE'],
    ]);
    expect(await set([sport])).toEqual(['UNCHANGED']);
    const listed = async (client = region.coordinator) =>
      (await client.ask(`{ of: regionPlanDirections(region: "${region.region.code}") { code titleEn own retired } }`))
        .of;
    expect((await listed()).slice(-2)).toEqual([
      { code: 'OTHER', titleEn: 'Other', own: false, retired: false },
      { code: 'SPORT', titleEn: 'Sport', own: true, retired: false },
    ]);
    await expect(listed(await hub.client())).rejects.toThrow('UNAUTHENTICATED');
    const many = Array.from({ length: 100 }, (_, n) => ({ ...sport, code: `D${n + 1}` }));
    expect((await set(many))[0]).toBe('PLAN_DIRECTIONS_TOO_MANY');
    const other = await world(hub);
    await expect(set([sport], other.coordinator)).rejects.toThrow('FORBIDDEN');
    const [row] = await hub.raw('programs', { roles: ['COORDINATOR'], regions: [other.region.id] }, `update programs.plan_direction set retired = true where region_id = $1 returning 1`, [region.region.id]); // prettier-ignore
    expect(row).toBeUndefined();
    const college = await region.college();
    await openYear(college, ['student-student'], NOW.year);
    const [mentorId, menteeId] = await college.people({}, {});
    const proposal = { mentorId, menteeId, form: 'student-student', startedOn: BEGAN };
    const { results } = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: NOW.year, rows: [proposal] }); // prettier-ignore
    const written = await write(college.curator, results[0].mentorship.id, { items: [item({ direction: 'SPORT' })] });
    expect(written.plan.items).toMatchObject([{ direction: { code: 'SPORT', title: 'Sport' } }]);
    expect(await set([{ ...sport, retired: true }])).toEqual(['UPDATED']);
    const added = await change(college.curator, written.plan.id, [item({ direction: 'SPORT' })]);
    expect(found(added)).toEqual(['PLAN_DIRECTION']);
    const [{ id, version }] = written.plan.items;
    expect(found(await change(college.curator, written.plan.id, [{ id, version, measure: 'Кросс' }]))).toEqual([]);
  });
});
