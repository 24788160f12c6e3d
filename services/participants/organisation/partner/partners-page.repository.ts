import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toCountedPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import { searchWords } from '../organisation.policy.js';
import { partnerKey } from './partner.policy.js';
import type { Partner, PartnerConnection, PartnerKind } from './partner.type.js';

export interface PartnersFilter {
  /** Code of a region. */
  readonly region?: string | null | undefined;
  readonly kinds?: readonly PartnerKind[] | null | undefined;
  readonly search?: string | null | undefined;
  readonly collegeId?: string | null | undefined;
}

/** `id` is null in the one row of a page without partners. */
type ListedPartner = Omit<Partner, 'id'> & { id: string | null; nameKey: string; total: number };

/** A page of the partners of the regions that the session works in, by name. One statement. */
export async function partnersPage(
  { read }: HubContext,
  { region, kinds, search, collegeId }: PartnersFilter,
  place: PagePlace,
): Promise<PartnerConnection> {
  const { gt, asc } = turned(place);
  const [nameKey, id] = decodeCursor(place, 2) ?? [null, null];
  const rows = await read.rows<ListedPartner>(
    `with listed as materialized (
       select p.id, p.kind, p.name, p.name_key
         from participants.partner p
        where p.merged_into is null
          and p.region_id in (
            select r.id from participants.region r
             where ($1::text is null or r.code = $1) and (r.id = any (contracts.session_regions()) or exists (
               select from participants.college c
                where c.region_id = r.id and c.id = any ((select contracts.session_reach())::uuid[]))))
          and ($2::text[] is null or p.kind = any ($2))
          and ($3::uuid is null or exists (
            select from participants.college_partner l where l.college_id = $3 and l.partner_id = p.id))
          -- Also by what it was called before, or entered as elsewhere.
          and (cardinality($4::text[]) = 0 or exists (
            select from participants.partner n
             where (n.id = p.id or n.merged_into = p.id)
               and (select bool_and(strpos(n.name_key, word) > 0) from unnest($4::text[]) as word)))
     )
     select page.id, page.kind, page.name, page.name_key as "nameKey", t.total
       from (select count(*)::int as total from listed) t
       left join (
         select * from listed where $5::text is null or (name_key, id) ${gt} ($5, $6::uuid)
          order by name_key ${asc}, id ${asc} limit $7
       ) page on true
      order by page.name_key ${asc}, page.id ${asc}`,
    [
      region ?? null,
      narrowedTo(kinds),
      collegeId ?? null,
      searchWords(partnerKey(search ?? '')),
      nameKey,
      id,
      place.size + 1,
    ],
  );
  return toCountedPage(rows, place, (row) => [row.nameKey, row.id]);
}
