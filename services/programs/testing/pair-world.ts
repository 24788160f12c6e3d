import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { bulk, openYear, present, students } from './programs-world.js';

export const NOW = present();

export interface Pair {
  readonly college: CollegeWorld;
  readonly id: string;
  readonly mentor: Client;
  readonly mentee: Client;
  readonly people: readonly string[];
}

/** A pair that is proposed, with clients of both sides; of the running year unless said otherwise. */
export async function proposed(
  hub: TestHub,
  row: { startedOn?: string; until?: string; directive?: boolean } = {},
  year = NOW.year,
): Promise<Pair> {
  const college = await (await world(hub)).college();
  await openYear(college, ['student-student'], year);
  const people = (await college.people({}, {})) as [string, string];
  const rows = [{ ...students(people[0], people[1]), startedOn: NOW.today, ...row }];
  const payload = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year, rows });
  return {
    college,
    people,
    id: payload.results[0].mentorship.id,
    mentee: await hub.client({ roles: ['MENTEE'], persons: [people[0]] }),
    mentor: await hub.client({ roles: ['MENTOR'], persons: [people[1]] }),
  };
}

export const approve = ({ college, id }: Pair, more: object = {}) =>
  bulk(college.curator, 'approveMentorships', {
    collegeId: college.id,
    ids: [id],
    order: { number: '7-н', date: NOW.today },
    ...more,
  });

/** What one side does with the own pair. */
export const own = async (client: Client, mutation: string, input: object): Promise<Data> => {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const data = await client.ask(
    `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
       mentorship { status endedBy } problems { code path } } }`,
    { input },
  );
  return data.payload;
};
export const answer = (client: Client, mentorshipId: string, agrees: boolean, reason?: string) =>
  own(client, 'answerMentorship', { mentorshipId, agrees, reason });
export const leave = (client: Client, mentorshipId: string, reason = 'Нет времени') =>
  own(client, 'leaveMentorship', { mentorshipId, reason });
