import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Client, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { apply, cohortOf, ids, NOW, YEAR } from '../testing/applications.js';
import { schoolWorld, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;
beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});
afterAll(() => hub.close());

describe('who sees an application', () => {
  const raw = (claims: Claims | null, sql: string, params?: unknown[]) => hub.raw('school', claims, sql, params);
  const staff = (college: CollegeWorld): Claims => ({ roles: ['CURATOR'], colleges: [college.id] });

  it('is the college, the mentor, and the host: nobody else, and the host to the last day of the cohort', async () => {
    const own = await schoolWorld(hub);
    const { host, other, coordinator } = own;
    const world = { ...school, host, other };
    const stranger = await own.college();
    const courseId = (
      await hub.owner('select course_id as id from school.cohort where college_id = $1', [host.id])
    )[0]!;
    const cohortId = await cohortOf(world, null, String(courseId['id']));
    const [guest, hidden] = await other.people({ familyName: 'Заявкин' }, {});
    const [id] = ids(await apply(other.curator, cohortId, [guest!]));
    const query = `query ($id: ID!) { applications(cohortId: $id) { nodes { id person { id familyName } } } }`;
    const seen = async (client: Client) => (await client.ask(query, { id: cohortId })).applications.nodes;
    const whole = [{ id, person: { id: guest, familyName: 'Заявкин' } }];
    expect([await seen(host.curator), await seen(other.curator), await seen(stranger.curator)]).toEqual([
      whole,
      whole,
      [],
    ]);
    expect((await coordinator.answer(query, { id: cohortId })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await (await hub.client()).answer(query, { id: cohortId })).errors).toHaveLength(1);
    const name = 'query ($id: ID!) { person(id: $id) { familyName } }';
    const named = async (person: string) => (await host.curator.ask(name, { id: person })).person?.familyName ?? null;
    expect([await named(guest!), await named(hidden!)]).toEqual(['Заявкин', null]);

    const rows = 'select id from school.application where cohort_id = $1';
    const counts = async () =>
      Promise.all(
        [staff(host), staff(other), staff(stranger), { roles: ['MENTOR'], persons: [guest!] } as Claims, null].map(
          async (claims) => (await raw(claims, rows, [cohortId])).length,
        ),
      );
    expect(await counts()).toEqual([1, 1, 0, 1, 0]);
    const forged = `insert into school.application
      (id, cohort_id, college_id, person_id, host_college_id, academic_year, state, applied_on, applied_by)
      values (gen_random_uuid(), $1, $2, $3, $4, $5, 'APPLIED', current_date, 'COLLEGE')`;
    await expect(raw(staff(host), forged, [cohortId, other.id, hidden, host.id, YEAR])).rejects.toThrow(
      'row-level security',
    );
    const accept = `update school.application set state = 'ACCEPTED', decided_on = current_date where cohort_id = $1 returning id`;
    expect(await raw(staff(stranger), accept, [cohortId])).toEqual([]);
    const enrolment = `insert into school.enrolment
      (id, cohort_id, college_id, person_id, host_college_id, academic_year, order_attested, enrolled_on)
      values (gen_random_uuid(), $1, $2, $3, $4, $5, true, current_date)`;
    const unasked = raw(staff(host), enrolment, [cohortId, other.id, guest, host.id, YEAR]);
    await expect(unasked).rejects.toThrow('row-level security');

    // The day after the end.
    await hub.owner('update school.cohort set starts_on = least(starts_on, $2::date), ends_on = $2 where id = $1', [
      cohortId,
      daysAfter(NOW, -1),
    ]);
    expect(await counts()).toEqual([0, 1, 0, 1, 0]);
    expect([await seen(host.curator), await named(guest!)]).toEqual([[], null]);

    // It is the host's day that counts, whatever day it is for the server: one of these is always another than in UTC.
    for (const zone of ['Etc/GMT+12', 'Etc/GMT-14']) {
      await hub.owner(
        'update participants.region r set time_zone = $2 from participants.college c where c.id = $1 and r.id = c.region_id',
        [host.id, zone],
      );
      const namedUntil = async (daysAgo: number) => {
        await hub.owner('update school.cohort set ends_on = contracts.today($2) - $3::int where id = $1', [
          cohortId,
          host.id,
          daysAgo,
        ]);
        return named(guest!);
      };
      expect([zone, await namedUntil(0), await namedUntil(1)]).toEqual([zone, 'Заявкин', null]);
    }
  });
});
