import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { FeedbackGround } from './feedback.policy.js';
import type { Feedback } from './feedback.type.js';
import type { PairSide } from '../mentorship/pair-side.type.js';

/** A meeting of one of its pairs. */
export interface MeetingKey {
  readonly meetingId: string;
  readonly mentorshipId: string;
}

/** Feedback on meetings, as far as the session may read it. One statement for any number of them. */
export function feedbackOf({ read }: HubContext, keys: readonly MeetingKey[]): Promise<(MeetingKey & Feedback)[]> {
  return read.rows(
    `select f.meeting_id as "meetingId", f.mentorship_id as "mentorshipId", f.side, f.given_on::text as "givenOn",
            f.changed_on::text[] as "changedOn", f.recorded_by = 'COLLEGE' as "onPaper", a.score,
            a.help_wanted as "helpWanted", w.went_well as "wentWell", w.went_badly as "wentBadly"
       from unnest($1::uuid[], $2::uuid[]) as k (meeting_id, mentorship_id)
       join programs.feedback f using (meeting_id, mentorship_id)
       left join programs.feedback_answer a using (meeting_id, mentorship_id, side)
       left join programs.feedback_word w using (meeting_id, mentorship_id, side)
      order by f.side`,
    [keys.map(({ meetingId }) => meetingId), keys.map(({ mentorshipId }) => mentorshipId)],
  );
}

/** What feedback of the caller's is judged by, with the side that they are. */
export interface OwnGround extends FeedbackGround {
  readonly side: PairSide;
  readonly collegeId: string;
  readonly year: number;
  readonly changedOn: string[];
}

export async function ownGround(
  work: UnitOfWork,
  { meetingId, mentorshipId }: MeetingKey,
): Promise<OwnGround | undefined> {
  const rows = await work.rows<OwnGround>(
    `select s.side, m.college_id as "collegeId", m.academic_year as year, p.state, p.attended, d.today::text as today,
            f.given_on::text as "givenOn", coalesce(f.recorded_by = 'COLLEGE', false) as "onPaper",
            coalesce(f.changed_on::text[], '{}') as "changedOn"
       from programs.meeting_mentorship p
       join programs.mentorship m on m.id = p.mentorship_id
       join contracts.colleges d on d.id = m.college_id
      cross join lateral (
        select case when m.mentor_id = any ($3::uuid[]) then 'MENTOR'
                    when m.mentee_id = any ($3::uuid[]) then 'MENTEE' end as side) s
       left join programs.feedback f on (f.meeting_id, f.mentorship_id, f.side) = (p.meeting_id, p.mentorship_id, s.side)
      where p.meeting_id = $1 and p.mentorship_id = $2 and s.side is not null`,
    [meetingId, mentorshipId, work.session.persons],
  );
  return rows[0];
}

export interface OwnFeedback extends MeetingKey {
  readonly side: PairSide;
  readonly collegeId: string;
  readonly today: string;
  readonly score: number;
  readonly helpWanted: string | null;
  readonly wentWell: string | null;
  readonly wentBadly: string | null;
}

/** Keeps the word of one side in place of a former one; of that the day stays. */
export async function putFeedback(work: UnitOfWork, given: OwnFeedback): Promise<void> {
  const { meetingId, mentorshipId, collegeId, side, today, score, helpWanted, wentWell, wentBadly } = given;
  await work.rows(
    `with fact as (
       insert into programs.feedback as f (meeting_id, mentorship_id, college_id, side, recorded_by, given_on)
       values ($1, $2, $3, $4, 'SIDE', $5)
       on conflict (meeting_id, mentorship_id, side) do update
         set recorded_by = 'SIDE',
             changed_on = case when $5 = any (f.changed_on) then f.changed_on else f.changed_on || $5::date end
     ), answer as (
       insert into programs.feedback_answer (meeting_id, mentorship_id, college_id, side, score, help_wanted)
       values ($1, $2, $3, $4, $6, $7)
       on conflict (meeting_id, mentorship_id, side) do update
         set score = excluded.score, help_wanted = excluded.help_wanted
     )
     insert into programs.feedback_word (meeting_id, mentorship_id, college_id, side, went_well, went_badly)
     values ($1, $2, $3, $4, $8, $9)
     on conflict (meeting_id, mentorship_id, side) do update
       set went_well = excluded.went_well, went_badly = excluded.went_badly`,
    [meetingId, mentorshipId, collegeId, side, today, score, helpWanted, wentWell, wentBadly],
  );
}

/** A score that a college takes over from a form on paper. */
export interface PaperScore extends MeetingKey {
  readonly side: 'MENTOR' | 'MENTEE';
  readonly givenOn: string;
  readonly score: number;
}

/** Takes scores over where the side has not given feedback by itself. */
export async function recordScores(work: UnitOfWork, collegeId: string, scores: readonly PaperScore[]): Promise<void> {
  if (scores.length === 0) return;
  await work.rows(
    `with told as (
       select * from jsonb_to_recordset($2::jsonb) as r
         ("meetingId" uuid, "mentorshipId" uuid, side text, "givenOn" date, score smallint)
     ), fact as (
       insert into programs.feedback (meeting_id, mentorship_id, college_id, side, recorded_by, given_on)
       select "meetingId", "mentorshipId", $1, side, 'COLLEGE', "givenOn" from told
     )
     insert into programs.feedback_answer (meeting_id, mentorship_id, college_id, side, score)
     select "meetingId", "mentorshipId", $1, side, score from told`,
    [collegeId, JSON.stringify(scores)],
  );
}
