import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { academicYearOf, endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { schoolWorld, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;

const YEAR = academicYearOf(today('Europe/Moscow'));

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});

afterAll(() => hub.close());

async function call(client: Client, mutation: string, input: object, selection: string, type?: string): Promise<Data> {
  const named = type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${named}!) { p: ${mutation}(input: $i) { ${selection} } }`, { i: input })).p;
}

const PROGRAMME = 'version hours audience competences modules { title hours } attendancePercent assessments { code }';
const COURSE = `course { id reach retiredOn college { id } programme { ${PROGRAMME} } versions { version hours } } problems { code path }`;
const PAYLOAD = `outcome ${COURSE}`;

const modules = [
  { title: 'Введение', hours: 12 },
  { title: 'Практика', hours: 24 },
];
const assessments = [{ code: 'T', title: 'Тест', kind: 'TEST', passMark: 60, topMark: 100 }];

const create = (client: Client, more: object = {}): Promise<Data> => {
  const input = {
    regionId: school.region.id,
    code: `V-${Math.random().toString(36).slice(2, 8)}`,
    titleRu: 'Курс',
    hours: 36,
  };
  return call(client, 'createCourse', { ...input, ...more }, COURSE);
};

const change = (courseId: string, more: object, client = school.coordinator) =>
  call(client, 'changeCourse', { courseId, ...more }, PAYLOAD);

async function begin(courseId: string, startsOn = startOf(YEAR)): Promise<Data> {
  const term = { year: formatAcademicYear(YEAR), startsOn, endsOn: endOf(YEAR) };
  const input = { courseId, collegeId: school.host.id, title: `Г ${Math.random()}`, ...term };
  return call(
    school.host.curator,
    'createCohort',
    input,
    'cohort { id programme { version hours } } problems { code }',
  );
}

describe('a course', () => {
  it('says what it teaches, whom, and how it is completed', async () => {
    const given = { modules, assessments, audience: ['student-student'], competences: ['#Сварка', 'сварка'] };
    const { course, problems } = await create(school.coordinator, given);
    expect(problems).toEqual([]);
    expect(course).toMatchObject({
      ...{ reach: 'NETWORK', college: null, retiredOn: null },
      programme: {
        ...{ version: 1, hours: 36, modules, audience: ['student-student'], competences: ['Сварка'] },
        ...{ attendancePercent: 80, assessments: [{ code: 'T' }] },
      },
    });
  });

  it('of a college is the college’s own to make and to change', async () => {
    const { host, other } = school;
    const own = await create(host.curator, { collegeId: host.id, reach: 'OWN' });
    expect(own.course).toMatchObject({ reach: 'OWN', college: { id: host.id } });
    expect((await change(own.course.id, { hours: 40 }, host.curator)).outcome).toBe('UPDATED');
    expect((await change(own.course.id, { hours: 44 }, other.curator)).problems).toMatchObject([
      { code: 'COURSE_NOT_FOUND' },
    ]);
    await expect(create(host.curator)).rejects.toThrow();
    await expect(create(host.curator, { collegeId: other.id })).rejects.toThrow();
    const offered = await call(
      other.curator,
      'createCohort',
      {
        ...{ courseId: own.course.id, collegeId: other.id, title: 'Чужая', year: formatAcademicYear(YEAR) },
        ...{ startsOn: startOf(YEAR), endsOn: endOf(YEAR) },
      },
      'problems { code }',
    );
    expect(offered.problems).toEqual([{ code: 'COURSE_OF_ANOTHER_COLLEGE' }]);
  });

  it('refuses modules above its hours and forms that the region does not have', async () => {
    const long = await create(school.coordinator, { hours: 35, modules });
    expect(long.problems).toEqual([{ code: 'MODULES_EXCEED_HOURS', path: ['modules'] }]);
    const unknown = await create(school.coordinator, { audience: ['worker-robot'] });
    expect(unknown.problems).toEqual([{ code: 'AUDIENCE_UNKNOWN', path: ['audience', '0'] }]);
  });

  it('changes in place until a cohort begins, and then as the next version; cohorts keep theirs', async () => {
    const { course } = await create(school.coordinator, { modules });
    expect((await change(course.id, { hours: 40 })).course).toMatchObject({ versions: [{ version: 1, hours: 40 }] });
    const { cohort } = await begin(course.id);
    expect(cohort.programme).toEqual({ version: 1, hours: 40 });

    const materials = [{ title: 'Книга', link: 'https://example.org/1' }];
    expect((await change(course.id, { materials, titleRu: 'Иначе' })).course.versions).toHaveLength(1);
    expect(await change(course.id, { titleRu: 'Иначе' })).toMatchObject({ outcome: 'UNCHANGED', problems: [] });
    expect(await change(course.id, { modules, materials })).toMatchObject({ outcome: 'UNCHANGED', problems: [] });
    expect((await change(course.id, { hours: 48 })).course.versions).toEqual([
      { version: 2, hours: 48 },
      { version: 1, hours: 40 },
    ]);
    const kept = await school.host.curator.ask(
      'query ($id: ID!) { cohort(id: $id) { programme { version hours } course { hours programme { version } } } }',
      { id: cohort.id },
    );
    expect(kept.cohort).toEqual({
      programme: { version: 1, hours: 40 },
      course: { hours: 48, programme: { version: 2 } },
    });
    expect((await begin(course.id)).cohort.programme.version).toBe(2);
  });

  it('retired takes no cohort and changes no more, and what there is stays', async () => {
    const { course } = await create(school.coordinator);
    const { cohort } = await begin(course.id);
    const retire = (reason = 'Заменён новым') =>
      call(school.coordinator, 'retireCourse', { courseId: course.id, reason }, PAYLOAD);
    expect((await retire(' ')).problems).toEqual([{ code: 'RETIRE_REASON_MISSING', path: ['reason'] }]);
    expect((await retire()).outcome).toBe('UPDATED');
    expect((await retire()).outcome).toBe('UNCHANGED');
    expect((await begin(course.id)).problems).toEqual([{ code: 'COURSE_RETIRED' }]);
    expect((await change(course.id, { hours: 40 })).problems).toMatchObject([{ code: 'COURSE_RETIRED' }]);
    const found = await school.host.curator.ask(
      'query ($id: ID!) { cohort(id: $id) { id course { retireReason versionInUse } } }',
      { id: cohort.id },
    );
    expect(found.cohort).toEqual({ id: cohort.id, course: { retireReason: 'Заменён новым', versionInUse: true } });
  });
});

describe('the sessions of a cohort', () => {
  const RESULTS = `created updated unchanged refused problems { code }
    results { outcome problems { code path } warnings { code path } session { id title cancelReason } }`;
  const lesson = {
    kind: 'LESSON',
    title: 'Введение',
    day: startOf(YEAR),
    startsAt: '09:00',
    endsAt: '10:30',
    hours: 2,
  };
  const put = (cohortId: string, rows: object[], more: object = {}, client = school.host.curator) =>
    call(client, 'putSessions', { cohortId, rows, ...more }, RESULTS);

  let cohortId: string;
  beforeAll(async () => {
    const { course } = await create(school.coordinator, { hours: 6 });
    cohortId = (await begin(course.id)).cohort.id;
  });

  it('are planned once, in its term, and take no more hours than its programme', async () => {
    expect(await put(cohortId, [lesson], { dryRun: true })).toMatchObject({ created: 1 });
    const made = await put(cohortId, [lesson, { ...lesson, day: '2020-01-01' }, lesson]);
    expect(made).toMatchObject({ created: 1, unchanged: 1, refused: 1 });
    expect(made.results[1].problems).toEqual([{ code: 'SESSION_OUTSIDE_COHORT', path: ['rows', '1', 'day'] }]);
    expect(await put(cohortId, [lesson])).toMatchObject({ unchanged: 1 });
    const long = await put(cohortId, [{ ...lesson, startsAt: '11:00', endsAt: '15:00', hours: 5 }]);
    expect(long).toMatchObject({ refused: 1, problems: [{ code: 'SESSIONS_EXCEED_HOURS' }] });
    const { id } = made.results[0].session;
    expect((await put(cohortId, [{ ...lesson, id, title: 'Иначе' }])).results[0]).toMatchObject({
      ...{ outcome: 'UPDATED', session: { id, title: 'Иначе' } },
    });
    const foreign = await put(cohortId, [lesson], {}, school.other.curator);
    expect(foreign.problems).toEqual([{ code: 'COHORT_NOT_FOUND' }]);
  });

  it('warn of another one of the same teacher at that time, in whichever cohort', async () => {
    const { course } = await create(school.coordinator);
    const [one, two] = [(await begin(course.id)).cohort.id, (await begin(course.id)).cohort.id];
    await put(one, [{ ...lesson, teacher: 'Семёнова А. И.' }]);
    const moved = await put(two, [
      { ...lesson, startsAt: '10:00', endsAt: '11:00', teacher: 'семенова  а. и.' },
      { ...lesson, startsAt: '10:30', endsAt: '11:30', teacher: 'Петров' },
    ]);
    expect(moved.created).toBe(2);
    expect(moved.results.map(({ warnings }: Data) => warnings)).toEqual([
      [{ code: 'TEACHER_BUSY', path: ['rows', '0', 'teacher'] }],
      [],
    ]);
  });

  it('are cancelled with a reason, and free their hours', async () => {
    const { course } = await create(school.coordinator, { hours: 2 });
    const { id } = (await begin(course.id)).cohort;
    const [{ session }] = (await put(id, [lesson])).results;
    const cancel = (reason: string) =>
      call(school.host.curator, 'cancelSessions', { cohortId: id, ids: [session.id], reason }, RESULTS);
    expect((await cancel(' ')).problems).toEqual([{ code: 'CANCEL_REASON_MISSING' }]);
    expect((await cancel('Болезнь')).results[0]).toMatchObject({
      outcome: 'UPDATED',
      session: { cancelReason: 'Болезнь' },
    });
    expect((await cancel('Болезнь')).results[0].outcome).toBe('UNCHANGED');
    expect((await put(id, [{ ...lesson, title: 'Вместо неё' }])).created).toBe(1);
  });

  it('are read by who has signed in, and by nobody else', async () => {
    const query = `query ($id: ID!) { college(by: { id: $id }) { courses(first: 9) { nodes { cohorts(first: 9) { nodes {
      teachers { name } sessions(first: 9) { nodes { title link } } } } } } } }`;
    const signedIn = JSON.stringify(await school.other.curator.ask(query, { id: school.host.id }));
    expect(signedIn).toContain('Введение');
    const { data, errors } = await (await hub.client()).answer(query, { id: school.host.id });
    expect(JSON.stringify(data)).not.toContain('Введение');
    expect(errors?.every(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')).toBe(true);
  });

  it('are a calendar for whoever has its secret address, until it is closed', async () => {
    const { host, other } = school;
    const make = () => call(host.curator, 'createCohortCalendar', { cohortId }, 'path', 'CohortCalendarInput');
    const first = (await make()).path;
    const second = (await make()).path;
    const codeOf = (path: string) => /^\/calendar\/cohorts\/([\w-]{22})\.ics$/.exec(path)![1]!;
    const anybody = await hub.client();
    const read = async (path: string) =>
      (
        await anybody.ask('query ($c: String!) { cohortCalendar(code: $c) { title startsAt cancelled } }', {
          c: codeOf(path),
        })
      ).cohortCalendar;
    expect(await read(first)).toBeNull();
    expect(await read(second)).toEqual([
      { title: 'Иначе', startsAt: `${startOf(YEAR)}T06:00:00.000Z`, cancelled: false },
    ]);
    const denied = await other.curator.answer(
      'mutation ($i: CohortCalendarInput!) { revokeCohortCalendar(input: $i) { revoked } }',
      {
        i: { cohortId },
      },
    );
    expect(denied.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const claims = { roles: ['CURATOR' as const], colleges: [other.id] };
    expect(
      await hub.raw('school', claims, 'select id from school.cohort_calendar where cohort_id = $1', [cohortId]),
    ).toEqual([]);
    await call(host.curator, 'revokeCohortCalendar', { cohortId }, 'revoked', 'CohortCalendarInput');
    expect(await read(second)).toBeNull();
  });
});
