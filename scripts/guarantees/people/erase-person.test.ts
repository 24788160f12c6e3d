import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import {
  attest,
  decline,
  digestOf,
  enrol,
  figuresOf,
  followSchool,
  linkTo,
  meet,
  mutate,
  plan,
  runCohort,
  teach,
  wishOf,
} from './testing/calls.js';
import { closeWith } from './testing/closing.js';
import { nameInYears } from './testing/named-in-years.js';
import { personReferences, standsIn } from './testing/references.js';
import { sayAtCheckpoint, sayByLink, survey } from './testing/surveys.js';
import { found, TELLS_NOBODY, untold } from './testing/texts.js';
import { inAgreement, inBases, SECRETS, VELIMIR } from './testing/velimir.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  region = await world(hub);
  college = await region.college();
  await college.headcount();
});
afterAll(() => hub.close());

const ERASED = 'erasedId fields changed { kind count } problems { code path }';
const erase = (personId: string, more: object = {}, client = college.curator): Promise<Data> =>
  mutate(
    client,
    'erasePerson',
    { personId, reason: 'REQUEST', confirmName: 'секретарёв  ВЕЛИМИР протасиевич', ...more },
    ERASED,
  );

interface Settled {
  readonly id: string;
  readonly running: string;
}

/** A consent of before that was withdrawn, and why in somebody's words. */
const withdrawnOnce = (id: string) =>
  hub.owner(
    `insert into participants.consent (id, college_id, person_id, given_on, given_by, withdrawn_on, withdrawal_reason)
     values (uuidv7(), $1, $2, '2023-09-01', 'COLLEGE', '2024-02-01', 'Секретарёв просил сам')`,
    [college.id, id],
  );

/** A teacher who was a mentee in a year that is over, is one now, leads a programme, and has something everywhere. */
async function settle(): Promise<Settled> {
  const [id, twin] = (await college.people(VELIMIR, { ...VELIMIR, externalId: 'Секретарев-2' })) as [string, string];
  await mutate(college.curator, 'mergePeople', { keepId: id, mergeId: twin }, 'problems { code }');
  const [mentor] = (await college.people({ category: 'TEACHER' })) as [string];
  const pair = { menteeId: id, mentorId: mentor, form: 'teacher-teacher' };
  const past = {
    ...pair,
    startedOn: '2024-10-01',
    endedOn: '2025-05-01',
    endReason: 'Секретарев заболел',
    results: 'Секретарев вырос',
    caseLink: 'папка Секретарева',
  };
  const [ended] = (await attest(college, [past])) as [string];
  await meet(hub, id, ended, { words: 'Секретарёв Велимир Протасиевич' });
  const [wrong] = (await attest(college, [{ ...pair, startedOn: '2025-10-01' }], '2025/2026')) as [string];
  const voided = { collegeId: college.id, ids: [wrong], reason: 'Спутали с Секретаревым' };
  await mutate(college.curator, 'voidMentorships', voided, 'problems { code }');
  const [running] = (await attest(college, [{ ...pair, startedOn: '2026-10-01' }], '2026/2027')) as [string];
  await plan(college, running, 'Секретарёв Велимир Протасиевич');
  const ruledOut = [{ menteeId: id, mentorId: mentor, decision: 'SIBLINGS' }];
  await mutate(college.curator, 'decidePairs', { collegeId: college.id, rows: ruledOut }, 'refused');
  const supported = { collegeId: college.id, year: '2026/2027', rows: [{ menteeId: id }] };
  await mutate(college.curator, 'recordMenteeSupport', supported, 'refused');
  await closeWith(hub, college, { personId: id, mentorshipId: ended });
  await inBases(college, id);
  const cohortId = await runCohort(college, region.coordinator, region.region.id);
  await enrol(college, cohortId, id);
  await teach(college, cohortId, id, 'Секретарёв В. П.');
  await decline(hub, await runCohort(college, region.coordinator, region.region.id), id);
  await wishOf(hub, id);
  const binding = { account: 'velimir@college.example', role: 'MENTEE', personId: id };
  await mutate(college.curator, 'bindRoles', { rows: [binding] }, 'created');
  await linkTo(hub, college, id);
  await followSchool(hub, college, id);
  await digestOf(hub, id);
  await withdrawnOnce(id);
  const others = (await college.people({}, {})) as [string, string];
  const OTHER = { menteeId: others[0], mentorId: others[1], form: 'student-student', startedOn: '2024-10-01' };
  const [beside] = await attest(college, [{ ...OTHER, results: 'Помог СЕКРЕТАРЁВ В. П., и не только он', caseLink: 'Велимир  Протасиевич Секретарёв, стр. 3' }]); // prettier-ignore
  await meet(hub, others[0], beside!, { words: 'Приходил Велимир Протасиевич Секретарёв' });
  const now = { menteeId: others[0], mentorId: others[1], form: 'student-student', startedOn: '2026-10-01' };
  const [besideNow] = (await attest(college, [now], '2026/2027')) as [string];
  await plan(college, besideNow, 'Приходил Велимир Протасиевич Секретарёв');
  await hub.owner(`update programs.program set lead = 'В. П. Секретарёв' where college_id = $1`, [college.id]);
  await nameInYears(hub, college.id);
  await inAgreement(college, id);
  await survey(college, 'mentee_final');
  const { links } = await survey(college, 'mentor_final');
  await sayByLink(college, links.get(mentor), 'Секретарёв Велимир Протасиевич помог мне');
  await sayAtCheckpoint(college, 'Уходит Велимир  Секретарев');
  const wasStudent = [{ category: 'STUDENT' }, { category: 'TEACHER', from: '2023-09-01' }];
  await mutate(college.curator, 'correctCategories', { personId: id, categories: wasStudent }, 'problems { code }');
  return { id, running };
}

const figures = (year: number) => figuresOf(hub, college.id, year);

describe('erasing a person', () => {
  let id: string;
  let running: string;
  let past: Record<string, unknown>;
  let before: Record<string, unknown>;

  beforeAll(async () => {
    ({ id, running } = await settle());
    [past, before] = [await figures(2024), await figures(2026)];
    expect((await found(hub, SECRETS)).length).toBe(53);
  });

  it('has something to erase in every table that knows people, and in every text of theirs', async () => {
    const everywhere = (await personReferences(hub)).filter((name) => !/(erasure|kept_apart)[.]|mentor_id$/.test(name));
    expect(await standsIn(hub, id)).toEqual(expect.arrayContaining(everywhere));
    expect(await untold(hub, id)).toEqual(TELLS_NOBODY);
  });

  it('asks for the name of the person who is meant', async () => {
    expect((await erase(id, { confirmName: 'Секретарев' })).problems).toEqual([
      { code: 'NAME_NOT_CONFIRMED', path: ['confirmName'] },
    ]);
    expect((await erase(id, { confirmName: null })).problems).toMatchObject([{ code: 'NAME_NOT_CONFIRMED' }]);
    expect((await hub.owner('select erased_on from participants.person where id = $1', [id]))[0]).toEqual({
      erased_on: null,
    });
  });

  it('tells in a dry run what it would do, and does nothing', async () => {
    const { changed, erasedId } = await erase(id, { confirmName: null, dryRun: true });
    expect(erasedId).toBe(id);
    expect(changed).toContainEqual({ kind: 'MENTORSHIPS_ENDED', count: 1 });
    expect(await figures(2026)).toEqual(before);
    expect((await college.curator.ask('query ($id: ID!) { person(id: $id) { name } }', { id })).person.name).toBe(
      'Секретарев Велимир Протасиевич',
    );
  });

  it('leaves the name, the address, the telephone and the rest nowhere in the database', async () => {
    const { changed, fields, problems } = await erase(id);
    expect(problems).toEqual([]);
    expect(fields).toEqual(expect.arrayContaining(['familyName', 'birthDate', 'email', 'phone', 'externalId']));
    expect(changed).toEqual([
      { kind: 'CONSENTS', count: 2 },
      { kind: 'MENTORSHIPS_ENDED', count: 1 },
      { kind: 'MENTORSHIPS_VOIDED', count: 0 },
      { kind: 'ENROLMENTS_WITHDRAWN', count: 1 },
      { kind: 'APPLICATIONS_WITHDRAWN', count: 0 },
      { kind: 'SURVEY_LINKS', count: 1 },
      { kind: 'MENTOR_PROFILES', count: 2 },
      { kind: 'MENTEE_PROFILES', count: 2 },
      { kind: 'MENTOR_QUESTIONNAIRES', count: 1 },
      { kind: 'ROLE_BINDINGS', count: 3 },
    ]);
    expect(await found(hub, SECRETS)).toEqual([]);
  });

  it('takes the name out of what others write, and leaves the rest of it', async () => {
    const told = await hub.owner('select results, case_link from programs.mentorship where results is not null');
    expect(told).toEqual([{ results: 'Помог —, и не только он', case_link: '—, стр. 3' }]);
    const years = await hub.owner(
      'select curator, goals, working_group from programs.college_year where goals is not null',
    );
    expect(years).toContainEqual({
      ...{ curator: '—', goals: 'Ведёт —, как и прежде' },
      working_group: [{ name: '—', position: 'педагог' }],
    });
    const said = await hub.owner('select words from monitoring.survey_answer where words is not null');
    expect(said).toEqual([{ words: '— помог мне' }]);
    const [sheet] = await hub.owner(`select answers->-1->>'words' as words from monitoring.checkpoint_answer`);
    expect(sheet).toEqual({ words: 'Уходит —' });
  });

  it('keeps the figures of years that are over, and withdraws the consent for the one that runs', async () => {
    expect(await figures(2024)).toEqual(past);
    const now = await figures(2026);
    expect([before['mentees'], now['mentees']]).toEqual([2, 1]);
    expect(now['left_out_without_consent']).toBe(1);
    expect(now['mentors']).toBe(before['mentors']);
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  });

  it('ends what stood, and takes the role back', async () => {
    const [pair] = await hub.owner(
      'select status, ended_on = contracts.today(college_id) as today from programs.mentorship where id = $1',
      [running],
    );
    expect(pair).toEqual({ status: 'ENDED', today: true });
    const access = await hub.raw(
      'participants',
      { actor: 'velimir@college.example' },
      'select roles, persons from contracts.session_access(extract(epoch from now())::bigint)',
    );
    expect(access).toEqual([{ roles: [], persons: [] }]);
  });

  it('leaves of the bases when the person was in them, and takes them out of both', async () => {
    for (const table of ['mentor_profile', 'mentee_profile']) {
      const rows = await hub.owner(
        `select entered_on::text as entered, left_on in ('2025-06-30', contracts.today(college_id)) as over
           from participants.${table} where person_id = $1 order by entered_on`,
        [id],
      );
      expect(rows).toEqual([
        { entered: '2024-09-01', over: true },
        { entered: '2026-09-01', over: true },
      ]);
    }
    const query = `query ($c: ID!) { mentorBase(collegeId: $c, stays: ALL) { totalCount withoutConsent }
      menteeBase(collegeId: $c, stays: ALL) { totalCount withoutConsent } }`;
    const nobody = { totalCount: 0, withoutConsent: 0 };
    expect(await college.curator.ask(query, { c: college.id })).toEqual({ mentorBase: nobody, menteeBase: nobody });
  });

  it('takes the person out of lists and search, and leaves a pair without a name', async () => {
    const ask = (query: string, variables?: Record<string, unknown>) => college.curator.ask(query, variables);
    expect((await ask('query ($id: ID!) { person(id: $id) { id } }', { id })).person).toBeNull();
    expect((await ask('{ people(search: "секретарев") { totalCount } }')).people.totalCount).toBe(0);
    const query = 'query ($c: ID!) { mentorships(collegeId: $c) { nodes { id mentee { name } mentor { name } } } }';
    const { mentorships } = await ask(query, { c: college.id });
    const one = mentorships.nodes.find((node: Data) => node.id === running);
    expect([one.mentee, one.mentor !== null]).toEqual([null, true]);
  });

  it('is in the audit by names of fields, and in the register by its reason', async () => {
    const rows = await hub.owner(
      `select action from (select * from participants.audit union all select * from programs.audit
                           union all select * from school.audit union all select * from monitoring.audit) a where a.action like '%.erase' order by 1`,
    );
    expect(rows.map((row) => row['action'])).toEqual([
      'checkpoint.erase',
      'enrolment.erase',
      'menteeProfile.erase',
      'menteeProfile.erase',
      'mentorProfile.erase',
      'mentorProfile.erase',
      'mentorship.erase',
      'mentorship.erase',
      'mentorship.erase',
      'mentorship.erase',
      'mentorship.erase',
      'person.erase',
      'questionnaire.erase',
      'survey-link.erase',
    ]);
    const [entry] = await hub.owner('select reason, erased_by from participants.erasure where person_id = $1', [id]);
    expect(entry).toEqual({ reason: 'REQUEST', erased_by: 'test' });
  });

  it('is not undone by the next exchange with the college’s system', async () => {
    const { consent: _, ...row } = VELIMIR;
    for (const externalId of ['Секретарев-1', 'Секретарев-2']) {
      const { results } = await mutate(
        college.curator,
        'upsertPeople',
        { collegeId: college.id, source: 'test', rows: [{ ...row, externalId }] },
        'results { outcome problems { code path } }',
      );
      expect(results).toEqual([
        { outcome: 'REFUSED', problems: [{ code: 'PERSON_ERASED', path: ['rows', '0', 'externalId'] }] },
      ]);
    }
    expect(await found(hub, SECRETS)).toEqual([]);
    expect((await erase(id)).problems).toMatchObject([{ code: 'PERSON_NOT_FOUND' }]);
  });
});
