import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { MeetingPair } from './meeting.policy.js';

export interface CollegePair extends MeetingPair {
  readonly year: number;
  readonly formCode: string;
}

/** What a list of held meetings is judged by. */
export interface RecordedGround {
  readonly today: string;
  readonly pairs: ReadonlyMap<string, CollegePair>;
  /** Meetings that the system has sent before, by its own names. */
  readonly sent: ReadonlyMap<string, string>;
  /** Held meetings of the pairs, by pair, day and kind. */
  readonly held: ReadonlyMap<string, string>;
}

export const heldKey = (mentorshipId: string, day: string, kind: string): string => `${mentorshipId} ${day} ${kind}`;

/** Waits until nobody else records meetings of these pairs of a college, and reads what there is. */
export async function lockRecorded(
  work: UnitOfWork,
  collegeId: string,
  source: string,
  rows: readonly { readonly externalId: string; readonly mentorshipId: string }[],
): Promise<RecordedGround> {
  const ids = [...new Set(rows.map(({ mentorshipId }) => mentorshipId))];
  await work.rows(
    `select pg_advisory_xact_lock(hashtextextended('meetings ' || u.id, 0))
       from (select distinct p.id from unnest($1::uuid[]) as p (id) order by 1) u`,
    [ids],
  );
  const pairs = await work.rows<CollegePair & { today: string }>(
    `select m.id, m.program_id as "programId", m.mentor_id as "mentorId", m.status as decision,
            m.started_on::text as "startedOn", coalesce(m.ended_on, m.until_on)::text as "lastDay", m.confidential,
            m.academic_year as year, m.form_code as "formCode", contracts.today($1)::text as today
       from programs.mentorship m where m.college_id = $1 and m.id = any ($2::uuid[])`,
    [collegeId, ids],
  );
  const known = await work.rows<{ key: string; id: string; sent: boolean }>(
    `select k.external_id as key, k.id, true as sent from programs.meeting k
      where k.college_id = $1 and k.source = $2 and k.external_id = any ($3::text[])
     union all
     select concat_ws(' ', p.mentorship_id, p.day, p.kind), p.meeting_id, false from programs.meeting_mentorship p
      where p.college_id = $1 and p.state = 'HELD' and p.mentorship_id = any ($4::uuid[])`,
    [collegeId, source, rows.map(({ externalId }) => externalId), ids],
  );
  const byKey = (sent: boolean) => new Map(known.filter((row) => row.sent === sent).map(({ key, id }) => [key, id]));
  return {
    today: pairs[0]?.today ?? '',
    pairs: new Map(pairs.map((pair) => [pair.id, pair])),
    sent: byKey(true),
    held: byKey(false),
  };
}
