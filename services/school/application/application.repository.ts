import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { Application, ApplicationsArgs, CohortCandidate } from './application.type.js';
import { CATEGORIES_OF_AUDIENCE } from '../joining/cohort-to-join.sql.js';

const COLUMNS = `a.id, a.cohort_id as "cohortId", a.college_id as "collegeId", a.person_id as "personId", a.state,
  a.applied_on::text as "appliedOn", a.applied_by as "appliedBy", a.moved_up_on::text as "movedUpOn",
  a.decided_on::text as "decidedOn", a.reason`;

export function applicationsByIds({ read }: HubContext, ids: readonly string[]): Promise<Application[]> {
  return read.rows(`select ${COLUMNS} from school.application a where a.id = any ($1)`, [ids]);
}

const FILTER = `($1::uuid is null or a.cohort_id = $1) and ($2::uuid is null or a.college_id = $2)
  and ($3::text[] is null or a.state = any ($3)) and ($4::uuid is null or a.person_id = $4)`;

const filterOf = ({ cohortId, collegeId, states, personId }: ApplicationsArgs) => [
  cohortId ?? null,
  collegeId ?? null,
  narrowedTo(states),
  personId ?? null,
];

/** The place of an application in a list: in the order in which they were made first. */
export const applicationKey = ({ id }: Application): [string] => [id];

export function applicationsPage(
  { read }: HubContext,
  args: ApplicationsArgs,
  place: PagePlace,
): Promise<Application[]> {
  const { gt, asc } = turned(place);
  const sql = `select ${COLUMNS} from school.application a
    where ${FILTER} and ($5::uuid is null or a.id ${gt} $5) order by a.id ${asc} limit $6`;
  return read.rows(sql, [...filterOf(args), decodeCursor(place, 1)?.[0] ?? null, place.size + 1]);
}

export async function countApplications({ read }: HubContext, args: ApplicationsArgs): Promise<number> {
  const sql = `select count(*)::int as count from school.application a where ${FILTER}`;
  return (await read.rows<{ count: number }>(sql, filterOf(args)))[0]?.count ?? 0;
}

interface CandidateRow extends CohortCandidate {
  readonly id: string | null;
  readonly total: number;
}

/** The place of a candidate in a list: who wishes for what the cohort teaches comes first. */
export const candidateKey = ({ wished, id }: CandidateRow): [string, string] => [wished ? '0' : '1', id!];

/** Who of a college can apply to a cohort: a page of them, with how many there are. */
export function candidatesPage(
  { read }: HubContext,
  { cohortId, collegeId }: { readonly cohortId: string; readonly collegeId: string },
  place: PagePlace,
): Promise<CandidateRow[]> {
  const { gt, asc } = turned(place);
  const [later, id] = decodeCursor(place, 2) ?? [null, null];
  const sql = `
    with cohort as materialized (
      select c.id, c.starts_on, c.academic_year, ${CATEGORIES_OF_AUDIENCE} as categories
        from school.cohort c join school.course k on k.id = c.course_id
        join contracts.colleges own on own.id = $2 and own.region_id = k.region_id
       where c.id = $1 and (k.reach = 'NETWORK' or k.college_id = $2)
    ),
    standing as materialized (
      select person_id, bool_or(in_base) as in_base from (
        select b.person_id, b.in_base from cohort c, contracts.base_of_mentors($2, c.starts_on) b
        union all
        select m.person_id, false from cohort c, contracts.mentor_candidates($2, c.academic_year - 1) m) s
       group by person_id
    ),
    listed as materialized (
      select p.id, s.in_base, case when p.id in (select w.person_id from contracts.cohort_wishers($1, $2) w) then 0 else 1 end as later
        from cohort c cross join standing s
        join contracts.people p on (p.college_id, p.id) = ($2, s.person_id) and p.consent_in_force
       where (cardinality(c.categories) = 0 or p.category = any (c.categories))
         and not exists (select from school.enrolment e where (e.college_id, e.cohort_id, e.person_id) = ($2, c.id, p.id))
         and not exists (select from school.application a
                          where (a.college_id, a.cohort_id, a.person_id) = ($2, c.id, p.id) and a.state <> 'WITHDRAWN')
    )
    select t.total, page.*
      from (select count(*)::int as total from listed) t
      left join lateral (
        select l.id, l.id as "personId", l.in_base as "inBase", l.later = 0 as wished, l.later from listed l
         where $3::int is null or (l.later, l.id) ${gt} ($3, $4::uuid)
         order by l.later ${asc}, l.id ${asc} limit $5) page on true
     order by page.later ${asc}, page.id ${asc}`;
  return read.rows(sql, [cohortId, collegeId, later, id, place.size + 1]);
}
