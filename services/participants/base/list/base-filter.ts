import { Given } from '#kernel/database/given.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { ranked } from '../../person/search/name-ranking.sql.js';
import type { TypedName } from '../../person/search/name-search.policy.js';
import type { BaseTotals } from './base.type.js';
import { CONSENT_IN_FORCE } from '../../person/record/person.repository.js';

/** The day it is in the college ($1). The offset keeps the planner from asking for it once per row. */
export const DAY = '(select contracts.today($1::uuid) as today offset 0)';

/** The stays that a list is of: `s` is the stay and `d` has the college's day. */
export const STAYS_OF = (kind: string) => `case ${kind}
  when 'CURRENT' then participants.in_base(s.entered_on, s.left_on, d.today)
  when 'LEFT' then s.left_on <= d.today
  else true end`;

/** Columns that every list from a base has beside its own; those without consent are counted and not listed. */
export const PLACE = `p.name_key as "nameKey", ${CONSENT_IN_FORCE} as consented`;

/** A list from a base: its entries, and the name that is looked for among them, which puts the best fitting first. */
export interface BaseList {
  readonly entries: string;
  readonly params: readonly unknown[];
  readonly typed: TypedName | null;
}

/** Where an entry stands in a list: how well the name fits (0 where none was typed), then the name, the day and the id. */
interface PlaceInBase {
  readonly rank: number;
  readonly nameKey: string;
  readonly day: string;
  readonly id: string;
}

/** The list as `matched`, and its parameters. People are looked for by name as `people(search:)` does. */
function matched({ entries, params, typed }: BaseList): { text: string; given: Given } {
  const given = new Given();
  given.values.push(...params);
  const all = `reached as materialized (select e.*, e."nameKey" as name_key from (${entries}) e)`;
  const found = typed ? ranked(typed, given) : 'matched as (select r.*, 0 as rank from reached r)';
  return { text: `with ${all}, ${found}`, given };
}

/** One more entry than the page holds, from its place on, the best fitting first, then by name and day. */
export function entriesPage<Entry extends PlaceInBase>(
  { read }: HubContext,
  list: BaseList,
  place: PagePlace,
): Promise<Entry[]> {
  const { text, given } = matched(list);
  const { asc } = turned(place);
  const sql = `${text} select * from matched where consented ${from(place, list, given)}
    order by rank ${asc}, "nameKey" ${asc}, day ${asc}, id ${asc} limit ${given.as('int', place.size + 1)}`;
  return read.rows<Entry>(sql, given.values);
}

/** The entries from a place on. Cursors of lists without a name to look for have no rank. */
function from(place: PagePlace, { typed }: BaseList, given: Given): string {
  const key = decodeCursor(place, typed ? 4 : 3);
  if (!key) return '';
  const [id, day, nameKey, rank = '0'] = key.toReversed();
  const at = [given.as('int', rank), given.as('text', nameKey), given.as('text', day), given.as('uuid', id)];
  return `and (rank, "nameKey", day, id) ${turned(place).gt} (${at.join(', ')})`;
}

/** The place of an entry in a list as its cursor has it. */
export const entryKey = ({ typed }: BaseList, { rank, nameKey, day, id }: PlaceInBase): string[] => [
  ...(typed ? [String(rank)] : []),
  nameKey,
  day,
  id,
];

export async function countEntries({ read }: HubContext, list: BaseList): Promise<BaseTotals> {
  const { text, given } = matched(list);
  const sql = `${text} select count(*) filter (where consented)::int as "totalCount",
                              count(*) filter (where not consented)::int as "withoutConsent" from matched`;
  const [totals] = await read.rows<BaseTotals>(sql, given.values);
  return totals ?? { totalCount: 0, withoutConsent: 0 };
}
