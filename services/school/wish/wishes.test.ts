import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { call, cohortOf } from '../testing/applications.js';
import { schoolWorld, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;
let own: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
  own = school.other;
});
afterAll(() => hub.close());

const personal = (...persons: string[]): Claims => ({ roles: ['MENTOR'], persons });
const staff = (college: CollegeWorld): Claims => ({ roles: ['CURATOR'], colleges: [college.id] });
const codes = ({ problems }: Data): string[] => problems.map(({ code }: Data) => code);

async function wish(personId: string, what: object, client?: Client): Promise<Data> {
  const by = client ?? (await hub.client(personal(personId)));
  return call(by, 'wishToLearn', { personId, ...what }, 'wish { id competence course { id } } problems { code path }');
}
const back = (client: Client, wishId: string): Promise<Data> =>
  call(client, 'takeBackLearningWish', { wishId }, 'wish { takenBackOn } problems { code }');

const OF_PERSON = 'query ($id: ID!) { person(id: $id) { learningWishes { id competence takenBackOn course { id } } } }';
const wishesOf = async (client: Client, id: string): Promise<Data[]> =>
  (await client.ask(OF_PERSON, { id })).person?.learningWishes ?? [];

describe('what a mentor would like to learn', () => {
  it('is a course or a competence, said once and taken back, and said again', async () => {
    const [id] = (await own.people({})) as [string];
    const client = await hub.client(personal(id));
    const first = await wish(id, { competence: '#Обратная  связь' }, client);
    expect(first).toMatchObject({ wish: { competence: 'Обратная связь', course: null }, problems: [] });
    expect((await wish(id, { competence: 'обратная связь' }, client)).wish.id).toBe(first.wish.id);
    const course = await wish(id, { courseId: school.courseId }, client);
    expect(course.wish).toMatchObject({ competence: null, course: { id: school.courseId } });
    const gone = { wish: { takenBackOn: expect.any(String) }, problems: [] };
    expect(await back(client, first.wish.id)).toMatchObject(gone);
    expect(await back(client, first.wish.id)).toMatchObject(gone);
    const kept = await wishesOf(client, id);
    expect(kept.map(({ id: each, takenBackOn }) => [each, takenBackOn !== null])).toEqual([[course.wish.id, false], [first.wish.id, true]]); // prettier-ignore
    expect((await wish(id, { competence: 'Обратная связь' }, client)).problems).toEqual([]);
    const audit = `select action from school.audit where college_id = $1 and entity = 'LearningWish' order by id`;
    expect((await hub.owner(audit, [own.id])).map(({ action }) => action)).toEqual(
      ['add', 'add', 'takeBack', 'add'].map((what) => `learningWish.${what}`),
    );
  });

  it('are ten at a time, however many are said at once; one taken back gives its place', async () => {
    const [id] = (await own.people({})) as [string];
    const client = await hub.client(personal(id));
    const said = await Promise.all(Array.from({ length: 14 }, (_, n) => wish(id, { competence: `Дело ${n}` }, client)));
    expect(said.flatMap(codes)).toEqual(Array.from({ length: 4 }, () => 'WISHES_TOO_MANY'));
    const [one] = await wishesOf(client, id);
    await back(client, one!['id']);
    expect(codes(await wish(id, { competence: 'Ещё одно' }, client))).toEqual([]);
    expect(await wishesOf(client, id)).toHaveLength(10);
    expect(codes(await wish(id, { competence: 'И ещё' }, client))).toEqual(['WISHES_TOO_MANY']);
  });

  it('is refused of courses that are not for them, and of who can not be taught', async () => {
    const [mentor, outside, without] = (await own.people({}, { base: false }, { consent: null })) as [string, string, string]; // prettier-ignore
    const make = (more: object, by = school.coordinator) =>
      call(by, 'createCourse', { regionId: school.region.id, code: `W-${Math.random().toString(36).slice(2, 8)}`, titleRu: 'Курс', hours: 8, ...more }, 'course { id } problems { code }'); // prettier-ignore
    const kept = (await make({ collegeId: school.host.id, reach: 'OWN' }, school.host.curator)).course.id;
    const forTeachers = (await make({ audience: ['teacher-teacher'] })).course.id;
    const retired = await school.course();
    await call(school.coordinator, 'retireCourse', { courseId: retired, reason: 'Устарел' }, 'problems { code }');
    const elsewhere = (await schoolWorld(hub)).courseId;
    const refusals: readonly (readonly [string, object, string])[] = [
      [mentor, { courseId: kept }, 'COURSE_OF_ANOTHER_COLLEGE'],
      [mentor, { courseId: forTeachers }, 'NOT_IN_AUDIENCE'],
      [mentor, { courseId: retired }, 'COURSE_RETIRED'],
      [mentor, { courseId: elsewhere }, 'COURSE_NOT_FOUND'],
      [mentor, {}, 'WISH_MALFORMED'],
      [mentor, { competence: 'я'.repeat(101) }, 'COMPETENCE_TOO_LONG'],
      [outside, { competence: 'Сварка' }, 'NOT_A_MENTOR'],
      [without, { competence: 'Сварка' }, 'CONSENT_MISSING'],
    ];
    for (const [id, what, code] of refusals) expect([what, codes(await wish(id, what))]).toEqual([what, [code]]);
    const offered = 'query ($id: ID!) { person(id: $id) { coursesToLearn(first: 100) { nodes { id } } } }';
    const courses = async (id: string) =>
      (await (await hub.client(personal(id))).ask(offered, { id })).person.coursesToLearn.nodes.map((each: Data) => each.id); // prettier-ignore
    expect(await courses(mentor)).toEqual([school.courseId]);
    expect([await courses(outside), await courses(without)]).toEqual([[], []]);
  });

  it('is told to the staff of the college, first among those to send, and to nobody else', async () => {
    const world = await schoolWorld(hub);
    const { host, other, coordinator } = world;
    const cohortId = await cohortOf(world);
    const [, said] = (await other.people({ familyName: 'Молчунов' }, { familyName: 'Желанов' })) as [string, string];
    expect(codes(await wish(said, { courseId: world.courseId }))).toEqual([]);
    const wishes = `query ($id: ID!) { college(id: $id) { learningWishes { totalCount nodes { person { familyName } course { id } } } } }`;
    const { college } = await other.curator.ask(wishes, { id: other.id });
    expect(college.learningWishes).toEqual({
      ...{ totalCount: 1, nodes: [{ person: { familyName: 'Желанов' }, course: { id: world.courseId } }] },
    });
    const candidates = `query ($c: ID!, $id: ID!) { cohortCandidates(cohortId: $c, collegeId: $id) {
      nodes { wished person { familyName } } } }`;
    const { cohortCandidates } = await other.curator.ask(candidates, { c: cohortId, id: other.id });
    expect(cohortCandidates.nodes.map(({ wished, person }: Data) => [person.familyName, wished])).toEqual([
      ['Желанов', true],
      ['Молчунов', false],
    ]);
    for (const client of [host.curator, coordinator, await hub.client(personal(said)), await hub.client()]) {
      const { errors } = await client.answer(wishes, { id: other.id });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect(await wishesOf(host.curator, said)).toEqual([]);
    // Whoever wishes for somebody else is refused, their own college too: what it knows stands in its base.
    const [stranger] = (await host.people({})) as [string];
    expect(codes(await wish(said, { competence: 'Чужое' }, await hub.client(personal(stranger))))).toEqual([
      'PERSON_NOT_FOUND',
    ]);
    const [one] = await wishesOf(other.curator, said);
    expect(codes(await back(await hub.client(personal(stranger)), one!['id']))).toEqual(['WISH_NOT_FOUND']);
    for (const [client, code] of [
      [other.curator, 'FORBIDDEN'],
      [coordinator, 'FORBIDDEN'],
      [await hub.client(), 'UNAUTHENTICATED'],
    ] as const) {
      await expect(wish(said, { competence: 'Чужое' }, client)).rejects.toThrow(code);
      await expect(back(client, one!['id'])).rejects.toThrow(code);
    }
  });

  it('goes to the record that stays, up to ten, and with whoever is erased', async () => {
    const [keep, merge, gone] = (await own.people({}, {}, { familyName: 'Удалов', givenName: 'Пётр' })) as [string, string, string]; // prettier-ignore
    for (const n of [1, 2, 3, 4, 5, 6, 7]) await wish(keep, { competence: `К ${n}` });
    for (const n of [1, 8, 9, 10, 11]) await wish(merge, { competence: `К ${n}` });
    await call(own.curator, 'mergePeople', { keepId: keep, mergeId: merge }, 'problems { code }');
    const words = (await wishesOf(own.curator, keep)).map(({ competence }) => competence);
    expect(words.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `К ${n}`).sort());

    await wish(gone, { courseId: school.courseId });
    await wish(keep, { competence: 'Как Удалов' });
    const { person } = await own.curator.ask('query ($id: ID!) { person(id: $id) { name } }', { id: gone });
    const erased = { personId: gone, confirmName: person.name, reason: 'REQUEST' };
    expect(codes(await call(own.curator, 'erasePerson', erased, 'problems { code }'))).toEqual([]);
    const left = 'select competence from school.learning_wish where person_id = $1';
    expect(await hub.owner(left, [gone])).toEqual([]);
  });
});

describe('with raw SQL under the role of the service', () => {
  const raw = (claims: Claims | null, sql: string, params?: unknown[]) => hub.raw('school', claims, sql, params);

  it('wishes are read by the mentor and their college, written by the mentor, and nobody else', async () => {
    const [id, colleague] = (await own.people({}, {})) as [string, string];
    await wish(id, { competence: 'Сварка' });
    const read = 'select id from school.learning_wish where person_id = $1';
    const readers: readonly (readonly [Claims | null, number])[] = [
      [personal(id), 1],
      [staff(own), 1],
      [personal(colleague), 0],
      [staff(school.host), 0],
      [{ roles: ['COORDINATOR'], regions: [school.region.id] }, 0],
      [{ roles: ['ANALYST'], regions: [school.region.id], colleges: [own.id] }, 0],
      [null, 0],
    ];
    for (const [claims, count] of readers) expect([claims, (await raw(claims, read, [id])).length]).toEqual([claims, count]); // prettier-ignore

    const change = `update school.learning_wish set taken_back_on = wished_on where person_id = $1 returning id`;
    const insert = `insert into school.learning_wish (id, college_id, person_id, slot, competence, competence_key, wished_on)
      values (gen_random_uuid(), $1, $2, 9, 'Чужое', 'чужое', current_date)`;
    for (const claims of [personal(colleague), staff(own), staff(school.host), null]) {
      expect(await raw(claims, change, [id])).toEqual([]);
      await expect(raw(claims, insert, [own.id, id])).rejects.toThrow('row-level security');
    }
    await expect(raw(personal(id), insert, [school.host.id, id])).rejects.toThrow('row-level security');
    const moved = 'update school.learning_wish set person_id = $2 where person_id = $1';
    for (const sql of [moved, 'delete from school.learning_wish where person_id = $1 or person_id = $2']) {
      await expect(raw(personal(id), sql, [id, colleague])).rejects.toThrow('permission denied');
    }
    const eleventh = insert.replace(', 9,', ', 11,');
    await expect(raw(personal(id), eleventh, [own.id, id])).rejects.toThrow('check constraint');
  });

  it('who wishes for what a cohort teaches is told to their college alone', async () => {
    const world = await schoolWorld(hub);
    const cohortId = await cohortOf(world);
    const [id] = (await world.other.people({})) as [string];
    await wish(id, { courseId: world.courseId });
    const sql = 'select person_id from contracts.cohort_wishers($1, $2)';
    const told = async (claims: Claims | null) => (await raw(claims, sql, [cohortId, world.other.id])).length;
    expect(await Promise.all([staff(world.other), staff(world.host), personal(id), null].map(told))).toEqual([1, 0, 0, 0]); // prettier-ignore
    await expect(raw(staff(world.other), 'select * from contracts.words_of_wishes($1::uuid[])', [[world.other.id]])).rejects.toThrow('permission denied'); // prettier-ignore
  });
});
