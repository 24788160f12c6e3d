import { turned } from '#kernel/database/turned.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { decodeCursor, toCountedPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { Due, Told } from './outcome.policy.js';
import type { DueOutcome, DueOutcomeConnection, OutcomesDueArgs } from './outcome.type.js';

/** What is due of mentees of a college ($1) in a year ($2), each with what has been told of it. */
const DUE = `contracts.outcomes_due($1, $2) d
  left join programs.outcome o
    on (o.college_id, o.person_id, o.kind, o.due_on) = ($1, d.person_id, d.kind, d.due_on)`;

type DueRow = Omit<DueOutcome, 'person'> & { readonly id: string; readonly total: number };

/** One page of what is to be told of mentees, what fell due first at the head. */
export async function outcomesPage(
  { read }: HubContext,
  { collegeId, year, kinds, told }: OutcomesDueArgs,
  place: PagePlace,
): Promise<DueOutcomeConnection> {
  const { gt, asc } = turned(place);
  const [dueOn, personId, kind] = decodeCursor(place, 3) ?? [null, null, null];
  const rows = await read.rows<DueRow>(
    `with due as materialized (
       select d.person_id, d.kind, d.ended_on, d.due_on, o.answer, o.day, o.category, o.document from ${DUE}
        where ($3::text[] is null or d.kind = any ($3)) and ($4::boolean is null or (o.answer is not null) = $4)
     )
     select page.*, t.total
       from (select count(*)::int as total from due) t
       left join lateral (
         select d.person_id as id, d.kind, d.ended_on::text as "endedOn", d.due_on::text as "dueOn", d.answer,
                d.day::text as day, d.category, d.document
           from due d
          where $5::date is null or (d.due_on, d.person_id, d.kind) ${gt} ($5, $6::uuid, $7::text)
          order by d.due_on ${asc}, d.person_id ${asc}, d.kind ${asc} limit $8
       ) page on true`,
    [collegeId, year, narrowedTo(kinds), told ?? null, dueOn, personId, kind, place.size + 1],
  );
  const due = rows.map((row) => ({ ...row, person: { id: row.id } }));
  return toCountedPage(due, place, (row) => [row.dueOn, row.id, row.kind]);
}

/** What of whom a row tells. */
export const outcomeKey = ({ personId, kind }: { readonly personId: string; readonly kind: string }): string =>
  `${personId} ${kind}`;

/** What is due of these people in a year, by its key, with what has been told of it; nobody else tells until commit. */
export async function lockDue(
  work: UnitOfWork,
  { collegeId, year }: { readonly collegeId: string; readonly year: number },
  personIds: readonly string[],
): Promise<Map<string, Due>> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('outcomes ' || $1::text, 0))`, [collegeId]);
  const rows = await work.rows<Due & { readonly personId: string; readonly kind: string }>(
    `select d.person_id as "personId", d.kind, d.due_on::text as "dueOn", d.ended_on::text as "endedOn",
            case when o.answer is not null then jsonb_build_object('answer', o.answer, 'day', o.day,
              'category', o.category, 'document', o.document) end as told
       from ${DUE} where d.person_id = any ($3::uuid[])`,
    [collegeId, year, [...new Set(personIds)]],
  );
  return new Map(rows.map((row) => [outcomeKey(row), row]));
}

/** What is told of somebody, of what fell due on a day. */
export interface ToldOutcome extends Told {
  readonly personId: string;
  readonly kind: string;
  readonly dueOn: string;
}

export async function putOutcomes(work: UnitOfWork, collegeId: string, rows: readonly ToldOutcome[]): Promise<void> {
  if (rows.length === 0) return;
  await work.rows(
    `insert into programs.outcome (college_id, person_id, kind, due_on, answer, day, category, document)
     select $1, r."personId", r.kind, r."dueOn", r.answer, r.day, r.category, r.document
       from jsonb_to_recordset($2::jsonb) as r
         ("personId" uuid, kind text, "dueOn" date, answer text, day date, category text, document text)
     on conflict (college_id, person_id, kind, due_on) do update
        set (answer, day, category, document) = (excluded.answer, excluded.day, excluded.category, excluded.document)`,
    [collegeId, JSON.stringify(rows)],
  );
}
