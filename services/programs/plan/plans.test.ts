import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { ago, BEGAN, codes, group, NOW } from '../testing/meetings-world.js';
import { agree, change, counted, ENDS, extend, item, planned, planOf, write } from '../testing/plans-world.js';
import { bulk, openYear, outcomes } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const found = ({ problems, results }: Data): string[] => [
  ...codes({ problems }),
  ...results.flatMap(({ problems: ofRow }: Data) => codes({ problems: ofRow })),
];

describe('a plan', () => {
  it('is written in four statements, agreed by both, and counts from then on', async () => {
    const one = await group(hub);
    const [{ id, mentor, mentee }] = one.pairs;
    let written: Data;
    const input = { mentorshipId: id, startsOn: BEGAN, endsOn: ENDS, items: [item(), item({ form: 'AT_A_DISTANCE' })] };
    const statements = await hub.statementsOf(async () => {
      const document = `mutation ($input: WritePlanInput!) { writePlan(input: $input) { outcome problems { code } } }`;
      written = (await mentor.ask(document, { input })).writePlan;
    });
    expect(written).toEqual({ outcome: 'CREATED', problems: [] });
    expect(statements.length).toBeLessThanOrEqual(4);
    const { id: planId, ...draft } = await planOf(mentee, id);
    expect(draft).toMatchObject({
      ...{ kind: 'INDIVIDUAL_PLAN', authorship: 'JOINTLY', state: 'DRAFT', writtenBy: 'MENTOR', itemCount: 2 },
      items: [{ direction: { code: 'STUDY' }, measure: 'Разобрать чертёж' }, { form: 'AT_A_DISTANCE' }],
    });
    expect(await counted(hub, one)).toEqual({ plans_due: 1 });
    expect((await agree(mentor, planId)).plan).toMatchObject({ state: 'DRAFT', mentorAgreedOn: NOW.today });
    expect((await agree(mentor, planId)).outcome).toBe('UNCHANGED');
    expect((await agree(mentee, planId)).plan).toMatchObject({ state: 'AGREED', agreedOn: NOW.today });
    expect(await counted(hub, one)).toEqual({ plans_due: 1, plans_agreed: 1 });
    const { college } = await one.college.curator.ask(
      `query ($id: ID!, $year: AcademicYear!) { college(by: { id: $id }) { collegeYear(year: $year) {
         activities { code proof evidence { kind found } } } } }`,
      { id: one.college.id, year: NOW.year },
    );
    const proven = college.collegeYear.activities.find(({ code }: Data) => code === '5.2');
    expect(proven).toMatchObject({ proof: 'PROVEN', evidence: [{ kind: 'PLANS', found: true }] });
  });

  it('is done on its last day once its items are, and only then; ends with its pair', async () => {
    const one = await planned(hub, {}, { endsOn: NOW.today, items: [item({ plannedOn: ago(3) })] });
    const { pair, plan } = one;
    expect(plan).toMatchObject({ state: 'AGREED', overdueCount: 1, items: [{ overdue: true }] });
    const [{ id }] = plan.items;
    const ticked = await change(pair.mentee, plan.id, [{ id, doneOn: ago(1) }]);
    expect(ticked).toMatchObject({ results: [{ outcome: 'UPDATED', itemId: id }], plan: { state: 'DONE' } });
    expect(await counted(hub, one)).toEqual({ plans_due: 1, plans_agreed: 1, plans_done: 1 });
    expect((await change(pair.mentor, plan.id, [{ id, undone: true }])).plan.state).toBe('AGREED');
    expect(await counted(hub, one)).toEqual({ plans_due: 1, plans_agreed: 1 });
    const end = { collegeId: one.college.id, rows: [{ id: pair.id, endedOn: ago(2), reason: 'Переезд' }] };
    expect(outcomes(await bulk(one.college.curator, 'endMentorships', end))).toEqual(['UPDATED']);
    expect((await planOf(pair.mentor, pair.id)).state).toBe('ENDED');
    expect(await counted(hub, one)).toEqual({});
    expect(found(await change(pair.mentor, plan.id, [item({ plannedOn: ago(5) })]))).toEqual(['PLAN_PAIR_OVER']);
    expect(found(await change(pair.mentor, plan.id, [{ id, doneOn: ago(1) }]))).toEqual(['PLAN_DONE_DAY']);
    expect(found(await change(pair.mentor, plan.id, [{ id, doneOn: ago(2) }]))).toEqual([]);
    expect(codes(await agree(one.college.curator, plan.id))).toEqual(['PLAN_PAIR_OVER']);
    expect(codes(await extend(pair.mentor, plan.id, ENDS))).toContain('PLAN_PAIR_OVER');
  });

  it('between teachers is a personalised programme with the seven directions of S003', async () => {
    const college = await (await world(hub)).college();
    await openYear(college, ['teacher-teacher'], NOW.year);
    const [mentorId, menteeId] = await college.people({ category: 'TEACHER' }, { category: 'TEACHER' });
    const row = { mentorId, menteeId, form: 'teacher-teacher', startedOn: BEGAN };
    const proposal = { collegeId: college.id, year: NOW.year, rows: [row] };
    const [{ mentorship }] = (await bulk(college.curator, 'proposeMentorships', proposal)).results;
    const { mentorships } = await college.curator.ask(
      `query ($id: ID!) { mentorships(ids: [$id]) { nodes { planDirections { code title } } } }`,
      { id: mentorship.id },
    );
    expect(mentorships.nodes[0].planDirections.map(({ code }: Data) => code)).toEqual([
      ...['THEORY', 'REGULATION', 'SUBJECT', 'PSYCHOLOGY', 'METHODOLOGY', 'ICT', 'UPBRINGING', 'OTHER'],
    ]);
    const items = [item({ direction: 'ICT' })];
    expect(codes(await write(college.curator, mentorship.id))).toEqual(['PLAN_DIRECTION']);
    const { plan } = await write(college.curator, mentorship.id, { items, authorship: 'BY_MENTOR' });
    expect(plan).toMatchObject({ kind: 'PERSONALISED_PROGRAMME', writtenBy: 'COLLEGE', authorship: 'BY_MENTOR' });
    const mentee = await hub.client({ roles: ['MENTEE'], persons: [menteeId!] });
    const [{ id, version }] = plan.items;
    expect(found(await change(mentee, plan.id, [{ id, version, measure: 'Иначе' }]))).toEqual(['PLAN_BY_MENTOR']);
    expect(found(await change(mentee, plan.id, [{ id, version, finalResult: 'Освоил' }]))).toEqual([]);
    expect((await agree(college.curator, plan.id, { agreedOn: ago(1) })).plan).toMatchObject({
      ...{ agreedOn: ago(1), changedOn: null },
    });
  });

  it('is extended with its reason by a year at most, and keeps what it was', async () => {
    const { pair, plan } = await planned(hub, {}, { endsOn: NOW.today, items: [item({ plannedOn: NOW.today, doneOn: NOW.today })] }); // prettier-ignore
    expect(plan.state).toBe('DONE');
    expect(codes(await extend(pair.mentee, plan.id, ENDS, ' '))).toEqual(['PLAN_REASON']);
    expect(codes(await extend(pair.mentee, plan.id, NOW.today))).toEqual(['PLAN_NOT_LONGER']);
    expect(codes(await extend(pair.mentee, plan.id, daysAfter(NOW.today, 400)))).toEqual(['PLAN_NOT_LONGER']);
    const extended = await extend(pair.mentee, plan.id, ENDS);
    expect(extended).toMatchObject({
      outcome: 'UPDATED',
      plan: {
        ...{ state: 'AGREED', endsOn: ENDS },
        extensions: [{ formerEnd: NOW.today, newEnd: ENDS, reason: 'Болел', extendedBy: 'MENTEE' }],
      },
    });
    expect((await extend(pair.mentee, plan.id, ENDS)).outcome).toBe('UNCHANGED');
    const fresh = await group(hub);
    const draft = await write(fresh.pairs[0].mentor, fresh.pairs[0].id);
    expect(codes(await extend(fresh.pairs[0].mentor, draft.plan.id, daysAfter(ENDS, 9)))).toEqual(['PLAN_NOT_AGREED']);
  });

  it('is refused where it cannot be, whoever writes it', async () => {
    const one = await group(hub);
    const [{ id, mentor, mentee }] = one.pairs;
    const refused = async (more: object) => codes(await write(mentor, id, more));
    expect(await refused({ endsOn: daysAfter(BEGAN, 367) })).toContain('PLAN_TOO_LONG');
    expect(await refused({ endsOn: daysAfter(BEGAN, -1) })).toContain('PLAN_REVERSED');
    expect(await refused({ startsOn: daysAfter(BEGAN, -1) })).toEqual(['PLAN_OUTSIDE_PAIR']);
    expect(await refused({ items: [item({ plannedOn: daysAfter(ENDS, 1) })] })).toEqual(['PLAN_ITEM_DAY']);
    expect(await refused({ items: [item({ measure: 'x'.repeat(10_000) })] })).toEqual(['PLAN_TEXT']);
    expect(await refused({ items: Array(51).fill(item()) })).toEqual(['PLAN_ITEMS_NUMBER']);
    expect(await refused({ clientKey: ' ' })).toEqual(['PLAN_TEXT']);
    expect(codes(await write(mentee, id, { authorship: 'BY_MENTOR' }))).toEqual(['PLAN_BY_MENTOR']);
    expect(codes(await agree(mentor, id))).toEqual(['PLAN_NOT_FOUND']);
    const { plan } = await write(mentor, id, { items: [] });
    expect(codes(await agree(mentor, plan.id))).toEqual(['PLAN_EMPTY']);
    const voided = await group(hub);
    const gone = { collegeId: voided.college.id, ids: [voided.pairs[0].id], reason: 'Ошибка' };
    expect(outcomes(await bulk(voided.college.curator, 'voidMentorships', gone))).toEqual(['UPDATED']);
    expect(codes(await write(voided.college.curator, voided.pairs[0].id))).toEqual(['PLAN_PAIR_OVER']);
  });
});

describe('two who write at once', () => {
  it('have one plan, and the other is told; sent again under its key it is the same', async () => {
    const one = await group(hub);
    const [{ id, mentor, mentee }] = one.pairs;
    const key = { clientKey: 'phone-1' };
    const [first, second] = await Promise.all([write(mentor, id, key), write(mentee, id, { clientKey: 'phone-2' })]);
    expect([...codes(first), ...codes(second)]).toEqual(['PLAN_EXISTS']);
    const [writer, own] = first.outcome === 'CREATED' ? [mentor, 'phone-1'] : [mentee, 'phone-2'];
    expect((await write(writer, id, { clientKey: own })).outcome).toBe('UNCHANGED');
  });

  it('change different items and are both kept; of one item the later is told', async () => {
    const { pair, plan } = await planned(hub, {}, { items: [item(), item({ measure: 'Сдать зачёт' })] });
    const [a, b] = plan.items as [Data, Data];
    const say = (client: typeof pair.mentor, row: object) => change(client, plan.id, [row]);
    const both = await Promise.all([
      say(pair.mentor, { id: a.id, version: a.version, interimResult: 'Половина' }),
      say(pair.mentee, { id: b.id, version: b.version, finalResult: 'Сдал' }),
    ]);
    expect(both.flatMap(found)).toEqual([]);
    const clash = await Promise.all([
      say(pair.mentor, { id: a.id, version: a.version + 1, finalResult: 'Умеет' }),
      say(pair.mentee, { id: a.id, version: a.version + 1, finalResult: 'Умею' }),
    ]);
    expect(clash.flatMap(found)).toEqual(['PLAN_ITEM_CHANGED']);
    // A tick overwrites nothing, whatever was said meanwhile.
    expect(found(await say(pair.mentee, { id: a.id, doneOn: NOW.today }))).toEqual([]);
    const { items } = await planOf(pair.mentor, pair.id);
    expect(items).toMatchObject([
      { interimResult: 'Половина', finalResult: expect.stringMatching(/^Уме/), doneOn: NOW.today },
      { finalResult: 'Сдал' },
    ]);
  });

  it('add an item once, take one out, and change the days of a draft that they have read', async () => {
    const one = await group(hub);
    const [{ id, mentor }] = one.pairs;
    const { plan } = await write(mentor, id);
    const added = [{ ...item({ direction: 'OTHER', directionWords: 'Спорт' }), clientKey: 'i-1' }];
    expect(outcomes(await change(mentor, plan.id, added, { dryRun: true }))).toEqual(['CREATED']);
    expect(outcomes(await change(mentor, plan.id, added))).toEqual(['CREATED']);
    expect(outcomes(await change(mentor, plan.id, added))).toEqual(['UNCHANGED']);
    const { items, version } = await planOf(mentor, id);
    expect(items.map(({ direction }: Data) => direction.code)).toEqual(['STUDY', 'OTHER']);
    const [first] = items;
    const endsOn = daysAfter(NOW.today, 5);
    expect(found(await change(mentor, plan.id, [], { endsOn }))).toEqual(['PLAN_CHANGED']);
    expect(found(await change(mentor, plan.id, [], { endsOn, version }))).toEqual(['PLAN_ITEM_DAY', 'PLAN_ITEM_DAY']);
    const rows = [
      { id: first.id, version: first.version, removed: true },
      { id: items[1].id, version: 1, plannedOn: endsOn },
    ];
    const shorter = await change(mentor, plan.id, rows, { endsOn, version });
    expect([found(shorter), shorter.plan.itemCount, shorter.plan.endsOn]).toEqual([[], 1, endsOn]);
    expect(found(await change(mentor, plan.id, [{ id: first.id, doneOn: NOW.today }]))).toEqual([
      'PLAN_ITEM_NOT_FOUND',
    ]);
    await agree(one.college.curator, plan.id);
    const now = await planOf(mentor, id);
    expect(found(await change(mentor, plan.id, [], { endsOn: ENDS, version: now.version }))).toEqual(['PLAN_AGREED']);
  });
});
