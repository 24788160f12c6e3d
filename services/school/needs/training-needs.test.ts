import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { today } from '#kernel/time/today.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { enrol, schoolWorld, type SchoolWorld } from '../testing/school-world.js';

const YEAR = academicYearOf(today('Europe/Moscow'));
const [FROM, UNTIL] = [`${YEAR}-09-01`, `${YEAR + 1}-08-31`];
const SINCE = '2024-09-01';

let hub: TestHub;
let school: SchoolWorld;
let own: CollegeWorld;
let mentors: string[];
let cohortId: string;

async function mutate(client: Client, field: string, input: object, selection: string): Promise<Data> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} } }`, { i: input }))[field];
}

async function enter(college: CollegeWorld, base: 'Mentor' | 'Mentee', rows: object[]): Promise<void> {
  const input = { collegeId: college.id, rows: rows.map((row) => ({ enteredOn: SINCE, ...row })) };
  const { refused } = await mutate(college.curator, `upsert${base}Profiles`, input, 'refused');
  expect(refused).toBe(0);
}

async function courseOf(competences: string[], more: object = {}): Promise<string> {
  const input = { regionId: school.region.id, code: `N-${competences.join().length}`, titleRu: 'Курс', hours: 8 };
  return (await mutate(school.coordinator, 'createCourse', { ...input, competences, ...more }, 'course { id }')).course
    .id;
}

const run = async (courseId: string, capacity: number | null, host = school.host): Promise<string> => {
  const days = { year: formatAcademicYear(YEAR), startsOn: FROM, endsOn: UNTIL };
  const input = { courseId, collegeId: host.id, title: 'Группа', ...days, capacity };
  return (await mutate(host.curator, 'createCohort', input, 'cohort { id }')).cohort.id;
};

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
  own = school.other;
  mentors = await own.people({}, {});
  const mentees = await own.people(...[1, 2, 3, 4].map(() => ({ base: false })));
  await enter(own, 'Mentor', [
    { personId: mentors[0], competences: ['Сварка'], capacity: 2 },
    { personId: mentors[1], learningWishes: ['#Обратная  связь'], capacity: 3 },
  ]);
  await enter(own, 'Mentee', [
    ...mentees.slice(0, 3).map((personId) => ({ personId, needs: ['сварка', 'Обратная связь'] })),
    { personId: mentees[3], needs: ['Сварка'] },
  ]);
  const pair = { menteeId: mentees[3], mentorId: mentors[0], form: 'student-student', startedOn: FROM };
  const attested = { collegeId: own.id, year: formatAcademicYear(YEAR), rows: [pair] };
  expect((await mutate(own.curator, 'attestMentorships', attested, 'refused')).refused).toBe(0);
  const [elsewhere] = await school.host.people({ base: false });
  await enter(school.host, 'Mentee', [{ personId: elsewhere, needs: ['Сын Ивановых'] }]);
  cohortId = await run(await courseOf(['Обратная связь']), 1);
}, 180_000);
afterAll(() => hub.close());

const NEED = `competence asked waiting mentors freePlaces wishing wishingThemselves need offered gap supply
  courses { id } cohorts { id } colleges { college { id } need waiting wishing }`;
const LIST = `totalCount rare formulaVersion nodes { ${NEED} }`;

const ofRegion = async (client: Client, args = ''): Promise<Data> =>
  (
    await client.ask(`query ($code: String!) { region(code: $code) { trainingNeeds${args} { ${LIST} } } }`, {
      code: school.region.code,
    })
  ).region.trainingNeeds;

const ofCollege = async (client: Client, { id }: CollegeWorld): Promise<Data> =>
  (await client.ask(`query ($id: ID!) { college(id: $id) { trainingNeeds { ${LIST} } } }`, { id })).college
    .trainingNeeds;

describe('what mentors are to be trained in', () => {
  it('is told of a region with what is offered, what is missing, and where', async () => {
    const { nodes, totalCount, rare, formulaVersion } = await ofRegion(school.coordinator);
    // The words of one mentee of the host may tell who that is.
    expect({ totalCount, rare, formulaVersion }).toEqual({ totalCount: 2, rare: 1, formulaVersion: 2 });
    expect(nodes).toEqual([
      {
        ...{
          competence: 'Обратная связь',
          asked: 3,
          waiting: 3,
          mentors: 0,
          freePlaces: 0,
          wishing: 1,
          wishingThemselves: 0,
        },
        // Three mentees, of whom a mentor of the college takes two and a half.
        ...{ need: 2, offered: 1, gap: 1, supply: 'PLACES' },
        ...{ courses: [{ id: expect.any(String) }], cohorts: [{ id: cohortId }] },
        colleges: [{ college: { id: own.id }, need: 2, waiting: 3, wishing: 1 }],
      },
      {
        ...{ competence: 'сварка', asked: 4, waiting: 3, mentors: 1, freePlaces: 1, wishing: 0, wishingThemselves: 0 },
        ...{ need: 1, offered: 0, gap: 1, supply: 'NO_COURSE', courses: [], cohorts: [] },
        colleges: [{ college: { id: own.id }, need: 1, waiting: 3, wishing: 0 }],
      },
    ]);
  });

  it('is told of a college to its staff, whole, without the places that others host', async () => {
    const { nodes, rare } = await ofCollege(own.curator, own);
    expect(rare).toBe(0);
    expect(nodes.map(({ competence, need, offered, gap, supply }: Data) => [competence, need, offered, gap, supply])) // prettier-ignore
      .toEqual([['Обратная связь', 2, null, null, 'PLACES'], ['сварка', 1, 0, 1, 'NO_COURSE']]); // prettier-ignore
    const words = async (client: Client) =>
      (await ofCollege(client, school.host)).nodes.map(({ competence }: Data) => competence);
    expect(await words(school.host.curator)).toEqual(['Сын Ивановых', 'Обратная связь']);
    expect(await words(school.coordinator)).toEqual(['Обратная связь']);
  });

  it('comes by pages, in one order', async () => {
    const first = await ofRegion(school.coordinator, '(first: 1)');
    expect(first.nodes.map(({ competence }: Data) => competence)).toEqual(['Обратная связь']);
    const last = await ofRegion(school.coordinator, '(last: 1)');
    expect(last.nodes.map(({ competence }: Data) => competence)).toEqual(['сварка']);
    expect(last.totalCount).toBe(2);
  });

  it('goes with what is offered: a place that is taken, a course of one college, a cohort without a bound', async () => {
    expect((await enrol(own, cohortId, [mentors[1]!], { order: { number: '1-з', date: FROM } })).created).toBe(1);
    const word = async (competence: string) =>
      (await ofRegion(school.coordinator)).nodes.find((each: Data) => each.competence === competence);
    expect(await word('Обратная связь')).toMatchObject({ offered: 0, gap: 2, supply: 'NO_PLACES' });

    // A course that is kept to mentors of the host is none for those of the other college.
    const kept = await courseOf(['Сварка'], { collegeId: school.host.id, reach: 'OWN' });
    expect(await word('сварка')).toMatchObject({ offered: 0, gap: 1, supply: 'NO_COHORT' });
    await run(kept, 5);
    expect(await word('сварка')).toMatchObject({ offered: 5, gap: 1, supply: 'PLACES' });
    expect((await ofCollege(own.curator, own)).nodes[1]).toMatchObject({ competence: 'сварка', supply: 'NO_COURSE' });

    await run(await courseOf(['сварка', 'ЧПУ']), null);
    expect(await word('сварка')).toMatchObject({ offered: null, gap: 0, supply: 'PLACES' });
    // What a course gives is listed, whether or not anybody asks for it.
    expect(await word('ЧПУ')).toMatchObject({ need: 0, gap: 0, asked: 0, colleges: [] });
  });

  it('counts who says so themselves, once with the base, for a competence and for what a course gives', async () => {
    const word = async (competence: string) =>
      (await ofRegion(school.coordinator)).nodes.find((each: Data) => each.competence === competence);
    const say = async (personId: string | undefined, what: object) => {
      const client = await hub.client({ roles: ['MENTOR'], persons: [personId!] });
      const { wish, problems } = await mutate(
        client,
        'wishToLearn',
        { personId, ...what },
        'wish { id } problems { code }',
      );
      expect(problems).toEqual([]);
      return async () => void (await mutate(client, 'takeBackLearningWish', { wishId: wish.id }, 'problems { code }'));
    };
    const before = await word('Обратная связь');
    const takeBack = await say(mentors[1], { competence: 'обратная связь' });
    expect(await word('Обратная связь')).toMatchObject({ wishing: 1, wishingThemselves: 1 });
    const [course] = before.courses;
    await say(mentors[0], { courseId: course.id });
    // Who has it already needs no course for it.
    await say(mentors[0], { competence: 'Сварка' });
    expect(await word('Обратная связь')).toMatchObject({ wishing: 2, wishingThemselves: 2, need: 2 });
    expect(await word('сварка')).toMatchObject({ wishing: 0, wishingThemselves: 0 });
    await takeBack();
    expect(await word('Обратная связь')).toMatchObject({ wishing: 2, wishingThemselves: 1 });
  });

  it('takes a bounded number of statements, however many are asked', async () => {
    const query = `query ($code: String!, $a: ID!, $b: ID!) {
      region(code: $code) { trainingNeeds { ${LIST} } }
      a: college(id: $a) { trainingNeeds { ${LIST} } } b: college(id: $b) { trainingNeeds { ${LIST} } } }`;
    const asked = { code: school.region.code, a: own.id, b: school.host.id };
    const seen = await hub.statementsOf(() => school.coordinator.ask(query, asked));
    const of = (what: string) => seen.filter((sql) => sql.includes(what)).length;
    expect(of('contracts.training_needs')).toBeLessThanOrEqual(2);
    expect(of('from school.cohort c where c.id') + of('from school.course c where c.id')).toBeLessThanOrEqual(4);
  });
});

describe('nobody else is told', () => {
  it('neither others nor the staff of its colleges of a region', async () => {
    const elsewhere = (await world(hub)).coordinator;
    for (const client of [own.curator, elsewhere, await hub.client()]) {
      const { errors } = await client.answer(
        'query ($code: String!) { region(code: $code) { trainingNeeds { totalCount } } }',
        { code: school.region.code },
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    for (const client of [school.host.curator, elsewhere, await hub.client()]) {
      const { errors } = await client.answer('query ($id: ID!) { college(id: $id) { trainingNeeds { totalCount } } }', {
        id: own.id,
      });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  it('by whatever SQL: not of colleges beyond reach, and of no person', async () => {
    const session = { roles: ['CURATOR'] as const, colleges: [own.id] };
    const sql = 'select distinct college_id from contracts.training_needs($1::uuid[])';
    expect(await hub.raw('school', session, sql, [[own.id, school.host.id]])).toEqual([{ college_id: own.id }]);
    for (const inner of ['words_of_bases', 'people_in_pairs']) {
      await expect(hub.raw('school', session, `select * from contracts.${inner}($1::uuid[])`, [[own.id]])).rejects.toThrow(/permission denied/); // prettier-ignore
    }
  });
});
