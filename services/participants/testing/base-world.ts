import type { Client, Data } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';

const BULK = 'created updated unchanged refused problems { code path }';
const PROBLEMS = 'problems { code path message }';

const STAY = 'id enteredOn leftOn leftReason inBase results caseLink';

export const MENTOR = `${STAY} competences tags learningWishes achievements interests preferredAgeFrom preferredAgeTo preferredAgeText
  timeResource frequency capacity`;

export const MENTEE = `${STAY} request needs expectations completed`;

const SELECTIONS: Record<string, string> = {
  upsertMentorProfiles: `profile { ${MENTOR} }`,
  upsertMenteeProfiles: `profile { ${MENTEE} }`,
  leaveBase: 'person { id mentorProfiles { leftOn leftReason } menteeProfiles { leftOn leftReason } }',
};

/** Calls a bulk mutation of the bases and answers its payload. */
export async function bases(client: Client, mutation: string, input: Record<string, unknown>): Promise<Data> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { payload } = await client.ask(
    `mutation ($input: ${type}Input!) {
      payload: ${mutation}(input: $input) { ${BULK} results { index outcome ${SELECTIONS[mutation]} ${PROBLEMS} } }
    }`,
    { input },
  );
  return payload;
}

/** What became of each row: its outcome, or the codes of what it breaks. */
export const outcomes = (payload: Data): string[] =>
  payload.results.map((row: Data) => row.problems.map((p: Data) => p.code).join(' ') || row.outcome);

/** Enters people into a base; a refused row fails the test. */
export async function enter(college: CollegeWorld, base: 'Mentor' | 'Mentee', ...rows: object[]): Promise<Data[]> {
  const payload = await bases(college.curator, `upsert${base}Profiles`, { collegeId: college.id, rows });
  if (payload.refused > 0) throw new Error(`refused: ${JSON.stringify(payload.results)}`);
  return payload.results.map((row: Data) => row.profile);
}

/** Names found in a base with these arguments, in the order of the list. */
export async function found(college: CollegeWorld, base: 'mentorBase' | 'menteeBase', args: string): Promise<string[]> {
  const data = await college.curator.ask(
    `query ($id: ID!) { list: ${base}(collegeId: $id, ${args}) { nodes { person { familyName } } } }`,
    { id: college.id },
  );
  return data.list.nodes.map((node: Data) => node.person.familyName);
}

const STARTED = '2024-10-01';
const YEAR = '2024/2025';

/** Registers people by these family names. */
export const named = async (college: CollegeWorld, ...names: string[]) =>
  college.people(...names.map((familyName) => ({ familyName })));

/** Records a pair of students as the college's list has it, with what else the list says of it. */
export async function pair(
  college: CollegeWorld,
  menteeId: string,
  mentorId: string,
  more: object = {},
): Promise<void> {
  const { attestMentorships } = await college.curator.ask(
    `mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { refused results { problems { code } } } }`,
    {
      input: {
        collegeId: college.id,
        year: YEAR,
        rows: [{ menteeId, mentorId, form: 'student-student', startedOn: STARTED, ...more }],
      },
    },
  );
  if (attestMentorships.refused > 0) throw new Error(JSON.stringify(attestMentorships));
}
