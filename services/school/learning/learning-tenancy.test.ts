import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { NOW } from '../testing/applications.js';
import { at, attend, complete, mark, seen, taught } from '../testing/learning.js';
import { enrol, schoolWorld, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});
afterAll(() => hub.close());

const staff = (college: CollegeWorld): Claims => ({ roles: ['CURATOR'], colleges: [college.id] });

describe('what was learnt', () => {
  it('is seen by the college, the listener and the host, who alone writes it; past the graph, too', async () => {
    const of = await taught(school);
    const { host, other, region } = school;
    const stranger = await school.college();
    await attend(of, [at(of.sessions[0], of.own), at(of.sessions[0], of.guest)]);
    await mark(of, [{ enrolmentId: of.own, value: 70 }, { enrolmentId: of.guest, value: 80 }]); // prettier-ignore
    for (const client of [other.curator, stranger.curator]) {
      await expect(attend(of, [at(of.sessions[0], of.guest, 'ABSENT')], {}, client)).rejects.toThrow('FORBIDDEN');
      await expect(mark(of, [{ enrolmentId: of.guest, value: 100 }], {}, client)).rejects.toThrow('FORBIDDEN');
    }
    const listener = await hub.client({ roles: ['MENTOR'], persons: [of.guestPerson] });
    const own = (await seen(listener, of)).get(of.guest);
    expect([own.marks, own.attendance.length]).toEqual([[{ assessment: 'TEST', value: 80, day: NOW }], 1]);
    expect(own.learningHistory.every(({ changedBy }: Data) => changedBy === null)).toBe(true);

    const who: readonly (readonly [Claims | null, number])[] = [
      [staff(host), 2],
      [staff(other), 1],
      [{ roles: ['MENTOR'], persons: [of.guestPerson] }, 1],
      [{ roles: ['MENTOR'], persons: [(await stranger.people({}))[0]!] }, 0],
      [staff(stranger), 0],
      [{ roles: ['COORDINATOR'], regions: [region.id] }, 0],
      [{ roles: ['ANALYST'], regions: [region.id], colleges: [host.id] }, 0],
      [null, 0],
    ];
    for (const [claims, count] of who) {
      const found: number[] = [];
      for (const table of ['attendance', 'mark', 'learning_history']) {
        const sql = `select distinct enrolment_id from school.${table} where cohort_id = $1`;
        found.push((await hub.raw('school', claims, sql, [of.cohortId])).length);
      }
      expect([claims, found]).toEqual([claims, [count, count, count]]);
    }
    const change = `update school.mark set value = 100 where cohort_id = $1 returning enrolment_id`;
    for (const claims of [
      null,
      staff(other),
      staff(stranger),
      { roles: ['MENTOR'], persons: [of.guestPerson] } as const,
    ]) {
      expect(await hub.raw('school', claims, change, [of.cohortId])).toEqual([]);
    }
    const forge = `insert into school.attendance (enrolment_id, session_id, college_id, host_college_id, cohort_id, status)
      select id, $2, college_id, host_college_id, cohort_id, 'PRESENT' from school.enrolment where id = $1`;
    await expect(hub.raw('school', staff(other), forge, [of.guest, of.sessions[1]])).rejects.toThrow(
      'row-level security',
    );
    const history = `insert into school.learning_history (enrolment_id, college_id, host_college_id, cohort_id, assessment, changed_by)
      select id, college_id, host_college_id, cohort_id, 'TEST', 'x' from school.enrolment where id = $1`;
    await expect(hub.raw('school', staff(host), history, [of.own])).rejects.toThrow('permission denied');
  });

  it('stays with the mentor’s college when the cohort is over and the course completed', async () => {
    const of = await taught(school, { endsOn: daysAfter(NOW, -1) });
    const { host, other } = school;
    await attend(of, of.sessions.map((each) => at(each, of.guest, 'PRESENT'))); // prettier-ignore
    await mark(of, [{ enrolmentId: of.guest, value: 90, day: daysAfter(NOW, -1) }]);
    expect((await seen(host.curator, of)).get(of.guest).progress.met).toBe(true);
    await complete(of, [of.guestPerson]);
    const shown = async (client: Client) => (await seen(client, of)).get(of.guest);
    expect(await shown(host.curator)).toMatchObject({
      progress: null,
      attendance: null,
      marks: null,
      learningHistory: null,
    });
    expect((await shown(other.curator)).progress).toMatchObject({ hoursAttended: 12, met: true });
    const rows = (college: CollegeWorld) =>
      hub.raw('school', staff(college), 'select from school.mark where enrolment_id = $1', [of.guest]);
    expect([(await rows(host)).length, (await rows(other)).length]).toEqual([0, 1]);
  });

  it('is read in a bounded number of statements, however many listeners and sessions there are', async () => {
    const of = await taught(school);
    const client = school.host.curator;
    const sent = async () => (await hub.statementsOf(() => seen(client, of))).length;
    const few = await sent();
    const people = await school.host.people(...Array.from({ length: 5 }, () => ({})));
    const order = { number: '1', date: daysAfter(NOW, -2) };
    const more = (await enrol(school.host, of.cohortId, people, { order })).results.map(
      ({ enrolment }: Data) => enrolment.id,
    );
    await attend(of, more.flatMap((id: string) => of.sessions.slice(0, 2).map((session) => at(session, id)))); // prettier-ignore
    await mark(of, more.map((enrolmentId: string) => ({ enrolmentId, value: 70 }))); // prettier-ignore
    // Sessions are named only where there is something to name.
    expect(await sent()).toBeLessThanOrEqual(few + 1);
  });

  it('is told to the systems of both colleges as a change of the enrolment', async () => {
    const of = await taught(school);
    const told = () =>
      hub.owner(
        `select college_id, position::int as place from contracts.change where kind = 'ENROLMENT' and entity_id = $1
          order by college_id`,
        [of.guest],
      );
    const colleges = [school.host.id, school.other.id].sort();
    let before = await told();
    expect(before.map((row) => row['college_id'])).toEqual(colleges);
    for (const learn of [
      () => attend(of, [at(of.sessions[0], of.guest)]),
      () => mark(of, [{ enrolmentId: of.guest, value: 70 }]),
    ]) {
      await learn();
      const after = await told();
      expect(after.map((row, n) => Number(row['place']) > Number(before[n]!['place']))).toEqual([true, true]);
      before = after;
    }
  });
});
