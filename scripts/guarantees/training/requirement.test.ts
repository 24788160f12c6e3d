import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today as todayIn } from '#kernel/time/today.js';
import { testHub, type Client, type Data, type TestHub } from '../../testing/hub.js';
import { world, type CollegeWorld, type World } from '../../testing/world.js';
import { mutate } from '../people/testing/calls.js';
import { enrol, teachAndComplete } from '#school/testing/school-world.js';

const TODAY = todayIn('Europe/Moscow');
const YEAR = academicYearOf(TODAY);
const year = formatAcademicYear(YEAR);
const [FROM, UNTIL] = [`${YEAR}-09-01`, `${YEAR + 1}-08-31`];

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let courseId: string;
let cohortId: string;
let [mentor, mentee]: string[] = [];
let pairId: string;

async function course(code: string, competences: readonly string[] = []): Promise<string> {
  const input = { regionId: region.region.id, code, titleRu: 'Курс', hours: 8, competences };
  return (await mutate(region.coordinator, 'createCourse', input, 'course { id }')).course.id;
}

async function cohortOf(id: string): Promise<string> {
  const input = { courseId: id, collegeId: college.id, title: 'Группа', year, startsOn: FROM, endsOn: UNTIL };
  return (await mutate(college.curator, 'createCohort', input, 'cohort { id }')).cohort.id;
}

const BULK = `created updated refused
  results { outcome mentorship { id } problems { code path message } warnings { code path message } }`;

beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

/** A college of a region of its own with a pair that is proposed, and a cohort in which its mentor can be trained. */
beforeEach(async () => {
  region = await world(hub);
  college = await region.college();
  await mutate(
    college.curator,
    'openCollegeYear',
    { collegeId: college.id, year, forms: ['student-student'] },
    'problems { code }',
  );
  [mentor, mentee] = await college.people({}, {});
  const profiles = (base: string, row: object) =>
    mutate(college.curator, base, { collegeId: college.id, rows: [{ enteredOn: '2024-09-01', ...row }] }, 'refused');
  await profiles('upsertMentorProfiles', { personId: mentor, capacity: 3, competences: ['Сварка'] });
  await profiles('upsertMenteeProfiles', { personId: mentee, needs: ['Сварка'] });
  courseId = await course('BASE');
  cohortId = await cohortOf(courseId);
});

async function propose(): Promise<void> {
  const rows = [{ menteeId: mentee, mentorId: mentor, form: 'student-student', startedOn: TODAY, directive: true }];
  const proposed = await mutate(college.curator, 'proposeMentorships', { collegeId: college.id, year, rows }, BULK);
  pairId = proposed.results[0].mentorship.id;
}

const demand = (what: string, more: object = {}, client: Client = college.curator): Promise<Data> =>
  mutate(
    client,
    'setTrainingRequirement',
    { collegeId: college.id, year, form: 'student-student', demand: what, ...more },
    'problems { code path } requirement { demand course { id } competence history { demand course { id } setOn } }',
  );

const approve = async (date: string, more: object = {}): Promise<Data> =>
  (
    await mutate(
      college.curator,
      'approveMentorships',
      { collegeId: college.id, ids: [pairId], order: { number: '7-н', date }, actsFrom: TODAY, ...more },
      BULK,
    )
  ).results[0];

async function train(completedOn: string, cohort = cohortId): Promise<void> {
  await enrol(college, cohort, [mentor!], { order: { number: '1-з', date: FROM } });
  await teachAndComplete(college.curator, cohort, [mentor!], completedOn);
}

const orderPackage = async (): Promise<Data> => {
  const query = `query ($id: ID!, $year: AcademicYear!) { orderPackage(collegeId: $id, year: $year) {
    ready warned refused pairs { nodes { hindrances { code refuses } } } } }`;
  return (await college.curator.ask(query, { id: college.id, year })).orderPackage;
};

const hindrances = ({ pairs }: Data) => pairs.nodes[0].hindrances.map(({ code }: Data) => code);

describe('what a programme requires', () => {
  it('is nothing until it is set, keeps its history, and stays when the same is said again', async () => {
    const program = async () => {
      const query = `query ($id: ID!, $year: AcademicYear!) { college(id: $id) { mentoringPrograms(year: $year) { nodes {
        trainingRequirement { demand course { id } history { demand } } } } } }`;
      return (await college.curator.ask(query, { id: college.id, year })).college.mentoringPrograms.nodes[0]
        .trainingRequirement;
    };
    expect(await program()).toEqual({ demand: 'OFF', course: null, history: [] });
    expect((await demand('WARN')).requirement.history).toEqual([{ demand: 'WARN', course: null, setOn: TODAY }]);
    await demand('WARN');
    const { requirement } = await demand('BLOCK', { courseId });
    expect(requirement).toMatchObject({ demand: 'BLOCK', course: { id: courseId } });
    expect(await program()).toEqual({
      ...{ demand: 'BLOCK', course: { id: courseId } },
      history: [{ demand: 'BLOCK' }, { demand: 'WARN' }],
    });
    expect((await demand('OFF', { dryRun: true })).requirement.demand).toBe('OFF');
    expect((await program()).demand).toBe('BLOCK');
  });

  it('names a course that mentors of the college can attend, and a form of the year', async () => {
    const code = (payload: Data) => payload.problems.map((each: Data) => each.code).join();
    const elsewhere = await region.college();
    const input = { regionId: region.region.id, collegeId: elsewhere.id, reach: 'OWN', titleRu: 'К', hours: 8 };
    const kept = await mutate(region.coordinator, 'createCourse', { ...input, code: 'OWN' }, 'course { id }');
    expect(code(await demand('BLOCK', { courseId: kept.course.id }))).toBe('TRAINING_COURSE_UNKNOWN');
    expect(code(await demand('BLOCK', { courseId: 'no id' }))).toBe('TRAINING_COURSE_UNKNOWN');
    expect(code(await demand('OFF', { courseId }))).toBe('TRAINING_COURSE_WITHOUT_DEMAND');
    expect(code(await demand('WARN', { form: 'teacher-teacher' }))).toBe('FORM_NOT_OPEN');
    expect((await demand('WARN')).requirement.history).toHaveLength(1);
  });
});

describe('a pair whose mentor is not trained', () => {
  beforeEach(propose);

  it('needs a certificate of any course that gave a competence when it was learned, where the programme names one', async () => {
    const code = (payload: Data) => payload.problems.map((each: Data) => each.code).join();
    expect(code(await demand('BLOCK', { competence: 'Обратная связь' }))).toBe('TRAINING_COMPETENCE_UNKNOWN');
    const other = await course('TALK', ['Обратная связь']);
    const cohort = await cohortOf(other);
    expect(code(await demand('BLOCK', { competence: 'Связь', courseId }))).toBe('TRAINING_COURSE_OR_COMPETENCE');
    expect(code(await demand('OFF', { competence: 'Обратная связь' }))).toBe('TRAINING_COURSE_WITHOUT_DEMAND');
    expect(code(await demand('BLOCK', { competence: 'x'.repeat(101) }))).toBe('TRAINING_COMPETENCE_UNKNOWN');
    const set = await demand('BLOCK', { competence: '#обратная  связь' });
    expect(set.requirement).toMatchObject({ demand: 'BLOCK', course: null, competence: 'обратная связь' });
    expect((await demand('BLOCK', { competence: 'Обратная связь' })).requirement.history).toHaveLength(1);

    // A course that gives nothing of the kind proves nothing.
    await train(TODAY);
    expect(await approve(TODAY)).toMatchObject({ problems: [{ code: 'TRAINING_MISSING' }] });
    expect(hindrances(await orderPackage())).toEqual(['TRAINING_MISSING']);
    // It was learned by the version of the cohort: what the course gives since is another thing.
    await train(TODAY, cohort);
    await mutate(region.coordinator, 'changeCourse', { courseId: other, competences: ['Сварка'] }, 'problems { code }');
    expect(hindrances(await orderPackage())).toEqual([]);
    expect(await approve(TODAY)).toMatchObject({ outcome: 'UPDATED', problems: [], warnings: [] });
  });

  it('is refused where the programme blocks, and told so before: in the proposal and the package', async () => {
    await demand('BLOCK', { courseId });
    const programs = `query ($id: ID!, $year: AcademicYear!) {
      college(id: $id) { mentoringPrograms(year: $year) { nodes { id } } } }`;
    const programId = (await college.curator.ask(programs, { id: college.id, year })).college.mentoringPrograms.nodes[0]
      .id;
    const MATCHED = 'pairs { mentor { id } warnings { code text } } idle { mentor { id } reasons { code } }';
    const match = () => mutate(college.curator, 'matchPairs', { programId }, MATCHED);
    expect(await match()).toEqual({
      pairs: [],
      idle: [{ mentor: { id: mentor }, reasons: [{ code: 'NOT_TRAINED' }] }],
    });
    const gathered = await orderPackage();
    expect([gathered.refused, hindrances(gathered)]).toEqual([1, ['TRAINING_MISSING']]);
    const refused = await approve(TODAY);
    expect(refused).toMatchObject({ outcome: 'REFUSED', problems: [{ code: 'TRAINING_MISSING', path: ['ids', '0', 'mentor'] }] }); // prettier-ignore
    expect(refused.problems[0].message).toContain(TODAY);

    await demand('WARN', { courseId });
    expect((await match()).pairs).toEqual([
      { mentor: { id: mentor }, warnings: [{ code: 'NOT_TRAINED', text: 'the mentor is not trained' }] },
    ]);
    const warned = await orderPackage();
    expect([warned.warned, hindrances(warned)]).toEqual([1, ['NOT_TRAINED']]);
    const preview = await approve(TODAY, { dryRun: true });
    expect(preview).toMatchObject({ outcome: 'UPDATED', warnings: [{ code: 'TRAINING_MISSING' }] });
    expect(await approve(TODAY)).toMatchObject({ outcome: 'UPDATED', warnings: [{ code: 'TRAINING_MISSING' }] });
    // What is approved stays, whatever is required then; and to say it again warns of nothing.
    await demand('BLOCK');
    expect(await approve(TODAY)).toMatchObject({ outcome: 'UNCHANGED', problems: [], warnings: [] });
  });

  it('is approved on the day on which the mentor completes the course, and not by an order of a day before', async () => {
    await demand('BLOCK', { courseId });
    await train(TODAY);
    expect(hindrances(await orderPackage())).toEqual([]);
    expect(await approve(daysAfter(TODAY, -1))).toMatchObject({ problems: [{ code: 'TRAINING_MISSING' }] });
    expect(await approve(TODAY)).toMatchObject({ outcome: 'UPDATED', problems: [], warnings: [] });
  });

  it('is refused where the certificate is revoked, or of another course than the programme asks for', async () => {
    const other = await course('OTHER');
    await train(TODAY, await cohortOf(other));
    await demand('BLOCK', { courseId });
    expect(await approve(TODAY)).toMatchObject({ problems: [{ code: 'TRAINING_MISSING' }] });
    // Without a course any one will do.
    await demand('BLOCK');
    expect(await approve(TODAY, { dryRun: true })).toMatchObject({ outcome: 'UPDATED', problems: [] });
    const { certificates } = await college.curator.ask(
      'query ($id: ID!) { certificates(personId: $id) { nodes { id } } }',
      { id: mentor },
    );
    const ids = [certificates.nodes[0].id];
    await mutate(college.curator, 'revokeCertificates', { ids, reason: 'По ошибке' }, 'problems { code }');
    expect(await approve(TODAY)).toMatchObject({ problems: [{ code: 'TRAINING_MISSING' }] });
    expect(hindrances(await orderPackage())).toEqual(['TRAINING_MISSING']);
  });

  it('is taken as a list of the college has it: it acts already', async () => {
    await demand('BLOCK');
    const [third] = await college.people({});
    const rows = [{ menteeId: third, mentorId: mentor, form: 'student-student', startedOn: FROM }];
    const attested = await mutate(college.curator, 'attestMentorships', { collegeId: college.id, year, rows }, BULK);
    expect(attested).toMatchObject({ created: 1, refused: 0 });
  });

  it('and a mentor of another college is known by the courses that they completed there', async () => {
    const lender = await region.college();
    const [guest] = await lender.people({ category: 'STUDENT' });
    const [another] = await college.people({});
    await mutate(lender.curator, 'upsertMentorProfiles', { collegeId: lender.id, rows: [{ personId: guest, enteredOn: '2024-09-01' }] }, 'refused'); // prettier-ignore
    const row = { menteeId: another, mentorId: guest, form: 'student-student', startedOn: TODAY, directive: true };
    const proposed = await mutate(college.curator, 'proposeMentorships', { collegeId: college.id, year, rows: [row] }, BULK); // prettier-ignore
    pairId = proposed.results[0].mentorship.id;
    await mutate(lender.curator, 'agreeToMentorships', { collegeId: lender.id, ids: [pairId] }, 'refused');
    await demand('BLOCK', { courseId });
    expect(await approve(TODAY)).toMatchObject({ problems: [{ code: 'TRAINING_MISSING' }] });
    await enrol(lender, cohortId, [guest!], { order: { number: '1-з', date: FROM } });
    await teachAndComplete(college.curator, cohortId, [guest!], TODAY);
    expect(await approve(TODAY)).toMatchObject({ outcome: 'UPDATED', problems: [] });
  });
});

describe('nobody else', () => {
  it('sets a requirement: not another college, not the coordinator', async () => {
    const other = await region.college();
    for (const client of [other.curator, region.coordinator, await hub.client()]) {
      await expect(demand('WARN', {}, client)).rejects.toThrow();
    }
  });

  it('reads or writes one by whatever SQL', async () => {
    await demand('WARN');
    const other = await region.college();
    const count = 'select count(*)::int as n from programs.training_requirement where college_id = $1';
    const seen = async (claims: Parameters<TestHub['raw']>[1]) => (await hub.raw('programs', claims, count, [college.id]))[0]!['n']; // prettier-ignore
    expect(await seen({ roles: ['CURATOR'], colleges: [college.id] })).toBe(1);
    expect(await seen({ roles: ['COORDINATOR'], regions: [region.region.id] })).toBe(1);
    expect(await seen({ roles: ['CURATOR'], colleges: [other.id] })).toBe(0);
    expect(await seen(null)).toBe(0);
    const insert = `insert into programs.training_requirement (college_id, academic_year, form_code, n, effect, set_on)
      values ($1, $2, 'student-student', 2, 'BLOCK', '2026-01-01')`;
    const foreign = hub.raw('programs', { roles: ['CURATOR'], colleges: [other.id] }, insert, [college.id, YEAR]);
    await expect(foreign).rejects.toThrow(/row-level security/);
    const change = 'update programs.training_requirement set effect = $1';
    await expect(hub.raw('programs', { roles: ['CURATOR'], colleges: [college.id] }, change, ['OFF'])).rejects.toThrow(/permission denied/); // prettier-ignore
  });

  it('is told who is trained without working for a college', async () => {
    await train(TODAY);
    const sql = 'select person_id from contracts.trained_on(array[$1::uuid], null, null, $2)';
    const asked = (claims: Parameters<TestHub['raw']>[1]) => hub.raw('programs', claims, sql, [mentor, TODAY]);
    expect(await asked({ roles: ['CURATOR'], colleges: [college.id] })).toHaveLength(1);
    expect(await asked(null)).toEqual([]);
    expect(await asked({ roles: ['COORDINATOR'], regions: [region.region.id] })).toEqual([]);
  });
});
