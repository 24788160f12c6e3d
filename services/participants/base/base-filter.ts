import type { HubContext } from '#kernel/graph/context.js';
import { nameKey } from '../person/person.policy.js';
import type { BaseTotals } from './base.type.js';
import { CONSENTED } from './stay.repository.js';
import { wordKeys } from './word.policy.js';

/** The day it is in the college ($1). The offset keeps the planner from asking for it once per row. */
export const DAY = '(select contracts.today($1::uuid) as today offset 0)';

/** The stays that a list is of: `s` is the stay and `d` has the college's day. */
export const STAYS_OF = (kind: string) => `case ${kind}
  when 'CURRENT' then s.entered_on <= d.today and (s.left_on is null or s.left_on > d.today)
  when 'LEFT' then s.left_on <= d.today
  else true end`;

/** Each word that was typed begins some word of the name; of a double name either half does. */
export const NAMED = (patterns: string) =>
  `(${patterns}::text[] is null or ' ' || translate(p.name_key, '-.', '  ') like all (${patterns}))`;

/** Patterns of the words that were typed, for `NAMED`; null when there are none. */
export function namePatterns(name: string | null | undefined): string[] | null {
  const words = nameKey(name).replace(/[.-]/g, ' ').split(' ').filter(Boolean);
  return words.length > 0 ? words.map((word) => `% ${word.replace(/[%_\\]/g, '\\$&')}%`) : null;
}

/** Keys to search by; null where nothing is searched for. */
export function searched(words: readonly string[] | null | undefined): string[] | null {
  return words && words.length > 0 ? wordKeys(words) : null;
}

/** Columns that every list from a base has beside its own; those without consent are counted and not listed. */
export const PLACE = `p.name_key as "nameKey", ${CONSENTED} as consented`;

/** One more than `size` entries behind the key, by name and day. The entries' parameters end with `last`. */
export function entriesPage<Entry extends object>(
  { read }: HubContext,
  entries: string,
  params: readonly unknown[],
  after: readonly string[] | null,
  size: number,
): Promise<Entry[]> {
  const n = params.length;
  const sql = `select * from (${entries}) e
    where consented and ($${n + 1}::text is null or ("nameKey", day, id) > ($${n + 1}, $${n + 2}, $${n + 3}::uuid))
    order by "nameKey", day, id limit $${n + 4}`;
  return read.rows<Entry>(sql, [...params, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, size + 1]);
}

export async function countEntries(
  { read }: HubContext,
  entries: string,
  params: readonly unknown[],
): Promise<BaseTotals> {
  const sql = `select count(*) filter (where consented)::int as "totalCount",
                      count(*) filter (where not consented)::int as "withoutConsent" from (${entries}) e`;
  const [totals] = await read.rows<BaseTotals>(sql, params);
  return totals ?? { totalCount: 0, withoutConsent: 0 };
}
