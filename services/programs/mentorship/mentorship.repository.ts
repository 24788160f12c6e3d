import { Given } from '#kernel/database/given.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import { statusOn } from '../database/mentorship-status.sql.js';
import type { MentorshipChange } from './mentorship-history.type.js';
import {
  MentorshipOrderState,
  MentorshipStatus,
  type Mentorship,
  type MentorshipAnswer,
  type MentorshipConnection,
} from './mentorship.type.js';

const AGREED = `(m.mentor_college_id = m.college_id
    or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))`;

/** Mentorships with the day that it is where they are. */
const FROM = 'programs.mentorship m join contracts.colleges d on d.id = m.college_id';

const COLUMNS = `m.id, m.program_id as "programId", m.form_code as "formCode", m.follows_id as "followsId", m.academic_year as year, ${statusOn('d.today')} as status,
  m.mentor_id as "mentorId", m.mentee_id as "menteeId", m.college_id as "collegeId",
  m.started_on::text as "startedOn", m.until_on::text as until, m.ended_on::text as "endedOn",
  m.end_reason as "endReason", m.ended_by as "endedBy", m.void_reason as "voidReason", m.results, m.case_link as "caseLink",
  m.confidential, m.directive, m.order_number as "orderNumber", m.order_date::text as "orderDate",
  m.order_acts_from::text as "orderActsFrom", m.order_attested as "orderAttested", m.attested_by as "attestedBy",
  case when m.college_id = any (contracts.session_colleges()) then m.import_id end as "importId",
  ${AGREED} as "mentorCollegeAgreed"`;

interface MentorshipRow extends Omit<Mentorship, 'mentor' | 'mentee' | 'college' | 'order' | 'importRun'> {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly collegeId: string;
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
  readonly orderActsFrom: string | null;
  readonly orderAttested: boolean;
  readonly attestedBy: string | null;
  readonly importId: string | null;
}

function toMentorship(row: MentorshipRow): Mentorship {
  const { mentorId, menteeId, collegeId, importId, ...told } = row;
  const { orderNumber, orderDate, orderActsFrom, orderAttested, attestedBy, ...rest } = told;
  const retroactive = orderActsFrom !== null && orderDate !== null && orderActsFrom < orderDate;
  const known = { number: orderNumber, date: orderDate, actsFrom: orderActsFrom, retroactive, attestedBy };
  const order = orderNumber || orderAttested ? { ...known, attested: orderAttested } : null;
  const sides = { mentor: { id: mentorId }, mentee: { id: menteeId }, college: { id: collegeId } };
  return { ...rest, ...sides, order, importRun: importId === null ? null : { id: importId } };
}

/** Mentorships that the session may see, by their ids, in no order. */
export async function mentorshipsByIds({ read }: HubContext, ids: readonly string[]): Promise<Mentorship[]> {
  const sql = `select ${COLUMNS} from ${FROM} where m.id = any ($1)`;
  return (await read.rows<MentorshipRow>(sql, [ids])).map(toMentorship);
}

export interface MentorshipFilter {
  readonly ids?: readonly string[] | null;
  readonly collegeId?: string | null;
  readonly years?: readonly number[] | null;
  readonly statuses?: readonly MentorshipStatus[] | null;
  readonly forms?: readonly string[] | null;
  readonly programId?: string | null;
  readonly personId?: string | null;
  readonly personIds?: readonly string[] | null;
  readonly orders?: readonly MentorshipOrderState[] | null;
  readonly directive?: boolean | null;
  readonly mentorCollegeId?: string | null;
  readonly mentorCollegeAgreed?: boolean | null;
  readonly mentorId?: string | null;
  readonly menteeId?: string | null;
}

/** A status that clients of the last release ask for is two now. */
const standsFor = (status: MentorshipStatus): MentorshipStatus[] =>
  status === MentorshipStatus.APPROVED ? [MentorshipStatus.ACTIVE, MentorshipStatus.COMPLETED] : [status];

const ORDER_STATE = `case when m.order_number is not null then '${MentorshipOrderState.NUMBERED}'
  when m.order_attested then '${MentorshipOrderState.ATTESTED}' else '${MentorshipOrderState.NONE}' end`;

/** What the filter asks and nothing else: the planner finds the index that each condition has. */
function conditionsOf(filter: MentorshipFilter, given: Given): string {
  const { collegeId, programId, personId, mentorCollegeId, mentorCollegeAgreed, mentorId, menteeId } = filter;
  const [years, statuses, forms] = [narrowedTo(filter.years), narrowedTo(filter.statuses), narrowedTo(filter.forms)];
  const [people, orders] = [narrowedTo(filter.personIds), narrowedTo(filter.orders)];
  const ids = narrowedTo(filter.ids);
  const anyOf = people && given.as('uuid[]', people);
  const person = personId && given.as('uuid', personId);
  const conditions = [
    ids && `m.id = any (${given.as('uuid[]', ids)})`,
    collegeId && `m.college_id = ${given.as('uuid', collegeId)}`,
    programId && `m.program_id = ${given.as('uuid', programId)}`,
    mentorCollegeId && `m.mentor_college_id = ${given.as('uuid', mentorCollegeId)}`,
    mentorCollegeAgreed != null && `${AGREED} = ${given.as('boolean', mentorCollegeAgreed)}`,
    mentorId && `m.mentor_id = ${given.as('uuid', mentorId)}`,
    menteeId && `m.mentee_id = ${given.as('uuid', menteeId)}`,
    person && `(m.mentor_id = ${person} or m.mentee_id = ${person})`,
    anyOf && `(m.mentor_id = any (${anyOf}) or m.mentee_id = any (${anyOf}))`,
    orders && `${ORDER_STATE} = any (${given.as('text[]', orders)})`,
    filter.directive != null && `m.directive = ${given.as('boolean', filter.directive)}`,
    years && `m.academic_year = any (${given.as('int[]', years)})`,
    statuses && `${statusOn('d.today')} = any (${given.as('text[]', statuses.flatMap(standsFor))})`,
    forms && `m.form_code = any (${given.as('text[]', forms)})`,
  ];
  return conditions.filter((condition) => condition).join(' and ') || 'true';
}

/** One page of the mentorships that the session may see, in the order of recording, and their number if they are to be `counted`. */
export async function mentorshipsPage(
  { read }: HubContext,
  filter: MentorshipFilter,
  place: PagePlace,
  counted: boolean,
): Promise<MentorshipConnection> {
  const [listed, all] = [new Given(), new Given()];
  const { gt, asc } = turned(place);
  const id = decodeCursor(place, 1)?.[0];
  const page = `where ${conditionsOf(filter, listed)} ${id ? `and m.id ${gt} ${listed.as('uuid', id)}` : ''}
    order by m.id ${asc} limit ${listed.as('int', place.size + 1)}`;
  const [rows, counts] = await Promise.all([
    read.rows<MentorshipRow>(`select ${COLUMNS} from ${FROM} ${page}`, listed.values),
    counted
      ? read.rows<{ count: number }>(
          `select count(*)::int as count from ${narrowedTo(filter.statuses) ? FROM : 'programs.mentorship m'} where ${conditionsOf(filter, all)}`,
          all.values,
        )
      : [],
  ]);
  return { ...toPage(rows.map(toMentorship), place, (row) => [row.id]), totalCount: counts[0]?.count ?? 0 };
}

/** A page of each programme's mentorships, in the order of the ids. One statement for any number of programmes. */
export async function mentorshipsOfPrograms(
  { read }: HubContext,
  programIds: readonly string[],
  place: PagePlace,
): Promise<MentorshipConnection[]> {
  const { gt, asc } = turned(place);
  type Row = Omit<MentorshipRow, 'id'> & { id: string | null; listOf: string; total: number };
  const rows = await read.rows<Row>(
    `select page.*, k.id as "listOf",
            (select count(*)::int from programs.mentorship t where t.program_id = k.id) as total
       from unnest($1::uuid[]) as k (id)
       left join lateral (
         select ${COLUMNS} from ${FROM}
          where m.program_id = k.id and ($2::uuid is null or m.id ${gt} $2) order by m.id ${asc} limit $3
       ) page on true`,
    [programIds, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
  const byProgram = Map.groupBy(rows, (row) => row.listOf);
  return programIds.map((id) => {
    const ofProgram = byProgram.get(id) ?? [];
    const found = ofProgram.flatMap((row) => (row.id ? [toMentorship(row as MentorshipRow)] : []));
    return { ...toPage(found, place, (row) => [row.id]), totalCount: ofProgram[0]?.total ?? 0 };
  });
}

/** What became of mentorships, step by step, the oldest first. One statement for any number of them. */
export function changesOfMentorships(
  { read }: HubContext,
  ids: readonly string[],
): Promise<(MentorshipChange & { mentorshipId: string })[]> {
  return read.rows(
    `select h.mentorship_id as "mentorshipId", h.at, h.step, h.started_on::text as "startedOn",
            h.last_day::text as "lastDay", h.order_number as "orderNumber", h.order_date::text as "orderDate",
            h.order_acts_from::text as "orderActsFrom"
       from programs.mentorship_history h where h.mentorship_id = any ($1) order by h.id`,
    [ids],
  );
}

/** What the two of each mentorship said by themselves, the mentor first. One statement for any number of them. */
export function answersOfMentorships(
  { read }: HubContext,
  ids: readonly string[],
): Promise<(MentorshipAnswer & { mentorshipId: string })[]> {
  return read.rows(
    `select a.mentorship_id as "mentorshipId", a.side, a.agrees, a.reason, a.answered_on::text as "answeredOn"
       from programs.mentorship_answer a where a.mentorship_id = any ($1) order by a.side desc`,
    [ids],
  );
}
