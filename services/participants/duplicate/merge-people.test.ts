import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type PersonRow, type World } from '#scripts/testing/world.js';
import { verify } from '#scripts/verify/verify.js';

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

const MERGED =
  'moved { kind count } filled differing problems { code path message } person { id name phone birthDate }';
const merge = (keepId: string, mergeId: string, more: object = {}, client = college.curator): Promise<Data> =>
  mutate(client, 'mergePeople', { keepId, mergeId, ...more }, MERGED);

const two = async (one: PersonRow = {}, other: PersonRow = {}) =>
  (await college.people({ familyName: 'Двойников', ...one }, { familyName: 'Двойников', ...other })) as [
    string,
    string,
  ];

const pair = (menteeId: string, mentorId: string, more: object = {}) => ({
  menteeId,
  mentorId,
  form: 'student-student',
  startedOn: '2024-10-01',
  ...more,
});
const attest = async (rows: object[], year = '2024/2025', at = college): Promise<string[]> => {
  const { results } = await mutate(
    at.curator,
    'attestMentorships',
    { collegeId: at.id, year, rows },
    'results { problems { code } mentorship { id } }',
  );
  return results.map((result: Data) => result.mentorship?.id ?? result.problems[0].code);
};

const figures = async (): Promise<Record<string, unknown>> => {
  const rows = await hub.owner(
    `select measure, value from (select * from programs.measure union all select * from school.measure) m
      where college_id = $1 and academic_year = 2024 and category = '' and form = ''`,
    [college.id],
  );
  return Object.fromEntries(rows.map((row) => [row['measure'], row['value']]));
};

/** Columns, in any table of the hub, in which the id stands. */
async function standsIn(id: string): Promise<string[]> {
  const columns = await hub.owner(
    `select table_schema || '.' || table_name as name, column_name as column from information_schema.columns c
      where table_schema in ('participants', 'programs', 'school', 'monitoring') and data_type = 'uuid'
        and exists (select from pg_class where oid = (quote_ident(table_schema) || '.' || quote_ident(table_name))::regclass and relkind = 'r')`,
  );
  const found: string[] = [];
  for (const { name, column } of columns) {
    const rows = await hub.owner(`select from ${String(name)} where "${String(column)}" = $1`, [id]);
    if (rows.length > 0) found.push(`${String(name)}.${String(column)}`);
  }
  return found.sort();
}

/** Somebody with something in every part of the hub. */
async function settle(id: string, menteeId: string): Promise<void> {
  await attest([pair(menteeId, id)]);
  const course = { regionId: region.region.id, code: `M-${menteeId.slice(-6)}`, titleRu: 'Курс', hours: 36 };
  const made = await mutate(region.coordinator, 'createCourse', course, 'course { id }');
  const run = { title: 'Поток', year: '2024/2025', startsOn: '2025-02-03', endsOn: '2025-04-25' };
  const cohort = { courseId: made.course.id, collegeId: college.id, ...run };
  const { cohort: begun } = await mutate(college.curator, 'createCohort', cohort, 'cohort { id }');
  await enrol(begun.id, id);
  const binding = { account: `account-${id}`, role: 'MENTOR', personId: id };
  await mutate(college.curator, 'bindRoles', { rows: [binding] }, 'created');
}

const enrol = (cohortId: string, personId: string) =>
  mutate(college.curator, 'enrolMentors', { cohortId, collegeId: college.id, rows: [{ personId }] }, 'created');

describe('merging two records of a person', () => {
  it('moves what hangs on one of them, in every part of the hub, and counts the person once', async () => {
    const [keep, twin] = await two(
      {},
      { phone: '+79001112233', consent: { givenOn: '2024-09-15', givenBy: 'COLLEGE' } },
    );
    const [mentee, another] = (await college.people({}, {})) as [string, string];
    await settle(twin, mentee);
    await attest([pair(another, keep)]);
    const before = await figures();

    const { moved, filled, person, problems } = await merge(keep, twin);
    expect(problems).toEqual([]);
    expect(filled).toEqual(['phone']);
    expect(person).toMatchObject({ id: keep, phone: '+79001112233' });
    expect(moved).toEqual([
      { kind: 'mentorships', count: 1 },
      { kind: 'enrolments', count: 1 },
      { kind: 'consents', count: 1 },
      { kind: 'roleBindings', count: 1 },
    ]);
    expect(await figures()).toEqual({ ...before, mentors: Number(before['mentors']) - 1 });
    expect(await standsIn(twin)).toEqual(['participants.audit.entity_id', 'participants.person.id']);
    expect(await verify(hub.ownerUrl)).toMatchObject({ differences: [], broken: [] });
  });

  it('is in the audit of every part that changed, without a value', async () => {
    const [keep, twin] = await two({}, { phone: '+79004445566' });
    const [mentee] = (await college.people({})) as [string];
    await settle(twin, mentee);
    const since = await hub.owner('select now() as at');
    await merge(keep, twin);
    const rows = await hub.owner(
      `select a.action, a.actor, a.fields, a::text as text from (
         select * from participants.audit union all select * from programs.audit union all select * from school.audit) a
        where a.at > $1 order by a.action`,
      [since[0]!['at']],
    );
    expect(rows.map(({ action, fields }) => [action, fields])).toEqual([
      ['enrolment.merge', ['personId']],
      ['mentorship.merge', ['mentorId']],
      ['person.merge', ['phone']],
      ['person.merged-away', ['mergedInto']],
    ]);
    expect(rows.every((row) => row['actor'] === 'test' && !String(row['text']).includes('+79004445566'))).toBe(true);
  });

  it('tells in a dry run what it would do, and does nothing', async () => {
    const [keep, twin] = await two({}, { phone: '+79007770011' });
    const [mentee] = (await college.people({})) as [string];
    await settle(twin, mentee);
    const before = [await standsIn(twin), await figures()];
    const { moved, person } = await merge(keep, twin, { dryRun: true });
    expect(moved).toHaveLength(4);
    expect(person.phone).toBeNull();
    expect([await standsIn(twin), await figures()]).toEqual(before);
  });

  it('keeps what the record had, and says where the other had something else', async () => {
    const [keep, twin] = await two(
      { givenName: 'И.', email: 'a@b.ru', birthYear: 2005 },
      { givenName: 'Иван', email: 'c@d.ru', birthYear: null, birthDate: '2004-01-02' },
    );
    const { filled, differing, person } = await merge(keep, twin);
    expect(filled).toEqual(['givenName']);
    expect(differing).toEqual(expect.arrayContaining(['email', 'birthYear', 'birthDate']));
    expect(person).toMatchObject({ name: 'Двойников Иван', birthDate: null });
    const { people } = await college.curator.ask('{ people(name: "двойников иван") { nodes { id } } }');
    expect(people.nodes).toContainEqual({ id: keep });
  });
});

describe('a record that was merged', () => {
  it('is in no list, and its id leads to the person, for the college alone', async () => {
    const [keep, twin] = await two();
    await merge(keep, twin);
    const { people } = await college.curator.ask(
      'query ($c: ID!) { people(collegeId: $c, first: 200) { nodes { id } } }',
      { c: college.id },
    );
    const ids = people.nodes.map((node: Data) => node.id);
    expect([ids.includes(keep), ids.includes(twin)]).toEqual([true, false]);
    const PERSON = 'query ($id: ID!) { person(id: $id) { id } }';
    expect((await college.curator.ask(PERSON, { id: twin })).person).toEqual({ id: keep });
    const other = await region.college();
    expect((await other.curator.ask(PERSON, { id: twin })).person).toBeNull();
  });

  it('gets no consent, no role and no mentorship any more', async () => {
    const [keep, twin] = await two();
    await merge(keep, twin);
    const consent = { personId: twin, givenOn: '2026-09-01', givenBy: 'COLLEGE' };
    const { problems } = await mutate(college.curator, 'recordConsent', consent, 'problems { code }');
    expect(problems).toEqual([{ code: 'PERSON_NOT_FOUND' }]);
    const binding = { account: 'late', role: 'MENTOR', personId: twin };
    const bound = await mutate(college.curator, 'bindRoles', { rows: [binding] }, 'refused');
    expect(bound.refused).toBe(1);
    const [mentee] = (await college.people({})) as [string];
    expect(await attest([pair(mentee, twin, { startedOn: '2026-10-01' })], '2026/2027')).toEqual(['CONSENT_MISSING']);
  });

  it('is the person when its key comes again, whatever other record was merged in between', async () => {
    const row = (externalId: string, more: object = {}) => ({
      externalId,
      category: 'STUDENT',
      familyName: 'Ключев',
      givenName: 'Лев',
      ...more,
    });
    const upsert = async (source: string, ...rows: object[]) =>
      (
        await mutate(
          college.curator,
          'upsertPeople',
          { collegeId: college.id, source, rows },
          'created updated unchanged results { outcome person { id phone } problems { code } }',
        )
      ).results;
    const [[first], [second], [third]] = [
      await upsert('sheet', row('a')),
      await upsert('1c', row('7'), row('8')),
      await upsert('moodle', row('x')),
    ];
    await merge(second.person.id, first.person.id);
    await merge(third.person.id, second.person.id);

    const [again] = await upsert('sheet', row('a', { phone: '+79990001122' }));
    expect(again).toMatchObject({ outcome: 'UPDATED', person: { id: third.person.id, phone: '+79990001122' } });
    expect(await upsert('1c', row('7'))).toMatchObject([{ outcome: 'UNCHANGED', person: { id: third.person.id } }]);
  });

  it('as a second card of the same system changes the person no more, and is answered all the same', async () => {
    const [keep, twin] = await two({ externalId: 'card-1' }, { externalId: 'card-2' });
    await merge(keep, twin);
    const row = { category: 'STUDENT', familyName: 'Двойников', givenName: 'Иван' };
    const rows = [
      { ...row, externalId: 'card-1', phone: '1' },
      { ...row, externalId: 'card-2', phone: '2', consent: { givenOn: '2024-09-01', givenBy: 'COLLEGE' } },
    ];
    const input = { collegeId: college.id, source: 'test', rows };
    const { results } = await mutate(college.curator, 'upsertPeople', input, 'results { outcome person { id phone } }');
    expect(results).toEqual([
      { outcome: 'UPDATED', person: { id: keep, phone: '1' } },
      { outcome: 'UNCHANGED', person: { id: keep, phone: '1' } },
    ]);
  });
});

describe('merging does not bring back a consent', () => {
  const consents = async (id: string): Promise<Data[]> =>
    (
      await college.curator.ask(
        'query ($id: ID!) { person(id: $id) { consentInForce consents { givenOn withdrawnOn validUntil documentNumber inForce } } }',
        { id },
      )
    ).person;

  it('that was withdrawn under the other record', async () => {
    const [keep, twin] = await two({ consent: { givenOn: '2024-09-02', givenBy: 'COLLEGE' } });
    await mutate(
      college.curator,
      'withdrawConsents',
      { personId: twin, withdrawnOn: '2025-03-01' },
      'problems { code }',
    );
    await merge(keep, twin);
    expect(await consents(keep)).toMatchObject({
      consentInForce: false,
      consents: [{ withdrawnOn: '2025-03-01' }, { withdrawnOn: '2025-03-01' }],
    });
  });

  it('and of two of one day keeps the document, and the term that ends first', async () => {
    const on = { givenOn: '2024-09-01', givenBy: 'COLLEGE' };
    const [keep, twin] = await two(
      { consent: on },
      { consent: { ...on, documentNumber: '17', validUntil: '2027-01-01' } },
    );
    await merge(keep, twin);
    expect(await consents(keep)).toMatchObject({
      consents: [{ documentNumber: '17', validUntil: '2027-01-01', inForce: true }],
    });
  });

  it('but keeps one that was given after the withdrawal', async () => {
    const [keep, twin] = await two();
    await mutate(
      college.curator,
      'withdrawConsents',
      { personId: twin, withdrawnOn: '2025-03-01' },
      'problems { code }',
    );
    await mutate(
      college.curator,
      'recordConsent',
      { personId: keep, givenOn: '2025-09-01', givenBy: 'SELF' },
      'problems { code }',
    );
    await merge(keep, twin);
    expect(await consents(keep)).toMatchObject({ consentInForce: true });
  });
});

describe('a merge that cannot be says what to do', () => {
  it('where both have a mentor by order', async () => {
    const [keep, twin] = await two();
    const [mentor, other] = (await college.people({}, {})) as [string, string];
    const [, doubled] = await attest([pair(keep, mentor), pair(twin, other)]);
    const { problems } = await merge(keep, twin);
    expect(problems).toMatchObject([{ code: 'BOTH_HAVE_MENTOR', path: ['mergeId'] }]);
    expect(problems[0].message).toContain('2024/2025');
    await mutate(
      college.curator,
      'voidMentorships',
      { collegeId: college.id, ids: [doubled], reason: 'Дважды' },
      'problems { code }',
    );
    expect((await merge(keep, twin)).problems).toEqual([]);
    expect(await verify(hub.ownerUrl)).toMatchObject({ differences: [], broken: [] });
  });

  it('where they are a pair, until that is void', async () => {
    const [keep, twin] = await two();
    const [id] = await attest([pair(keep, twin)]);
    expect((await merge(keep, twin)).problems).toMatchObject([{ code: 'EACH_OTHERS_PAIR' }]);
    await mutate(
      college.curator,
      'voidMentorships',
      { collegeId: college.id, ids: [id], reason: 'Тот же человек' },
      'problems { code }',
    );
    expect((await merge(keep, twin)).problems).toEqual([]);
  });

  it('where the categories differ, the record is the same, or another college’s', async () => {
    const [keep, teacher] = await two({}, { category: 'TEACHER' });
    expect((await merge(keep, teacher)).problems).toMatchObject([{ code: 'CATEGORY_DIFFERS' }]);
    expect((await merge(keep, keep)).problems).toMatchObject([{ code: 'SAME_PERSON' }]);
    const elsewhere = await region.college();
    const [theirs] = (await elsewhere.people({})) as [string];
    expect((await merge(keep, theirs)).problems).toMatchObject([{ code: 'PERSON_NOT_FOUND', path: ['mergeId'] }]);
    const both = await hub.client({ roles: ['CURATOR'], colleges: [college.id, elsewhere.id] });
    expect((await merge(keep, theirs, {}, both)).problems).toMatchObject([{ code: 'DIFFERENT_COLLEGES' }]);
  });
});

describe('both in one cohort', () => {
  it('have one place there, the certificate’s', async () => {
    const [keep, twin] = await two();
    const [mentee] = (await college.people({})) as [string];
    await settle(twin, mentee);
    const [{ cohort_id: cohortId }] = (await hub.owner('select cohort_id from school.enrolment where person_id = $1', [
      twin,
    ])) as [{ cohort_id: string }];
    await enrol(cohortId, keep);
    const completed = { cohortId, rows: [{ personId: twin, completedOn: '2025-04-25' }] };
    await mutate(college.curator, 'completeEnrolments', completed, 'updated');
    const before = await figures();
    expect((await merge(keep, twin)).problems).toEqual([]);
    const rows = await hub.owner(
      `select person_id, completed_on is not null as completed, withdrawn_on is not null as left from school.enrolment
        where cohort_id = $1 order by completed_on`,
      [cohortId],
    );
    expect(rows).toEqual([
      { person_id: keep, completed: true, left: false },
      { person_id: twin, completed: false, left: true },
    ]);
    expect(await figures()).toMatchObject({
      mentors_enrolled: Number(before['mentors_enrolled']) - 1,
      mentors_trained: before['mentors_trained'],
    });
    expect(await verify(hub.ownerUrl)).toMatchObject({ differences: [], broken: [] });
  });
});

describe('a mentor whose mentee is of another college', () => {
  it('stays the mentor there, and is seen there', async () => {
    const there = await region.college();
    const [mentee] = (await there.people({})) as [string];
    const [keep, twin] = await two();
    const both = await hub.client({ roles: ['CURATOR'], colleges: [college.id, there.id] });
    await attest([pair(mentee, twin, { startedOn: '2026-10-01' })], '2026/2027', { ...there, curator: both });
    expect((await merge(keep, twin)).moved[0]).toEqual({ kind: 'mentorships', count: 1 });
    const { mentorships } = await there.curator.ask(
      'query ($c: ID!) { mentorships(collegeId: $c) { nodes { mentor { id name } } } }',
      { c: there.id },
    );
    expect(mentorships.nodes[0].mentor.id).toBe(keep);
    expect(await verify(hub.ownerUrl)).toMatchObject({ differences: [], broken: [] });
  });
});

describe('hub verify', () => {
  it('names a mentorship that hangs on a merged record', async () => {
    const [mentee, mentor] = await two();
    const [keep] = (await college.people({})) as [string];
    await attest([pair(mentee, mentor)]);
    await hub.owner('update participants.person set merged_into = $2 where id = $1', [mentor, keep]);
    const { broken } = await verify(hub.ownerUrl);
    expect(broken.map((each) => [each.rule, each.records])).toEqual([['merged_person_unused', 2]]);
    await hub.owner('update participants.person set merged_into = null where id = $1', [mentor]);
  });
});

describe('two merges at once, each the other way round', () => {
  it('leave one of the two records', async () => {
    const [one, other] = await two();
    const both = await Promise.all([merge(one, other), merge(other, one)]);
    const codes = both.map(({ problems }) => problems[0]?.code ?? 'merged').sort();
    expect(codes).toEqual(['PERSON_NOT_FOUND', 'merged']);
    const rows = await hub.owner('select merged_into from participants.person where id = any ($1)', [[one, other]]);
    expect(rows.filter((row) => row['merged_into'] === null)).toHaveLength(1);
  });
});

describe('who may merge', () => {
  it('is who works for the college, and no system', async () => {
    const [keep, twin] = await two();
    const other = await region.college();
    expect((await merge(keep, twin, {}, other.curator)).problems).toMatchObject([
      { code: 'PERSON_NOT_FOUND', path: ['keepId'] },
      { code: 'PERSON_NOT_FOUND', path: ['mergeId'] },
    ]);
    const system = await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [college.id] });
    const query = 'mutation ($i: MergePeopleInput!) { mergePeople(input: $i) { moved { count } } }';
    const { errors } = await system.answer(query, { i: { keepId: keep, mergeId: twin } });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('is asked by every part again, past the graph', async () => {
    const [keep, twin] = await two();
    const other = await region.college();
    const [theirs] = (await other.people({})) as [string];
    const strangers = [
      null,
      { roles: ['CURATOR'] as const, colleges: [other.id] },
      { roles: ['COLLEGE_SYSTEM'] as const, colleges: [college.id] },
      { roles: ['COORDINATOR'] as const, regions: [region.region.id] },
    ];
    for (const part of ['participants', 'programs', 'school']) {
      const sql = `select contracts.merge_person_${part}($1, $2, $3)`;
      for (const claims of strangers) {
        await expect(hub.raw('participants', claims, sql, [college.id, keep, twin])).rejects.toThrow('not people of');
      }
      const own = { roles: ['CURATOR'] as const, colleges: [college.id] };
      await expect(hub.raw('participants', own, sql, [college.id, theirs, twin])).rejects.toThrow('not people of');
      await expect(hub.raw('programs', own, sql, [college.id, keep, twin])).rejects.toThrow('permission denied');
    }
  });
});
