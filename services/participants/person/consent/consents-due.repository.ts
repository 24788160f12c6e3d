import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { ConsentDue, ConsentDueReason } from './consent-due.type.js';

export interface DueFilter {
  readonly collegeId: string;
  readonly within: number;
  readonly lapsed: number;
  readonly reasons: readonly ConsentDueReason[] | null;
}

/** A row of the list; `personId` is null in the one row of an empty page. */
export type DueRow = Omit<ConsentDue, 'personId'> & { personId: string | null; total: number };

/**
 * What decides is the consent of a person that ends last: whoever has one that goes on is not due for another that
 * ends. Whose last one ended by withdrawal has said no and is not asked again. One statement, over one college.
 */
const DUE = `
  with today as materialized (select contracts.today($1) as day),
  span as (
    select p.id as person_id, c.id as consent_id, c.given_on, c.given_by, c.withdrawn_on,
           participants.adult_on(p.birth_date, p.birth_year) as adult_on,
           participants.consent_ends(c, participants.adult_on(p.birth_date, p.birth_year)) as ends,
           c.given_by <> 'COLLEGE' or c.document_number is not null or c.document_date is not null as documented
      from participants.person p
      join participants.consent c on (c.college_id, c.person_id) = (p.college_id, p.id)
     where p.college_id = $1 and c.college_id = $1
  ),
  last as (
    select distinct on (person_id) s.*, t.day,
           bool_or(documented and (ends is null or ends > t.day)) over (partition by person_id) as any_documented
      from span s, today t where s.given_on <= t.day
     order by person_id, ends desc nulls first, given_on desc, consent_id
  ),
  reasoned as (
    select person_id, consent_id,
           case when ends is null or ends > day + $2::int then case when not any_documented then 'ATTESTED' end
                when ends = withdrawn_on or ends <= day - $3::int then null
                when given_by = 'REPRESENTATIVE' and ends = adult_on then 'COMES_OF_AGE'
                else 'TERM_ENDS' end as reason,
           case when ends is null or ends > day + $2::int then given_on else ends end as due_on
      from last
  ),
  due as materialized (
    select * from reasoned where reason is not null and ($4::text[] is null or reason = any ($4::text[]))
  )`;

/** One more row than the page holds, from its place on, the earliest day first. */
export function consentsDuePage(
  { read }: HubContext,
  { collegeId, within, lapsed, reasons }: DueFilter,
  place: PagePlace,
): Promise<DueRow[]> {
  const { gt, asc } = turned(place);
  const [dueOn, personId] = decodeCursor(place, 2) ?? [null, null];
  return read.rows(
    `${DUE}
     select t.total, d.person_id as "personId", d.consent_id as "consentId", d.reason, d.due_on::text as "dueOn"
       from (select count(*)::int as total from due) t
       left join (
         select * from due where $5::date is null or (due_on, person_id) ${gt} ($5::date, $6::uuid)
          order by due_on ${asc}, person_id ${asc} limit $7
       ) d on true
      order by d.due_on ${asc}, d.person_id ${asc}`,
    [collegeId, within, lapsed, reasons, dueOn, personId, place.size + 1],
  );
}
