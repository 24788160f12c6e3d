import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { answer, approve, leave, NOW, proposed, type Pair } from '../testing/pair-world.js';
import { bulk, figures, ORDER, outcomes, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const correct = ({ college, id }: Pair, order: object, more: object = {}) =>
  bulk(college.curator, 'correctOrders', { collegeId: college.id, ids: [id], order, ...more });

const WITHDRAW = `mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) {
  endedPairs { endedOn mentorship { id status } } consents { inForce withdrawalReason } problems { code path } } }`;

async function look(client: Client, id: string): Promise<Data> {
  const { mentorships } = await client.ask(
    `{ mentorships { nodes { id status endedOn endedBy endReason
       order { number date actsFrom retroactive } history { step startedOn lastDay orderNumber } } } }`,
  );
  return mentorships.nodes.find((each: Data) => each.id === id);
}

describe('the two of a pair', () => {
  it('accept it when both say yes, each by themselves', async () => {
    const pair = await proposed(hub);
    expect(await answer(pair.mentor, pair.id, true)).toEqual({
      mentorship: { status: 'PROPOSED', endedBy: null },
      problems: [],
    });
    expect((await answer(pair.mentee, pair.id, true)).mentorship.status).toBe('ACCEPTED');
    expect(await figures(hub, pair.college.id, Number(NOW.year.slice(0, 4)))).toEqual({ 'mentorships ACCEPTED': 1 });
    expect(outcomes(await approve(pair))).toEqual(['UPDATED']);
    expect((await look(pair.college.curator, pair.id)).status).toBe('ACTIVE');
  });

  it('are not made a pair against the word of one of them, until that changes', async () => {
    const pair = await proposed(hub);
    expect((await answer(pair.mentee, pair.id, false)).problems).toEqual([
      { code: 'REASON_MISSING', path: ['reason'] },
    ]);
    await answer(pair.mentee, pair.id, false, 'Хочу другого наставника');
    expect(outcomes(await approve(pair))).toEqual(['SIDE_DECLINED']);
    await answer(pair.mentee, pair.id, true);
    expect(outcomes(await approve(pair))).toEqual(['UPDATED']);
    expect((await answer(pair.mentee, pair.id, false, 'Поздно')).problems).toEqual([
      { code: 'NOT_PROPOSED', path: [] },
    ]);
  });

  it('leave it at any time, each with their reason, and it says who', async () => {
    const pair = await proposed(hub);
    expect((await leave(pair.mentee, pair.id)).problems).toEqual([{ code: 'NOT_AT_WORK', path: [] }]);
    await approve(pair);
    expect((await leave(pair.mentee, pair.id, ' ')).problems).toEqual([{ code: 'REASON_MISSING', path: ['reason'] }]);
    expect((await leave(pair.mentee, pair.id)).mentorship).toEqual({ status: 'ENDED', endedBy: 'MENTEE' });
    expect(await look(pair.college.curator, pair.id)).toMatchObject({ endedOn: NOW.today, endReason: 'Нет времени' });
    const year = Number(NOW.year.slice(0, 4));
    expect(await figures(hub, pair.college.id, year)).toMatchObject({ 'mentorships ENDED': 1, mentees: 1 });
    expect((await leave(pair.mentor, pair.id)).problems).toEqual([{ code: 'NOT_AT_WORK', path: [] }]);
  });

  it('leave it with their consent, whichever of them takes that back, and nobody else does it for them', async () => {
    const pair = await proposed(hub);
    await approve(pair);
    const [menteeId, mentorId] = pair.people as [string, string];
    const raw = 'select * from contracts.withdraw_person($1, current_date - 9)';
    const stranger = { roles: ['MENTEE' as const], persons: [mentorId] };
    expect(await hub.raw('participants', stranger, raw, [menteeId])).toEqual([]);
    expect((await look(pair.college.curator, pair.id)).status).toBe('ACTIVE');
    await pair.mentor.ask(
      'mutation ($id: ID!) { withdrawOwnConsent(input: { personId: $id }) { problems { code } } }',
      {
        id: mentorId,
      },
    );
    const ended = await look(pair.college.curator, pair.id);
    expect(ended).toMatchObject({ status: 'ENDED', endedOn: NOW.today, endedBy: 'MENTOR' });
    expect(ended.endReason).toContain('Участие прекращено по собственной воле');
    const year = Number(NOW.year.slice(0, 4));
    expect(await figures(hub, pair.college.id, year)).toMatchObject({ 'mentorships ENDED': 1 });
    const audited = await hub.owner("select fields from programs.audit where entity_id = $1 and action = 'mentorship.leave'", [pair.id]); // prettier-ignore
    expect(audited).toEqual([{ fields: ['status', 'endedOn', 'endedBy', 'endReason'] }]);
  });

  it('leave it by the word that they gave to the college, as of its day, and that is foreseen', async () => {
    const pair = await proposed(hub, { startedOn: daysAfter(NOW.today, -20) });
    await approve(pair, { actsFrom: daysAfter(NOW.today, -20) });
    const [menteeId] = pair.people as [string];
    const other = await proposed(hub);
    const raw = 'select * from contracts.withdraw_person($1, current_date)';
    for (const session of [
      { roles: ['CURATOR'], colleges: [other.college.id] },
      { roles: ['COORDINATOR'] },
      { roles: [] },
    ] as const) {
      expect(await hub.raw('participants', session, raw, [menteeId])).toEqual([]);
    }
    const told = { personId: menteeId, withdrawnOn: daysAfter(NOW.today, -3), reason: 'Заявление матери' };
    const withdraw = async (more: object = {}, { curator } = pair.college): Promise<Data> =>
      (await curator.ask(WITHDRAW, { input: { ...told, ...more } })).withdrawConsents;
    expect((await withdraw({}, other.college)).problems).toEqual([{ code: 'PERSON_NOT_FOUND', path: ['personId'] }]);
    expect((await withdraw({ reason: ' ' })).problems).toEqual([{ code: 'REASON_MISSING', path: ['reason'] }]);
    const foreseen = await withdraw({ dryRun: true });
    expect(foreseen).toMatchObject({
      endedPairs: [{ endedOn: told.withdrawnOn, mentorship: { id: pair.id, status: 'ACTIVE' } }],
      consents: [{ inForce: true, withdrawalReason: null }],
      problems: [],
    });
    expect((await look(pair.college.curator, pair.id)).status).toBe('ACTIVE');

    expect(await withdraw()).toMatchObject({
      endedPairs: [{ endedOn: told.withdrawnOn, mentorship: { id: pair.id, status: 'ENDED' } }],
      consents: [{ inForce: false, withdrawalReason: 'Заявление матери' }],
    });
    expect(await look(pair.college.curator, pair.id)).toMatchObject({
      ...{ status: 'ENDED', endedOn: told.withdrawnOn, endedBy: 'MENTEE' },
      endReason: expect.stringContaining('по собственной воле'),
    });
    const year = Number(NOW.year.slice(0, 4));
    expect(await figures(hub, pair.college.id, year)).toMatchObject({ 'mentorships ENDED': 1 });
  });

  it('never begin one that lies ahead, and end on its first day one that began since', async () => {
    const [ahead, since] = [
      await proposed(hub, { startedOn: daysAfter(NOW.today, 5) }),
      await proposed(hub, { startedOn: daysAfter(NOW.today, -2) }),
    ];
    await approve(ahead);
    await approve(since, { actsFrom: daysAfter(NOW.today, -2) });
    const ended = async ({ college, people }: Pair) =>
      (await college.curator.ask(WITHDRAW, { input: { personId: people[0], withdrawnOn: daysAfter(NOW.today, -4) } }))
        .withdrawConsents.endedPairs;
    expect(await ended(ahead)).toMatchObject([{ endedOn: null, mentorship: { status: 'VOIDED' } }]);
    expect(await ended(since)).toMatchObject([{ endedOn: daysAfter(NOW.today, -2), mentorship: { status: 'ENDED' } }]);
  });

  it('are the only ones who answer and leave: not another pair, another college, or who writes past the graph', async () => {
    const pair = await proposed(hub);
    const other = await proposed(hub);
    for (const stranger of [other.mentor, other.mentee]) {
      expect((await answer(stranger, pair.id, true)).problems).toEqual([{ code: 'MENTORSHIP_NOT_FOUND', path: [] }]);
      expect((await leave(stranger, pair.id)).problems).toEqual([{ code: 'MENTORSHIP_NOT_FOUND', path: [] }]);
    }
    await answer(pair.mentor, pair.id, true);
    const insert = `insert into programs.mentorship_answer (mentorship_id, college_id, side, agrees, answered_on)
      values ('${pair.id}', '${pair.college.id}', $1, true, current_date)`;
    const forging = [
      { roles: ['MENTOR'], persons: [pair.people[1]!] },
      { roles: ['MENTEE'], persons: [other.people[0]!] },
      { roles: ['CURATOR'], colleges: [pair.college.id] },
      { roles: [] },
    ] as const;
    for (const session of forging) {
      await expect(hub.raw('programs', session, insert, ['MENTEE'])).rejects.toThrow('row-level security');
    }
    const strangers = [
      { roles: ['CURATOR'], colleges: [other.college.id] },
      { roles: ['MENTOR'], persons: [other.people[1]!] },
      { roles: ['COORDINATOR'] },
      { roles: [] },
    ] as const;
    for (const session of strangers) {
      for (const table of ['mentorship_answer', 'mentorship_history']) {
        const sql = `select from programs.${table} where mentorship_id = $1`;
        expect(await hub.raw('programs', session, sql, [pair.id])).toHaveLength(0);
      }
      const left = `select contracts.leave_mentorship($1, current_date, 'x') as side`;
      expect(await hub.raw('programs', session, left, [pair.id])).toEqual([{ side: null }]);
    }
    const touch = `update programs.mentorship_history set step = 'ENDED' where mentorship_id = $1`;
    const curator = { roles: ['CURATOR'], colleges: [pair.college.id] } as const;
    await expect(hub.raw('programs', curator, touch, [pair.id])).rejects.toThrow('permission denied');
  });
});

describe('an order', () => {
  it('puts no pair into effect before the day from which it acts', async () => {
    const pair = await proposed(hub, { startedOn: daysAfter(NOW.today, -5) });
    expect(outcomes(await approve(pair))).toEqual(['STARTS_BEFORE_ORDER']);
    expect(outcomes(await approve(pair, { actsFrom: daysAfter(NOW.today, -4) }))).toEqual(['STARTS_BEFORE_ORDER']);
    expect(outcomes(await approve(pair, { actsFrom: daysAfter(NOW.today, -5) }))).toEqual(['UPDATED']);
    expect((await look(pair.college.curator, pair.id)).order).toEqual({
      number: '7-н',
      date: NOW.today,
      actsFrom: daysAfter(NOW.today, -5),
      retroactive: true,
    });
  });

  it('has its number once in a college and academic year', async () => {
    const pair = await proposed(hub, { startedOn: '2024-10-01' }, YEAR);
    const order = (date: string) => ({ order: { number: '12-n', date } });
    const one = await proposedBeside(pair);
    expect(outcomes(await approve(pair, { order: ORDER }))).toEqual(['UPDATED']);
    expect(await approve({ ...pair, id: one }, order('2024-10-02'))).toMatchObject({
      refused: 1,
      problems: [{ code: 'ORDER_NUMBER_TAKEN', path: ['order', 'number'] }],
    });
    expect(outcomes(await approve({ ...pair, id: one }, { order: ORDER }))).toEqual(['UPDATED']);
  });

  it('that was recorded wrongly is put right, and what was there stays in the history', async () => {
    const pair = await proposed(hub);
    const right = { number: '17-н', date: NOW.today };
    expect(outcomes(await correct(pair, right))).toEqual(['ORDER_MISSING']);
    await approve(pair);
    expect(outcomes(await approve(pair, { order: right }))).toEqual(['ALREADY_APPROVED']);
    expect(outcomes(await correct(pair, right))).toEqual(['UPDATED']);
    expect(outcomes(await correct(pair, right))).toEqual(['UNCHANGED']);
    const { order, history } = await look(pair.college.curator, pair.id);
    expect(order).toMatchObject({ number: '17-н', retroactive: false });
    expect(history.map(({ step, orderNumber }: Data) => [step, orderNumber])).toEqual([
      ['PROPOSED', null],
      ['APPROVED', '7-н'],
      ['ORDER_CORRECTED', '17-н'],
    ]);
  });
});

/** Another pair of the same college, proposed. */
async function proposedBeside({ college }: Pair): Promise<string> {
  const [mentee, mentor] = (await college.people({}, {})) as [string, string];
  const rows = [students(mentee, mentor)];
  const payload = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: YEAR, rows });
  return payload.results[0].mentorship.id;
}

describe('a pair', () => {
  it('is completed from the day behind its term on, without anybody doing anything', async () => {
    const yesterday = daysAfter(NOW.today, -1);
    const pair = await proposed(hub, { startedOn: daysAfter(NOW.today, -3), until: yesterday });
    await approve(pair, { order: { number: '7-н', date: daysAfter(NOW.today, -3) } });
    expect((await look(pair.mentor, pair.id)).status).toBe('COMPLETED');
    const ask = async (status: string): Promise<number> =>
      (await pair.college.curator.ask(`{ mentorships(statuses: [${status}]) { totalCount } }`)).mentorships.totalCount;
    expect([await ask('ACTIVE'), await ask('COMPLETED'), await ask('APPROVED'), await ask('ENDED')]).toEqual([
      0, 1, 1, 0,
    ]);
    const year = Number(NOW.year.slice(0, 4));
    expect(await figures(hub, pair.college.id, year)).toMatchObject({ 'mentorships COMPLETED': 1 });
  });

  it('lasts no longer than planned where the next one has begun', async () => {
    const pair = await proposed(hub, { startedOn: '2024-10-01', until: '2024-12-01' }, YEAR);
    const order = { number: '1', date: '2024-10-01' };
    await approve(pair, { order });
    const [mentee] = pair.people;
    const [second] = await pair.college.people({});
    const rows = [{ ...students(mentee!, second!), startedOn: '2024-12-02' }];
    const given = { collegeId: pair.college.id, year: YEAR, rows };
    expect(outcomes(await bulk(pair.college.curator, 'attestMentorships', given))).toEqual(['CREATED']);
    const end = { collegeId: pair.college.id, rows: [{ id: pair.id, endedOn: '2024-12-02', reason: 'Продлена' }] };
    expect(outcomes(await bulk(pair.college.curator, 'endMentorships', end))).toEqual(['MENTEE_HAS_MENTOR']);
  });
});
