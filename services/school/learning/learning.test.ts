import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { NOW } from '../testing/applications.js';
import { at, attend, call, complete, mark, ORDER, seen, taught } from '../testing/learning.js';
import { codes, COMPLETE, outcomes, schoolWorld, withdraw, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});
afterAll(() => hub.close());

const staff = (college: CollegeWorld): Claims => ({ roles: ['CURATOR'], colleges: [college.id] });

describe('attendance', () => {
  it('is recorded once, changed and taken back, each change with who and from what to what', async () => {
    const of = await taught(school);
    const [first, second] = of.sessions;
    expect(outcomes(await attend(of, [at(first, of.own), at(second, of.own, 'ABSENT')], { dryRun: true }))).toEqual([
      ...['CREATED', 'CREATED'],
    ]);
    const rows = [at(first, of.own), at(second, of.own, 'ABSENT'), at(first, of.guest)];
    expect(outcomes(await attend(of, rows))).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(outcomes(await attend(of, rows))).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    const excused = at(second, of.own, 'EXCUSED', { reason: ' Болезнь ' });
    expect(outcomes(await attend(of, [excused, at(first, of.guest, null)]))).toEqual(['UPDATED', 'UPDATED']);
    const own = (await seen(school.host.curator, of)).get(of.own);
    expect(own.attendance).toEqual([
      { status: 'PRESENT', reason: null, session: { title: 'Занятие 1' } },
      { status: 'EXCUSED', reason: 'Болезнь', session: { title: 'Занятие 2' } },
    ]);
    expect(own.progress).toMatchObject({ hoursAttended: 4, hours: 12, hoursNeeded: 10, met: false, asOf: NOW });
    expect(own.learningHistory).toMatchObject([
      { before: 'ABSENT', after: 'EXCUSED', session: { title: 'Занятие 2' } },
      { before: null, after: 'ABSENT', session: { title: 'Занятие 2' } },
      { before: null, after: 'PRESENT', session: { title: 'Занятие 1' } },
    ]);
    expect((await seen(school.other.curator, of)).get(of.guest)).toMatchObject({
      ...{
        attendance: [],
        learningHistory: [
          { before: 'PRESENT', after: null },
          { before: null, after: 'PRESENT' },
        ],
      },
    });
  });

  it('is refused of sessions to come, of cancelled ones and of who was no listener, and nothing of it is written', async () => {
    const of = await taught(school);
    const [first, second, future] = of.sessions;
    const { host } = school;
    await call(host.curator, 'cancelSessions', { cohortId: of.cohortId, ids: [second], reason: 'Болезнь' }, 'updated');
    await withdraw(host.curator, of.cohortId, [of.ownPerson], daysAfter(NOW, -2));
    const payload = await attend(of, [
      at(future, of.guest),
      at(second, of.guest),
      at(first, of.own),
      at(of.own, of.guest),
    ]);
    expect(codes(payload)).toEqual([
      ...[['SESSION_NOT_BEGUN'], ['SESSION_CANCELLED'], ['NOT_A_LISTENER_THEN'], ['SESSION_NOT_FOUND']],
    ]);
    const kept = await hub.owner('select from school.attendance where cohort_id = $1', [of.cohortId]);
    expect(kept).toEqual([]);
  });

  it('is left as it is by a cancelled session, which counts for nobody, and holds its session where it lies', async () => {
    const of = await taught(school);
    const [first] = of.sessions;
    await attend(of, [at(first, of.own)]);
    const session = {
      id: first,
      kind: 'LESSON',
      title: 'Иначе',
      day: daysAfter(NOW, -1),
      startsAt: '00:00',
      endsAt: '23:59',
    };
    const moved = await call(school.host.curator, 'putSessions', { cohortId: of.cohortId, rows: [{ ...session, hours: 4 }] }, 'results { problems { code } }'); // prettier-ignore
    expect(codes(moved)).toEqual([['SESSION_ATTENDED']]);
    const reason = { cohortId: of.cohortId, ids: [first], reason: 'Авария' };
    expect((await call(school.host.curator, 'cancelSessions', reason, 'updated')).updated).toBe(1);
    expect((await seen(school.host.curator, of)).get(of.own).progress.hoursAttended).toBe(0);
  });

  it('takes the same number of statements for any number of rows', async () => {
    const of = await taught(school);
    const many = [at(of.sessions[0], of.own), at(of.sessions[1], of.own), at(of.sessions[0], of.guest)];
    const sent = async (rows: object[]) => (await hub.statementsOf(() => attend(of, rows))).length;
    const one = await sent(many.slice(0, 1));
    expect(await sent(many)).toBe(one);
    expect(one).toBeLessThanOrEqual(14);
  });
});

describe('marks', () => {
  it('lie on the scale of the version, with a day, and keep what they were', async () => {
    const of = await taught(school);
    expect(outcomes(await mark(of, [{ enrolmentId: of.own, value: 55.5 }]))).toEqual(['CREATED']);
    expect(outcomes(await mark(of, [{ enrolmentId: of.own, value: 55.5 }]))).toEqual(['UNCHANGED']);
    expect(outcomes(await mark(of, [{ enrolmentId: of.own, value: 80, day: daysAfter(NOW, -1) }]))).toEqual([
      'UPDATED',
    ]);
    expect(
      codes(
        await mark(of, [
          { enrolmentId: of.own, value: 101 },
          { enrolmentId: of.guest, assessment: 'ESSAY' },
        ]),
      ),
    ).toEqual([...[['MARK_OUTSIDE_SCALE'], ['ASSESSMENT_NOT_FOUND']]]);
    const own = (await seen(school.host.curator, of)).get(of.own);
    expect(own.marks).toEqual([{ assessment: 'TEST', value: 80, day: daysAfter(NOW, -1) }]);
    expect(own.progress).toMatchObject({ assessmentsPassed: 1, assessments: 1 });
    expect(own.learningHistory).toMatchObject([
      { assessment: 'TEST', before: '55.5', after: '80', day: daysAfter(NOW, -1) },
      { assessment: 'TEST', before: null, after: '55.5', day: NOW },
    ]);
  });

  it('are given to nobody for a day of absence, nor is a listener with one of that day made absent', async () => {
    const of = await taught(school);
    const [first] = of.sessions;
    const day = daysAfter(NOW, -2);
    await attend(of, [at(first, of.own, 'ABSENT'), at(first, of.guest)]);
    const both = [of.own, of.guest].map((enrolmentId) => ({ enrolmentId, value: 70, day }));
    expect(codes(await mark(of, both))).toEqual([['MARK_OF_ABSENT'], []]);
    expect(codes(await attend(of, [at(first, of.guest, 'ABSENT')]))).toEqual([['ABSENT_BUT_MARKED']]);
  });
});

describe('completion', () => {
  const finished = async () => {
    const of = await taught(school, { endsOn: daysAfter(NOW, -1) });
    await attend(of, of.sessions.map((each) => at(each, of.own))); // prettier-ignore
    await mark(of, [{ enrolmentId: of.own, value: 60, day: daysAfter(NOW, -1) }]);
    return of;
  };

  it('is counted from hours and marks as of its day, and refused with what is lacking', async () => {
    const of = await taught(school);
    expect(codes(await complete(of, [of.ownPerson]))).toEqual([['RULE_NOT_MET']]);
    await attend(of, of.sessions.slice(0, 2).map((each) => at(each, of.own))); // prettier-ignore
    await mark(of, [{ enrolmentId: of.own, value: 100 }]);
    const { results } = await complete(of, [of.ownPerson]);
    expect(results[0].problems).toMatchObject([{ code: 'RULE_NOT_MET', path: ['rows', '0', 'personId'] }]);
    expect((await seen(school.host.curator, of)).get(of.own).progress.lacking).toEqual([
      '8 of 12 hours attended, 10 are needed',
    ]);
    expect((await complete(of, [of.ownPerson], { order: null })).problems).toEqual([
      { code: 'COMPLETION_ORDER_MISSING', path: ['order'] },
    ]);
  });

  it('by an order certifies those who meet the rule, and fixes what it rests on, through the graph and past it', async () => {
    const of = await finished();
    expect(outcomes(await complete(of, [of.ownPerson], { dryRun: true }))).toEqual(['UPDATED']);
    const yesterday = {
      cohortId: of.cohortId,
      rows: [{ personId: of.ownPerson, completedOn: daysAfter(NOW, -2) }],
      order: ORDER,
    };
    expect(codes((await school.host.curator.ask(COMPLETE, { input: yesterday })).completeEnrolments)).toEqual([
      ['RULE_NOT_MET'],
    ]);
    const done = await complete(of, [of.ownPerson, of.guestPerson]);
    expect([outcomes(done), codes(done)]).toEqual([
      ['UPDATED', 'REFUSED'],
      [[], ['RULE_NOT_MET']],
    ]);
    expect(outcomes(await complete(of, [of.ownPerson]))).toEqual(['UNCHANGED']);
    expect(codes(await attend(of, [at(of.sessions[0], of.own, 'ABSENT')]))).toEqual([['RESULTS_FIXED']]);
    expect(codes(await mark(of, [{ enrolmentId: of.own, value: 90 }]))).toEqual([['RESULTS_FIXED']]);
    const cancel = { cohortId: of.cohortId, ids: [of.sessions[0]], reason: 'x' };
    expect(codes(await call(school.host.curator, 'cancelSessions', cancel, 'results { problems { code } }'))).toEqual([
      ['SESSION_OF_COMPLETED'],
    ]);

    const raw = (sql: string) => hub.raw('school', staff(school.host), sql, [of.own]);
    for (const sql of [
      `update school.attendance set status = 'ABSENT' where enrolment_id = $1`,
      'update school.mark set value = 100 where enrolment_id = $1',
      'update school.mark set day = day - 1 where enrolment_id = $1',
      `update school.enrolment set completed_on = completed_on - 1 where id = $1`,
      `update school.cohort_session set hours = 12 where id in (select session_id from school.attendance where enrolment_id = $1)`,
    ]) {
      await expect(raw(sql)).rejects.toThrow(/fixed by the order|stays as it/);
    }
    await expect(raw('delete from school.mark where enrolment_id = $1')).rejects.toThrow('permission denied');
    const certificate = `insert into school.certificate (id, enrolment_id, college_id, host_college_id, cohort_id, number,
        title_ru, title_en, hours, competences, completed_on, issued_on)
      select gen_random_uuid(), id, college_id, host_college_id, cohort_id, 'forged', 'x', 'x', 1, '{}', current_date, current_date
        from school.enrolment where id = $1`;
    await expect(hub.raw('school', staff(school.host), certificate, [of.guest])).rejects.toThrow('row-level security');
  });

  it('has its order put right, and what it was before kept', async () => {
    const of = await finished();
    await complete(of, [of.ownPerson]);
    const correct = (number: string, date = NOW) =>
      call(school.host.curator, 'correctCompletionOrders', {
        ...{ cohortId: of.cohortId, ids: [of.own, of.guest], order: { number, date } },
      });
    const first = await correct('8-о');
    expect([outcomes(first), codes(first)]).toEqual([
      ['UPDATED', 'REFUSED'],
      [[], ['NOT_COMPLETED']],
    ]);
    expect(outcomes(await correct('8-о'))).toEqual(['UNCHANGED', 'REFUSED']);
    expect(codes(await correct('9-о', daysAfter(NOW, -1)))).toEqual([['COMPLETION_IMPLAUSIBLE'], ['NOT_COMPLETED']]);
    const query = `query ($id: ID!) { cohort(id: $id) { enrolments(first: 9) { nodes {
      completionOrderNumber completionAttested formerOrders { number } formerCompletionOrders { number } } } } }`;
    const { cohort } = await school.host.curator.ask(query, { id: of.cohortId });
    expect(cohort.enrolments.nodes).toContainEqual({
      ...{ completionOrderNumber: '8-о', completionAttested: false },
      ...{ formerOrders: [], formerCompletionOrders: [{ number: '7-о' }] },
    });
  });

  it('of before attendance was kept stays what it was, and says so', async () => {
    const of = await taught(school);
    await hub.owner(
      `update school.enrolment set completed_on = $2, certificate_number = $3, completion_attested = true where id = $1`,
      [of.own, NOW, `old-${of.own}`],
    );
    const { progress } = (await seen(school.host.curator, of)).get(of.own);
    expect(progress).toMatchObject({
      hoursAttended: 0,
      met: false,
      note: expect.stringContaining('before attendance'),
    });
  });
});
