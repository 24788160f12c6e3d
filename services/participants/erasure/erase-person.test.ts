import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { verify } from '#scripts/verify/verify.js';
import { PERSON_COLUMNS } from '../person/person-columns.data.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  college = await region.college();
  await college.headcount();
});
afterAll(() => hub.close());

const mutate = async (client: Client, field: string, input: object, selection: string): Promise<Data> => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} } }`, { i: input }))[field];
};

/** What of a person must be found nowhere afterwards. */
const SECRETS = [
  'Секретарев',
  'Велимир',
  'Протасиевич',
  'velimir@college.example',
  '9031112233',
  'Секретарева',
  '77-МВД',
];

const VELIMIR = {
  category: 'TEACHER' as const,
  externalId: 'Секретарев-1',
  familyName: 'Секретарев',
  givenName: 'Велимир',
  patronymic: 'Протасиевич',
  birthYear: null,
  birthDate: '2009-03-20',
  email: 'velimir@college.example',
  phone: '+79031112233',
  contactNote: 'через мать, Секретареву',
  workplace: 'кабинет Секретарева',
  careerStartedOn: '2023-08-28',
  consent: {
    givenOn: '2024-09-01',
    givenBy: 'REPRESENTATIVE',
    representativeName: 'Секретарева Анна',
    documentNumber: '77-МВД',
    validUntil: '2027-01-01',
  },
};

const ERASED = 'erasedId fields changed { kind count } problems { code path }';
const erase = (personId: string, more: object = {}, client = college.curator): Promise<Data> =>
  mutate(
    client,
    'erasePerson',
    { personId, reason: 'REQUEST', confirmName: 'секретарёв  ВЕЛИМИР протасиевич', ...more },
    ERASED,
  );

const attest = async (year: string, row: object, at = college): Promise<string> => {
  const { results } = await mutate(
    at.curator,
    'attestMentorships',
    { collegeId: at.id, year, rows: [row] },
    'results { problems { code } mentorship { id } }',
  );
  return results[0].mentorship?.id ?? results[0].problems[0].code;
};

interface Settled {
  readonly id: string;
  readonly running: string;
}

/** A teacher who was a mentee in a year that is over, is one now, leads a programme, and has something everywhere. */
async function settle(): Promise<Settled> {
  const [id, twin] = (await college.people(VELIMIR, { ...VELIMIR, externalId: 'Секретарев-2' })) as [string, string];
  await mutate(college.curator, 'mergePeople', { keepId: id, mergeId: twin }, 'problems { code }');
  const [mentor] = (await college.people({ category: 'TEACHER' })) as [string];
  const pair = { menteeId: id, mentorId: mentor, form: 'teacher-teacher' };
  const past = { ...pair, startedOn: '2024-10-01', endedOn: '2025-05-01', endReason: 'Секретарев заболел' };
  await attest('2024/2025', past);
  const running = await attest('2026/2027', { ...pair, startedOn: '2026-10-01' });
  const course = { regionId: region.region.id, code: `E-${id.slice(-6)}`, titleRu: 'Курс', hours: 36 };
  const made = await mutate(region.coordinator, 'createCourse', course, 'course { id }');
  const run = { title: 'Поток', year: '2024/2025', startsOn: '2025-02-03', endsOn: '2025-04-25' };
  const { cohort } = await mutate(
    college.curator,
    'createCohort',
    { courseId: made.course.id, collegeId: college.id, ...run },
    'cohort { id }',
  );
  const enrolment = { cohortId: cohort.id, collegeId: college.id, rows: [{ personId: id }] };
  await mutate(college.curator, 'enrolMentors', enrolment, 'created');
  const binding = { account: 'velimir@college.example', role: 'MENTEE', personId: id };
  await mutate(college.curator, 'bindRoles', { rows: [binding] }, 'created');
  await hub.owner(`update programs.program set lead = 'В. П. Секретарёв' where college_id = $1`, [college.id]);
  return { id, running };
}

/** Texts of any table of the hub in which one of the words stands, however it is kept. */
async function found(words: readonly string[]): Promise<string[]> {
  const tables = await hub.owner(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`,
  );
  expect(tables.length).toBeGreaterThan(25);
  const hits: string[] = [];
  for (const { name } of tables) {
    const rows = await hub.owner(
      `select t::text as text from ${String(name)} t
        where exists (select from unnest($1::text[]) w where position(lower(w) in translate(lower(t::text), 'ё', 'е')) > 0)`,
      [words],
    );
    hits.push(...rows.map((row) => `${String(name)}: ${String(row['text'])}`));
  }
  return hits;
}

const figures = async (year: number): Promise<Record<string, unknown>> => {
  const rows = await hub.owner(
    `select concat_ws(' ', measure, category, form) as name, value from (
       select * from participants.measure union all select * from programs.measure union all select * from school.measure) m
      where college_id = $1 and academic_year = $2`,
    [college.id, year],
  );
  return Object.fromEntries(rows.map((row) => [row['name'], row['value']]));
};

describe('erasing a person', () => {
  let id: string;
  let running: string;
  let past: Record<string, unknown>;
  let before: Record<string, unknown>;

  beforeAll(async () => {
    ({ id, running } = await settle());
    [past, before] = [await figures(2024), await figures(2026)];
    expect((await found(SECRETS)).length).toBe(7);
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
    expect(changed).toContainEqual({ kind: 'mentorshipsEnded', count: 1 });
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
      { kind: 'consents', count: 1 },
      { kind: 'mentorshipsEnded', count: 1 },
      { kind: 'mentorshipsVoided', count: 0 },
      { kind: 'enrolmentsWithdrawn', count: 1 },
      { kind: 'roleBindings', count: 1 },
    ]);
    expect(await found(SECRETS)).toEqual([]);
  });

  it('keeps the figures of years that are over, and withdraws the consent for the one that runs', async () => {
    expect(await figures(2024)).toEqual(past);
    const now = await figures(2026);
    expect([before['mentees  '], now['mentees  ']]).toEqual([1, 0]);
    expect(now['left_out_without_consent  ']).toBe(1);
    expect(now['mentors  ']).toBe(before['mentors  ']);
    expect(await verify(hub.ownerUrl)).toMatchObject({ differences: [], broken: [] });
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
      'select roles, persons from contracts.session_access()',
    );
    expect(access).toEqual([{ roles: [], persons: [] }]);
  });

  it('takes the person out of lists and search, and leaves a pair without a name', async () => {
    const ask = college.curator.ask;
    expect((await ask('query ($id: ID!) { person(id: $id) { id } }', { id })).person).toBeNull();
    expect((await ask('{ people(name: "секретарев") { totalCount } }')).people.totalCount).toBe(0);
    const query = 'query ($c: ID!) { mentorships(collegeId: $c) { nodes { id mentee { name } mentor { name } } } }';
    const { mentorships } = await ask(query, { c: college.id });
    const one = mentorships.nodes.find((node: Data) => node.id === running);
    expect([one.mentee, one.mentor !== null]).toEqual([null, true]);
  });

  it('is in the audit by names of fields, and in the register by its reason', async () => {
    const rows = await hub.owner(
      `select action from (select * from participants.audit union all select * from programs.audit
                           union all select * from school.audit) a where a.action like '%.erase' order by 1`,
    );
    expect(rows.map((row) => row['action'])).toEqual([
      'enrolment.erase',
      'mentorship.erase',
      'mentorship.erase',
      'person.erase',
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
    expect(await found(SECRETS)).toEqual([]);
    expect((await erase(id)).problems).toMatchObject([{ code: 'PERSON_NOT_FOUND' }]);
  });
});

describe('hub verify', () => {
  it('names an erased person of whom something is kept', async () => {
    const [id] = (await college.people({ familyName: 'Остатков' })) as [string];
    await erase(id, { confirmName: 'Остатков Иван' });
    await hub.owner(`update participants.person set phone = '1' where id = $1`, [id]);
    const { broken } = await verify(hub.ownerUrl);
    expect(broken.map((each) => [each.rule, each.example])).toEqual([['erased_person_forgotten', id]]);
    await hub.owner('update participants.person set phone = null where id = $1', [id]);
  });
});

describe('figures of the past', () => {
  it('do not count anew a person whose representative’s consent had ended at eighteen', async () => {
    const at = await region.college();
    const [minor, mentor] = (await at.people(
      { birthDate: '2007-03-05', birthYear: null, consent: { givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE' } },
      {},
    )) as [string, string];
    const row = { menteeId: minor, mentorId: mentor, form: 'student-student', startedOn: '2024-10-01' };
    await attest('2024/2025', row, at);
    const counted = () =>
      hub.owner(`select measure, category, form, value from programs.measure where college_id = $1 order by 1, 2, 3`, [
        at.id,
      ]);
    const before = await counted();
    await mutate(
      at.curator,
      'erasePerson',
      { personId: minor, reason: 'REQUEST', dryRun: false, confirmName: await nameOf(at, minor) },
      ERASED,
    );
    const after = await counted();
    const left = (rows: typeof before) =>
      rows.find((each) => each['measure'] === 'left_out_without_consent')?.['value'];
    expect([left(before), left(after)]).toEqual([1, 1]);
    const withoutStatus = (rows: typeof before) => rows.filter((each) => each['measure'] !== 'mentorships');
    expect(withoutStatus(after)).toEqual(withoutStatus(before));
    expect(await verify(hub.ownerUrl)).toMatchObject({ differences: [], broken: [] });
  });

  it.each([
    ['2023-10-01', 2022],
    ['2023-10-02', 2023],
    ['2023-12-31', 2023],
    ['2024-01-01', 2023],
    ['2024-09-30', 2023],
  ])('take a career of %s for one of the same years', async (day, year) => {
    const [person] = (await college.people({ category: 'TEACHER', careerStartedOn: day, familyName: 'Годов' })) as [
      string,
    ];
    await erase(person, { confirmName: 'Годов Иван' });
    const [row] = await hub.owner('select career_started_on::text as day from participants.person where id = $1', [
      person,
    ]);
    expect(row?.['day']).toBe(`${year}-10-02`);
  });
});

const nameOf = async (at: CollegeWorld, id: string): Promise<string> =>
  (await at.curator.ask('query ($id: ID!) { person(id: $id) { name } }', { id })).person.name;

describe('a mentor of another college’s mentee', () => {
  it('is erased there too, and the figures of that college follow', async () => {
    const there = await region.college();
    const both = await hub.client({ roles: ['CURATOR'], colleges: [college.id, there.id] });
    const [mentee] = (await there.people({})) as [string];
    const [mentor] = (await college.people({ familyName: 'Гостев' })) as [string];
    const row = { menteeId: mentee, mentorId: mentor, form: 'student-student', startedOn: '2026-10-01' };
    const id = await attest('2026/2027', row, { ...there, curator: both });
    expect((await erase(mentor, { confirmName: 'Гостев Иван' })).problems).toEqual([]);
    const [pair] = await hub.owner('select status from programs.mentorship where id = $1', [id]);
    expect(pair).toEqual({ status: 'ENDED' });
    expect(await verify(hub.ownerUrl)).toMatchObject({ differences: [], broken: [] });
  });
});

describe('who may erase', () => {
  it('is who works for the college, and no system', async () => {
    const [person] = (await college.people({ familyName: 'Чужаков' })) as [string];
    const other = await region.college();
    expect((await erase(person, { confirmName: 'Чужаков Иван' }, other.curator)).problems).toMatchObject([
      { code: 'PERSON_NOT_FOUND' },
    ]);
    const system = await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [college.id] });
    const query = 'mutation ($i: ErasePersonInput!) { erasePerson(input: $i) { erasedId } }';
    const input = { personId: person, reason: 'REQUEST', confirmName: 'Чужаков Иван' };
    const { errors } = await system.answer(query, { i: input });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('is asked by every part again, past the graph', async () => {
    const [person] = (await college.people({})) as [string];
    const other = await region.college();
    const calls = [
      ['select contracts.erase_person_participants($1, $2, $3)', 'REQUEST'],
      ['select * from contracts.erase_person_programs($1, $2, array[$3])', 'x'],
      ['select * from contracts.erase_person_school($1, $2, array[$3])', 'x'],
    ] as const;
    for (const claims of [null, { roles: ['CURATOR'] as const, colleges: [other.id] }]) {
      for (const [sql, last] of calls) {
        await expect(hub.raw('participants', claims, sql, [college.id, [person], last])).rejects.toThrow(
          'not people of',
        );
      }
      expect(await hub.raw('participants', claims, 'select from participants.erasure')).toEqual([]);
    }
  });
});

describe('columns of a person', () => {
  it('all say what becomes of them when records are merged and people erased', async () => {
    const rows = await hub.owner(
      `select column_name as name from information_schema.columns where (table_schema, table_name) = ('participants', 'person')`,
    );
    expect(rows.map((row) => row['name']).sort()).toEqual(Object.keys(PERSON_COLUMNS).sort());
  });

  it('of other tables that hold a person’s id are known: whoever adds one says how it is merged and erased', async () => {
    const rows = await hub.owner(
      `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
        where table_schema in ('participants', 'programs', 'school', 'monitoring') and data_type = 'uuid'
          and column_name ~ '(person|mentor|mentee|other)_id$'
          and (table_schema, table_name) in (select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE')
        order by 1`,
    );
    expect(rows.map((row) => row['name'])).toEqual([
      'participants.consent.person_id',
      'participants.erasure.person_id',
      'participants.kept_apart.other_id',
      'participants.kept_apart.person_id',
      'participants.role_binding.person_id',
      'programs.mentorship.mentee_id',
      'programs.mentorship.mentor_id',
      'school.enrolment.person_id',
    ]);
  });
});
