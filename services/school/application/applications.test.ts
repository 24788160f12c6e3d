import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startOf } from '#kernel/time/academic-year.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { codes, enrol, outcomes, schoolWorld, withdraw, type SchoolWorld } from '../testing/school-world.js';
import { apply, call, cohortOf, ids, NOW, YEAR } from '../testing/applications.js';
import { crowd, isWhole, race, type Outcome } from '../testing/race.js';

/** `npm run race` goes a hundred rounds, with a call for each of the hundred. */
const ROUNDS = 10;

let hub: TestHub;
let school: SchoolWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});

afterAll(() => hub.close());

const states = async (cohortId: string): Promise<Record<string, number>> => {
  const rows = await hub.owner(
    'select state, count(*)::int as n from school.application where cohort_id = $1 group by 1 order by 1',
    [cohortId],
  );
  return Object.fromEntries(rows.map(({ state, n }) => [String(state), Number(n)]));
};

const statesOf = (payload: Data): string[] => payload.results.map((row: Data) => row.state);
const several = (count: number) => Array.from({ length: count }, () => ({}));
const order = { number: '5-з', date: startOf(YEAR) };

describe('applying to a cohort', () => {
  it('holds places as long as there are some, lets others wait, and changes nothing when it is sent again', async () => {
    const cohortId = await cohortOf(school, 2);
    const people = await school.other.people({}, {}, {});
    const preview = await apply(school.other.curator, cohortId, people, { dryRun: true });
    expect([statesOf(preview), await states(cohortId)]).toEqual([['APPLIED', 'APPLIED', 'WAITING'], {}]);
    const made = await apply(school.other.curator, cohortId, people);
    expect([outcomes(made), statesOf(made)]).toEqual([
      ['CREATED', 'CREATED', 'CREATED'],
      ['APPLIED', 'APPLIED', 'WAITING'],
    ]);
    const again = await apply(school.other.curator, cohortId, people);
    expect([outcomes(again), ids(again)]).toEqual([['UNCHANGED', 'UNCHANGED', 'UNCHANGED'], ids(made)]);
    const { cohort } = await school.other.curator.ask('query ($id: ID!) { cohort(id: $id) { isFull } }', {
      id: cohortId,
    });
    expect(cohort.isFull).toBe(true);
  });

  it('is refused to a pupil outside the base, without a consent, and outside the audience', async () => {
    const world = await schoolWorld(hub);
    const change = { courseId: world.courseId, audience: ['student-student'] };
    await call(world.coordinator, 'changeCourse', change, 'problems { code }');
    const cohortId = await cohortOf(world);
    const [pupil] = await world.other.people({ category: 'PUPIL', birthYear: 2011, base: false });
    const [unconsented] = await world.other.people({ consent: null });
    const [teacher, student] = await world.other.people({ category: 'TEACHER' }, {});
    const rows = [pupil!, unconsented!, teacher!, student!];
    const expected = [['NOT_A_MENTOR'], ['CONSENT_MISSING'], ['NOT_IN_AUDIENCE'], []];
    expect(codes(await enrol(world.other, cohortId, rows, { order, dryRun: true }))).toEqual(expected);
    expect(codes(await apply(world.other.curator, cohortId, rows))).toEqual(expected);
  });

  it('is open to the mentor, for nobody else', async () => {
    const cohortId = await cohortOf(school);
    const [self, somebody] = await school.other.people({}, {});
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [self!] });
    expect(codes(await apply(mentor, cohortId, [self!, somebody!]))).toEqual([[], ['PERSON_NOT_FOUND']]);
    const { applications } = await mentor.ask(
      'query ($id: ID!) { applications(cohortId: $id) { totalCount nodes { state appliedBy person { id } } } }',
      { id: cohortId },
    );
    expect(applications).toEqual({
      totalCount: 1,
      nodes: [{ state: 'APPLIED', appliedBy: 'SELF', person: { id: self } }],
    });
    const [own] = await hub.owner('select id from school.application where cohort_id = $1', [cohortId]);
    const taken = await call(mentor, 'withdrawApplications', { cohortId, ids: [own!['id']] });
    expect(statesOf(taken)).toEqual(['WITHDRAWN']);
    expect(statesOf(await apply(mentor, cohortId, [self!]))).toEqual(['APPLIED']);
  });

  it('is not possible to a cohort that is over, or of a course kept to another college', async () => {
    const [person] = await school.other.people({});
    expect((await apply(school.other.curator, school.cohortId, [person!])).problems).toMatchObject([
      { code: 'COHORT_OVER' },
    ]);
    const input = {
      ...{ regionId: school.region.id, collegeId: school.host.id, reach: 'OWN', code: 'OWN-1' },
      ...{ titleRu: 'Свой', hours: 8 },
    };
    const own = await call(school.host.curator, 'createCourse', input, 'course { id } problems { code }');
    const cohortId = await cohortOf(school, null, own.course.id);
    expect(codes(await apply(school.other.curator, cohortId, [person!]))).toEqual([['COURSE_OF_ANOTHER_COLLEGE']]);
  });

  it('never gives more places than there are when a hundred ask for twenty at once', async () => {
    const people = await crowd(hub);
    const seen: Outcome[] = [];
    for (let round = 0; round < ROUNDS; round += 1) seen.push(await race(hub, people, 5));
    expect(seen.filter((outcome) => !isWhole(outcome))).toEqual([]);
  });
});

describe('the waiting list', () => {
  it('moves up by itself when a place becomes free, in the order of asking, and says so', async () => {
    const { host, other } = school;
    const cohortId = await cohortOf(school, 1);
    const [first, second, third, fourth] = ids(
      await apply(other.curator, cohortId, await other.people({}, {}, {}, {})),
    );
    const stateNow = async () =>
      (await hub.owner('select state from school.application where cohort_id = $1 order by queue', [cohortId])).map(
        ({ state }) => state,
      );
    const input = { cohortId, ids: [first], reason: 'Группа для педагогов' };
    await call(host.curator, 'declineApplications', input);
    expect(await stateNow()).toEqual(['DECLINED', 'APPLIED', 'WAITING', 'WAITING']);
    const waiting = await other.curator.ask('{ waitingFor(first: 50) { groups { kind count address } } }');
    expect(waiting.waitingFor.groups).toContainEqual({
      ...{ kind: 'APPLICATION_MOVED_UP', count: 1, address: `/colleges/${other.code}/school` },
    });
    const desk = await host.curator.ask('{ waitingFor(first: 50) { groups { kind } } }');
    expect(desk.waitingFor.groups).toContainEqual({ kind: 'APPLICATION_TO_DECIDE' });

    await call(other.curator, 'withdrawApplications', { cohortId, ids: [second] });
    expect(await stateNow()).toEqual(['DECLINED', 'WITHDRAWN', 'APPLIED', 'WAITING']);
    await call(host.curator, 'acceptApplications', { cohortId, ids: [third], order });
    expect(await stateNow()).toEqual(['DECLINED', 'WITHDRAWN', 'ACCEPTED', 'WAITING']);
    expect(codes(await call(host.curator, 'acceptApplications', { cohortId, ids: [fourth] }))).toEqual([
      ['COHORT_FULL'],
    ]);
    const [listener] = await hub.owner('select person_id as id from school.application where id = $1', [third]);
    await withdraw(host.curator, cohortId, [String(listener!['id'])], NOW);
    expect(await stateNow()).toEqual(['DECLINED', 'WITHDRAWN', 'WITHDRAWN', 'APPLIED']);
  });

  it('gets the places that are added, and none are taken from who holds one', async () => {
    const cohortId = await cohortOf(school, 1);
    await apply(school.other.curator, cohortId, await school.other.people({}, {}, {}));
    const change = (capacity: number) =>
      call(school.host.curator, 'changeCohort', { cohortId, capacity }, 'outcome problems { code }');
    expect(await change(2)).toEqual({ outcome: 'UPDATED', problems: [] });
    expect(await states(cohortId)).toEqual({ APPLIED: 2, WAITING: 1 });
    expect(await change(1)).toEqual({ outcome: 'REFUSED', problems: [{ code: 'CAPACITY_BELOW_HELD' }] });
    expect(await change(2)).toEqual({ outcome: 'UNCHANGED', problems: [] });
  });
});

describe('the host', () => {
  it('accepts, and enrols by an order those of all colleges; the order is corrected, with what it was', async () => {
    const { host, other } = school;
    const cohortId = await cohortOf(school);
    const [own] = await host.people({});
    const [guest] = await other.people({});
    const made = [
      ...ids(await apply(host.curator, cohortId, [own!])),
      ...ids(await apply(other.curator, cohortId, [guest!])),
    ];
    expect(statesOf(await call(host.curator, 'acceptApplications', { cohortId, ids: made }))).toEqual([
      'ACCEPTED',
      'ACCEPTED',
    ]);
    expect(outcomes(await call(host.curator, 'acceptApplications', { cohortId, ids: made }))).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(outcomes(await call(host.curator, 'acceptApplications', { cohortId, ids: made, order }))).toEqual([
      'UPDATED',
      'UPDATED',
    ]);
    const again = await call(host.curator, 'acceptApplications', { cohortId, ids: made, order });
    expect(outcomes(again)).toEqual(['UNCHANGED', 'UNCHANGED']);

    const read = `query ($id: ID!) { cohort(id: $id) { enrolments { nodes {
      id orderNumber orderAttested formerOrders { number date } } } } }`;
    const listed = async () => (await host.curator.ask(read, { id: cohortId })).cohort.enrolments.nodes;
    const enrolled = await listed();
    expect(enrolled).toMatchObject([{ orderNumber: '5-з' }, { orderNumber: '5-з', orderAttested: false }]);
    const input = { cohortId, ids: enrolled.map(({ id }: Data) => id), order: { ...order, number: '6-з' } };
    const selection = 'updated unchanged problems { code }';
    expect(await call(host.curator, 'correctEnrolmentOrders', input, selection)).toMatchObject({
      updated: 2,
      problems: [],
    });
    expect(await call(host.curator, 'correctEnrolmentOrders', input, selection)).toMatchObject({ unchanged: 2 });
    expect(await listed()).toMatchObject([
      { orderNumber: '6-з', formerOrders: [{ number: '5-з', date: order.date }] },
      { orderNumber: '6-з', formerOrders: [{ number: '5-з', date: order.date }] },
    ]);
    const measured = await hub.owner(
      `select college_id, value from school.measure where academic_year = $1 and measure = 'mentors_enrolled'
         and college_id = any ($2)`,
      [YEAR, [other.id]],
    );
    expect(Number(measured[0]!['value'])).toBeGreaterThanOrEqual(1);
  });

  it('alone decides, with a reason to decline', async () => {
    const { host, other } = school;
    const cohortId = await cohortOf(school);
    const made = ids(await apply(other.curator, cohortId, await other.people({})));
    for (const [mutation, more] of [
      ['acceptApplications', {}],
      ['declineApplications', { reason: 'x' }],
    ] as const) {
      const { errors } = await other.curator.answer(
        `mutation ($i: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $i) { updated } }`,
        { i: { cohortId, ids: made, ...more } },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    const blank = await call(host.curator, 'declineApplications', { cohortId, ids: made, reason: ' ' });
    expect(blank.problems).toEqual([{ code: 'DECLINE_REASON_MISSING', path: ['reason'] }]);
    expect(codes(await call(host.curator, 'withdrawApplications', { cohortId, ids: made }))).toEqual([
      ['APPLICATION_NOT_FOUND'],
    ]);
  });

  it('enrols a thousand by one order in at most twelve statements', async () => {
    const world = await schoolWorld(hub);
    const people: string[] = [];
    for (let part = 0; part < 2; part += 1) people.push(...(await world.other.people(...several(500))));
    const [direct, applied] = [await cohortOf(world, 1000), await cohortOf(world)];
    const sent = await hub.statementsOf(async () => {
      expect((await enrol(world.other, direct, people, { order })).created).toBe(1000);
    });
    const made = ids(await apply(world.other.curator, applied, people));
    const accepted = await hub.statementsOf(async () => {
      const input = { cohortId: applied, ids: made, order };
      expect((await call(world.host.curator, 'acceptApplications', input, 'updated')).updated).toBe(1000);
    });
    const counted = [sent, accepted].map((statements) => statements.length);
    expect(counted.every((count) => count <= 12)).toBe(true);
  });
});

describe('who can be sent', () => {
  it('is told to the college: mentors and candidates of the audience who are not in the cohort', async () => {
    const world = await schoolWorld(hub);
    const cohortId = await cohortOf(world);
    const [asked, left] = await world.other.people({}, {});
    const query = `query ($cohort: ID!, $college: ID!) { cohortCandidates(cohortId: $cohort, collegeId: $college) {
      totalCount nodes { inBase person { id } } } }`;
    const listed = async (client: Client, college: CollegeWorld) =>
      (await client.ask(query, { cohort: cohortId, college: college.id })).cohortCandidates;
    expect((await listed(world.other.curator, world.other)).totalCount).toBe(2);
    await apply(world.other.curator, cohortId, [asked!]);
    expect(await listed(world.other.curator, world.other)).toEqual({
      totalCount: 1,
      nodes: [{ inBase: true, person: { id: left } }],
    });
    expect(await listed(world.host.curator, world.other)).toEqual({ totalCount: 0, nodes: [] });
  });
});
