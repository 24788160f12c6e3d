import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import { SESSION_SQL, sessionValues } from '#kernel/database/session-settings.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { ownHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { bulk, figures, openYear, outcomes, present } from '../testing/programs-world.js';

const { today, year } = present();
const YEAR = Number(year.slice(0, 4));
const SECRET = 'Секретные условия';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let mentor: string;
let mentees: string[];
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

/** A college of a region of its own with a teacher who is to mentor two others. */
beforeEach(async () => {
  region = await world(hub);
  college = await region.college();
  await openYear(college, ['teacher-teacher', 'teacher-student'], year);
  const teacher = { category: 'TEACHER', birthYear: 1980 } as const;
  [mentor, ...mentees] = (await college.people(teacher, teacher, teacher)) as [string, ...string[]];
});

async function switchTo(effect: string, actsFrom = '2025-03-01', client = region.coordinator): Promise<Data> {
  const data = await client.ask(
    `mutation ($input: SwitchRuleInput!) { payload: switchRule(input: $input) {
      problems { code } rule { effect switched switches { effect actsFrom } } } }`,
    { input: { regionId: region.region.id, rule: 'MENTOR_AGREEMENT', effect, actsFrom } },
  );
  return data.payload;
}

const agreement = (change: object = {}) => ({
  ...{ mentorId: mentor, number: '1-дс', consentOn: daysAfter(today, -60), signedOn: daysAfter(today, -60) },
  ...{
    actsFrom: daysAfter(today, -60),
    actsUntil: daysAfter(today, 200),
    content: SECRET,
    form: 'Очно',
    payment: '1500.50',
  },
  ...change,
});

async function call(
  mutation: string,
  rows: object[],
  client: Client = college.curator,
  more: object = {},
): Promise<Data> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { payload } = await client.ask(
    `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
      created updated unchanged refused listedMentees problems { code }
      results { outcome agreement { id payment state pairsBehind } problems { code message path } } } }`,
    { input: { collegeId: college.id, rows, ...more } },
  );
  return payload;
}
const record = (...rows: object[]) => call('recordLabourAgreements', rows);

async function propose(menteeId: string, form = 'teacher-teacher'): Promise<string> {
  const row = { menteeId, mentorId: mentor, form, startedOn: daysAfter(today, -30) };
  const { results } = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year, rows: [row] });
  return results[0].mentorship.id;
}
const approve = (...ids: string[]) =>
  bulk(college.curator, 'approveMentorships', {
    ...{ collegeId: college.id, ids, order: { number: '7-н', date: daysAfter(today, -30) } },
  });

async function due(client = college.curator): Promise<Data> {
  const { agreementsDue } = await client.ask(
    `query ($id: ID!, $year: AcademicYear!) { agreementsDue(collegeId: $id, year: $year) {
      totalCount nodes { pairs since mentor { id } } } }`,
    { id: college.id, year },
  );
  return agreementsDue;
}

const hindrances = async (): Promise<string[]> => {
  const { orderPackage } = await college.curator.ask(
    `query ($id: ID!, $year: AcademicYear!) { orderPackage(collegeId: $id, year: $year) {
      pairs { nodes { hindrances { code } } } } }`,
    { id: college.id, year },
  );
  return orderPackage.pairs.nodes.flatMap((pair: Data) => pair.hindrances.map(({ code }: Data) => code));
};

const share = async (): Promise<Data> => {
  await region.coordinator.ask(
    'mutation ($input: RetireIndicatorInput!) { retireIndicator(input: $input) { problems { code } } }',
    { input: { regionId: region.region.id, code: 'agreements_share', restore: true } },
  );
  const data = await region.coordinator.ask(
    `query ($code: String!, $year: AcademicYear!) { kpi(region: $code, indicators: ["agreements_share"], years: [$year]) { status value numerator denominator } }`,
    { code: region.region.code, year },
  );
  return data.kpi[0];
};

describe('a region that has not switched the norm on', () => {
  it('asks for nothing, and its share applies to nobody', async () => {
    expect(outcomes(await approve(await propose(mentees[0]!)))).toEqual(['UPDATED']);
    expect(await due()).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await figures(hub, college.id, YEAR)).not.toHaveProperty('agreements_due');
    expect(await share()).toMatchObject({ status: 'NOT_APPLICABLE', value: null });
  });
});

describe('a region that warns', () => {
  it('names who lacks an agreement, and takes the order all the same; figures follow', async () => {
    expect(await switchTo('WARN')).toMatchObject({ problems: [], rule: { effect: 'WARN', switched: 1 } });
    expect(await switchTo('WARN')).toMatchObject({ rule: { switched: 1 } });
    const pair = await propose(mentees[0]!);
    expect(await hindrances()).toContain('AGREEMENT_ADVISED');
    expect(outcomes(await approve(pair))).toEqual(['UPDATED']);
    expect(await due()).toMatchObject({ totalCount: 1, nodes: [{ pairs: 1, mentor: { id: mentor } }] });
    expect(await share()).toMatchObject({ status: 'OK', value: 0, numerator: 0, denominator: 1 });

    expect(await record(agreement())).toMatchObject({ created: 1, results: [{ agreement: { payment: '1500.50', state: 'IN_FORCE' } }] }); // prettier-ignore
    expect(await due()).toMatchObject({ totalCount: 0 });
    expect(await figures(hub, college.id, YEAR)).toMatchObject({ agreements_due: 1, agreements_signed: 1 });
    expect(await share()).toMatchObject({ status: 'OK', value: 100 });
  });

  it('asks for none where the mentee is no worker', async () => {
    await switchTo('WARN');
    const [student] = (await college.people({})) as [string];
    await approve(await propose(student, 'teacher-student'));
    expect(await due()).toMatchObject({ totalCount: 0 });
  });
});

describe('a region that blocks', () => {
  it('has no pair of workers approved or proposed without an agreement', async () => {
    await switchTo('BLOCK');
    const pair = await propose(mentees[0]!);
    expect(await hindrances()).toContain('AGREEMENT_MISSING');
    expect(outcomes(await approve(pair))).toEqual(['AGREEMENT_MISSING']);
    await record(agreement());
    expect(outcomes(await approve(pair))).toEqual(['UPDATED']);
  });

  it('switches forward only', async () => {
    expect((await switchTo('BLOCK', '2025-02-28')).problems).toEqual([{ code: 'RULE_DAY' }]);
    await switchTo('BLOCK', '2025-09-01');
    expect((await switchTo('OFF', '2025-08-31')).problems).toEqual([{ code: 'RULE_DAY_ORDER' }]);
    expect(await switchTo('OFF', today)).toMatchObject({ problems: [], rule: { effect: 'OFF', switched: 2 } });
  });
});

describe('recording agreements', () => {
  it('is done once, corrected by number, and refused with a reason', async () => {
    expect(await record(agreement())).toMatchObject({ created: 1 });
    expect(await record(agreement())).toMatchObject({ unchanged: 1 });
    expect(await record(agreement({ payment: null }))).toMatchObject({ updated: 1, results: [{ agreement: { payment: null } }] }); // prettier-ignore
    const [student] = (await college.people({})) as [string];
    const refused = await record(
      agreement({ mentorId: mentees[0] }),
      agreement({ mentorId: student, number: '2' }),
      agreement({ number: '3', payment: '-5' }),
      agreement({ number: '4', payment: '1000000000000' }),
      agreement({ number: '5', signedOn: daysAfter(today, 1) }),
    );
    expect(outcomes(refused)).toEqual(['AGREEMENT_NUMBER_TAKEN', 'AGREEMENT_MENTOR', 'AGREEMENT_PAYMENT', 'AGREEMENT_PAYMENT', 'AGREEMENT_DAYS']); // prettier-ignore
  });

  it('ends by notice of three working days, and lists the mentees of pairs that go on', async () => {
    await switchTo('WARN');
    await approve(await propose(mentees[0]!), await propose(mentees[1]!));
    const { results } = await record(agreement());
    const { id } = results[0].agreement;
    const end = (endedOn: string) =>
      call('endLabourAgreements', [{ id, endedBy: 'EMPLOYER', noticeOn: daysAfter(today, -1), endedOn }]);
    expect(outcomes(await end(daysAfter(today, 1)))).toEqual(['AGREEMENT_NOTICE']);
    const ended = await end(daysAfter(today, 30));
    expect(ended).toMatchObject({ updated: 1, listedMentees: 2, results: [{ agreement: { state: 'IN_FORCE', pairsBehind: 2 } }] }); // prettier-ignore
    expect(await end(daysAfter(today, 30))).toMatchObject({ unchanged: 1, listedMentees: 0 });
    const { menteeSupport } = await college.curator.ask(
      `query ($id: ID!, $year: AcademicYear!) { menteeSupport(collegeId: $id, year: $year) { nodes { reason } } }`,
      { id: college.id, year },
    );
    expect(menteeSupport.nodes).toEqual([{ reason: 'UNMATCHED' }, { reason: 'UNMATCHED' }]);
    expect(outcomes(await record(agreement({ form: 'Иначе' })))).toEqual(['AGREEMENT_ENDED']);
  });
});

describe('who reads agreements', () => {
  const LIST = '{ labourAgreements { totalCount nodes { number content payment mentor { id } } } }';

  it('is the college, and the mentor for their own', async () => {
    await record(agreement());
    const own = await hub.client({ roles: ['MENTOR'], persons: [mentor] });
    for (const client of [college.curator, own]) {
      const { labourAgreements } = await client.ask(LIST);
      expect(labourAgreements).toMatchObject({ totalCount: 1, nodes: [{ number: '1-дс', content: SECRET }] });
    }
  });

  it('is nobody else, by the database’s word', async () => {
    await record(agreement());
    const strangers = [
      (await region.college()).curator,
      region.coordinator,
      await hub.client({ roles: ['MENTOR'], persons: [mentees[0]!] }),
      await hub.client({ roles: ['MENTEE'], persons: [mentor] }),
      await hub.client({ roles: ['ANALYST'], regions: [region.region.id] }),
      await hub.client(),
    ];
    for (const client of strangers) {
      const { data } = await client.answer(LIST);
      expect(data?.labourAgreements?.nodes ?? []).toEqual([]);
      const list = await client.answer(`query ($id: ID!) { agreementsDue(collegeId: $id, year: "${year}") { totalCount } }`, { id: college.id }); // prettier-ignore
      expect(list.errors).toMatchObject([{ extensions: { code: expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/) } }]);
    }
  });

  it('raw SQL of another session reads no row and writes none', async () => {
    await record(agreement());
    const other = await region.college();
    const client = await connect(hub.ownerUrl);
    const as = async (session: object, sql: string) => {
      await client.query('begin');
      try {
        await client.query('set local role hub_programs');
        await client.query(SESSION_SQL, sessionValues({ ...PUBLIC_SESSION, ...session }));
        return (await client.query(sql, [college.id])).rowCount;
      } finally {
        await client.query('rollback');
      }
    };
    const strangers = [
      { roles: ['CURATOR'], colleges: [other.id] },
      { roles: ['COORDINATOR'], regions: [region.region.id] },
      { roles: ['MENTOR'], persons: [mentees[0]!] },
      {},
    ];
    const insert = `insert into programs.labour_agreement
      (id, college_id, mentor_id, consent_on, number, signed_on, content, form, acts_from, acts_until)
      values (uuidv7(), $1, uuidv7(), '2025-09-01', 'x', '2025-09-01', 'x', 'x', '2025-09-01', '2026-06-30')`;
    try {
      for (const session of strangers) {
        expect(await as(session, 'select from programs.labour_agreement where college_id = $1')).toBe(0);
        expect(await as(session, `update programs.labour_agreement set form = 'x' where college_id = $1`)).toBe(0);
        await expect(as(session, insert)).rejects.toThrow(/row-level security/);
      }
    } finally {
      await client.end();
    }
  });
});
