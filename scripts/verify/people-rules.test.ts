import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { PEOPLE_RULES } from './people-rules.sql.js';
import { call } from './testing/call.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
let college: CollegeWorld;
/** Somebody in both bases who was a pupil; a record that was merged into theirs; somebody who was erased. */
let id: string;
let merged: string;
let erased: string;

beforeAll(async () => {
  hub = await ownHub();
  college = await (await world(hub)).college();
  const [keep, twin, gone] = (await college.people({}, {}, { familyName: 'Забытов' })) as [string, string, string];
  [id, merged, erased] = [keep, twin, gone];
  const { curator, id: collegeId } = college;
  const rows = [id, merged, erased].map((personId) => ({ personId, enteredOn: '2024-09-01' }));
  await call(curator, 'upsertMentorProfiles', { collegeId, rows });
  await call(curator, 'upsertMenteeProfiles', { collegeId, rows });
  for (const personId of [id, merged, erased]) {
    await call(curator, 'answerMentorQuestionnaire', { personId, motivation: 'Помогать' });
    const categories = [{ category: 'PUPIL' }, { category: 'STUDENT', from: '2023-09-01' }];
    await call(curator, 'correctCategories', { personId, categories });
  }
  await call(curator, 'mergePeople', { keepId: id, mergeId: merged });
  await call(curator, 'erasePerson', { personId: erased, reason: 'REQUEST', confirmName: 'Забытов Иван' });
});
afterAll(() => hub.close());

const broken = async () => (await verifyHub(hub)).broken.map(({ rule, example }) => [rule, example]);

/** Changes rows by hand, past every rule of the database, looks what is named, and restores them. */
async function tampered(table: string, change: string): Promise<unknown[]> {
  const past = (sql: string) =>
    hub.owner(`set session_replication_role = replica; ${sql}; set session_replication_role = origin`);
  const constraints = await hub.owner(
    `select conname as name, pg_get_constraintdef(oid) as def from pg_constraint
      where conrelid = $1::regclass and contype in ('x', 'c')`,
    [table],
  );
  const indexes = await hub.owner(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as def from pg_index i
      where indrelid = $1::regclass and indisunique and indpred is not null`,
    [table],
  );
  await hub.owner(`create table public.before as select * from ${table}`);
  for (const { name } of constraints) await hub.owner(`alter table ${table} drop constraint ${String(name)}`);
  for (const { name } of indexes) await hub.owner(`drop index ${String(name)}`);
  try {
    await past(change);
    return await broken();
  } finally {
    await past(`delete from ${table}; insert into ${table} select * from public.before`);
    await hub.owner('drop table public.before');
    for (const { def } of indexes) await hub.owner(String(def));
    for (const { name, def } of constraints) {
      await hub.owner(`alter table ${table} add constraint ${String(name)} ${String(def)}`);
    }
    expect(await broken()).toEqual([]);
  }
}

const PARTICIPANTS = 'participants';
const STAYS = ['mentor_profile', 'mentee_profile'].map((table) => `${PARTICIPANTS}.${table}`);
const stayOf = async (table: string, person: string) =>
  (await hub.owner(`select id from ${table} where person_id = $1`, [person]))[0]!['id'] as string;

it('nothing is named where nobody has tampered', async () => {
  expect(await broken()).toEqual([]);
});

describe.each(STAYS)('somebody in %s', (table) => {
  it('before a consent was given is named: stay_with_consent', async () => {
    const stay = await stayOf(table, id);
    const early = `update ${table} set created_at = '2024-08-25' where id = '${stay}'`;
    expect(await tampered(table, early)).toEqual([['stay_with_consent', stay]]);
  });

  it.each([
    ['from a day of another stay', `'2024-10-01', null`],
    ['within another stay', `'2025-01-01', '2025-02-01'`],
    ['from the day of another stay, for no day', `'2024-09-01', '2024-09-01'`],
  ])('twice at a time is named: one_stay_at_a_time, %s', async (_how, days) => {
    const second = `insert into ${table} (id, college_id, person_id, entered_on, left_on)
      select 'ffffffff-ffff-7fff-8fff-ffffffffffff', college_id, person_id, d.entered::date, d.gone::date
        from ${table}, (values (${days})) d (entered, gone) where person_id = '${id}'`;
    expect(await tampered(table, second)).toEqual([['one_stay_at_a_time', 'ffffffff-ffff-7fff-8fff-ffffffffffff']]);
  });

  it('by a merged record, or told of in a pointer, is named: merged_person_unused', async () => {
    const pointer = await stayOf(table, merged);
    const back = `update ${table} set joined_into = null where id = '${pointer}'`;
    expect(await tampered(table, back)).toEqual([['merged_person_unused', pointer]]);
    const telling = `update ${table} set results = 'тайна' where id = '${pointer}'`;
    expect(await tampered(table, telling)).toEqual([['merged_person_unused', pointer]]);
  });

  it('who was erased is named: erased_person_forgotten', async () => {
    const stay = await stayOf(table, erased);
    for (const change of [`case_link = 'тайна'`, 'left_on = null']) {
      const kept = `update ${table} set ${change} where id = '${stay}'`;
      expect(await tampered(table, kept)).toEqual([['erased_person_forgotten', stay]]);
    }
  });
});

describe('a merged record', () => {
  it.each([
    ['person', `update participants.person set phone = '1' where id = $1`],
    ['person', `update participants.person set job_started_on = '2024-09-01' where id = $1`],
    ['mentor_questionnaire', `update participants.mentor_questionnaire set experience = 'тайна' where person_id = $1`],
    ['former_category', 'update participants.former_category set corrected_at = null where person_id = $1'],
  ])('with something in %s is named: merged_person_unused', async (table, change) => {
    const named = await tampered(`${PARTICIPANTS}.${table}`, change.replace('$1', `'${merged}'`));
    expect(named).toEqual([['merged_person_unused', merged]]);
  });
});

describe('an erased person', () => {
  it.each([
    ['person', `update participants.person set job_started_on = '2024-09-01' where id = $1`],
    ['mentor_questionnaire', `update participants.mentor_questionnaire set frequency = 'WEEKLY' where person_id = $1`],
  ])('with something in %s is named: erased_person_forgotten', async (table, change) => {
    const named = await tampered(`${PARTICIPANTS}.${table}`, change.replace('$1', `'${erased}'`));
    expect(named).toEqual([['erased_person_forgotten', erased]]);
  });
});

describe('categories', () => {
  const table = 'participants.former_category';

  it.each([
    ['two of which end on one day', `'TEACHER', '2023-08-31'`],
    ['one of which is yet to end', `'TEACHER', '2199-08-31'`],
  ])('of the past, %s, are named: categories_in_order', async (_what, values) => {
    const more = `insert into ${table} (college_id, person_id, category, until_on, recorded_by)
      values ('${college.id}', '${id}', ${values}, 'test')`;
    expect(await tampered(table, more)).toEqual([['categories_in_order', id]]);
  });
});

it('each of these rules was broken above', () => {
  expect(PEOPLE_RULES.map(({ name }) => name)).toEqual([
    'stay_with_consent',
    'one_stay_at_a_time',
    'categories_in_order',
    'merged_person_unused',
    'erased_person_forgotten',
  ]);
});
