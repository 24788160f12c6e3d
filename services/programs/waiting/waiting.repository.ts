import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toCountedPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { addressOf } from './waiting.policy.js';
import type { WaitingAudience, WaitingGroup, WaitingItem, WaitingItemConnection, WaitingKind } from './waiting.type.js';

interface WaitingFilter {
  readonly audiences: readonly WaitingAudience[] | null;
  readonly ofId: string | null;
  readonly kinds: readonly WaitingKind[] | null;
}

interface Codes {
  readonly collegeCode: string;
  readonly regionCode: string;
}

type ItemRow = Omit<WaitingItem, 'id' | 'address'> & Codes & { readonly id: string | null; readonly rank: number };
type GroupRow = Omit<WaitingGroup, 'address'> & Codes;
type Row = ItemRow & { readonly total: number; readonly groups: readonly GroupRow[] };

/** The latest comes first: a number that is smaller the later something is. */
const RANK = '1000000 - w.late';

/**
 * All that waits for the session, counted by kind, and a page of it: one statement, whatever waits and in how many
 * subgraphs.
 */
const WAITING = `
  with waiting as materialized (
    select w.*, ${RANK} as rank, c.code as college_code, c.region_code,
           concat_ws(':', w.kind, w.owner_id, w.college_id, w.academic_year, w.code, w.mentorship_id, w.person_id, w.since,
             w.due_on) as id
      from contracts.own_waiting() w join contracts.colleges c on c.id = w.college_id
     where ($1::text[] is null or w.audience = any ($1)) and ($2::uuid is null or w.owner_id = $2)
  ),
  listed as materialized (select * from waiting where $3::text[] is null or kind = any ($3)),
  groups as (
    select jsonb_build_object(
             'kind', g.kind, 'audience', g.audience, 'count', sum(g.found), 'late', sum(g.found) filter (where g.late > 0),
             'dueOn', min(g.due_on), 'collegeCode', min(g.college_code), 'regionCode', min(g.region_code)) as told,
           g.audience, g.kind
      from waiting g group by g.audience, g.kind
  )
  select t.total, t.groups, page.*
    from (select (select count(*)::int from listed) as total,
                 coalesce((select jsonb_agg(g.told order by g.audience, g.kind) from groups g), '[]') as groups) t
    left join lateral (
      select l.id, l.rank, l.kind, l.audience, l.college_id as "collegeId", l.academic_year as year, l.code,
             l.mentorship_id as "mentorshipId", l.person_id as "personId", l.since::text as since,
             l.due_on::text as "dueOn", l.late as "lateDays", l.found as count, l.college_code as "collegeCode",
             l.region_code as "regionCode"
        from listed l
       where $4::int is null or (l.rank, l.id) GT ($4, $5::text)
       order by l.rank ASC, l.id ASC limit $6
    ) page on true
   order by page.rank ASC, page.id ASC`;

export async function waitingPage(
  { read }: HubContext,
  { audiences, ofId, kinds }: WaitingFilter,
  place: PagePlace,
): Promise<WaitingItemConnection> {
  const { gt, asc } = turned(place);
  const [rank, id] = decodeCursor(place, 2) ?? [null, null];
  if (rank !== null && !/^\d{1,9}$/.test(rank ?? '')) throw malformed();
  const rows = await read.rows<Row>(WAITING.replace('GT', gt).replaceAll('ASC', asc), [
    ...[audiences, ofId, kinds, rank, id],
    place.size + 1,
  ]);
  const page = toCountedPage(rows, place, (row) => [String(row.rank), row.id]);
  const shown = (row: ItemRow & { readonly id: string }): WaitingItem => ({ ...row, address: addressOf(row) });
  return {
    ...page,
    edges: page.edges.map((edge) => ({ cursor: edge.cursor, node: shown(edge.node) })),
    nodes: page.nodes.map(shown),
    groups: (rows[0]?.groups ?? []).map((group) => ({ ...group, late: group.late ?? 0, address: addressOf(group) })),
  };
}

const malformed = () =>
  badUserInput({
    ru: 'Курсор взят не из этого списка.',
    en: 'The cursor is not one of this list.',
  });
