import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import {
  ownerTransactions,
  type OwnerTransaction,
  type OwnerTransactions,
} from '#scripts/testing/owner-transactions.js';
import { complete, enrol, schoolWorld, withdraw } from '../testing/school-world.js';

let hub: TestHub;
let transactions: OwnerTransactions;

beforeAll(async () => {
  hub = await testHub();
  transactions = ownerTransactions(hub);
});
afterAll(async () => {
  await transactions.close();
  await hub.close();
});

const PLACES = `select academic_year as year, places from school.attended_course
  where college_id = $1 and course_id = $2 order by 1`;

it('places in a course are kept by year, as they are taken and given up', async () => {
  const { other, courseId, cohort, cohortId } = await schoolWorld(hub);
  const places = () => hub.owner(PLACES, [other.id, courseId]);
  const [one, two, three] = (await other.people({}, {}, {})) as [string, string, string];
  await enrol(other, cohortId, [one, two, three]);
  await enrol(other, await cohort(), [one]);
  await enrol(other, await cohort({ year: 2023 }), [one], { order: null });
  expect(await places()).toEqual([
    { year: 2023, places: 1 },
    { year: 2024, places: 4 },
  ]);
  await complete(other.curator, cohortId, [one]);
  await withdraw(other.curator, cohortId, [two, three]);
  expect(await places()).toEqual([
    { year: 2023, places: 1 },
    { year: 2024, places: 2 },
  ]);
});

it('they are kept whoever writes, and by which way', async () => {
  const { other, courseId, cohortId, cohort } = await schoolWorld(hub);
  const places = async () => (await hub.owner(PLACES, [other.id, courseId])).map((row) => row['places']);
  await enrol(other, cohortId, await other.people({}, {}));
  await hub.owner(`update school.enrolment set withdrawn_on = '2025-02-01' where cohort_id = $1`, [cohortId]);
  expect(await places()).toEqual([0]);
  await hub.owner('update school.enrolment set withdrawn_on = null where cohort_id = $1', [cohortId]);
  expect(await places()).toEqual([2]);
  const elsewhere = await cohort({ year: 2023 });
  await hub.owner(
    `update school.enrolment set (cohort_id, academic_year) = ($2, 2023)
      where id = (select min(id::text)::uuid from school.enrolment where cohort_id = $1)`,
    [cohortId, elsewhere],
  );
  expect(await places()).toEqual([1, 1]);
  await hub.owner('delete from school.enrolment where college_id = $1', [other.id]);
  expect(await places()).toEqual([0, 0]);
});

it('of places that are taken and given up at once none is missed', async () => {
  const { other, courseId, cohortId } = await schoolWorld(hub);
  const people = await other.people({}, {}, {});
  await enrol(other, cohortId, people);
  const [first, second] = [await transactions.begun(), await transactions.begun()];
  const leave = (client: OwnerTransaction, person: string) =>
    client.query(`update school.enrolment set withdrawn_on = '2025-02-01' where person_id = $1`, [person]);
  await leave(first, people[0]!);
  const later = leave(second, people[1]!).then(() => second.query('commit'));
  await transactions.untilWaiting(second);
  await first.query('commit');
  await later;
  expect(await hub.owner(PLACES, [other.id, courseId])).toEqual([{ year: 2024, places: 1 }]);
});

it('no service reads or writes them past the contract', async () => {
  const { other } = await schoolWorld(hub);
  for (const sql of ['select * from', 'delete from', 'truncate']) {
    const past = hub.raw('school', { roles: ['CURATOR'], colleges: [other.id] }, `${sql} school.attended_course`);
    await expect(past).rejects.toThrow('permission denied');
  }
});
