import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { enrol, schoolWorld, type SchoolWorld } from '#school/testing/school-world.js';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { KEPT_RULES } from './kept-rules.sql.js';
import { NOTHING, tampering } from './testing/tampering.js';

let hub: TestHub;
let school: SchoolWorld;
const named = new Set<string>();

beforeAll(async () => {
  hub = await ownHub();
  school = await schoolWorld(hub);
  const { other, cohortId } = school;
  await enrol(other, cohortId, await other.people({}, {}));
});
afterAll(() => hub.close());

/** The rules that are broken by a change made by hand, with the first record of each. */
async function brokenBy(sql: string, undo: string) {
  const { differences, broken } = await tampering(hub).tampered(sql, undo);
  expect(differences).toEqual([]);
  for (const { rule } of broken) named.add(rule);
  return broken.map(({ rule, college, records, example }) => [rule, college, records, example]);
}

it('a college that is missing from the reach of its region, or is in that of another, is named', async () => {
  const { region, other } = school;
  expect(await tampering(hub).found()).toEqual(NOTHING);
  const set = (ids: string) =>
    `update participants.region_reach set college_ids = ${ids} where region_id = '${region.id}'`;
  const [without, back] = ['array_remove', 'array_append'].map((f) => set(`${f}(college_ids, '${other.id}')`));
  expect(await brokenBy(without!, back!)).toEqual([['reach_of_region', region.id, 1, other.id]]);
  const stranger = '00000000-0000-4000-8000-000000000001';
  const [more, less] = ['array_append', 'array_remove'].map((f) => set(`${f}(college_ids, '${stranger}')`));
  expect(await brokenBy(more!, less!)).toEqual([['reach_of_region', region.id, 1, stranger]]);
});

it('a course that nobody attends any more, or of which a place is missing, is named', async () => {
  const { other, host, courseId } = school;
  const add = (n: number) =>
    `update school.attended_course set places = places + ${n} where college_id = '${other.id}'`;
  expect(await brokenBy(add(-2), add(2))).toEqual([['courses_of_enrolments', other.code, 1, courseId]]);
  const row = `school.attended_course values ('${host.id}', 2024, '${courseId}', 1)`;
  const gone = `delete from school.attended_course where college_id = '${host.id}'`;
  expect(await brokenBy(`insert into ${row}`, gone)).toEqual([['courses_of_enrolments', host.code, 1, courseId]]);
});

it('each of these rules was broken above', () => {
  expect(KEPT_RULES.map(({ name }) => name)).toEqual([...named]);
});
