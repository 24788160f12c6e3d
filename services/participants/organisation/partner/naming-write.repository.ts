import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { PartnerKind } from './partner.type.js';

export interface PartnerNaming {
  /** Id of the partner if it is new. */
  readonly id: string;
  readonly kind: PartnerKind;
  readonly name: string;
  readonly key: string;
}

interface NamedPartner {
  readonly id: string;
  readonly kind: string;
  readonly name_key: string;
}

/** Another college may add a partner at the same moment, which the first try waits for and the second finds. */
const TRIES = 2;

const nameOf = ({ kind, name_key }: NamedPartner) => `${kind} ${name_key}`;

/** Finds partners by name in a region and adds the missing ones; answers their ids by "KIND key". */
export async function namePartners(
  work: UnitOfWork,
  regionId: string,
  partners: readonly PartnerNaming[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let tries = 0; tries < TRIES && ids.size < partners.length; tries += 1) {
    const rows = await work.rows<NamedPartner>(
      `with named as (select * from jsonb_to_recordset($2::jsonb) as n (id uuid, kind text, name text, key text)),
       added as (
         insert into participants.partner as p (id, region_id, kind, name, name_key)
         select id, $1, kind, name, key from named n
          where not exists (
            select from participants.partner k where (k.region_id, k.kind, k.name_key) = ($1, n.kind, n.key))
         on conflict (region_id, kind, name_key) do nothing
         returning p.id, p.kind, p.name_key
       )
       select id, kind, name_key from added
       union all
       select coalesce(p.merged_into, p.id), p.kind, p.name_key from named n
         join participants.partner p on (p.region_id, p.kind, p.name_key) = ($1, n.kind, n.key)`,
      [regionId, JSON.stringify(partners)],
    );
    for (const row of rows) ids.set(nameOf(row), row.id);
  }
  return ids;
}

/** The same in a college's region, and links them to the college; links that are there stay as they are. */
export async function linkPartners(
  work: UnitOfWork,
  collegeId: string,
  partners: readonly PartnerNaming[],
): Promise<Map<string, string>> {
  if (partners.length === 0) return new Map();
  const [college] = await work.rows<{ region_id: string }>('select region_id from contracts.colleges where id = $1', [
    collegeId,
  ]);
  const ids = await namePartners(work, college!.region_id, partners);
  await work.rows(
    `insert into participants.college_partner (college_id, partner_id)
     select $1, id from (select distinct id from unnest($2::uuid[]) as id) p on conflict do nothing`,
    [collegeId, [...ids.values()]],
  );
  return ids;
}
