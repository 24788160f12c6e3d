import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { listeners } from './testing/listeners.js';
import type { SchoolWorld } from './testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;
let stranger: CollegeWorld;
let own: string;
let guest: string;
let certificate: string;

beforeAll(async () => {
  hub = await testHub();
  ({ school, stranger, own, guest, certificate } = await listeners(hub));
});

afterAll(() => hub.close());

const staff = (college: CollegeWorld): Claims => ({ roles: ['CURATOR'], colleges: [college.id] });

describe('with raw SQL under the role of the service', () => {
  const raw = (claims: Claims | null, sql: string, params?: unknown[]) => hub.raw('school', claims, sql, params);
  const SELECT = 'select person_id as id from school.enrolment where cohort_id = $1 order by id';
  const rowsFor = async (claims: Claims | null) =>
    (await raw(claims, SELECT, [school.cohortId])).map(({ id }) => id as string);
  const sorted = (...ids: string[]) => ids.sort();

  it('a session sees the enrolments of its college and of its listeners alone', async () => {
    const { host, other, region } = school;
    expect(await rowsFor(null)).toEqual([]);
    expect(await rowsFor(staff(stranger))).toEqual([]);
    expect(await rowsFor({ roles: ['COORDINATOR'], regions: [region.id] })).toEqual([]);
    expect(await rowsFor({ roles: ['ANALYST'], regions: [region.id], colleges: [host.id] })).toEqual([]);
    expect(await rowsFor(staff(other))).toEqual([guest]);
    expect(await rowsFor(staff(host))).toEqual(sorted(own, guest));
    expect(await rowsFor({ roles: ['MENTOR'], persons: [guest] })).toEqual([guest]);
  });

  it('a session sees the certificates of its college, of its person and of its cohorts alone; codes and names end with these', async () => {
    const { host, other, region, cohortId } = school;
    const count = async (claims: Claims | null, table: string) => {
      const sql = `select count(*)::int as n from school.${table} where ${table === 'certificate' ? 'cohort_id = $1' : 'certificate_id in (select id from school.certificate where cohort_id = $1)'}`;
      return (await raw(claims, sql, [cohortId]))[0]!['n'];
    };
    const both = async (claims: Claims | null) => [
      await count(claims, 'certificate'),
      await count(claims, 'certificate_print'),
    ];
    for (const claims of [null, staff(stranger), { roles: ['COORDINATOR'], regions: [region.id] } as const]) {
      expect(await both(claims)).toEqual([0, 0]);
    }
    expect(await both(staff(other))).toEqual([1, 1]);
    expect(await both({ roles: ['MENTOR'], persons: [guest] })).toEqual([1, 1]);
    expect(await both({ roles: ['MENTOR'], persons: [own] })).toEqual([0, 0]);
    expect(await both(staff(host))).toEqual([1, 0]);
    expect(await raw(null, 'select code from school.certificate_print')).toEqual([]);
  });

  it('nobody but the host revokes, and nobody writes names or codes, or past the register', async () => {
    const { host, other } = school;
    const revoke = `update school.certificate set revoked_on = '2025-06-01', revoke_reason = 'x' where number = $1 returning id`;
    for (const claims of [null, staff(stranger), staff(other), { roles: ['MENTOR'], persons: [guest] } as const]) {
      expect(await raw(claims, revoke, [certificate])).toEqual([]);
    }
    await expect(raw(staff(host), 'update school.certificate set number = number')).rejects.toThrow('permission denied');
    await expect(raw(staff(other), `update school.certificate_print set name = 'x'`)).rejects.toThrow('permission denied');
    await expect(raw(staff(host), 'delete from school.certificate')).rejects.toThrow('permission denied');
    await expect(raw(staff(host), 'select * from contracts.printed_names(array[$1::uuid])', [guest])).rejects.toThrow('permission denied');
  }); // prettier-ignore

  it('nobody changes the enrolments of others, nor who is enrolled where', async () => {
    const change = `update school.enrolment set order_number = 'x', order_date = '2024-09-01', order_attested = false
      where cohort_id = $1 returning id`;
    for (const claims of [null, staff(stranger), { roles: ['MENTOR'], persons: [guest] } as const]) {
      expect(await raw(claims, change, [school.cohortId])).toEqual([]);
    }
    const move = 'update school.enrolment set college_id = $1';
    await expect(raw(staff(school.host), move, [school.host.id])).rejects.toThrow('permission denied');
    await expect(raw(staff(school.host), 'delete from school.enrolment')).rejects.toThrow('permission denied');
  });

  it('a college enrols neither for another nor the people of another', async () => {
    const insert = `insert into school.enrolment
        (id, cohort_id, college_id, person_id, host_college_id, academic_year, order_attested, enrolled_on)
      values (gen_random_uuid(), $1, $2, $3, $4, 2024, true, '2024-10-01')`;
    const { host, other, cohortId } = school;
    const [hidden] = await other.people({});
    for (const collegeId of [other.id, host.id]) {
      const attempt = raw(staff(host), insert, [cohortId, collegeId, hidden, host.id]);
      await expect(attempt).rejects.toThrow('row-level security policy');
    }
    const forged = raw(staff(other), insert, [cohortId, other.id, hidden, other.id]);
    await expect(forged).rejects.toThrow('foreign key');
  });

  it('counts of people are given to who reaches the college', async () => {
    const { host, other, region } = school;
    const trained = 'select college_id as id, trained from contracts.trained_mentors where college_id = any ($1)';
    const both = [[host.id, other.id]];
    const measures = `select distinct college_id as id from contracts.measures_of_school where college_id = any ($1)`;
    const counter = 'select last from school.certificate_counter where region_id = $1';
    const coordinator: Claims = { roles: ['COORDINATOR'], regions: [region.id] };
    for (const claims of [null, staff(stranger)]) {
      expect(await raw(claims, trained, both)).toEqual([]);
      expect(await raw(claims, measures, both)).toEqual([]);
    }
    expect(await raw(null, counter, [region.id])).toEqual([]);
    expect(await raw(staff(other), trained, both)).toEqual([{ id: other.id, trained: 1 }]);
    expect(await raw(staff(other), measures, both)).toEqual([{ id: other.id }]);
    expect(await raw(coordinator, trained, both)).toHaveLength(2);
    await expect(raw(coordinator, 'select * from school.measure')).rejects.toThrow('permission denied');
    await expect(raw(coordinator, 'select * from contracts.visibility')).rejects.toThrow('permission denied');
  });

  it('courses and cohorts are written by those alone who run them', async () => {
    const { host, other, courseId, region } = school;
    const rename = 'update school.course set title_ru = title_ru where id = $1 returning id';
    expect(await raw(staff(host), rename, [courseId])).toEqual([]);
    expect(await raw({ roles: ['COORDINATOR'], regions: [region.id] }, rename, [courseId])).toHaveLength(1);
    const retitle = 'update school.cohort set title = title where college_id = $1 returning id';
    expect(await raw(staff(other), retitle, [host.id])).toEqual([]);
    expect((await raw(staff(host), retitle, [host.id])).length).toBeGreaterThan(0);
  });
});
