import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { CONSENT_IN_FORCE, PEOPLE } from '../../person/record/person.repository.js';
import type { AnsweredBy, MentorQuestionnaire } from './mentor-questionnaire.type.js';

export interface Answering {
  readonly collegeId: string;
  readonly consented: boolean;
  readonly today: string;
  /** Whether the session is the person, rather than the college that answers for them. */
  readonly self: boolean;
}

/** Who is to answer: the session's own person, or one of its colleges'; null for anyone else. */
export async function answering(work: UnitOfWork, personId: string): Promise<Answering | null> {
  const rows = await work.rows<Answering>(
    `select p.college_id as "collegeId", d.today::text as today, ${CONSENT_IN_FORCE} as consented,
            p.id = any (contracts.session_persons()) as self
       from ${PEOPLE}
      where p.id = $1 and (p.id = any (contracts.session_persons()) or p.college_id = any (contracts.session_colleges()))`,
    [personId],
  );
  return rows[0] ?? null;
}

/**
 * Whether the record is still the person's: neither merged nor erased. A mentor may not lock it, so this is asked once
 * more when the answers are written: a new row of answers waits for whoever merges or erases the record.
 */
export async function stillStands(work: UnitOfWork, personId: string): Promise<boolean> {
  return (await work.rows('select p.id from participants.person p where p.id = $1', [personId])).length > 0;
}

/** The answers by the names of their fields; null where nothing was answered. */
export type Answers = Omit<MentorQuestionnaire, 'personId' | 'answeredOn' | 'answeredBy'>;

interface AnsweredWhen {
  readonly collegeId: string;
  readonly personId: string;
  readonly today: string;
  readonly by: AnsweredBy;
}

/** Keeps answers in place of earlier ones; says whether they differ from them. */
export async function keepAnswers(work: UnitOfWork, when: AnsweredWhen, answers: Answers): Promise<boolean> {
  const columns = `experience, intentions, motivation, interests, mentee_preferences, preferred_age_from,
    preferred_age_to, time_resource, frequency`;
  const excluded = columns.replaceAll(/\w+/g, 'excluded.$&');
  const kept = columns.replaceAll(/\w+/g, 'q.$&');
  const written = await work.rows(
    `insert into participants.mentor_questionnaire as q (college_id, person_id, answered_on, answered_by, ${columns})
     select $1, $2, $3, $4, r.experience, r.intentions, r.motivation, r.interests, r."menteePreferences",
            r."preferredAgeFrom", r."preferredAgeTo", r."timeResource", r.frequency
       from jsonb_to_record($5::jsonb) as r
         (experience text, intentions text, motivation text, interests text, "menteePreferences" text,
          "preferredAgeFrom" smallint, "preferredAgeTo" smallint, "timeResource" text, frequency text)
     on conflict (college_id, person_id) do update
       set (answered_on, answered_by, ${columns}) = (excluded.answered_on, excluded.answered_by, ${excluded})
       where (${kept}) is distinct from (${excluded})
     returning 1 as kept`,
    [when.collegeId, when.personId, when.today, when.by, JSON.stringify(answers)],
  );
  return written.length > 0;
}
