import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { NOW } from '../testing/applications.js';
import { at, attend, call, complete, mark, taught, type Taught } from '../testing/learning.js';
import { codes, outcomes, schoolWorld, withdraw, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});
afterAll(() => hub.close());

interface Teaching extends Taught {
  readonly teacher: string;
  readonly client: Client;
}

const personal = (...persons: string[]): Claims => ({ roles: ['MENTOR'], persons });

/** A cohort whose second session is somebody else's, and a person of the host who teaches the rest. */
async function teaching(): Promise<Teaching> {
  const of = await taught(school);
  const { host } = school;
  const [teacher] = (await host.people({ category: 'TEACHER' })) as [string];
  const teachers = [{ name: 'Семёнова А. И.', personId: teacher }, { name: 'Другой Д. Д.' }];
  await call(host.curator, 'changeCohort', { cohortId: of.cohortId, teachers }, 'problems { code }');
  const rows = ['семенова  а. и.', 'Другой Д. Д.', null].map((name, n) => ({
    ...{ id: of.sessions[n], kind: 'LESSON', title: `Занятие ${n + 1}`, startsAt: '00:00', endsAt: '23:59', hours: 4 },
    ...{ day: daysAfter(NOW, [-2, -1, 1][n]!), teacher: name },
  }));
  const put = await call(host.curator, 'putSessions', { cohortId: of.cohortId, rows }, 'refused');
  expect(put.refused).toBe(0);
  return { ...of, teacher, client: await hub.client(personal(teacher)) };
}

const SEEN = `query ($id: ID!, $s: ID) { cohort(id: $id) {
  sessions(first: 9) { nodes { title taughtByCaller } }
  listeners(first: 9) { nodes { id enrolledOn completedOn attendance(sessionId: $s) { status reason session { title } }
    marks { assessment value } } }
  enrolments(first: 9) { nodes { id } } } }`;
const seenBy = async ({ client, cohortId }: Teaching, s: string | null = null): Promise<Data> =>
  (await client.ask(SEEN, { id: cohortId, s })).cohort;

describe('a teacher who is a person of the host', () => {
  it('records attendance of what they teach and marks, and sees these and nothing else', async () => {
    const of = await teaching();
    const [first, second] = of.sessions;
    const rows = [at(first, of.own), at(first, of.guest, 'EXCUSED', { reason: 'Соревнования' })];
    expect(outcomes(await attend(of, rows, {}, of.client))).toEqual(['CREATED', 'CREATED']);
    expect(outcomes(await attend(of, rows, {}, of.client))).toEqual(['UNCHANGED', 'UNCHANGED']);
    const others = await attend(of, [at(second, of.own), at(first, of.own, 'ABSENT')], { dryRun: true }, of.client);
    expect(codes(others)).toEqual([['SESSION_OF_ANOTHER_TEACHER'], []]);
    expect(outcomes(await mark(of, [{ enrolmentId: of.own, value: 70 }], {}, of.client))).toEqual(['CREATED']);
    const changed = await mark(of, [{ enrolmentId: of.own, value: 75 }], {}, of.client);
    expect([outcomes(changed), changed.results[0].enrolment]).toEqual([['UPDATED'], null]);

    await attend(of, [at(second, of.own, 'ABSENT')]);
    const cohort = await seenBy(of);
    expect(cohort.sessions.nodes.map(({ taughtByCaller }: Data) => taughtByCaller)).toEqual([true, false, true]);
    const byId = new Map<string, Data>(cohort.listeners.nodes.map((each: Data) => [each.id, each]));
    expect(byId.get(of.own)).toMatchObject({
      ...{ completedOn: null, marks: [{ assessment: 'TEST', value: 75 }] },
      attendance: [{ status: 'PRESENT', session: { title: 'Занятие 1' } }, { status: 'ABSENT' }],
    });
    expect((await seenBy(of, first)).listeners.nodes.map(({ attendance }: Data) => attendance.length)).toEqual([1, 1]);
    expect(cohort.enrolments.nodes).toEqual([]);
    // Who it was stands in the history, which is the host's to read.
    const history = 'select distinct changed_by as who from school.learning_history where enrolment_id = $1';
    expect(await hub.owner(history, [of.guest])).toEqual([{ who: 'test' }]);
  });

  it('is held to what holds for the host: sessions to come, absences, the scale, and what an order has fixed', async () => {
    const of = await teaching();
    const [first, , future] = of.sessions;
    const day = daysAfter(NOW, -1);
    await attend(of, [at(of.sessions[1], of.own, 'ABSENT'), at(first, of.guest)]);
    const attendance = [at(future, of.own), at(of.own, of.own), at(first, of.ownPerson)];
    expect(codes(await attend(of, attendance, {}, of.client))).toEqual([
      ...[['SESSION_NOT_BEGUN'], ['SESSION_NOT_FOUND'], ['ENROLMENT_NOT_FOUND']],
    ]);
    const marks = [
      { enrolmentId: of.own, value: 80, day },
      { enrolmentId: of.guest, value: 101 },
      { enrolmentId: of.teacher, value: 80 },
      { enrolmentId: of.guest, value: 80, assessment: 'ESSAY' },
    ];
    expect(codes(await mark(of, marks, {}, of.client))).toEqual([
      ...[['MARK_OF_ABSENT'], ['MARK_OUTSIDE_SCALE'], ['ENROLMENT_NOT_FOUND'], ['ASSESSMENT_NOT_FOUND']],
    ]);
    const kept = await hub.owner('select from school.mark where cohort_id = $1', [of.cohortId]);
    expect(kept).toEqual([]);

    await withdraw(school.host.curator, of.cohortId, [of.ownPerson], day);
    expect(codes(await mark(of, [{ enrolmentId: of.own, value: 80 }], {}, of.client))).toEqual([
      ['NOT_A_LISTENER_THEN'],
    ]);
    await attend(of, [at(of.sessions[1], of.guest)]);
    const third = { ...at(future, of.guest) };
    await hub.owner('update school.cohort_session set day = $2 where id = $1', [future, NOW]);
    expect(outcomes(await attend(of, [third], {}, of.client))).toEqual(['CREATED']);
    expect(outcomes(await mark(of, [{ enrolmentId: of.guest, value: 80 }], {}, of.client))).toEqual(['CREATED']);
    await complete(of, [of.guestPerson]);
    expect(codes(await mark(of, [{ enrolmentId: of.guest, value: 90 }], {}, of.client))).toEqual([['RESULTS_FIXED']]);
    expect(codes(await attend(of, [at(first, of.guest, 'ABSENT')], {}, of.client))).toEqual([['RESULTS_FIXED']]);
  });

  it('records nothing of cohorts of others, none when the cohort is over, and none when taken from its list', async () => {
    const of = await teaching();
    const elsewhere = await taught(school);
    const rows = [at(of.sessions[0], of.own)];
    await expect(attend(elsewhere, [at(elsewhere.sessions[0], elsewhere.own)], {}, of.client)).rejects.toThrow('FORBIDDEN'); // prettier-ignore
    const [mentor] = (await school.other.people({})) as [string];
    const strangers = [await hub.client(personal(mentor)), await hub.client(personal(of.guestPerson)), school.coordinator]; // prettier-ignore
    for (const client of strangers) {
      await expect(attend(of, rows, {}, client)).rejects.toThrow('FORBIDDEN');
      await expect(mark(of, [{ enrolmentId: of.own, value: 1 }], {}, client)).rejects.toThrow('FORBIDDEN');
    }
    await expect(attend(of, rows, {}, await hub.client())).rejects.toThrow('UNAUTHENTICATED');
    const [ends] = await hub.owner('select ends_on::text as day from school.cohort where id = $1', [of.cohortId]);
    const last = (day: unknown) => hub.owner('update school.cohort set ends_on = $2 where id = $1', [of.cohortId, day]);
    await last(daysAfter(NOW, -1));
    await expect(attend(of, rows, {}, of.client)).rejects.toThrow('FORBIDDEN');
    expect((await seenBy(of)).listeners.nodes).toEqual([]);
    await last(ends!['day']);
    expect(outcomes(await attend(of, rows, {}, of.client))).toEqual(['CREATED']);
    const { host } = school;
    const teachers = [{ name: 'Семёнова А. И.' }];
    await call(host.curator, 'changeCohort', { cohortId: of.cohortId, teachers }, 'problems { code }');
    await expect(attend(of, rows, {}, of.client)).rejects.toThrow('FORBIDDEN');
  });

  it('takes as many statements for many rows as for one', async () => {
    const of = await teaching();
    const sent = async (rows: object[]) => (await hub.statementsOf(() => attend(of, rows, {}, of.client))).length;
    const one = await sent([at(of.sessions[0], of.own)]);
    expect(await sent([at(of.sessions[0], of.own, 'ABSENT'), at(of.sessions[0], of.guest)])).toBeLessThanOrEqual(one);
  });
});

describe('with raw SQL under the role of the service', () => {
  const raw = (claims: Claims | null, sql: string, params?: unknown[]) => hub.raw('school', claims, sql, params);

  it('whoever teaches reaches attendance and marks of their cohort, to its last day, and no other row', async () => {
    const of = await teaching();
    await attend(of, [at(of.sessions[0], of.guest), at(of.sessions[1], of.guest)]);
    await mark(of, [{ enrolmentId: of.guest, value: 80 }]);
    const me = personal(of.teacher);
    const rows = async (table: string, claims: Claims | null = me) =>
      (await raw(claims, `select from school.${table} where cohort_id = $1`, [of.cohortId])).length;
    const tables = ['attendance', 'mark', 'learning_history', 'enrolment', 'application', 'certificate'];
    expect(await Promise.all(tables.map((table) => rows(table)))).toEqual([2, 1, 0, 0, 0, 0]);
    const [another] = (await school.host.people({ category: 'TEACHER' })) as [string];
    for (const claims of [personal(another), null]) expect([await rows('attendance', claims), await rows('mark', claims)]).toEqual([0, 0]); // prettier-ignore

    const change = 'update school.attendance set status = $2 where session_id = $1 returning enrolment_id';
    expect(await raw(me, change, [of.sessions[0], 'ABSENT'])).toHaveLength(1);
    expect(await raw(me, change, [of.sessions[1], 'ABSENT'])).toEqual([]);
    const keys = 'select college_id as a, host_college_id as b from school.enrolment where id = $1';
    const [{ a, b }] = (await hub.owner(keys, [of.own])) as [{ a: string; b: string }];
    const forge = (session: string | undefined, claims: Claims | null) =>
      raw(
        claims,
        `insert into school.attendance (enrolment_id, session_id, college_id, host_college_id, cohort_id, status)
         values ($1, $2, $3, $4, $5, 'PRESENT')`,
        [of.own, session, a, b, of.cohortId],
      );
    for (const [session, claims] of [
      [of.sessions[1], me],
      [of.sessions[0], personal(another)],
      [of.sessions[0], null],
    ] as const) {
      await expect(forge(session, claims)).rejects.toThrow('row-level security');
    }
    const listed = 'select id from contracts.enrolments_to_record($1, $2::uuid[])';
    const told = async (claims: Claims | null) => (await raw(claims, listed, [of.cohortId, [of.own, of.guest]])).length;
    const staff: Claims = { roles: ['CURATOR'], colleges: [school.other.id] };
    expect(await Promise.all([me, personal(another), staff, null].map(told))).toEqual([2, 0, 0, 0]);

    await hub.owner('update school.cohort set ends_on = $2 where id = $1', [of.cohortId, daysAfter(NOW, -1)]);
    expect([await rows('attendance'), await rows('mark'), await told(me)]).toEqual([0, 0, 0]);
    await expect(forge(of.sessions[0], me)).rejects.toThrow('row-level security');
  });
});
