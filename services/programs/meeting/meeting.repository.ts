import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { turned } from '#kernel/database/turned.js';
import { statusOn } from '../database/mentorship-status.sql.js';
import type { MeetingKey } from '../feedback/feedback.repository.js';
import type { Meeting, MeetingConnection } from './meeting.type.js';

/** A meeting `k` of one of its pairs `p`. */
const COLUMNS = `k.id, p.mentorship_id as "mentorshipId", k.kind, k.state, k.day::text as day,
  to_char(k.starts_at, 'HH24:MI') as "startsAt", k.mode, k.place, p.attended, k.cancel_reason as "cancelReason",
  k.recorded_by as "recordedBy",
  (select count(*)::int from programs.meeting_mentorship o where o.meeting_id = k.id) as pairs`;

/** A page of the meetings of each mentorship, by day, in the order of the ids. One statement for any number of them. */
export async function meetingsOfMentorships(
  { read }: HubContext,
  mentorshipIds: readonly string[],
  place: PagePlace,
): Promise<MeetingConnection[]> {
  const { gt, asc } = turned(place);
  const key = decodeCursor(place, 2);
  const rows = await read.rows<Meeting>(
    `select page.*
       from unnest($1::uuid[]) as m (id)
      cross join lateral (
        select ${COLUMNS}
          from programs.meeting_mentorship p join programs.meeting k on k.id = p.meeting_id
         where p.mentorship_id = m.id and ($2::date is null or (p.day, p.meeting_id) ${gt} ($2, $3::uuid))
         order by p.day ${asc}, p.meeting_id ${asc} limit $4
      ) page`,
    [mentorshipIds, key?.[0] ?? null, key?.[1] ?? null, place.size + 1],
  );
  const byPair = Map.groupBy(rows, (row) => row.mentorshipId);
  return mentorshipIds.map((id) => toPage(byPair.get(id) ?? [], place, (row) => [row.day, row.id]));
}

/** What was noted of meetings, as far as the session may read it. */
export function notesOf(
  { read }: HubContext,
  keys: readonly MeetingKey[],
): Promise<(MeetingKey & { readonly note: string })[]> {
  return read.rows(
    `select n.meeting_id as "meetingId", n.mentorship_id as "mentorshipId", n.note
       from unnest($1::uuid[], $2::uuid[]) as k (meeting_id, mentorship_id)
       join programs.meeting_note n using (meeting_id, mentorship_id)`,
    [keys.map(({ meetingId }) => meetingId), keys.map(({ mentorshipId }) => mentorshipId)],
  );
}

/** When a pair met last and meets next, and whether it is at work today. */
export interface MeetingFacts {
  readonly id: string;
  readonly collegeId: string;
  readonly startedOn: string;
  readonly today: string;
  readonly atWork: boolean;
  readonly last: Meeting | null;
  readonly next: Meeting | null;
}

const MEETING = `jsonb_build_object(
  'id', k.id, 'mentorshipId', m.id, 'kind', k.kind, 'state', k.state, 'day', k.day,
  'startsAt', to_char(k.starts_at, 'HH24:MI'), 'mode', k.mode, 'place', k.place, 'attended', p.attended,
  'cancelReason', k.cancel_reason, 'recordedBy', k.recorded_by,
  'pairs', (select count(*) from programs.meeting_mentorship o where o.meeting_id = k.id))`;

const one = (state: string, order: string, condition: string): string => `
  select ${MEETING} as meeting
    from programs.meeting_mentorship p join programs.meeting k on k.id = p.meeting_id
   where p.mentorship_id = m.id and p.state = '${state}' and p.attended and ${condition}
   order by p.day ${order}, p.meeting_id ${order} limit 1`;

/** Of mentorships that the session sees; one statement for any number of them. */
export function meetingFacts({ read }: HubContext, ids: readonly string[]): Promise<MeetingFacts[]> {
  return read.rows(
    `select m.id, m.college_id as "collegeId", m.started_on::text as "startedOn", d.today::text as today,
            ${statusOn('d.today')} = 'ACTIVE' and m.started_on <= d.today as "atWork",
            l.meeting as last, n.meeting as next
       from programs.mentorship m
       join contracts.colleges d on d.id = m.college_id
       left join lateral (${one('HELD', 'desc', 'p.day <= d.today')}) l on true
       left join lateral (${one('PLANNED', 'asc', 'p.day >= d.today')}) n on true
      where m.id = any ($1)`,
    [ids],
  );
}
