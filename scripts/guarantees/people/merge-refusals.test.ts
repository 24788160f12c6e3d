import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type PersonRow, type World } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import { basesOf, enterBase } from './testing/bases.js';
import { attest, mutate, pair } from './testing/calls.js';

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

describe('merging loses nothing of what the bases say', () => {
  const texts = async (personId: string): Promise<Data[]> => (await basesOf(college, personId)).mentorProfiles;

  it('and is refused where it would not fit, with the fields that are to be shortened', async () => {
    const [keep, twin] = await two();
    const words = (sign: string) => Array.from({ length: 30 }, (_, n) => `${sign}${n}`);
    const more = { enteredOn: '2024-09-01', interests: 'Шахматы' };
    await enterBase(
      college,
      'upsertMentorProfiles',
      { personId: keep, ...more, achievements: 'а'.repeat(2500), tags: words('а') },
      { personId: twin, ...more, achievements: 'б'.repeat(2500), tags: words('б') },
    );
    const before = [await texts(keep), await texts(twin)];
    const { problems, moved, person } = await merge(keep, twin);
    expect([problems, moved, person]).toEqual([
      [{ code: 'TEXTS_TOO_LONG', path: ['mergeId'], message: expect.stringContaining('achievements, tags.') }],
      [],
      null,
    ]);
    expect([await texts(keep), await texts(twin)]).toEqual(before);

    await enterBase(college, 'upsertMentorProfiles', { personId: twin, ...more, achievements: 'б'.repeat(1499), tags: [] }); // prettier-ignore
    expect((await merge(keep, twin)).problems).toEqual([]);
    expect((await texts(keep))[0].achievements).toHaveLength(4000);
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
    const [, doubled] = await attest(college, [pair(keep, mentor), pair(twin, other)]);
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
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  });

  it('where they are a pair, until that is void', async () => {
    const [keep, twin] = await two();
    const [id] = await attest(college, [pair(keep, twin)]);
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

describe('a mentor whose mentee is of another college', () => {
  it('stays the mentor there, and is seen there', async () => {
    const there = await region.college();
    const [mentee] = (await there.people({})) as [string];
    const [keep, twin] = await two();
    const both = await hub.client({ roles: ['CURATOR'], colleges: [college.id, there.id] });
    await attest({ ...there, curator: both }, [pair(mentee, twin, { startedOn: '2026-10-01' })], '2026/2027');
    expect((await merge(keep, twin)).moved[0]).toEqual({ kind: 'MENTORSHIPS', count: 1 });
    const { mentorships } = await there.curator.ask(
      'query ($c: ID!) { mentorships(collegeId: $c) { nodes { mentor { id name } } } }',
      { c: there.id },
    );
    expect(mentorships.nodes[0].mentor.id).toBe(keep);
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  });
});

describe('hub verify', () => {
  it('names a mentorship that hangs on a merged record', async () => {
    const [mentee, mentor] = await two();
    const [keep] = (await college.people({})) as [string];
    await attest(college, [pair(mentee, mentor)]);
    await hub.owner('update participants.person set merged_into = $2 where id = $1', [mentor, keep]);
    const { broken } = await verifyHub(hub);
    expect(broken.map((each) => [each.rule, each.records])).toEqual([['merged_person_unused', 3]]);
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
    for (const part of ['participants', 'programs', 'school', 'bases']) {
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
