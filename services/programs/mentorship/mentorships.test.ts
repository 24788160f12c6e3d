import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { bulk, figures, neighbours, openYear, ORDER, outcomes, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

async function collegeWithPeople(count: number) {
  const college = await (await world(hub)).college();
  await openYear(college);
  return { college, people: await college.people(...Array.from({ length: count }, () => ({}))) };
}

const call = (college: CollegeWorld, mutation: string, input: Record<string, unknown>): Promise<Data> =>
  bulk(college.curator, mutation, { collegeId: college.id, ...input });

const propose = async (college: CollegeWorld, ...pairs: [mentee: string | undefined, mentor: string | undefined][]) => {
  const rows = pairs.map(([mentee, mentor]) => students(mentee!, mentor!));
  const payload = await call(college, 'proposeMentorships', { year: YEAR, rows });
  return payload.results.map((row: Data) => row.mentorship.id as string) as string[];
};
const approve = (college: CollegeWorld, ids: string[], more = {}) =>
  call(college, 'approveMentorships', { ids, order: ORDER, ...more });
const attest = (college: CollegeWorld, rows: object[], more = {}) =>
  call(college, 'attestMentorships', { year: YEAR, rows, ...more });

describe('a proposal', () => {
  it('takes effect by an order, and counts from then on', async () => {
    const { college, people } = await collegeWithPeople(2);
    const ids = await propose(college, [people[0], people[1]]);
    expect(await figures(hub, college.id)).toEqual({ 'mentorships PROPOSED': 1 });

    const approved = await approve(college, ids);
    expect(approved).toMatchObject({
      updated: 1,
      results: [{ outcome: 'UPDATED', mentorship: { status: 'COMPLETED' } }],
    });
    expect(await figures(hub, college.id)).toEqual({
      ...{ active_mentors: 1, mentees: 1 },
      'mentees STUDENT': 1,
      'mentees STUDENT student-student': 1,
      'mentees student-student': 1,
      mentors: 1,
      'mentors STUDENT': 1,
      'mentors STUDENT student-student': 1,
      'mentors student-student': 1,
      'mentorships ACTIVE': 1,
      mentorships_counted: 1,
      'mentorships_counted student-student': 1,
      mentorships_to_meet: 1,
      'mentorships_to_meet student-student': 1,
      ...{ plans_due: 1, 'plans_due student-student': 1 },
    });
    expect(outcomes(await approve(college, ids))).toEqual(['UNCHANGED']);
  });

  it('is recorded once, and brought up to date when sent again', async () => {
    const { college, people } = await collegeWithPeople(2);
    const row = students(people[0]!, people[1]!);
    const send = (changes: object) =>
      call(college, 'proposeMentorships', { year: YEAR, rows: [{ ...row, ...changes }] });
    expect(outcomes(await send({}))).toEqual(['CREATED']);
    expect(outcomes(await send({}))).toEqual(['UNCHANGED']);
    expect(outcomes(await send({ confidential: true }))).toEqual(['UPDATED']);
    expect(outcomes(await send({ confidential: true }))).toEqual(['UNCHANGED']);
  });

  it('is not made anew when its row comes again after the pair has ended', async () => {
    const { college, people } = await collegeWithPeople(2);
    const [mentee, mentor] = people as [string, string];
    const ids = await propose(college, [mentee, mentor]);
    await approve(college, ids);
    const rows = [{ id: ids[0], endedOn: '2024-12-20', reason: 'Перевод в другую группу' }];
    expect(outcomes(await call(college, 'endMentorships', { rows }))).toEqual(['UPDATED']);
    const again = { year: YEAR, rows: [students(mentee, mentor)] };
    expect(outcomes(await call(college, 'proposeMentorships', again))).toEqual(['UNCHANGED']);
  });

  it('is refused row by row, the sound ones being taken', async () => {
    const { college, people } = await collegeWithPeople(3);
    const [teacher] = await college.people({ category: 'TEACHER' });
    const [a, b, c] = people as [string, string, string];
    const rows = [
      students(a, b),
      students(a, teacher!),
      students(c, c),
      students(a, b),
      { ...students(c, b), form: 'teacher-teacher' },
    ];
    const payload = await call(college, 'proposeMentorships', { year: YEAR, rows });
    expect(outcomes(payload)).toEqual([
      'CREATED',
      'CATEGORY_MISMATCH',
      'SAME_PERSON',
      'UNCHANGED',
      'CATEGORY_MISMATCH CATEGORY_MISMATCH PROGRAMME_NOT_OPEN',
    ]);
    expect(payload.results[1].problems[0].path).toEqual(['rows', '1', 'mentorId']);
    expect(payload).toMatchObject({ created: 1, unchanged: 1, refused: 3 });
  });

  it('does not take effect without the consents', async () => {
    const { college, people } = await collegeWithPeople(1);
    const [unwilling] = await college.people({ consent: null });
    const ids = await propose(college, [people[0], unwilling], [unwilling, people[0]]);
    const payload = await approve(college, ids);
    expect(payload.results.map((row: Data) => row.problems)).toEqual([
      [{ code: 'CONSENT_MISSING', path: ['ids', '0', 'mentor'] }],
      [{ code: 'CONSENT_MISSING', path: ['ids', '1', 'mentee'] }],
    ]);
  });

  it('does nothing in a dry run but say what it would', async () => {
    const { college, people } = await collegeWithPeople(2);
    const rows = [students(people[0]!, people[1]!)];
    const dry = await call(college, 'proposeMentorships', { year: YEAR, rows, dryRun: true });
    expect(dry).toMatchObject({ created: 1, results: [{ outcome: 'CREATED', mentorship: null }] });
    const ids = await propose(college, [people[0], people[1]]);
    expect(outcomes(await approve(college, ids, { dryRun: true }))).toEqual(['UPDATED']);
    expect(await figures(hub, college.id)).toEqual({ 'mentorships PROPOSED': 1 });
  });
});

describe('a mentee has one mentor', () => {
  it('within one order: the first row wins and the others are told', async () => {
    const { college, people } = await collegeWithPeople(4);
    const [mentee, other, first, second] = people;
    const ids = await propose(college, [mentee, first], [mentee, second], [other, second]);
    expect(outcomes(await approve(college, ids))).toEqual(['UPDATED', 'MENTEE_HAS_MENTOR', 'UPDATED']);
  });

  it('when two orders race, and neither is aborted', async () => {
    const { college, people } = await collegeWithPeople(24);
    const mentees = people.slice(0, 8);
    const rivals = [people.slice(8, 16), people.slice(16)];
    const orders = await Promise.all(
      rivals.map((mentors) => propose(college, ...mentees.map((mentee, i): [string, string] => [mentee, mentors[i]!]))),
    );
    // Opposite directions: row locks alone would meet head-on.
    const payloads = await Promise.all([approve(college, orders[0]!), approve(college, orders[1]!.toReversed())]);
    const [one, two] = [outcomes(payloads[0]), outcomes(payloads[1]).toReversed()];
    expect(one.map((outcome, i) => [outcome, two[i]].sort())).toEqual(
      mentees.map(() => ['MENTEE_HAS_MENTOR', 'UPDATED']),
    );
    expect(await figures(hub, college.id)).toMatchObject({
      mentees: 8,
      'mentorships ACTIVE': 8,
      'mentorships PROPOSED': 8,
    });
  });

  const FORCE = `update programs.mentorship set status = 'APPROVED', order_attested = true where id = $1`;

  it('even for who writes past the rules', async () => {
    const { college, people } = await collegeWithPeople(3);
    const [won, lost] = await propose(college, [people[0], people[1]], [people[0], people[2]]);
    await approve(college, [won!]);
    const force = hub.raw('programs', { roles: ['CURATOR'], colleges: [college.id] }, FORCE, [lost]);
    await expect(force).rejects.toThrow('mentorship_one_mentor');
  });

  it('but may get another after the end of the first, and next year', async () => {
    const { college, people } = await collegeWithPeople(3);
    const [mentee, first, second] = people as [string, string, string];
    const [former, next] = await propose(college, [mentee, first], [mentee, second]);
    await approve(college, [former!]);
    const end = { id: former, endedOn: '2024-12-20', reason: 'left the programme' };
    expect(outcomes(await call(college, 'endMentorships', { rows: [end] }))).toEqual(['UPDATED']);
    // Not in retrospect: the two would have been the mentee's mentors at once.
    expect(outcomes(await approve(college, [next!]))).toEqual(['MENTEE_HAS_MENTOR']);
    const force = hub.owner(FORCE, [next]);
    await expect(force).rejects.toThrow('mentorship_one_mentor');
    const moved = { ...students(mentee, second), startedOn: '2024-12-21' };
    const rows = [moved];
    expect(outcomes(await call(college, 'proposeMentorships', { year: YEAR, rows }))).toEqual(['UPDATED']);
    expect(outcomes(await approve(college, [next!]))).toEqual(['UPDATED']);
    const later = { ...students(mentee, first), startedOn: '2025-10-01' };
    expect(outcomes(await attest(college, [later], { year: '2025/2026' }))).toEqual(['CREATED']);
    expect(await figures(hub, college.id)).toMatchObject({ mentees: 1, mentors: 2, mentorships_counted: 2 });
  });
});

describe('a list of pairs', () => {
  it('does not bring back a pair that was taken back by hand', async () => {
    const college = await (await world(hub)).college();
    const [mentee, mentor] = (await college.people({}, {})) as [string, string];
    const { results } = await attest(college, [students(mentee, mentor)]);
    const ids = [results[0].mentorship.id];
    expect(outcomes(await call(college, 'voidMentorships', { ids, reason: 'typing' }))).toEqual(['UPDATED']);
    expect(outcomes(await attest(college, [students(mentee, mentor)]))).toEqual(['PAIR_VOIDED']);
    const later = { ...students(mentee, mentor), startedOn: '2024-12-02' };
    expect(outcomes(await attest(college, [later]))).toEqual(['CREATED']);
  });

  it('opens year and programme, counts at once, and changes nothing when sent again', async () => {
    const college = await (await world(hub)).college();
    const [a, b, c] = (await college.people({}, {}, {})) as [string, string, string];
    const [expert] = await college.people({ category: 'EMPLOYER_REPRESENTATIVE' });
    const rows = [
      students(a, b),
      { ...students(c, expert!), form: 'employer-student', endedOn: '2025-05-30', endReason: 'done' },
    ];
    expect(await attest(college, rows)).toMatchObject({
      created: 2,
      results: [{ mentorship: { status: 'COMPLETED' } }, { mentorship: { status: 'ENDED' } }],
    });
    const before = await figures(hub, college.id);
    expect(before).toMatchObject({
      mentees: 2,
      mentors: 2,
      'mentors EMPLOYER_REPRESENTATIVE': 1,
      'mentorships ENDED': 1,
    });
    expect(outcomes(await attest(college, rows))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await figures(hub, college.id)).toEqual(before);

    const { mentorships } = await college.curator.ask(
      `query ($id: ID!) { mentorships(collegeId: $id) { totalCount nodes {
        status endedOn endReason until form { code } program { form { title } mentorshipCount }
        order { number attested } } } }`,
      { id: college.id },
    );
    expect(mentorships).toMatchObject({
      totalCount: 2,
      nodes: [
        { until: '2025-08-31', program: { mentorshipCount: 1 }, order: { number: null, attested: true } },
        { endedOn: '2025-05-30', endReason: 'done', form: { code: 'employer-student' } },
      ],
    });
  });

  it('ends the pair that it now shows as ended, and gives its mentee to another in any order of the rows', async () => {
    const { college, people } = await collegeWithPeople(3);
    const [mentee, first, second] = people as [string, string, string];
    await attest(college, [students(mentee, first)]);
    const next = { ...students(mentee, second), startedOn: '2025-01-10' };
    expect(outcomes(await attest(college, [next]))).toEqual(['MENTEE_HAS_MENTOR']);
    const payload = await attest(college, [next, { ...students(mentee, first), endedOn: '2024-12-20' }]);
    expect(outcomes(payload)).toEqual(['CREATED', 'UPDATED']);
    const again = { ...students(mentee, first), startedOn: '2025-03-01', endedOn: '2025-04-01' };
    expect(outcomes(await attest(college, [again]))).toEqual(['MENTEE_HAS_MENTOR']);
    const before = { ...again, startedOn: '2024-12-25', endedOn: '2025-01-09' };
    expect(outcomes(await attest(college, [before]))).toEqual(['CREATED']);
  });

  it('is completed by the number and date of the order', async () => {
    const { college, people } = await collegeWithPeople(2);
    const payload = await attest(college, [students(people[0]!, people[1]!)]);
    expect(outcomes(await approve(college, [payload.results[0].mentorship.id]))).toEqual(['UPDATED']);
    const { mentorships } = await college.curator.ask(`{ mentorships { nodes { order { number date attested } } } }`);
    expect(mentorships.nodes).toEqual([{ order: { ...ORDER, attested: false } }]);
  });

  it('puts a proposal into effect that it shows at work', async () => {
    const { college, people } = await collegeWithPeople(2);
    await propose(college, [people[0], people[1]]);
    expect(outcomes(await attest(college, [students(people[0]!, people[1]!)]))).toEqual(['UPDATED']);
    expect(await figures(hub, college.id)).toMatchObject({ 'mentorships ACTIVE': 1, mentees: 1 });
  });
});

describe('a mentorship', () => {
  it('that is void counts nowhere, and once is enough', async () => {
    const { college, people } = await collegeWithPeople(2);
    const payload = await attest(college, [students(people[0]!, people[1]!)]);
    const ids = [payload.results[0].mentorship.id, payload.results[0].mentorship.id];
    expect(outcomes(await call(college, 'voidMentorships', { ids, reason: 'typed twice' }))).toEqual([
      'UPDATED',
      'UNCHANGED',
    ]);
    expect(outcomes(await call(college, 'voidMentorships', { ids: [ids[0]], reason: 'again' }))).toEqual(['UNCHANGED']);
    expect(await figures(hub, college.id)).toEqual({ 'mentorships VOIDED': 1 });
    expect(outcomes(await attest(college, [students(people[0]!, people[1]!)]))).toEqual(['PAIR_VOIDED']);
  });

  it('across colleges belongs to the mentee, and the mentor counts at their own once that college agrees', async () => {
    const { here, there } = await neighbours(hub);
    await openYear(here);
    const [mentee] = await here.people({});
    const [mentor] = await there.people({});
    expect(outcomes(await attest(here, [students(mentee!, mentor!)]))).toEqual(['MENTOR_ELSEWHERE']);
    const ids = await propose(here, [mentee, mentor]);
    expect(outcomes(await approve(here, ids))).toEqual(['MENTOR_COLLEGE_NOT_AGREED']);
    const ended = { ...students(mentee!, mentor!), endedOn: '2024-12-20' };
    expect(outcomes(await attest(here, [ended]))).toEqual(['MENTOR_ELSEWHERE']);
    expect(outcomes(await call(there, 'agreeToMentorships', { ids }))).toEqual(['UPDATED']);
    expect(outcomes(await approve(here, ids))).toEqual(['UPDATED']);
    expect(await figures(hub, here.id)).toMatchObject({ mentees: 1, 'mentorships ACTIVE': 1 });
    expect(await figures(hub, here.id)).not.toHaveProperty('mentors');
    expect(await figures(hub, there.id)).toEqual({
      ...{ active_mentors: 1, mentors: 1 },
      'mentors STUDENT': 1,
      'mentors STUDENT student-student': 1,
      'mentors student-student': 1,
    });
  });
});
