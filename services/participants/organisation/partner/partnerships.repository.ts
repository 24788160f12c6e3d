import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { CollegePartner, CollegePartnerConnection, PartnerKind } from './partner.type.js';

const COLUMNS = `p.id, p.kind, p.name, p.name_key as "nameKey",
  cp.confirmed_on::text as "confirmedOn", cp.ended_on::text as "endedOn"`;

const PARTNERSHIPS = `participants.college_partner cp
  join participants.partner p on p.id = cp.partner_id and p.merged_into is null`;

interface PartnershipRow extends Omit<CollegePartner, 'partner'> {
  readonly id: string;
  readonly kind: PartnerKind;
  readonly name: string;
  readonly nameKey: string;
}

const toPartnership = ({ id, kind, name, ...rest }: PartnershipRow) => ({ ...rest, partner: { id, kind, name } });

/**
 * A page of the partners, by name, of each of the colleges that the session reaches, by the ids of the colleges. One
 * statement for any number of colleges.
 */
export async function partnersOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  place: PagePlace,
): Promise<ReadonlyMap<string, CollegePartnerConnection>> {
  /** `id` is null in the one row of a page without partners. */
  type Row = Omit<PartnershipRow, 'id'> & { id: string | null; listOf: string; total: number };
  const { gt, asc } = turned(place);
  const [nameKey, id] = decodeCursor(place, 2) ?? [null, null];
  const rows = await read.rows<Row>(
    `select page.*, k.id as "listOf",
            (select count(*)::int from ${PARTNERSHIPS} where cp.college_id = k.id) as total
       from unnest($1::uuid[]) as k (id)
       left join lateral (
         select ${COLUMNS} from ${PARTNERSHIPS}
          where cp.college_id = k.id and ($2::text is null or (p.name_key, p.id) ${gt} ($2, $3::uuid))
          order by p.name_key ${asc}, p.id ${asc} limit $4
       ) page on true
      where k.id = any ((select contracts.session_reach())::uuid[])`,
    [collegeIds, nameKey, id, place.size + 1],
  );
  const isPartnership = (row: Row): row is Row & PartnershipRow => row.id !== null;
  const pages = [...Map.groupBy(rows, ({ listOf }) => listOf)].map(([collegeId, ofCollege]) => {
    const partnerships = ofCollege.filter(isPartnership).map(toPartnership);
    const page = toPage(partnerships, place, (row) => [row.nameKey, row.partner.id]);
    return [collegeId, { ...page, totalCount: ofCollege[0]!.total }] as const;
  });
  return new Map(pages);
}

/** Partnerships of a college that the session reaches, with these partners, in no order. */
export async function partnershipsWith(
  { read }: HubContext,
  collegeId: string,
  partnerIds: readonly string[],
): Promise<CollegePartner[]> {
  const rows = await read.rows<PartnershipRow>(
    `select ${COLUMNS} from ${PARTNERSHIPS}
      where cp.college_id = $1 and p.id = any ($2::uuid[])
        and cp.college_id = any ((select contracts.session_reach())::uuid[])`,
    [collegeId, partnerIds],
  );
  return rows.map(toPartnership);
}
