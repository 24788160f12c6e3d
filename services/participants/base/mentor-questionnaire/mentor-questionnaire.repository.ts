import type { HubContext } from '#kernel/graph/context.js';
import type { MentorQuestionnaire } from './mentor-questionnaire.type.js';

const COLUMNS = `q.person_id as "personId", q.experience, q.intentions, q.motivation, q.interests,
  q.mentee_preferences as "menteePreferences", q.preferred_age_from as "preferredAgeFrom",
  q.preferred_age_to as "preferredAgeTo", q.time_resource as "timeResource", q.frequency,
  q.answered_on::text as "answeredOn", q.answered_by as "answeredBy"`;

/** Answers of people that the session may see. One statement for any number of people. */
export function questionnairesOf({ read }: HubContext, personIds: readonly string[]): Promise<MentorQuestionnaire[]> {
  const sql = `select ${COLUMNS} from participants.mentor_questionnaire q where q.person_id = any ($1::uuid[])`;
  return read.rows<MentorQuestionnaire>(sql, [personIds]);
}
