import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { academicYearOf, startOf, endOf } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import {
  codes,
  complete,
  CREATE_COHORT,
  CREATE_COURSE,
  ENROL,
  enrol,
  schoolWorld,
  withdraw,
  type SchoolWorld,
} from './testing/school-world.js';
import { listeners } from './testing/listeners.js';

let hub: TestHub;
let school: SchoolWorld;
let stranger: CollegeWorld;
let own: string;
let guest: string;
let certificate: string;

beforeAll(async () => {
  hub = await testHub();
  ({ school, stranger, own, guest, certificate } = await listeners(hub));
});

afterAll(() => hub.close());

const CERTIFICATE = `query ($number: String!) {
  certificate(number: $number) { number valid completedOn course { title } person { id } } }`;

const COHORT = `query ($id: ID!) { cohorts(collegeId: $id) { nodes {
  title enrolmentCount enrolments { nodes { person { id } certificateNumber } } } } }`;

const cohortOf = async (client: Client): Promise<Data> => {
  const { data, errors = [] } = await client.answer(COHORT, { id: school.host.id });
  const [cohort] = data?.cohorts?.nodes ?? [];
  return { cohort, codes: errors.map((error) => error.extensions?.['code']) };
};

const personsIn = (cohort: Data): string[] => cohort.enrolments.nodes.map((node: Data) => node.person?.id);

describe('through the graph', () => {
  it('the host sees all its listeners, the college of a mentor its own', async () => {
    const { host, other } = school;
    const hosts = await cohortOf(host.curator);
    expect([hosts.cohort.enrolmentCount, personsIn(hosts.cohort), hosts.codes]).toEqual([2, [own, guest], []]);
    const others = await cohortOf(other.curator);
    expect([others.cohort.enrolmentCount, personsIn(others.cohort), others.codes]).toEqual([
      null,
      [guest],
      ['FORBIDDEN'],
    ]);
  });

  it('another college sees and changes nothing', async () => {
    const { other, host, cohortId } = school;
    const { cohort, codes: denied } = await cohortOf(stranger.curator);
    expect([cohort.enrolmentCount, cohort.enrolments.nodes, denied]).toEqual([null, [], ['FORBIDDEN']]);

    const rows = [{ personId: guest }];
    for (const collegeId of [other.id, host.id]) {
      const input = { cohortId, collegeId, rows };
      const { errors } = await stranger.curator.answer(ENROL, { input });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(codes(await enrol(stranger, cohortId, [guest, own]))).toEqual([['PERSON_NOT_FOUND'], ['PERSON_NOT_FOUND']]);
    expect(codes(await complete(stranger.curator, cohortId, [own]))).toEqual([['NOT_ENROLLED']]);
    expect(codes(await withdraw(stranger.curator, cohortId, [own]))).toEqual([['NOT_ENROLLED']]);
    expect(codes(await withdraw(other.curator, cohortId, [own]))).toEqual([['NOT_ENROLLED']]);
  });

  it("a host can't enrol the mentors of another college, and so learn who they are", async () => {
    const { host, other, cohortId } = school;
    const [hidden] = await other.people({});
    const input = { cohortId, collegeId: other.id, rows: [{ personId: hidden }] };
    expect((await host.curator.answer(ENROL, { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(codes(await enrol(host, cohortId, [hidden!]))).toEqual([['PERSON_NOT_FOUND']]);
  });

  it('a coordinator counts enrolments and sees no row of them', async () => {
    const { cohort, codes: denied } = await cohortOf(school.coordinator);
    expect([cohort.enrolmentCount, cohort.enrolments, denied]).toEqual([2, null, ['FORBIDDEN']]);
    const input = { cohortId: school.cohortId, collegeId: school.other.id, rows: [{ personId: guest }] };
    const { errors } = await school.coordinator.answer(ENROL, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('the coordinator of another region creates nothing here and is told no figure', async () => {
    const elsewhere = await schoolWorld(hub);
    const { cohort, codes: denied } = await cohortOf(elsewhere.coordinator);
    expect([cohort.enrolmentCount, cohort.enrolments, denied]).toEqual([null, null, ['FORBIDDEN', 'FORBIDDEN']]);
    const run = { title: 'x', year: '2024/2025', startsOn: '2024-10-01', endsOn: '2024-11-01' };
    const cohortInput = { ...run, courseId: school.courseId, collegeId: school.host.id };
    const courseInput = { regionId: school.region.id, code: 'X-1', titleRu: 'x', hours: 1 };
    for (const [mutation, input] of [
      [CREATE_COHORT, cohortInput],
      [CREATE_COURSE, courseInput],
    ] as const) {
      const { errors } = await elsewhere.coordinator.answer(mutation, { input });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    const stolen = await elsewhere.coordinator.ask(CREATE_COHORT, {
      input: { ...run, courseId: school.courseId, collegeId: elsewhere.host.id },
    });
    expect(stolen.createCohort.problems).toEqual([{ code: 'COURSE_NOT_FOUND', path: ['courseId'] }]);
  });

  it('without a token, and for an analyst or an operator, no figure of people is given', async () => {
    const query = `query ($id: ID!) { college(id: $id) { courses(first: 9) { totalCount trainedMentors nodes {
      cohorts(first: 9) { nodes { enrolmentCount enrolments { nodes { id } } } } } } } }`;
    const analyst = await hub.client({ roles: ['ANALYST'], regions: [school.region.id], colleges: [school.host.id] });
    const operator = await hub.client({ roles: ['OPERATOR'], regions: [school.region.id], colleges: [school.host.id] });
    for (const client of [await hub.client(), analyst, operator]) {
      const { data, errors } = await client.answer(query, { id: school.host.id });
      expect(data.college.courses).toMatchObject({ totalCount: 1, trainedMentors: null });
      expect(data.college.courses.nodes[0].cohorts.nodes[0]).toEqual({ enrolmentCount: null, enrolments: null });
      expect(new Set(errors?.map((error) => error.extensions?.['code']))).toEqual(new Set(['FORBIDDEN']));
      // That mentors of a college attend a course tells of people: only hosting is public.
      expect((await client.answer(query, { id: school.other.id })).data.college.courses.totalCount).toBe(0);
      const roots = await client.answer(`{ courses { totalCount } certificate(number: "${certificate}") { number } }`);
      expect(roots.errors).toHaveLength(2);
    }
  });

  it("a certificate is shown by its number to the mentor and the mentor's college; to the host while the cohort lasts", async () => {
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [guest] });
    const known = { valid: true, completedOn: '2025-05-20', course: { title: 'Course' }, person: { id: guest } };
    const shown = async (client: Client) => (await client.ask(CERTIFICATE, { number: ` ${certificate}` })).certificate;
    for (const client of [mentor, school.other.curator])
      expect(await shown(client)).toEqual({ number: certificate, ...known });
    expect(await shown(school.host.curator)).toBeNull();
  });

  it('of the certificates that it issued a host keeps the register when the cohort is over, without names or codes', async () => {
    const { host, other, cohortId } = school;
    const rows = async (client: Client) => {
      const query = `query ($id: ID!) { certificates(cohortId: $id) { totalCount nodes { number printedName code } } }`;
      return (await client.ask(query, { id: cohortId })).certificates;
    };
    const hosts = await rows(host.curator);
    expect(hosts).toEqual({ totalCount: 1, nodes: [{ number: certificate, printedName: null, code: null }] });
    const others = await rows(other.curator);
    expect(others.nodes).toEqual([{ number: certificate, printedName: 'Гостев Иван', code: expect.any(String) }]);
    for (const client of [stranger.curator, school.coordinator]) {
      expect(await rows(client)).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('certificates counted through by their numbers are to others like numbers never issued', async () => {
    const counted = await schoolWorld(hub);
    const { host, other, cohort, cohortId, coordinator, region } = counted;
    const atHome = await cohort({ host: other });
    const [mentor] = (await other.people({})) as [string];
    for (const id of [cohortId, atHome]) await enrol(other, id, [mentor]);
    for (const id of [cohortId, atHome]) expect((await complete(other.curator, id, [mentor])).updated).toBe(1);

    const numbers = Array.from({ length: 30 }, (_, n) => `${region.code}-2024-${String(n + 1).padStart(6, '0')}`);
    const found = async (client: Client) => {
      const answers = await Promise.all(numbers.map((number) => client.ask(CERTIFICATE, { number })));
      return answers.flatMap(({ certificate: one }) => one?.number ?? []);
    };
    const itself = await hub.client({ roles: ['MENTOR'], persons: [mentor] });
    for (const client of [other.curator, itself]) expect(await found(client)).toEqual(numbers.slice(0, 2));
    // Both cohorts are over: who their listeners are is not the host's to know any more.
    expect(await found(host.curator)).toEqual([]);
    const anotherMentor = await hub.client({ roles: ['MENTOR'], persons: [own] });
    for (const client of [stranger.curator, (await counted.college()).curator, coordinator, anotherMentor]) {
      expect(await found(client)).toEqual([]);
    }
  });
});

describe('through _entities', () => {
  it('the same rows and figures are withheld', async () => {
    const subgraph = hub.subgraphs.find(({ name }) => name === 'school')!;
    const document = parse(`query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Cohort { title enrolmentCount enrolments { nodes { id } } }
      ... on College { courses { trainedMentors } } } }`);
    const of = [
      { __typename: 'Cohort', id: school.cohortId },
      { __typename: 'College', id: school.other.id },
    ];
    const entities = async (session: Session) => {
      const { data } = await subgraph.execute({ document, variables: { of }, context: { session, language: 'en' } });
      const [cohort, college] = (data as Data)['_entities'];
      return [cohort.enrolmentCount, cohort.enrolments?.nodes.length ?? null, college.courses.trainedMentors];
    };
    const session = (more: Partial<Session>): Session => ({ ...PUBLIC_SESSION, actor: 'test', ...more });
    expect(await entities(PUBLIC_SESSION)).toEqual([null, null, null]);
    expect(await entities(session({ roles: ['CURATOR'], colleges: [stranger.id] }))).toEqual([null, 0, null]);
    expect(await entities(session({ roles: ['COORDINATOR'], regions: [school.region.id] }))).toEqual([2, null, 1]);
    expect(await entities(session({ roles: ['CURATOR'], colleges: [school.other.id] }))).toEqual([null, 1, 1]);
    expect(await entities(session({ roles: ['MENTOR'], persons: [guest] }))).toEqual([null, 1, null]);
  });
});

describe('who a listener is', () => {
  const name = `query ($id: ID!) { person(id: $id) { familyName } }`;
  const seen = async (id: string) => (await school.host.curator.ask(name, { id })).person?.familyName ?? null;

  it('the host sees until the last day of the cohort', async () => {
    const year = academicYearOf(today('Europe/Moscow'));
    const running = await school.cohort({ year, endsOn: endOf(year) });
    const [listener] = await school.other.people({ familyName: 'Слушателев' });
    expect(await seen(listener!)).toBeNull();
    await enrol(school.other, running, [listener!], { order: { number: '1', date: startOf(year) } });
    expect(await seen(listener!)).toBe('Слушателев');
    expect(await seen(guest)).toBeNull(); // enrolled in a cohort that is over
    await withdraw(school.host.curator, running, [listener!], startOf(year));
    expect(await seen(listener!)).toBeNull();
  });
});
