import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type PersonRow, type World } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import {
  agreementWith,
  attest,
  decline,
  digestOf,
  figuresOf,
  followSchool,
  linkTo,
  meet,
  mutate,
  pair,
  runCohort,
  wishOf,
} from './testing/calls.js';
import { closeLightly } from './testing/closing.js';
import { personReferences, standsIn } from './testing/references.js';
import { settleMentor } from './testing/settled-mentor.js';
import { RUNNING_SINCE, RUNNING_YEAR, sayByLink, survey } from './testing/surveys.js';

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

const MERGED =
  'moved { kind count } filled differing problems { code path message } person { id name phone birthDate }';
const merge = (keepId: string, mergeId: string, more: object = {}, client = college.curator): Promise<Data> =>
  mutate(client, 'mergePeople', { keepId, mergeId, ...more }, MERGED);

const two = async (one: PersonRow = {}, other: PersonRow = {}) =>
  (await college.people({ familyName: 'Двойников', ...one }, { familyName: 'Двойников', ...other })) as [
    string,
    string,
  ];

const figures = () => figuresOf(hub, college.id);

const settle = (id: string, menteeId: string) => settleMentor(college, region, id, menteeId);

const WAS_PUPIL = [{ category: 'PUPIL' }, { category: 'STUDENT', from: '2023-09-01' }];

/** Has something in every table that knows people: whoever adds one settles it here, and says what merging does. */
async function settleEverywhere(id: string, menteeId: string): Promise<void> {
  await settle(id, menteeId);
  await mutate(college.curator, 'correctCategories', { personId: id, categories: WAS_PUPIL }, 'problems { code }');
  await agreementWith(hub, college, id);
  await decline(hub, await runCohort(college, region.coordinator, region.region.id), id);
  await wishOf(hub, id);
  await attest(college, [pair(id, menteeId, { startedOn: '2023-10-01' })], '2023/2024');
  const [kin] = (await college.people({})) as [string];
  const ruledOut = [
    { menteeId: id, mentorId: kin, decision: 'SIBLINGS' },
    { menteeId: kin, mentorId: id, decision: 'REPORTING_LINE' },
  ];
  await mutate(college.curator, 'decidePairs', { collegeId: college.id, rows: ruledOut }, 'refused');
  const supported = { collegeId: college.id, year: '2023/2024', rows: [{ menteeId: id }] };
  await mutate(college.curator, 'recordMenteeSupport', supported, 'refused');
  await attest(college, [pair(menteeId, id, { startedOn: RUNNING_SINCE })], RUNNING_YEAR);
  await survey(college, 'mentor_final');
  const [met] = (await attest(college, [pair(id, menteeId, { startedOn: '2023-10-01' })], '2023/2024')) as [string];
  await meet(hub, id, met, { day: '2023-11-11' });
  await closeLightly(college, id);
  await linkTo(hub, college, id);
  await followSchool(hub, college, id);
  await digestOf(hub, id);
  const [other] = (await college.people({ familyName: 'Двойников' })) as [string];
  await mutate(college.curator, 'keepApart', { personId: other, otherId: id }, 'problems { code }');
}

/** Where the id of a merged record stays: who did what to it, and what it was told to be. */
const LEFT_BEHIND = [
  'participants.audit.entity_id',
  'programs.audit.entity_id',
  'participants.person.id',
  'participants.former_category.person_id',
  'participants.kept_apart.other_id',
  'participants.kept_apart.person_id',
];

/** All but the register of erasures; and of a pair that is told apart the id stands on either side. */
const ofMerging = (references: readonly string[]) =>
  references.filter((name) => !/[.](erasure[.]person_id|kept_apart[.].*)$/.test(name));

describe('merging two records of a person', () => {
  it('moves what hangs on one of them, in every part of the hub, and counts the person once', async () => {
    const [keep, twin] = await two(
      {},
      { phone: '+79001112233', consent: { givenOn: '2024-09-15', givenBy: 'COLLEGE' } },
    );
    const [mentee, another] = (await college.people({}, {})) as [string, string];
    await settleEverywhere(twin, mentee);
    expect(await standsIn(hub, twin)).toEqual(expect.arrayContaining(ofMerging(await personReferences(hub))));
    await attest(college, [pair(another, keep)]);
    const before = await figures();

    const { moved, filled, person, problems } = await merge(keep, twin);
    expect(problems).toEqual([]);
    expect(filled).toEqual(['phone', 'categories']);
    expect(person).toMatchObject({ id: keep, phone: '+79001112233' });
    expect(moved).toEqual([
      { kind: 'MENTORSHIPS', count: 3 },
      { kind: 'ENROLMENTS', count: 1 },
      { kind: 'APPLICATIONS', count: 1 },
      { kind: 'SURVEY_INVITATIONS', count: 1 },
      { kind: 'MENTOR_PROFILES', count: 1 },
      { kind: 'MENTEE_PROFILES', count: 1 },
      { kind: 'MENTOR_QUESTIONNAIRES', count: 1 },
      { kind: 'CONSENTS', count: 1 },
      { kind: 'ROLE_BINDINGS', count: 3 },
    ]);
    const counted = [
      'mentors',
      'mentors STUDENT',
      'mentors student-student',
      'mentors STUDENT student-student',
      'active_mentors',
    ];
    const once = Object.fromEntries(counted.map((name) => [name, Number(before[name]) - 1]));
    expect(await figures()).toEqual({ ...before, ...once });
    expect((await standsIn(hub, twin)).filter((name) => !LEFT_BEHIND.includes(name))).toEqual([]);
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  });

  it('asks the person once who was asked under both records, and not again when they have answered as either', async () => {
    const [keep, twin] = await two();
    const mentees = (await college.people({}, {})) as [string, string];
    const rows = [
      pair(mentees[0], keep, { startedOn: RUNNING_SINCE }),
      pair(mentees[1], twin, { startedOn: RUNNING_SINCE }),
    ];
    await attest(college, rows, RUNNING_YEAR);
    const { id, links } = await survey(college, 'mentor_interim');
    await sayByLink(college, links.get(twin), 'Больше встреч', { question: 'meeting', choices: ['weekly'] });
    await merge(keep, twin);
    const invited = await hub.owner(
      `select person_id = $2 as kept, answered from monitoring.survey_invitation
        where campaign_id = $1 and person_id in ($2, $3) order by 1`,
      [id, keep, twin],
    );
    expect(invited).toEqual([
      { kept: false, answered: false },
      { kept: true, answered: true },
    ]);
    const query = 'query ($c: ID!, $s: ID!) { remindersOf(campaignId: $s, collegeId: $c) { nodes { person { id } } } }';
    const { remindersOf } = await college.curator.ask(query, { c: college.id, s: id });
    const reminded = remindersOf.nodes.map(({ person }: Data) => person?.id ?? null);
    for (const one of [keep, twin, null]) expect(reminded).not.toContain(one);
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
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
      ['menteeProfile.merge', ['personId']],
      ['mentorProfile.merge', ['personId']],
      ['mentorship.merge', ['mentorId']],
      ['person.merge', ['phone']],
      ['person.merged-away', ['mergedInto']],
      ['questionnaire.merge', ['personId']],
    ]);
    expect(rows.every((row) => row['actor'] === 'test' && !String(row['text']).includes('+79004445566'))).toBe(true);
  });

  it('tells in a dry run what it would do, and does nothing', async () => {
    const [keep, twin] = await two({}, { phone: '+79007770011' });
    const [mentee] = (await college.people({})) as [string];
    await settle(twin, mentee);
    const before = [await standsIn(hub, twin), await figures()];
    const { moved, person } = await merge(keep, twin, { dryRun: true });
    // Of two consents of one day one remains.
    expect(moved.map(({ count }: Data) => count)).toEqual([1, 1, 0, 1, 1, 1, 0, 1]);
    expect(person.phone).toBeNull();
    expect([await standsIn(hub, twin), await figures()]).toEqual(before);
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
    const { people } = await college.curator.ask('{ people(search: "двойников иван") { nodes { id } } }');
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
    expect(await attest(college, [pair(mentee, twin, { startedOn: '2026-10-01' })], '2026/2027')).toEqual([
      'CONSENT_MISSING',
    ]);
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
