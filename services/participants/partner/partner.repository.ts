import type { HubContext } from '#kernel/graph/context.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { CollegePartner, Partner, PartnerKind } from './partner.type.js';

export function partnersByIds({ read }: HubContext, ids: readonly string[]): Promise<Partner[]> {
  return read.rows<Partner>('select id, kind, name from participants.partner where id = any ($1)', [ids]);
}

interface PartnerRow {
  readonly collegeId: string;
  readonly confirmedOn: string | null;
  readonly endedOn: string | null;
  /** Null in the one row of a college that is reached and has no partners. */
  readonly id: string | null;
  readonly kind: PartnerKind;
  readonly name: string;
}

/** Partners, by name, of those of the colleges that the session reaches. One statement for any number of colleges. */
export async function partnersOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
): Promise<ReadonlyMap<string, CollegePartner[]>> {
  const rows = await read.rows<PartnerRow>(
    `select k.id as "collegeId", cp.confirmed_on::text as "confirmedOn", cp.ended_on::text as "endedOn",
            p.id, p.kind, p.name
       from unnest($1::uuid[]) as k (id)
       left join (participants.college_partner cp join participants.partner p on p.id = cp.partner_id)
         on cp.college_id = k.id
      where k.id = any ((select contracts.session_reach())::uuid[])
      order by p.name_key`,
    [collegeIds],
  );
  const partners = new Map<string, CollegePartner[]>(rows.map((row) => [row.collegeId, []]));
  for (const { collegeId, id, kind, name, confirmedOn, endedOn } of rows) {
    if (id !== null) partners.get(collegeId)?.push({ partner: { id, kind, name }, confirmedOn, endedOn });
  }
  return partners;
}

/** Confirms partnerships set-based; answers which of them are the college's at all. */
export async function confirmPartnerships(
  work: UnitOfWork,
  collegeId: string,
  partnerIds: readonly string[],
  confirmedOn: string,
): Promise<string[]> {
  const rows = await work.rows<{ partner_id: string }>(
    `update participants.college_partner set confirmed_on = least(coalesce(confirmed_on, $3::date), $3::date)
      where college_id = $1 and partner_id = any ($2::uuid[]) returning partner_id`,
    [collegeId, partnerIds, confirmedOn],
  );
  return rows.map((row) => row.partner_id);
}

export interface PartnerNaming {
  readonly kind: PartnerKind;
  readonly name: string;
  readonly key: string;
}

/** Finds partners by name in the college's region, adds the missing ones, and links all of them to the college. */
export async function linkPartners(
  work: UnitOfWork,
  collegeId: string,
  partners: readonly (PartnerNaming & { id: string })[],
): Promise<Map<string, string>> {
  if (partners.length === 0) return new Map();
  const rows = await work.rows<{ id: string; kind: string; name_key: string }>(
    `with named as (
       select n.*, c.region_id from jsonb_to_recordset($2::jsonb) as n (id uuid, kind text, name text, key text),
              contracts.colleges c where c.id = $1
     ),
     added as (
       insert into participants.partner as p (id, region_id, kind, name, name_key)
       select id, region_id, kind, name, key from named n
        where not exists (
          select from participants.partner k where (k.region_id, k.kind, k.name_key) = (n.region_id, n.kind, n.key))
       -- An update of nothing, so that a row which another college added meanwhile is answered as well.
       on conflict (region_id, kind, name_key) do update set name = p.name
       returning p.id, p.kind, p.name_key
     ),
     found as (
       select id, kind, name_key from added
       union
       select p.id, p.kind, p.name_key from named n
         join participants.partner p on (p.region_id, p.kind, p.name_key) = (n.region_id, n.kind, n.key)
     ),
     linked as (
       insert into participants.college_partner (college_id, partner_id) select $1, id from found on conflict do nothing
     )
     select id, kind, name_key from found`,
    [collegeId, JSON.stringify(partners)],
  );
  return new Map(rows.map((row) => [`${row.kind} ${row.name_key}`, row.id]));
}
