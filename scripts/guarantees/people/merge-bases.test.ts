import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import { connect } from '#kernel/database/connection.js';
import { answer, basesOf, enterBase } from './testing/bases.js';
import { mutate } from './testing/calls.js';

let hub: TestHub;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  college = await (await world(hub)).college();
});
afterAll(async () => {
  expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  await hub.close();
});

const two = async () => (await college.people({}, {})) as [keep: string, twin: string];

const merge = async (keepId: string, mergeId: string, more: object = {}): Promise<Data> => {
  const selection = 'moved { kind count } problems { code }';
  const { moved, problems } = await mutate(college.curator, 'mergePeople', { keepId, mergeId, ...more }, selection);
  expect(problems).toEqual([]);
  return moved;
};

const mentors = (...rows: object[]) => enterBase(college, 'upsertMentorProfiles', ...rows);
const mentees = (...rows: object[]) => enterBase(college, 'upsertMenteeProfiles', ...rows);
const days = (stays: Data[]) => stays.map(({ enteredOn, leftOn }) => `${enteredOn} ${leftOn ?? '…'}`);

describe('stays of two records of a person', () => {
  it('that overlap become one, from the earliest entry to the latest exit, with all that was written', async () => {
    const [keep, twin] = await two();
    const [own] = await mentors({
      personId: keep,
      enteredOn: '2024-09-01',
      interests: 'Шахматы',
      tags: ['#Сварка'],
      caseLink: 'https://a.example/1',
      capacity: 2,
    });
    await mentors({
      personId: twin,
      enteredOn: '2024-03-01',
      leftOn: '2025-06-30',
      leftReason: 'Переезд',
      interests: 'Лыжи',
      achievements: 'Победитель конкурса',
      results: 'Двое на заводе',
      tags: ['сварка', 'Резка'],
      caseLink: 'https://b.example/2',
      preferredAgeFrom: 15,
      frequency: 'WEEKLY',
      capacity: 5,
    });
    const moved = await merge(keep, twin);
    expect(moved).toContainEqual({ kind: 'MENTOR_PROFILES', count: 1 });
    expect((await basesOf(college, keep)).mentorProfiles).toEqual([
      {
        id: own.id,
        enteredOn: '2024-03-01',
        leftOn: null,
        leftReason: null,
        interests: 'Шахматы\nЛыжи',
        achievements: 'Победитель конкурса',
        // The reason of an exit that turned out to be none, and the second link, have no place of their own.
        results: 'Двое на заводе\n30.06.2025: Переезд\nhttps://b.example/2',
        caseLink: 'https://a.example/1',
        competences: [],
        tags: ['Сварка', 'Резка'],
        preferredAgeFrom: 15,
        preferredAgeTo: null,
        frequency: 'WEEKLY',
        capacity: 2,
      },
    ]);
    const { mentorBase } = await college.curator.ask(
      'query ($id: ID!) { mentorBase(collegeId: $id, tags: ["резка"]) { totalCount nodes { person { id } } } }',
      { id: college.id },
    );
    expect(mentorBase).toEqual({ totalCount: 1, nodes: [{ person: { id: keep } }] });
    const audit = await hub.owner(
      `select fields from participants.audit where action = 'mentorProfile.merge' and entity_id = $1`,
      [own.id],
    );
    expect(audit).toEqual([
      { fields: ['enteredOn', 'results', 'achievements', 'interests', 'preferredAgeFrom', 'frequency', 'tags'] },
    ]);
  });

  it('that do not overlap remain two, the day of leaving being free for an entry', async () => {
    const [keep, twin] = await two();
    await mentees({ personId: keep, enteredOn: '2024-09-01', leftOn: '2025-06-30', request: 'Первый' });
    const [later] = await mentees({ personId: twin, enteredOn: '2025-06-30', request: 'Второй', completed: true });
    expect(await merge(keep, twin)).toContainEqual({ kind: 'MENTEE_PROFILES', count: 1 });
    const { menteeProfiles } = await basesOf(college, keep);
    expect(days(menteeProfiles)).toEqual(['2025-06-30 …', '2024-09-01 2025-06-30']);
    expect(menteeProfiles).toMatchObject([{ id: later.id, request: 'Второй', completed: true }, { request: 'Первый' }]);
  });

  it('become one where one of them covers a gap of the other record', async () => {
    const [keep, twin] = await two();
    const [first] = await mentees(
      { personId: keep, enteredOn: '2024-01-10', leftOn: '2024-03-01', leftReason: 'Болезнь', request: 'А' },
      { personId: keep, enteredOn: '2024-05-01', leftOn: '2024-07-01', leftReason: 'Выпуск', request: 'В' },
      { personId: keep, enteredOn: '2025-01-01', leftOn: '2025-02-01', request: 'Г' },
    );
    await mentees({
      personId: twin,
      enteredOn: '2024-02-01',
      leftOn: '2024-06-01',
      leftReason: 'Выпуск',
      request: 'Б',
    });
    await merge(keep, twin);
    const { menteeProfiles } = await basesOf(college, keep);
    expect(days(menteeProfiles)).toEqual(['2025-01-01 2025-02-01', '2024-01-10 2024-07-01']);
    expect(menteeProfiles[1]).toMatchObject({
      id: first.id,
      request: 'А\nВ\nБ',
      leftReason: 'Выпуск',
      results: '01.03.2024: Болезнь\n01.06.2024: Выпуск',
    });
  });

  it('of one day of entry become one, even where one of them lasted for no day', async () => {
    const [keep, twin] = await two();
    await mentors({ personId: keep, enteredOn: '2024-09-01', leftOn: '2024-09-01', leftReason: 'Ошибка' });
    await mentors({ personId: twin, enteredOn: '2024-09-01' });
    await merge(keep, twin);
    expect(days((await basesOf(college, keep)).mentorProfiles)).toEqual(['2024-09-01 …']);
  });

  it('can be written to afterwards, and merged again', async () => {
    const [keep, twin] = await two();
    const [third] = (await college.people({})) as [string];
    await mentors(
      { personId: keep, enteredOn: '2024-09-01' },
      { personId: twin, enteredOn: '2024-09-01', capacity: 1 },
    );
    await mentors({ personId: third, enteredOn: '2024-08-01', capacity: 3 });
    await merge(keep, twin);
    await mentors({ personId: keep, enteredOn: '2024-09-01', capacity: 7 });
    await merge(third, keep);
    const { mentorProfiles } = await basesOf(college, third);
    expect(mentorProfiles).toMatchObject([{ enteredOn: '2024-08-01', capacity: 3 }]);
  });

  it('stay where they are after a dry run', async () => {
    const [keep, twin] = await two();
    await mentors(
      { personId: keep, enteredOn: '2024-09-01', tags: ['а'] },
      { personId: twin, enteredOn: '2024-08-01' },
    );
    await answer(college, twin, { motivation: 'Помогать' });
    const before = [await basesOf(college, keep), await basesOf(college, twin)];
    await merge(keep, twin, { dryRun: true });
    expect([await basesOf(college, keep), await basesOf(college, twin)]).toEqual(before);
  });
});

describe('an entry while the record is being merged', () => {
  /** Until a statement of this database waits for another one. */
  async function somebodyWaits(): Promise<void> {
    const sql = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await hub.owner(sql)).length === 0);
  }

  it('waits for that, and is refused', async () => {
    const [keep, twin] = await two();
    const merging = await connect(hub.ownerUrl);
    try {
      await merging.query('begin');
      await merging.query('select from participants.person where id = $1 for update', [twin]);
      const input = { collegeId: college.id, rows: [{ personId: twin, interests: 'Шахматы' }] };
      const entering = mutate(college.curator, 'upsertMentorProfiles', input, 'results { problems { code } }');
      await somebodyWaits();
      await merging.query('update participants.person set merged_into = $2 where id = $1', [twin, keep]);
      await merging.query('commit');
      expect((await entering).results).toEqual([{ problems: [{ code: 'PERSON_NOT_FOUND' }] }]);
    } finally {
      await merging.end();
      await hub.owner('update participants.person set merged_into = null where id = $1', [twin]);
    }
  });
});

describe('a stay that became part of another one', () => {
  it('is left as an empty pointer, which the hub itself does not see', async () => {
    const [keep, twin] = await two();
    const [own] = await mentors({ personId: keep, enteredOn: '2024-09-01' });
    const [gone] = await mentors({ personId: twin, enteredOn: '2024-08-01', tags: ['тайна'], interests: 'тайна' });
    await merge(keep, twin);
    const [row] = await hub.owner(
      'select person_id, joined_into, left_on = entered_on as over, interests, tags from participants.mentor_profile where id = $1',
      [gone.id],
    );
    expect(row).toEqual({ person_id: twin, joined_into: own.id, over: true, interests: null, tags: [] });
    const staff = { roles: ['CURATOR'] as const, colleges: [college.id] };
    const sql = 'select id from participants.mentor_profile where id = $1';
    expect(await hub.raw('participants', staff, sql, [gone.id])).toEqual([]);
    expect(await hub.raw('participants', staff, sql, [own.id])).toEqual([{ id: own.id }]);
  });
});

describe('answers to the questionnaire of two records', () => {
  it('are joined, those given later first', async () => {
    const [keep, twin] = await two();
    await answer(college, keep, { motivation: 'Раньше', preferredAgeFrom: 14, preferredAgeTo: 16, experience: 'Опыт' });
    await answer(college, twin, { motivation: 'Теперь', preferredAgeFrom: 18, frequency: 'WEEKLY' });
    await hub.owner(`update participants.mentor_questionnaire set answered_on = '2025-01-01' where person_id = $1`, [
      keep,
    ]);
    expect(await merge(keep, twin)).toContainEqual({ kind: 'MENTOR_QUESTIONNAIRES', count: 1 });
    expect((await basesOf(college, keep)).mentorQuestionnaire).toMatchObject({
      motivation: 'Теперь\nРаньше',
      experience: 'Опыт',
      preferredAgeFrom: 18,
      preferredAgeTo: null,
      frequency: 'WEEKLY',
      answeredBy: 'COLLEGE',
    });
    const [{ text }] = (await hub.owner(
      `select q::text as text from participants.mentor_questionnaire q where person_id = $1`,
      [twin],
    )) as [{ text: string }];
    expect(text).not.toContain('Теперь');
  });

  it('come along where the record that stays has none', async () => {
    const [keep, twin] = await two();
    await answer(college, twin, { motivation: 'Помогать' });
    await merge(keep, twin);
    expect((await basesOf(college, keep)).mentorQuestionnaire).toMatchObject({ motivation: 'Помогать' });
  });
});
