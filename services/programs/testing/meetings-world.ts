import { daysAfter } from '#kernel/time/iso-date.js';
import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { bulk, figures, openYear, present, students } from './programs-world.js';

export const NOW = present();
export const BEGAN = daysAfter(NOW.today, -40);
const YEAR_NUMBER = Number(NOW.year.slice(0, 4));
export const ago = (days: number) => daysAfter(NOW.today, -days);

export interface Pair {
  readonly id: string;
  readonly mentor: Client;
  readonly mentee: Client;
  readonly mentorId: string;
  readonly menteeId: string;
}

export interface Group {
  readonly college: CollegeWorld;
  readonly pairs: readonly [Pair, ...Pair[]];
}

/** Approved pairs of one mentor, which began forty days ago. */
export async function group(
  hub: TestHub,
  { size = 1, ...row }: { size?: number; confidential?: boolean } = {},
): Promise<Group> {
  const college = await (await world(hub)).college();
  await openYear(college, ['student-student'], NOW.year);
  const [mentorId, ...mentees] = (await college.people({}, ...Array.from({ length: size }, () => ({})))) as [
    string,
    ...string[],
  ];
  const rows = mentees.map((id) => ({ ...students(id, mentorId), startedOn: BEGAN, ...row }));
  const proposed = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: NOW.year, rows });
  const ids = proposed.results.map((result: Data) => result.mentorship.id as string);
  const approved = await bulk(college.curator, 'approveMentorships', {
    ...{ collegeId: college.id, ids, order: { number: '7-н', date: BEGAN } },
  });
  if (approved.refused > 0) throw new Error(`refused: ${JSON.stringify(approved)}`);
  const mentor = await hub.client({ actor: 'mentor', roles: ['MENTOR'], persons: [mentorId] });
  const pairs = await Promise.all(
    mentees.map(async (menteeId, n) => ({
      ...{ id: ids[n]!, mentor, mentorId, menteeId },
      mentee: await hub.client({ actor: 'mentee', roles: ['MENTEE'], persons: [menteeId] }),
    })),
  );
  return { college, pairs: pairs as [Pair, ...Pair[]] };
}

const MEETING = 'id mentorshipId kind state day startsAt mode place attended pairs cancelReason recordedBy note';

export async function change(client: Client, mutation: string, input: object): Promise<Data> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { payload } = await client.ask(
    `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
       outcome meetings { ${MEETING} } problems { code path } } }`,
    { input },
  );
  return payload;
}
export const log = (client: Client, input: object) => change(client, 'logMeeting', { day: NOW.today, ...input });
export const plan = (client: Client, input: object) => change(client, 'planMeetings', { day: NOW.today, ...input });
export const codes = ({ problems }: Data): string[] => problems.map(({ code }: Data) => code);

const FEEDBACK = 'side givenOn changedOn onPaper score helpWanted wentWell wentBadly';

export async function look(client: Client, id: string): Promise<Data> {
  const { mentorships } = await client.ask(
    `{ mentorships { nodes { id cadence { state lateBy dueOn } lastMeeting { day } nextMeeting { day }
       meetings(last: 10) { nodes { ${MEETING} feedback { ${FEEDBACK} } } } } } }`,
  );
  return mentorships.nodes.find((each: Data) => each.id === id);
}

export async function feedback(client: Client, input: object): Promise<Data> {
  const { giveFeedback } = await client.ask(
    `mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) {
       outcome feedback { ${FEEDBACK} } problems { code path } } }`,
    { input },
  );
  return giveFeedback;
}

export const measured = async (hub: TestHub, { college }: Group) => {
  const all = await figures(hub, college.id, YEAR_NUMBER);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) =>
      /^(meetings_held|mentorships_to_meet|mentorships_on|feedback)\S*$/.test(name),
    ),
  );
};
