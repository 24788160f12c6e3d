import type { Data } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { mutate } from './calls.js';

const STAYS = {
  upsertMentorProfiles:
    'id enteredOn leftOn leftReason results caseLink competences tags achievements interests preferredAgeFrom preferredAgeTo frequency capacity',
  upsertMenteeProfiles: 'id enteredOn leftOn leftReason results caseLink request needs expectations completed',
} as const;

/** Records stays in a base, and answers them; a refused row fails the test. */
export async function enterBase(
  { id: collegeId, curator }: CollegeWorld,
  base: keyof typeof STAYS,
  ...rows: object[]
): Promise<Data[]> {
  const selection = `results { profile { ${STAYS[base]} } problems { code message } }`;
  const { results } = await mutate(curator, base, { collegeId, rows }, selection);
  return results.map(({ profile, problems }: Data) => {
    if (!profile) throw new Error(`refused: ${JSON.stringify(problems)}`);
    return profile;
  });
}

/** The stays of a person in both bases and what they answered, as the staff of the college see them. */
export async function basesOf({ curator }: CollegeWorld, id: string): Promise<Data> {
  const { upsertMentorProfiles: mentor, upsertMenteeProfiles: mentee } = STAYS;
  const query = `query ($id: ID!) { person(id: $id) {
    mentorProfiles { ${mentor} } menteeProfiles { ${mentee} }
    mentorQuestionnaire { experience motivation preferredAgeFrom preferredAgeTo frequency answeredOn answeredBy } } }`;
  return (await curator.ask(query, { id })).person;
}

export const answer = ({ curator }: CollegeWorld, personId: string, answers: object) =>
  mutate(curator, 'answerMentorQuestionnaire', { personId, ...answers }, 'problems { code }');
