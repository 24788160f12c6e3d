import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toCountedPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import { planStateOn } from '../database/plan-state.sql.js';
import type { Plan, PlanConnection, PlanExtension, PlanItem, PlanState } from './plan.type.js';

/** Plans `p` of pairs `m` with the day that it is where they are, and how far they have come. */
const FROM = `programs.plan p
  join programs.mentorship m on m.id = p.mentorship_id
  join contracts.colleges d on d.id = p.college_id
 cross join lateral (select ${planStateOn('d.today')} as state) s
 cross join lateral (
   select count(*)::int as "itemCount", count(i.done_on)::int as "doneCount",
          (count(*) filter (where i.done_on is null and i.planned_on < d.today))::int as "overdueCount",
          (min(i.planned_on) filter (where i.done_on is null and i.planned_on >= d.today))::text as "nextOn"
     from programs.plan_item i where i.plan_id = p.id and i.removed_on is null) n`;

const COLUMNS = `p.id, p.mentorship_id as "mentorshipId", p.kind, p.authorship, s.state, p.starts_on::text as "startsOn",
  p.ends_on::text as "endsOn", p.agreed_on::text as "agreedOn", p.mentor_agreed_on::text as "mentorAgreedOn",
  p.mentee_agreed_on::text as "menteeAgreedOn", p.college_agreed_on::text as "collegeAgreedOn",
  p.written_on::text as "writtenOn", p.written_by as "writtenBy", p.changed_on::text as "changedOn", p.version, n.*`;

/** Plans that the session may see, by their ids or by those of their pairs. One statement for any number of them. */
export function plansBy({ read }: HubContext, by: 'id' | 'mentorship_id', ids: readonly string[]): Promise<Plan[]> {
  return read.rows(`select ${COLUMNS} from ${FROM} where p.${by} = any ($1::uuid[])`, [ids]);
}

export interface PlanFilter {
  readonly collegeId: string;
  readonly year: number;
  readonly states: readonly PlanState[] | null;
  readonly overdue: boolean | null;
}

/** A page of the plans of a college year, in the order in which they were written down. */
export async function plansPage(
  { read }: HubContext,
  { collegeId, year, states, overdue }: PlanFilter,
  place: PagePlace,
): Promise<PlanConnection> {
  const { gt, asc } = turned(place);
  const rows = await read.rows<Plan & { total: number }>(
    `with listed as materialized (
       select ${COLUMNS} from ${FROM}
        where p.college_id = $1 and p.academic_year = $2 and ($3::text[] is null or s.state = any ($3))
          and ($4::boolean is null or (n."overdueCount" > 0) = $4)
     )
     select page.*, t.total
       from (select count(*)::int as total from listed) t
       left join lateral (
         select * from listed l where $5::uuid is null or l.id ${gt} $5 order by l.id ${asc} limit $6
       ) page on true`,
    [collegeId, year, narrowedTo(states), overdue, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
  return toCountedPage(rows, place, (row) => [row.id]);
}

export type ItemOfPlan = Omit<PlanItem, 'direction'> & {
  readonly planId: string;
  readonly direction: string;
  readonly titleRu: string | null;
  readonly titleEn: string | null;
};

/** Items of plans in their order, with their words as far as the session may read them; those of a region named by it. */
export function itemsOfPlans({ read }: HubContext, planIds: readonly string[]): Promise<ItemOfPlan[]> {
  return read.rows(
    `select i.plan_id as "planId", i.id, i.direction, o.title_ru as "titleRu", o.title_en as "titleEn",
            w.direction_words as "directionWords", w.difficulty, w.measure, i.form, i.planned_on::text as "plannedOn",
            w.interim_result as "interimResult", w.final_result as "finalResult", i.done_on::text as "doneOn",
            i.done_on is null and i.planned_on < d.today as overdue, i.version
       from programs.plan_item i
       join contracts.colleges d on d.id = i.college_id
       left join programs.plan_item_word w on w.item_id = i.id
       left join programs.plan_direction o on (o.region_id, o.code) = (d.region_id, i.direction)
      where i.plan_id = any ($1::uuid[]) and i.removed_on is null
      order by i.plan_id, i.place`,
    [planIds],
  );
}

/** Extensions of plans, the first of each first, with why as far as the session may read it. */
export function extensionsOfPlans(
  { read }: HubContext,
  planIds: readonly string[],
): Promise<(PlanExtension & { readonly planId: string })[]> {
  return read.rows(
    `select x.plan_id as "planId", x.former_end::text as "formerEnd", x.new_end::text as "newEnd",
            x.extended_on::text as "extendedOn", x.extended_by as "extendedBy", w.reason
       from programs.plan_extension x left join programs.plan_extension_word w using (plan_id, number)
      where x.plan_id = any ($1::uuid[]) order by x.plan_id, x.number`,
    [planIds],
  );
}
