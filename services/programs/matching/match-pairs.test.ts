import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { bulk, neighbours, openYear, present, students } from '../testing/programs-world.js';

const { year, today } = present();
const LONG_AGO = '2024-09-02';

let hub: TestHub;
let here: CollegeWorld;
let there: CollegeWorld;
let programId: string;
let mentees: string[];
let mentors: string[];

beforeAll(async () => {
  hub = await testHub();
  ({ here, there } = await neighbours(hub));
  await openYear(here, ['student-student'], year);
  programId = await programOf(here);
  mentees = (await here.people({}, {}, {})).sort();
  mentors = (await here.people({}, {}, { category: 'TEACHER' })).sort();
  await enter(here, 'Mentee', mentees.map((personId) => ({ personId, enteredOn: LONG_AGO, needs: ['Сварка'] }))); // prettier-ignore
  await enter(here, 'Mentor', [
    { personId: mentors[0], enteredOn: LONG_AGO, competences: ['сварка'], capacity: 1 },
    { personId: mentors[1], enteredOn: LONG_AGO, tags: ['#сварка'], capacity: 1 },
    { personId: mentors[2], enteredOn: LONG_AGO, capacity: 1 },
  ]);
  await here.curator.ask(
    `mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }`,
    { input: { personId: mentees[2] } },
  );
}, 180_000);
afterAll(() => hub.close());

async function programOf(college: CollegeWorld): Promise<string> {
  const { college: found } = await college.curator.ask(
    'query ($id: ID!, $year: AcademicYear!) { college(id: $id) { mentoringPrograms(year: $year) { nodes { id } } } }',
    { id: college.id, year },
  );
  return found.mentoringPrograms.nodes[0].id;
}

async function enter(college: CollegeWorld, base: 'Mentor' | 'Mentee', rows: object[]): Promise<void> {
  const { payload } = await college.curator.ask(
    `mutation ($input: Upsert${base}ProfilesInput!) {
      payload: upsert${base}Profiles(input: $input) { refused results { problems { code } } }
    }`,
    { input: { collegeId: college.id, rows } },
  );
  expect([payload.refused, payload.results]).toEqual([0, expect.anything()]);
}

const QUERY = `mutation ($input: MatchPairsInput!) { matchPairs(input: $input) {
  pairs { mentee { id } mentor { id name } score pinned parts { code points text } }
  unmatched { mentee { id } reasons { code count text } help { code person { id } text } }
  idle { mentor { id } reasons { code count } help { code person { id } } }
  problems { code message path }
} }`;

const match = async (input: object = {}, client: Client = here.curator): Promise<Data> =>
  (await client.ask(QUERY, { input: { programId, ...input } })).matchPairs;

const names = ({ pairs }: Data) => pairs.map(({ mentee, mentor }: Data) => `${mentee.id} ${mentor.id}`);

describe('matchPairs', () => {
  it('proposes pairs from the bases, with words, and says of the others why not', async () => {
    const { pairs, unmatched, idle, problems } = await match();
    expect(problems).toEqual([]);
    expect(names({ pairs })).toHaveLength(2);
    const by = (mentorId: string) => pairs.find(({ mentor }: Data) => mentor.id === mentorId);
    expect(by(mentors[0]!).parts).toContainEqual({ code: 'NEEDS', points: 400, text: 'needed and offered: сварка' });
    expect(by(mentors[1]!).parts).toContainEqual({ code: 'TAGS', points: 150, text: 'by #tags: сварка' });
    for (const { score, parts } of pairs) {
      expect(parts.reduce((sum: number, part: Data) => sum + part.points, 0)).toBe(score);
    }
    expect(unmatched).toEqual([
      {
        mentee: { id: mentees[2] },
        reasons: [{ code: 'MENTEE_CONSENT', count: null, text: 'no consent of the mentee is in force' }],
        help: [{ code: 'MENTEE_CONSENT', person: null, text: 'the mentee’s consent' }],
      },
    ]);
    expect(idle).toEqual([{ mentor: { id: mentors[2] }, reasons: [{ code: 'MENTOR_CATEGORY', count: null }], help: [] }]); // prettier-ignore
  });

  it('records nothing', async () => {
    const count = () => hub.owner('select count(*)::int as n from programs.mentorship');
    const before = await count();
    await match();
    expect(await count()).toEqual(before);
  });

  it('keeps to what the curator has decided', async () => {
    const [a, b] = mentees as [string, string];
    const [m, n] = mentors as [string, string];
    for (const pins of [[{ menteeId: a, mentorId: m }], [{ menteeId: a, mentorId: n }]]) {
      expect(names(await match({ pins }))).toContain(`${a} ${pins[0]!.mentorId}`);
    }
    const both = [m, n].map((mentorId) => ({ menteeId: a, mentorId, why: 'SIBLINGS' }));
    const { pairs, unmatched } = await match({ forbids: both });
    expect(pairs.map(({ mentee }: Data) => mentee.id)).toEqual([b]);
    expect(unmatched[0].reasons.map(({ code }: Data) => code)).toContain('SIBLINGS');
    expect((await match({ trainingRequired: true })).pairs).toEqual([]);
  });

  it('tells what is wrong with a pin, and proposes nothing', async () => {
    const pins = [{ menteeId: mentees[0], mentorId: mentors[2] }];
    const answer = await match({ pins });
    expect(answer).toMatchObject({ pairs: [], unmatched: [], idle: [] });
    expect(answer.problems).toEqual([
      {
        code: 'PIN_IMPOSSIBLE',
        message: 'This pair cannot be pinned: the mentor’s category is not that of the form.',
        path: ['pins', '0'],
      },
    ]);
  });

  it('reads in as many statements for many as for few', async () => {
    const sent = await hub.statementsOf(() => match());
    const more = await there.people(...Array.from({ length: 40 }, () => ({})));
    await openYear(there, ['student-student'], year);
    await enter(there, 'Mentee', more.slice(0, 30).map((personId) => ({ personId, enteredOn: LONG_AGO }))); // prettier-ignore
    await enter(there, 'Mentor', more.slice(30).map((personId) => ({ personId, enteredOn: LONG_AGO, capacity: 4 }))); // prettier-ignore
    const id = await programOf(there);
    const large = await hub.statementsOf(() => match({ programId: id }, there.curator));
    expect(large.length).toBe(sent.length);
    expect(large.length).toBeLessThanOrEqual(10);
    const again = await match({ programId: id }, there.curator);
    expect(again.pairs).toHaveLength(30);
    expect(await match({ programId: id }, there.curator)).toEqual(again);
  });

  it('leaves out who has a mentor, with their mentor’s place, and does not propose again what was ended early', async () => {
    const college = there;
    const [a, b, m, n] = (await college.people({}, {}, {}, {})) as [string, string, string, string];
    const id = await enterBoth(college, [a, b], [m, n]);
    const pair = async (menteeId: string, mentorId: string) => {
      const rows = [{ ...students(menteeId, mentorId), startedOn: today }];
      const payload = await bulk(college.curator, 'attestMentorships', { collegeId: college.id, year, rows });
      return payload.results[0].mentorship.id as string;
    };
    const mentorshipId = await pair(a, m);
    const standing = await match({ programId: id }, college.curator);
    expect(names(standing).join()).not.toContain(a);
    expect(names(standing).join()).not.toContain(m);
    const rows = [{ id: mentorshipId, endedOn: today, reason: 'не сошлись' }];
    await bulk(college.curator, 'endMentorships', { collegeId: college.id, rows });
    const pins = [{ menteeId: a, mentorId: m }];
    const { problems } = await match({ programId: id, pins }, college.curator);
    expect(problems.map(({ message }: Data) => message)).toEqual(['This pair cannot be pinned: one of them declined the pair before, or left it early.']); // prettier-ignore
  });

  it('does not propose again what one of the two declined', async () => {
    const [a, m] = (await there.people({}, {})) as [string, string];
    const id = await enterBoth(there, [a], [m]);
    const rows = [{ ...students(a, m), startedOn: today }];
    const payload = await bulk(there.curator, 'proposeMentorships', { collegeId: there.id, year, rows });
    const declining = await hub.client({ roles: ['MENTEE'], persons: [a] });
    await declining.ask(
      'mutation ($input: AnswerMentorshipInput!) { answerMentorship(input: $input) { problems { code } } }',
      {
        input: { mentorshipId: payload.results[0].mentorship.id, agrees: false, reason: 'Не подходит' },
      },
    );
    const pins = [{ menteeId: a, mentorId: m }];
    const { problems } = await match({ programId: id, pins }, there.curator);
    expect(problems.map(({ code }: Data) => code)).toEqual(['PIN_IMPOSSIBLE']);
  });

  it('is for the staff of the college alone', async () => {
    const query = 'mutation ($input: MatchPairsInput!) { matchPairs(input: $input) { problems { code } } }';
    const errors = async (client: Client) =>
      (await client.answer(query, { input: { programId } })).errors?.map(({ extensions }) => extensions?.['code']);
    const persons = [mentees[0]!];
    expect(await errors(there.curator)).toEqual(['FORBIDDEN']);
    expect(await errors(await hub.client({ roles: ['MENTOR', 'MENTEE'], persons }))).toEqual(['FORBIDDEN']);
    expect(await errors(await hub.client({ roles: ['OPERATOR'] }))).toEqual(['FORBIDDEN']);
    expect(await errors(await hub.client())).toEqual(['UNAUTHENTICATED']);
  });

  it('reads nothing of another college, whoever asks the database', async () => {
    const rows = await hub.raw('programs', { roles: ['CURATOR'], colleges: [there.id] }, 'select * from contracts.mentee_profiles($1)', [here.id]); // prettier-ignore
    expect(rows).toEqual([]);
  });
});

async function enterBoth(college: CollegeWorld, menteeIds: string[], mentorIds: string[]): Promise<string> {
  await enter(college, 'Mentee', menteeIds.map((personId) => ({ personId, enteredOn: LONG_AGO }))); // prettier-ignore
  await enter(college, 'Mentor', mentorIds.map((personId) => ({ personId, enteredOn: LONG_AGO, capacity: 1 }))); // prettier-ignore
  return programOf(college);
}
