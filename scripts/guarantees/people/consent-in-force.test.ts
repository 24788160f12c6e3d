import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringToDate } from '#kernel/database/day-turn.js';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

const SERVICES = ['participants', 'programs', 'school', 'monitoring'];

/** Moves the region as far to the west of the date line as clocks go, or to the east: a day earlier or later. */
const clock = (college: CollegeWorld, zone: 'Etc/GMT+12' | 'Etc/GMT-14') =>
  hub.owner(
    'update participants.region set time_zone = $2 where id = (select region_id from participants.college where id = $1)',
    [college.id, zone],
  );

const todayOf = async (college: CollegeWorld) =>
  String((await hub.owner('select contracts.today($1)::text as today', [college.id]))[0]?.['today']);

const attest = async (college: CollegeWorld, menteeId: string, mentorId: string): Promise<string[]> => {
  const rows = [{ menteeId, mentorId, form: 'student-student', startedOn: '2026-10-01' }];
  const { attestMentorships } = await college.curator.ask(
    'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { results { outcome problems { code path } } } }',
    { input: { collegeId: college.id, year: '2026/2027', rows } },
  );
  return attestMentorships.results.flatMap((row: Data) =>
    row.problems.length > 0
      ? row.problems.map((problem: Data) => `${problem.code} ${problem.path.at(-1)}`)
      : row.outcome,
  );
};

/** What the running year counts, what contracts say of the person to the other services, and what the graph says. */
async function seen(college: CollegeWorld, personId: string): Promise<unknown> {
  const [mentees] = await hub.owner(
    `select value from programs.measure
      where college_id = $1 and academic_year = 2026 and measure = 'mentees' and category = '' and form = ''`,
    [college.id],
  );
  const claims = { roles: ['CURATOR'] as const, colleges: [college.id] };
  const [fact] = await hub.raw(
    'programs',
    claims,
    'select consent_in_force as c from contracts.person_facts(array[$1::uuid])',
    [personId],
  );
  const [row] = await hub.raw('school', claims, 'select consent_in_force as c from contracts.people where id = $1', [
    personId,
  ]);
  const { person, college: own } = await college.curator.ask(
    `query ($id: ID!, $c: ID!) {
      person(id: $id) { consentInForce }
      college(id: $c) { scorecard(year: "2026/2027") { leftOutWithoutConsent } }
    }`,
    { id: personId, c: college.id },
  );
  return {
    mentees: mentees?.['value'],
    contracts: [fact?.['c'], row?.['c']],
    graph: person.consentInForce,
    leftOut: own.scorecard.leftOutWithoutConsent,
  };
}

const HOLDS = { mentees: 1, contracts: [true, true], graph: true, leftOut: 0 };
const GONE = { mentees: 0, contracts: [false, false], graph: false, leftOut: 1 };

describe('a consent', () => {
  it('that is withdrawn counts nowhere from that moment on', async () => {
    const college = await (await world(hub)).college();
    const [mentee, mentor] = (await college.people({}, {})) as [string, string];
    expect(await attest(college, mentee, mentor)).toEqual(['CREATED']);
    expect(await seen(college, mentee)).toEqual(HOLDS);
    await college.curator.ask(
      'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }',
      { input: { personId: mentee } },
    );
    expect(await seen(college, mentee)).toEqual(GONE);
  });

  it.each([
    [
      'whose term ends',
      (today: string) => ({ consent: { givenOn: '2024-09-01', givenBy: 'SELF', validUntil: today } }),
    ],
    [
      'of a representative, when the person turns 18',
      (today: string) => {
        const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
        const birthDate = `${Number(tomorrow.slice(0, 4)) - 18}${tomorrow.slice(4)}`;
        return { birthYear: null, birthDate, consent: { givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE' } };
      },
    ],
  ])('%s counts no more after the night, without anybody changing a row', async (_, row) => {
    const college = await (await world(hub)).college();
    await clock(college, 'Etc/GMT+12');
    const [mentee, mentor] = (await college.people(row(await todayOf(college)), {})) as [string, string];
    expect(await attest(college, mentee, mentor)).toEqual(['CREATED']);
    expect(await seen(college, mentee)).toEqual(HOLDS);

    await clock(college, 'Etc/GMT-14');
    // Contracts and the graph know at once; the figure says for which day it was counted, until the night's turn.
    expect(await seen(college, mentee)).toEqual({ ...GONE, mentees: 1, leftOut: 0 });
    await bringToDate(hub.ownerUrl, SERVICES);
    expect(await seen(college, mentee)).toEqual(GONE);
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [], stale: [] });
  });
});

describe('without a consent in force', () => {
  it('nobody enters a mentorship, be it by order or by a list', async () => {
    const college = await (await world(hub)).college();
    const [mentee, mentor] = (await college.people({ consent: null }, { consent: null })) as [string, string];
    expect(await attest(college, mentee, mentor)).toEqual(['CONSENT_MISSING mentorId', 'CONSENT_MISSING menteeId']);
    const rows = [{ menteeId: mentee, mentorId: mentor, form: 'student-student', startedOn: '2026-10-01' }];
    await college.curator.ask(
      'mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }',
      { input: { collegeId: college.id, year: '2026/2027', forms: ['student-student'] } },
    );
    const { proposeMentorships } = await college.curator.ask(
      'mutation ($input: ProposeMentorshipsInput!) { proposeMentorships(input: $input) { results { mentorship { id } } } }',
      { input: { collegeId: college.id, year: '2026/2027', rows } },
    );
    const ids = [proposeMentorships.results[0].mentorship.id];
    const { approveMentorships } = await college.curator.ask(
      'mutation ($input: ApproveMentorshipsInput!) { approveMentorships(input: $input) { results { problems { code path } } } }',
      { input: { collegeId: college.id, ids, order: { number: '1', date: '2026-10-01' } } },
    );
    expect(approveMentorships.results[0].problems.map((problem: Data) => problem.path.at(-1))).toEqual([
      'mentor',
      'mentee',
    ]);
  });

  it('a pair of a year that is over is recorded as it was, and the figure says who is left out', async () => {
    const region = await world(hub);
    const college = await region.college();
    await college.headcount();
    const [mentee, mentor] = (await college.people({ consent: null }, {})) as [string, string];
    await college.curator.ask(
      'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { created } }',
      {
        input: {
          collegeId: college.id,
          year: '2024/2025',
          rows: [{ menteeId: mentee, mentorId: mentor, form: 'student-student', startedOn: '2024-10-01' }],
        },
      },
    );
    const QUERY = `query ($code: String!) {
      region(code: $code) { scorecard(year: "2024/2025") { leftOutWithoutConsent }
        colleges { nodes { scorecard(year: "2024/2025") { leftOutWithoutConsent } } } }
    }`;
    const silent = await region.college();
    const as = async (client: typeof college.curator): Promise<unknown[]> => {
      const { region: found } = await client.ask(QUERY, { code: region.region.code });
      return [found, ...found.colleges.nodes].map((each: Data) => each.scorecard.leftOutWithoutConsent);
    };
    expect(await as(region.coordinator)).toEqual([1, 1, null]);
    expect(await as(college.curator)).toEqual([null, 1, null]);
    expect(await as(silent.curator)).toEqual([null, null, null]);
    expect(await as(await hub.client())).toEqual([null, null, null]);
  });
});
