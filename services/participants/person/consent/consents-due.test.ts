import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let today: string;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  college = await region.college();
  const [row] = await hub.owner('select contracts.today($1)::text as today', [college.id]);
  today = String(row?.['today']);
});
afterAll(() => hub.close());

/** A day so many days from today. */
const day = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

/** A birth such that the person turns 18 so many days from today. */
const turns18 = (days: number) => `${Number(day(days).slice(0, 4)) - 18}${day(days).slice(4)}`;

const DUE = `query ($id: ID!, $within: Int, $reasons: [ConsentDueReason!], $first: Int, $after: String) {
  consentsDue(collegeId: $id, within: $within, reasons: $reasons, first: $first, after: $after) {
    totalCount nodes { person { id } reason dueOn consent { givenOn endsOn } } pageInfo { hasNextPage endCursor }
  }
}`;
const due = async (more: object = {}, client: Client = college.curator): Promise<Data> =>
  (await client.ask(DUE, { id: college.id, ...more })).consentsDue;

/** Why and when a consent of the person is due. */
const dueOf = async (id: string, more: object = {}): Promise<Data> => {
  const { nodes } = await due({ first: 200, ...more });
  return nodes.flatMap((node: Data) => (node.person.id === id ? [[node.reason, node.dueOn]] : []));
};

const someone = async (consent: object | null, more: object = {}): Promise<string> =>
  (await college.people({ consent, ...more }))[0]!;

const record = async (personId: string, consent: object): Promise<Data> =>
  (
    await college.curator.ask(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { problems { code path } } }',
      { input: { personId, ...consent } },
    )
  ).recordConsent.problems;

const self = (more: object = {}) => ({ givenOn: '2024-09-01', givenBy: 'SELF', ...more });
const MOTHER = { representativeRelation: 'PARENT', representativeDocument: 'II-ДН № 123456' };
const byMother = (more: object = {}) => ({ givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE', ...more });

describe('a consent is due', () => {
  it('when its term ends within thirty days, on the first day without it', async () => {
    const id = await someone(self({ validUntil: day(29) }));
    expect(await dueOf(id)).toEqual([['TERM_ENDS', day(30)]]);
    expect(await dueOf(await someone(self({ validUntil: day(30) })))).toEqual([]);
  });

  it('within as many days as one asks for', async () => {
    const id = await someone(self({ validUntil: day(89) }));
    expect([await dueOf(id, { within: 89 }), await dueOf(id, { within: 90 })]).toEqual([[], [['TERM_ENDS', day(90)]]]);
  });

  it('when its term is over, and when the person turns or has turned 18', async () => {
    expect(await dueOf(await someone(self({ validUntil: day(-10) })))).toEqual([['TERM_ENDS', day(-9)]]);
    const birth = (days: number) => ({ birthYear: null, birthDate: turns18(days) });
    expect(await dueOf(await someone(byMother(), birth(12)))).toEqual([['COMES_OF_AGE', day(12)]]);
    expect(await dueOf(await someone(byMother(), birth(-12)))).toEqual([['COMES_OF_AGE', day(-12)]]);
    expect(await dueOf(await someone(byMother(), birth(31)))).toEqual([]);
  });

  it('when a list attested it, until its document is recorded or another one is given', async () => {
    const id = await someone({ givenOn: '2024-09-01', givenBy: 'COLLEGE' });
    expect(await dueOf(id)).toEqual([['ATTESTED', '2024-09-01']]);
    const document = { channel: 'PAPER', documentNumber: '17/с', documentDate: '2024-08-30' };
    expect(await record(id, { givenOn: '2024-09-01', givenBy: 'COLLEGE', ...document })).toEqual([]);
    expect(await dueOf(id)).toEqual([]);
    const other = await someone({ givenOn: '2024-09-01', givenBy: 'COLLEGE' });
    await record(other, self({ givenOn: '2025-09-01' }));
    expect(await dueOf(other)).toEqual([]);
  });
});

describe('a consent is not due', () => {
  it('when another one goes on', async () => {
    const id = await someone(self({ validUntil: day(5) }));
    await record(id, self({ givenOn: '2025-09-01', validUntil: day(300) }));
    expect(await dueOf(id)).toEqual([]);
  });

  it('from whoever withdrew theirs, never gave one, or lost it long ago', async () => {
    const [withdrawn, never] = [await someone(self()), await someone(null)];
    const past = await someone(self({ givenOn: '2022-09-01', validUntil: day(-400) }), { birthYear: 2000 });
    await college.curator.ask(
      'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }',
      { input: { personId: withdrawn } },
    );
    expect([await dueOf(withdrawn), await dueOf(never), await dueOf(past)]).toEqual([[], [], []]);
  });
});

describe('the list of consents that are due', () => {
  it('is by the day, in pages that neither repeat nor miss anybody, and for the reasons asked for', async () => {
    const all = await due({ first: 200 });
    expect(all.totalCount).toBe(all.nodes.length);
    const days = all.nodes.map((node: Data) => node.dueOn);
    expect(days).toEqual([...days].sort());
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Data = await due({ first: 2, after });
      expect(page.totalCount).toBe(all.totalCount);
      seen.push(...page.nodes.map((node: Data) => node.person.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.nodes.map((node: Data) => node.person.id));
    const { nodes } = await due({ reasons: ['COMES_OF_AGE'] });
    expect(new Set(nodes.map((node: Data) => node.reason))).toEqual(new Set(['COMES_OF_AGE']));
  });

  it('takes the same three statements for one person as for many', async () => {
    const one = await region.college();
    await one.people({});
    const many = await region.college();
    await many.people(...Array.from({ length: 40 }, () => ({})));
    for (const at of [one, many]) {
      const sent = await hub.statementsOf(() => due({ id: at.id }, at.curator));
      expect(sent).toHaveLength(3);
    }
  });

  it('is for the staff of the college alone', async () => {
    const other = await region.college();
    const strangers = [
      [other.curator, 'FORBIDDEN'],
      [region.coordinator, 'FORBIDDEN'],
      [await hub.client({ roles: ['MENTOR'], persons: [await someone(self())] }), 'FORBIDDEN'],
      [await hub.client(), 'UNAUTHENTICATED'],
    ] as const;
    for (const [client, code] of strangers) {
      const { data, errors } = await client.answer(DUE, { id: college.id });
      expect(data?.consentsDue ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe(code);
    }
  });

  it('refuses days that make no sense', async () => {
    const { errors } = await college.curator.answer(DUE, { id: college.id, within: -1 });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a recorded consent', () => {
  const CONSENTS = `query ($id: ID!, $on: Date) {
    person(id: $id) { consents(on: $on) { givenBy channel documentNumber documentDate
      representativeName representativeRelation representativeDocument endsOn inForce } }
  }`;
  const consents = async (id: string, on: string | null = null) =>
    (await college.curator.ask(CONSENTS, { id, on })).person.consents;

  it('has its channel, its document and, for a minor, who signed it', async () => {
    const id = await someone(null, { birthYear: null, birthDate: '2010-05-05' });
    const document = {
      channel: 'STATE_PORTAL',
      documentNumber: '8-п',
      documentDate: '2024-08-31',
      representativeName: 'Ёлкина Анна-Мария',
      representativeRelation: 'PARENT',
      representativeDocument: 'II-ДН № 123456',
    };
    expect(await record(id, byMother(document))).toEqual([]);
    expect(await consents(id)).toEqual([
      { givenBy: 'REPRESENTATIVE', ...document, endsOn: '2028-05-05', inForce: true },
    ]);
  });

  it('tells whether it is in force on any day', async () => {
    const id = await someone(self({ givenOn: '2024-09-01', validUntil: '2025-06-30' }));
    const on = async (date: string) => (await consents(id, date))[0].inForce;
    expect([await on('2024-08-31'), await on('2024-09-01'), await on('2025-06-30'), await on('2025-07-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['a name with one’s own consent', self({ representativeName: 'Анна' }), 'REPRESENTATIVE_UNEXPECTED'],
    ['markup for a name', byMother({ ...MOTHER, representativeName: '<b>Анна</b>' }), 'NAME_MALFORMED'],
    ['a document of tomorrow', self({ documentDate: '2099-01-01' }), 'CONSENT_IN_FUTURE'],
    ['an endless number', self({ documentNumber: '1'.repeat(101) }), 'DOCUMENT_NUMBER_TOO_LONG'],
  ])('is refused with %s', async (_, consent, code) => {
    const problems = await record(await someone(null, consent.givenBy === 'SELF' ? {} : { birthYear: 2010 }), consent);
    expect(problems.map((problem: Data) => problem.code)).toEqual([code]);
  });

  it('is shown to the college and the person, and not to the person’s mentor', async () => {
    const id = await someone(byMother({ representativeName: 'Тайна' }), { birthYear: 2010 });
    const [mentor] = (await college.people({})) as [string];
    await college.curator.ask(
      'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { created } }',
      {
        input: {
          collegeId: college.id,
          year: '2026/2027',
          rows: [{ menteeId: id, mentorId: mentor, form: 'student-student', startedOn: '2026-10-01' }],
        },
      },
    );
    const query = 'query ($id: ID!) { person(id: $id) { id consents { representativeName } } }';
    const own = await hub.client({ roles: ['MENTEE'], persons: [id] });
    const mentors = await hub.client({ roles: ['MENTOR'], persons: [mentor] });
    expect((await own.ask(query, { id })).person.consents).toEqual([{ representativeName: 'Тайна' }]);
    expect((await mentors.ask(query, { id })).person).toEqual({ id, consents: [] });
  });
});
