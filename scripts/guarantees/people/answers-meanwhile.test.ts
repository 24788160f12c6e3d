import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { connect } from '#kernel/database/connection.js';
import { answer, basesOf } from './testing/bases.js';
import { mutate } from './testing/calls.js';

let hub: TestHub;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  college = await (await world(hub)).college();
});
afterAll(() => hub.close());

/** Until a statement of this database waits for another one. */
async function somebodyWaits(): Promise<void> {
  const sql = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await hub.owner(sql)).length === 0);
}

/** Runs `meanwhile` while a transaction of another one holds what `locked` locks, which then does `done` and commits. */
async function held<T>(locked: string, done: string, params: string[], meanwhile: () => Promise<T>): Promise<T> {
  const other = await connect(hub.ownerUrl);
  try {
    await other.query('begin');
    await other.query(locked, params.slice(0, 1));
    const waiting = meanwhile();
    await somebodyWaits();
    await other.query(done, params);
    await other.query('commit');
    return await waiting;
  } finally {
    await other.end();
  }
}

const answersOf = (personId: string) =>
  hub.owner('select motivation from participants.mentor_questionnaire where person_id = $1', [personId]);

const answers = async (client: Client, personId: string): Promise<Data> => {
  const input = { personId, motivation: 'Помогать' };
  return mutate(client, 'answerMentorQuestionnaire', input, 'problems { code } questionnaire { motivation }');
};

const NOT_THERE = { problems: [{ code: 'PERSON_NOT_FOUND' }], questionnaire: null };

describe('answers of a mentor whose record is at that moment', () => {
  const LOCK = 'select from participants.person where id = $1 for update';

  it.each(['the mentor', 'the curator'])('merged into another one are refused, whether %s answers', async (who) => {
    const [twin, keep] = (await college.people({}, {})) as [string, string];
    const self = await hub.client({ roles: ['MENTOR'], persons: [twin] });
    const merge = 'update participants.person set merged_into = $2 where id = $1';
    const client = who === 'the mentor' ? self : college.curator;
    expect(await held(LOCK, merge, [twin, keep], () => answers(client, twin))).toEqual(NOT_THERE);
    expect(await answersOf(twin)).toEqual([]);
  });

  it('erased are refused, and nothing of them is kept', async () => {
    const [personId] = (await college.people({})) as [string];
    const self = await hub.client({ roles: ['MENTOR'], persons: [personId] });
    const erase = 'update participants.person set erased_on = current_date where id = $1';
    expect(await held(LOCK, erase, [personId], () => answers(self, personId))).toEqual(NOT_THERE);
    expect(await answersOf(personId)).toEqual([]);
  });
});

describe('a merge while answers are being given anew', () => {
  it('waits for them, and joins what they say in the end', async () => {
    const [keep, twin] = (await college.people({}, {})) as [string, string];
    await answer(college, keep, { experience: 'Опыт' });
    await answer(college, twin, { motivation: 'Раньше' });
    const lock = 'select from participants.mentor_questionnaire where person_id = $1 for update';
    const anew = `update participants.mentor_questionnaire set motivation = 'Теперь' where person_id = $1`;
    const merging = () => mutate(college.curator, 'mergePeople', { keepId: keep, mergeId: twin }, 'problems { code }');
    expect(await held(lock, anew, [twin], merging)).toEqual({ problems: [] });
    expect((await basesOf(college, keep)).mentorQuestionnaire).toMatchObject({
      experience: 'Опыт',
      motivation: 'Теперь',
    });
  });
});
