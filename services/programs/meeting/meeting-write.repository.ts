import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { MeetingPair } from './meeting.policy.js';
import type { MeetingKind, MeetingMode, MeetingRecorder, MeetingState } from './meeting.type.js';

/** A meeting of a pair that the one that is told of may be. */
export interface KnownMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly day: string;
  readonly startsAt: string | null;
  readonly mode: MeetingMode;
  readonly place: string | null;
  readonly recordedBy: MeetingRecorder;
  readonly attended: boolean;
  readonly pairs: number;
  readonly sameKey: boolean | null;
}

/** A pair that the caller names, with the meetings that may be meant. */
export interface GroundPair extends MeetingPair {
  readonly collegeId: string;
  readonly year: number;
  readonly formCode: string;
  readonly menteeId: string;
  readonly today: string;
  readonly known: readonly KnownMeeting[];
}

export interface Asked {
  readonly mentorshipIds: readonly string[];
  readonly day: string;
  readonly kind: string;
  readonly meetingId?: string | null | undefined;
  readonly clientKey?: string | null | undefined;
}

/** The pairs that are named and seen by the caller, by id; nobody else records meetings of them until commit. */
export async function lockPairs(work: UnitOfWork, asked: Asked): Promise<Map<string, GroundPair>> {
  const { mentorshipIds, day, kind, meetingId = null, clientKey = null } = asked;
  const rows = await work.rows<GroundPair>('select * from programs.meeting_ground($1::uuid[], $2, $3, $4, $5, $6)', [
    mentorshipIds,
    day,
    kind,
    meetingId,
    work.session.actor ?? '',
    clientKey,
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is written of a meeting. */
export interface MeetingToWrite {
  readonly id: string;
  readonly kind: string;
  readonly state: 'PLANNED' | 'HELD';
  readonly day: string;
  readonly startsAt: string | null;
  readonly mode: string;
  readonly place: string | null;
  readonly recordedBy: string;
  readonly clientKey: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
}

export interface PairToWrite {
  readonly meetingId: string;
  readonly mentorshipId: string;
  readonly attended: boolean;
}

const MEETING_ROWS = `jsonb_to_recordset($4::jsonb) as r
  (id uuid, kind text, state text, day date, "startsAt" time, mode text, place text, "recordedBy" text,
   "clientKey" text, source text, "externalId" text, "programId" uuid, year smallint, "formCode" text)`;

/** Records meetings with their pairs, all of one college, and what was noted of them; in one statement. */
export async function insertMeetings(
  work: UnitOfWork,
  collegeId: string,
  meetings: readonly (MeetingToWrite & Pick<GroundPair, 'programId' | 'year' | 'formCode'>)[],
  pairs: readonly PairToWrite[],
  note: string | null = null,
): Promise<void> {
  if (meetings.length === 0) return;
  await work.rows(
    `with written as (
       insert into programs.meeting
         (id, college_id, program_id, academic_year, form_code, kind, state, day, starts_at, mode, place, recorded_by,
          recorder, client_key, source, external_id)
       select r.id, $1, r."programId", r.year, r."formCode", r.kind, r.state, r.day, r."startsAt", r.mode, r.place,
              r."recordedBy", $2, r."clientKey", r.source, r."externalId"
         from ${MEETING_ROWS}
     ), noted as (
       insert into programs.meeting_note (meeting_id, mentorship_id, college_id, note)
       select p."meetingId", p."mentorshipId", $1, $3 from jsonb_to_recordset($5::jsonb) as p
         ("meetingId" uuid, "mentorshipId" uuid) where $3::text is not null
     )
     insert into programs.meeting_mentorship (meeting_id, mentorship_id, college_id, kind, state, day, attended)
     select p."meetingId", p."mentorshipId", $1, r.kind, r.state, r.day, p.attended
       from jsonb_to_recordset($5::jsonb) as p ("meetingId" uuid, "mentorshipId" uuid, attended boolean)
       join ${MEETING_ROWS} on r.id = p."meetingId"`,
    [collegeId, work.session.actor ?? '', note, JSON.stringify(meetings), JSON.stringify(pairs)],
  );
}

/** Marks a planned meeting held, or brings pairs that it lacked to one that is there; in one statement. */
export async function completeMeeting(
  work: UnitOfWork,
  collegeId: string,
  meeting: Omit<MeetingToWrite, 'recordedBy' | 'clientKey' | 'source' | 'externalId'>,
  pairs: readonly PairToWrite[],
  note: string | null,
): Promise<void> {
  await work.rows(
    `with changed as (
       update programs.meeting
          set kind = $3, state = $4, day = $5, starts_at = coalesce($6, starts_at), mode = $7, place = coalesce($8, place)
        where college_id = $1 and id = $2
     ), was_there as (
       update programs.meeting_mentorship p set attended = r.attended
         from jsonb_to_recordset($9::jsonb) as r ("mentorshipId" uuid, attended boolean)
        where p.meeting_id = $2 and p.mentorship_id = r."mentorshipId"
       returning p.mentorship_id
     ), noted as (
       insert into programs.meeting_note (meeting_id, mentorship_id, college_id, note)
       select $2, r."mentorshipId", $1, $10 from jsonb_to_recordset($9::jsonb) as r ("mentorshipId" uuid)
        where $10::text is not null
       on conflict (meeting_id, mentorship_id) do update set note = excluded.note
     )
     insert into programs.meeting_mentorship (meeting_id, mentorship_id, college_id, kind, state, day, attended)
     select $2, r."mentorshipId", $1, $3, $4, $5, r.attended
       from jsonb_to_recordset($9::jsonb) as r ("mentorshipId" uuid, attended boolean)
      where not exists (select from programs.meeting_mentorship p
                         where p.meeting_id = $2 and p.mentorship_id = r."mentorshipId")`,
    [
      collegeId,
      meeting.id,
      meeting.kind,
      meeting.state,
      meeting.day,
      meeting.startsAt,
      meeting.mode,
      meeting.place,
      JSON.stringify(pairs),
      note,
    ],
  );
}

/** Adds what was noted of a meeting to what stands there. */
export async function addNote(
  work: UnitOfWork,
  collegeId: string,
  pairs: readonly { readonly meetingId: string; readonly mentorshipId: string }[],
  note: string,
): Promise<void> {
  await work.rows(
    `insert into programs.meeting_note as n (meeting_id, mentorship_id, college_id, note)
     select p."meetingId", p."mentorshipId", $1, $2
       from jsonb_to_recordset($3::jsonb) as p ("meetingId" uuid, "mentorshipId" uuid)
     on conflict (meeting_id, mentorship_id) do update set note = left(n.note || E'\n\n' || excluded.note, 4000)`,
    [collegeId, note, JSON.stringify(pairs)],
  );
}

export async function cancelMeeting(work: UnitOfWork, collegeId: string, id: string, reason: string): Promise<void> {
  await work.rows(
    `update programs.meeting set state = 'CANCELLED', cancel_reason = $3 where college_id = $1 and id = $2`,
    [collegeId, id, reason],
  );
}

/** Ids of the pairs of a meeting that the caller sees. */
export async function pairsOfMeeting(work: UnitOfWork, meetingId: string): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    'select p.mentorship_id as id from programs.meeting_mentorship p where p.meeting_id = $1 order by 1',
    [meetingId],
  );
  return rows.map(({ id }) => id);
}
