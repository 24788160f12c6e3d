import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startOf } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { apply, call, cohortOf, ids, NOW, YEAR } from '../testing/applications.js';
import { enrol, schoolWorld, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;
let teacher: string;
let cohortId: string;
let guest: string;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
  const { host, other } = school;
  cohortId = await cohortOf(school);
  [teacher] = (await host.people({ category: 'TEACHER', familyName: 'Ведущий' })) as [string];
  const [own] = (await host.people({ familyName: 'Хозяев' })) as [string];
  [guest] = (await other.people({ familyName: 'Гостев', phone: '+7 900 000-00-01' })) as [string];
  const order = { number: '5-з', date: startOf(YEAR) };
  await enrol(host, cohortId, [own], { order });
  await enrol(other, cohortId, [guest], { order });
  const teachers = [{ name: 'Ведущий И. И.', role: 'методист', personId: teacher }, { name: 'Приглашённый' }];
  await call(host.curator, 'changeCohort', { cohortId, teachers }, 'problems { code path }');
});

afterAll(() => hub.close());

const staff = (college: CollegeWorld): Claims => ({ roles: ['CURATOR'], colleges: [college.id] });
const personal = (...persons: string[]): Claims => ({ roles: ['MENTOR'], persons });
const change = (client: Client, teachers: object[]): Promise<Data> =>
  call(client, 'changeCohort', { cohortId, teachers }, 'outcome problems { code path }');

const TAUGHT = `query ($id: ID!) { person(id: $id) { taughtCohorts { nodes { id sessions { nodes { title } }
  listeners { nodes { name college { id } } } } } } }`;
const NAMED = 'query ($id: ID!) { cohort(id: $id) { teachers { name person { id } } } }';
const personsOf = async (client: Client): Promise<(string | null)[]> =>
  (await client.ask(NAMED, { id: cohortId })).cohort.teachers.map(({ person }: Data) => person?.id ?? null);

describe('a teacher who is a person of the host', () => {
  it('sees the cohort and the names of its listeners, and nothing else of them', async () => {
    const { host, other } = school;
    const client = await hub.client(personal(teacher));
    const { person } = await client.ask(TAUGHT, { id: teacher });
    expect(person.taughtCohorts.nodes).toEqual([
      {
        ...{ id: cohortId, sessions: { nodes: [] } },
        listeners: {
          nodes: [
            { name: expect.stringMatching(/^Гостев /), college: { id: other.id } },
            { name: expect.stringMatching(/^Хозяев /), college: { id: host.id } },
          ],
        },
      },
    ]);
    const deeper = `query ($c: ID!, $p: ID!) { person(id: $p) { phone } cohort(id: $c) { enrolmentCount
      enrolments { nodes { person { name } } } } }`;
    const { data } = await client.answer(deeper, { c: cohortId, p: guest });
    expect(data).toEqual({ person: null, cohort: { enrolmentCount: null, enrolments: { nodes: [] } } });
  });

  it('is known by id to the host, its coordinators and themself alone; the name is everybody’s', async () => {
    const { host, other, coordinator } = school;
    for (const client of [host.curator, coordinator, await hub.client(personal(teacher))]) {
      expect(await personsOf(client)).toEqual([teacher, null]);
    }
    for (const client of [other.curator, await hub.client(personal(guest))]) {
      expect(await personsOf(client)).toEqual([null, null]);
    }
  });

  it('is of the host, named by it, and stays when a coordinator changes the list', async () => {
    const { host, coordinator } = school;
    const [stranger] = (await host.people({})) as [string];
    const given = [
      { name: 'Ведущий И. И.', personId: teacher },
      { name: 'Чужой', personId: guest },
    ];
    const missing = { problems: [{ code: 'TEACHER_NOT_FOUND', path: ['teachers', '1', 'personId'] }] };
    expect(await change(host.curator, given)).toMatchObject(missing);
    expect(await change(coordinator, [given[0]!, { name: 'Чужой', personId: stranger }])).toMatchObject(missing);
    expect(await change(coordinator, [given[0]!])).toEqual({ outcome: 'UPDATED', problems: [] });
    expect(await personsOf(host.curator)).toEqual([teacher]);
  });
});

describe('with raw SQL under the role of the service', () => {
  const raw = (claims: Claims | null, sql: string, params?: unknown[]) => hub.raw('school', claims, sql, params);
  const listed = async (claims: Claims | null) =>
    (await raw(claims, 'select name from contracts.listeners_taught(array[$1::uuid])', [cohortId])).length;

  it('listeners are told to the teacher, to the last day of the cohort', async () => {
    const { host, other, region } = school;
    const nobody: (Claims | null)[] = [
      ...[null, staff(host), staff(other), personal(guest)],
      { roles: ['COORDINATOR'], regions: [region.id] },
    ];
    expect(await Promise.all(nobody.map(listed))).toEqual([0, 0, 0, 0, 0]);
    expect(await listed(personal(teacher))).toBe(2);
    expect(await raw(personal(teacher), 'select id from school.enrolment where cohort_id = $1', [cohortId])).toEqual(
      [],
    );
    const last = (day: string) => hub.owner('update school.cohort set ends_on = $2 where id = $1', [cohortId, day]);
    const [{ ends }] = (await hub.owner('select ends_on::text as ends from school.cohort where id = $1', [cohortId])) as [{ ends: string }]; // prettier-ignore
    await last(NOW);
    expect(await listed(personal(teacher))).toBe(2);
    await hub.owner('update school.cohort set starts_on = least(starts_on, $2::date) where id = $1', [
      cohortId,
      daysAfter(NOW, -1),
    ]);
    await last(daysAfter(NOW, -1));
    expect(await listed(personal(teacher))).toBe(0);
    const { person } = await (await hub.client(personal(teacher))).ask(TAUGHT, { id: teacher });
    expect(person.taughtCohorts.nodes).toEqual([]);
    await last(ends);
  });

  it('nobody makes teachers of others’ people, or takes them from the lists of others', async () => {
    const { host, other } = school;
    const insert = 'insert into school.cohort_teacher (cohort_id, college_id, person_id) values ($1, $2, $3)';
    for (const [claims, person] of [
      [staff(host), guest],
      [staff(other), guest],
      [personal(guest), guest],
      [null, teacher],
    ] as const) {
      await expect(raw(claims, insert, [cohortId, host.id, person])).rejects.toThrow('row-level security');
    }
    const remove = 'delete from school.cohort_teacher where cohort_id = $1 returning person_id';
    for (const claims of [staff(other), personal(teacher), null])
      expect(await raw(claims, remove, [cohortId])).toEqual([]);
    const read = 'select person_id from school.cohort_teacher where cohort_id = $1';
    const rows = await Promise.all(
      [staff(host), personal(teacher), staff(other), null].map((c) => raw(c, read, [cohortId])),
    );
    expect(rows.map(({ length }) => length)).toEqual([1, 1, 0, 0]);
  });
});

describe('cohorts that a person can join', () => {
  const OPEN = `query ($id: ID!) { person(id: $id) { openCohorts { nodes { id } }
    enrolments { nodes { cohort { id } } } } applications(personId: $id) { nodes { id state } } }`;
  const open = async (client: Client, id: string): Promise<string[]> =>
    ((await client.ask(OPEN, { id })).person?.openCohorts.nodes ?? []).map((row: Data) => row.id);

  it('are those of courses for mentors as they are, until they have asked; for themself and their college', async () => {
    const world = await schoolWorld(hub);
    const { host, other, coordinator } = world;
    const [student, outside] = (await other.people({}, { base: false })) as [string, string];
    const fitting = await cohortOf(world);
    const own = {
      regionId: world.region.id,
      collegeId: host.id,
      reach: 'OWN',
      code: 'OWN-2',
      titleRu: 'Свой',
      hours: 8,
    };
    const kept = await call(host.curator, 'createCourse', own, 'course { id } problems { code }');
    await cohortOf(world, null, kept.course.id);
    const forTeachers = await world.course();
    await call(
      coordinator,
      'changeCourse',
      { courseId: forTeachers, audience: ['teacher-teacher'] },
      'problems { code }',
    );
    await cohortOf(world, null, forTeachers);

    const mentor = await hub.client(personal(student));
    expect(await open(mentor, student)).toEqual([fitting]);
    expect(await open(other.curator, student)).toEqual([fitting]);
    expect(await open(await hub.client(personal(outside)), outside)).toEqual([]);
    expect(await open(host.curator, student)).toEqual([]);

    const [id] = ids(await apply(mentor, fitting, [student]));
    expect(await mentor.ask(OPEN, { id: student })).toEqual({
      person: { openCohorts: { nodes: [] }, enrolments: { nodes: [] } },
      applications: { nodes: [{ id, state: 'APPLIED' }] },
    });
    await call(mentor, 'withdrawApplications', { cohortId: fitting, ids: [id] });
    expect(await open(mentor, student)).toEqual([fitting]);
    await enrol(other, fitting, [student], { order: { number: '5-з', date: startOf(YEAR) } });
    expect((await mentor.ask(OPEN, { id: student })).person).toEqual({
      openCohorts: { nodes: [] },
      enrolments: { nodes: [{ cohort: { id: fitting } }] },
    });
  });
});
