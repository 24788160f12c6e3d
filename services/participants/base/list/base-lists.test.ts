import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { enter, found, named, pair } from '../../testing/base-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const freshCollege = async () => (await world(hub)).college();

describe('mentorBase', () => {
  let college: CollegeWorld;
  beforeAll(async () => {
    college = await freshCollege();
    const [anna, boris, vera, gleb] = (await named(college, 'Аннина', 'Борисова-Ёлкина', 'Верина', 'Глебова')) as [
      string,
      string,
      string,
      string,
    ];
    const [teacher] = (await college.people({ familyName: 'Доценко', givenName: 'Инна', category: 'TEACHER' })) as [
      string,
    ];
    await enter(
      college,
      'Mentor',
      { personId: anna, tags: ['#Python', 'веб_дизайн'], competences: ['Сварка'], frequency: 'WEEKLY', capacity: 1 },
      {
        personId: boris,
        tags: ['ёлки'],
        preferredAgeFrom: 14,
        preferredAgeTo: 16,
        frequency: 'FORTNIGHTLY',
        capacity: 0,
      },
      { personId: vera, competences: ['Токарное дело', 'сварка'], preferredAgeFrom: 17 },
      { personId: gleb, enteredOn: '2023-09-01', leftOn: '2024-06-30', tags: ['python'] },
      { personId: teacher },
    );
  });

  it.each([
    ['everybody who is in it, by name', 'first: 10', ['Аннина', 'Борисова-Ёлкина', 'Верина', 'Доценко']],
    ['a tag however it is written', 'tags: ["веб дизайн"]', ['Аннина']],
    ['any of several tags', 'tags: ["#PYTHON", "елки"]', ['Аннина', 'Борисова-Ёлкина']],
    ['a competence', 'competences: ["СВАРКА"]', ['Аннина', 'Верина']],
    ['no word at all', 'competences: ["#"]', []],
    ['half of a double name', 'search: "елк"', ['Борисова-Ёлкина']],
    ['name and initial', 'search: "доценко И."', ['Доценко']],
    ['nobody by the middle of a name', 'search: "лена"', []],
    ['a name with a slip', 'search: "Верена"', ['Верина']],
    ['a name with its words the other way round', 'search: "инна ДОЦЕНКО"', ['Доценко']],
    ['no more by a wildcard', 'search: "%в%"', ['Верина']],
    ['a category', 'categories: [TEACHER]', ['Доценко']],
    ['the age that fits', 'age: 16', ['Аннина', 'Борисова-Ёлкина', 'Доценко']],
    ['another age', 'age: 30', ['Аннина', 'Верина', 'Доценко']],
    ['meetings at least that often', 'frequency: FORTNIGHTLY', ['Аннина', 'Борисова-Ёлкина']],
    ['meetings more often', 'frequency: WEEKLY', ['Аннина']],
    ['room for one more', 'free: true', ['Аннина', 'Верина', 'Доценко']],
    ['who has left', 'stays: LEFT', ['Глебова']],
    ['all stays', 'stays: ALL, tags: ["python"]', ['Аннина', 'Глебова']],
    ['several filters at once', 'competences: ["сварка"], age: 16', ['Аннина']],
  ])('finds %s', async (_what, args, names) => {
    expect(await found(college, 'mentorBase', args)).toEqual(names);
  });

  it('goes on page by page and knows the total', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const data: Data = await college.curator.ask(
        `query ($id: ID!, $after: String) { mentorBase(collegeId: $id, first: 3, after: $after) {
          totalCount nodes { person { familyName } } pageInfo { hasNextPage endCursor } } }`,
        { id: college.id, after },
      );
      expect(data.mentorBase.totalCount).toBe(4);
      seen.push(...data.mentorBase.nodes.map((node: Data) => node.person.familyName));
      ({ endCursor: after, hasNextPage: more } = data.mentorBase.pageInfo);
    }
    expect(seen).toEqual(['Аннина', 'Борисова-Ёлкина', 'Верина', 'Доценко']);
  });

  it('lets the mentor’s own answers go before the sheet', async () => {
    const there = await freshCollege();
    const [personId] = (await named(there, 'Егорова')) as [string];
    await enter(there, 'Mentor', { personId, preferredAgeFrom: 14, preferredAgeTo: 16, frequency: 'LESS_OFTEN' });
    await there.curator.ask(
      `mutation ($input: AnswerMentorQuestionnaireInput!) { answerMentorQuestionnaire(input: $input) { problems { code } } }`,
      { input: { personId, preferredAgeFrom: 20, frequency: 'WEEKLY' } },
    );
    expect(await found(there, 'mentorBase', 'age: 15')).toEqual([]);
    expect(await found(there, 'mentorBase', 'age: 40, frequency: WEEKLY')).toEqual(['Егорова']);
  });

  it('leaves out who withdrew their consent, and counts them', async () => {
    const there = await freshCollege();
    const [one, other] = (await named(there, 'Жуков', 'Зайцев')) as [string, string];
    await enter(there, 'Mentor', { personId: one }, { personId: other });
    await there.curator.ask('mutation ($p: ID!) { withdrawConsents(input: { personId: $p }) { problems { code } } }', {
      p: one,
    });
    const { mentorBase } = await there.curator.ask(
      'query ($id: ID!) { mentorBase(collegeId: $id) { totalCount withoutConsent nodes { person { familyName } } } }',
      { id: there.id },
    );
    expect(mentorBase).toEqual({ totalCount: 1, withoutConsent: 1, nodes: [{ person: { familyName: 'Зайцев' } }] });
  });
});

describe('places', () => {
  it('are those that the mentees of today leave', async () => {
    const college = await freshCollege();
    const people = (await named(college, 'Наставников', 'Первый', 'Второй', 'Третий')) as [
      string,
      string,
      string,
      string,
    ];
    const [mentor, first, second, third] = people;
    await enter(college, 'Mentor', { personId: mentor, capacity: 2 });
    await enter(college, 'Mentee', ...[first, second, third].map((personId) => ({ personId })));
    // The year of the pairs is over for the database's clock: they are prolonged, as a pair may be (domain.md rule 8).
    const prolong = () =>
      hub.owner(`update programs.mentorship set until_on = '2099-08-31' where college_id = $1`, [college.id]);
    const places = async () =>
      (
        await college.curator.ask(
          'query ($id: ID!) { mentorBase(collegeId: $id) { nodes { mentees freeCapacity } } }',
          {
            id: college.id,
          },
        )
      ).mentorBase.nodes;

    expect(await places()).toEqual([{ mentees: 0, freeCapacity: 2 }]);
    await pair(college, first, mentor);
    await pair(college, second, mentor, { endedOn: '2025-02-01', endReason: 'ушёл' });
    await prolong();
    expect(await places()).toEqual([{ mentees: 1, freeCapacity: 1 }]);
    expect(await found(college, 'menteeBase', 'withoutMentor: true')).toEqual(['Второй', 'Третий']);
    await pair(college, third, mentor);
    await prolong();
    expect(await places()).toEqual([{ mentees: 2, freeCapacity: 0 }]);
    expect(await found(college, 'mentorBase', 'free: true')).toEqual([]);
    expect(await found(college, 'menteeBase', 'withoutMentor: true')).toEqual(['Второй']);
  });

  it('of a mentor without a known capacity are one', async () => {
    const college = await freshCollege();
    const [mentor, mentee] = (await named(college, 'Наставников', 'Первый')) as [string, string];
    await enter(college, 'Mentor', { personId: mentor });
    expect(await found(college, 'mentorBase', 'free: true')).toEqual(['Наставников']);
    await pair(college, mentee, mentor);
    await hub.owner(`update programs.mentorship set until_on = '2099-08-31' where college_id = $1`, [college.id]);
    expect(await found(college, 'mentorBase', 'free: true')).toEqual([]);
  });

  it('are not taken by a college that names a mentor of another one', async () => {
    const region = await world(hub);
    const [here, there] = [await region.college(), await region.college()];
    const [mentor] = (await named(there, 'Наставников')) as [string];
    const [mentee] = (await named(here, 'Чужой')) as [string];
    await enter(there, 'Mentor', { personId: mentor, capacity: 1 });
    const both = await hub.client({ roles: ['CURATOR'], colleges: [here.id, there.id] });
    await pair({ ...here, curator: both }, mentee, mentor);
    await hub.owner(`update programs.mentorship set until_on = '2099-08-31' where college_id = $1`, [here.id]);
    expect(await found(there, 'mentorBase', 'free: true')).toEqual([]);
    await hub.owner('delete from programs.mentor_agreement where college_id = $1', [here.id]);
    expect(await found(there, 'mentorBase', 'free: true')).toEqual(['Наставников']);
  });
});

describe('menteeBase', () => {
  it('finds by need, name and category', async () => {
    const college = await freshCollege();
    const [anna, boris] = (await named(college, 'Аннина', 'Борисов')) as [string, string];
    const [pupil] = (await college.people({ familyName: 'Ученик', category: 'PUPIL' })) as [string];
    await enter(
      college,
      'Mentee',
      { personId: anna, needs: ['Публичные выступления', '#сварка'] },
      { personId: boris, needs: ['Сварка'], enteredOn: '2023-09-01', leftOn: '2024-06-30' },
      { personId: pupil, needs: ['профориентация'] },
    );
    expect(await found(college, 'menteeBase', 'needs: ["СВАРКА", "публичные  выступления"]')).toEqual(['Аннина']);
    expect(await found(college, 'menteeBase', 'needs: ["сварка"], stays: ALL')).toEqual(['Аннина', 'Борисов']);
    expect(await found(college, 'menteeBase', 'search: "анн"')).toEqual(['Аннина']);
    expect(await found(college, 'menteeBase', 'categories: [PUPIL, TEACHER]')).toEqual(['Ученик']);
  });
});

describe('a list of many', () => {
  it.each([
    [
      'mentorBase',
      'Mentor',
      'mentees freeCapacity profile { tags } person { name mentorQuestionnaire { experience } }',
    ],
    ['menteeBase', 'Mentee', 'hasMentor profile { needs } person { name menteeProfiles { request } }'],
  ] as const)('from %s takes the statements of one', async (base, kind, selection) => {
    const college = await freshCollege();
    const people = await college.people(...Array.from({ length: 60 }, () => ({})));
    await enter(college, kind, ...people.map((personId) => ({ personId })));
    const list = (first: number) => () =>
      college.curator.ask(
        `query ($id: ID!, $first: Int) { ${base}(collegeId: $id, first: $first) { totalCount nodes { ${selection} } } }`,
        { id: college.id, first },
      );
    const one = await hub.statementsOf(list(1));
    const many = await hub.statementsOf(list(60));
    expect(many).toHaveLength(one.length);
    // The page, its totals, the profiles, the people, and what was asked of these.
    expect(many).toHaveLength(5);
  });
});
