import type { Client, Data } from '#scripts/testing/hub.js';

const MENTORSHIPS = 'created updated results { outcome mentorship { id } }';
const ENROLMENTS = 'created updated';

/** What is asked of each mutation's payload. */
const SELECTIONS: Readonly<Record<string, string>> = {
  upsertPeople: 'created updated results { person { id } }',
  correctCategories: 'problems { code }',
  upsertMentorProfiles: 'created updated',
  upsertMenteeProfiles: 'created updated',
  answerMentorQuestionnaire: 'problems { code }',
  mergePeople: 'problems { code }',
  erasePerson: 'problems { code }',
  reportHeadcount: 'created updated',
  withdrawHeadcount: 'problems { code }',
  openCollegeYear: 'problems { code }',
  proposeMentorships: MENTORSHIPS,
  agreeToMentorships: MENTORSHIPS,
  approveMentorships: MENTORSHIPS,
  attestMentorships: MENTORSHIPS,
  endMentorships: MENTORSHIPS,
  voidMentorships: MENTORSHIPS,
  withdrawConsents: 'problems { code }',
  recordConsent: 'problems { code }',
  confirmPartners: 'created updated',
  endPartners: 'created updated',
  createPartner: 'partner { id }',
  mergePartners: 'colleges',
  updateRegion: 'problems { code }',
  completeActivity: 'problems { code }',
  reopenActivity: 'problems { code }',
  markActivityNotApplicable: 'problems { code }',
  closeStage: 'problems { code }',
  reopenStage: 'problems { code }',
  createCourse: 'course { id }',
  createCohort: 'cohort { id }',
  enrolMentors: ENROLMENTS,
  completeEnrolments: ENROLMENTS,
  withdrawEnrolments: ENROLMENTS,
};

/** Calls a mutation and answers its payload; throws where the graph answers an error, not where a rule refuses. */
export async function call(client: Client, mutation: string, input: Record<string, unknown>): Promise<Data> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { payload } = await client.ask(
    `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${SELECTIONS[mutation]} } }`,
    { input },
  );
  return payload;
}

/** How many records a mutation changed, or whether it did what was asked. */
export function happened({ created, updated, problems }: Data): number {
  if (created !== undefined) return created + updated;
  return (problems?.length ?? 0) === 0 ? 1 : 0;
}
