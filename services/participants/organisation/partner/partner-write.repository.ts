import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { ConfirmPartnersInput, EndPartnersInput } from './partner-mutations.type.js';

/** A partner that stands, as far as changing it needs. */
export interface StandingPartner {
  readonly id: string;
  readonly regionId: string;
  readonly kind: string;
  readonly name: string;
  /** Whether the session may change it: by its region, or as the only ones who work with it. */
  readonly own: boolean;
}

/** Those of the ids that are partners where the session works, and not merged into another. */
export function standingPartners(work: UnitOfWork, ids: readonly string[]): Promise<StandingPartner[]> {
  return work.rows(
    `select p.id, p.region_id as "regionId", p.kind, p.name, contracts.partner_is_own(p.id) as own
       from participants.partner p
      where p.id = any ($1::uuid[]) and p.merged_into is null
        and (p.region_id = any ((select contracts.session_regions())::uuid[]) or exists (
          select from participants.college c
           where c.region_id = p.region_id and c.id = any ((select contracts.session_colleges())::uuid[])))`,
    [ids],
  );
}

/** Whether another partner of the kind and region has the name. */
export async function isNameTaken(work: UnitOfWork, partner: StandingPartner, key: string): Promise<boolean> {
  const rows = await work.rows(
    `select from participants.partner p
      where (p.region_id, p.kind, p.name_key) = ($1, $2, $3) and coalesce(p.merged_into, p.id) <> $4`,
    [partner.regionId, partner.kind, key, partner.id],
  );
  return rows.length > 0;
}

/** Changes a name; lists that have the old one are still understood. */
export async function renamePartner(work: UnitOfWork, id: string, name: string, key: string): Promise<void> {
  await work.rows('select contracts.rename_partner($1, $2, $3)', [id, name, key]);
}

/** Makes two partners one; answers the colleges that worked with the other. */
export async function mergePartners(work: UnitOfWork, keptId: string, mergedId: string): Promise<string[]> {
  const rows = await work.rows<{ id: string }>('select contracts.merge_partners($1, $2) as id', [keptId, mergedId]);
  return rows.map(({ id }) => id);
}

/** A partnership that stands as it was asked for, and whether it stood otherwise before. */
export interface ChangedPartnership {
  readonly id: string;
  readonly changed: boolean;
}

/** Confirms partnerships set-based, from the earliest day given; answers those that are the college's at all. */
export function confirmPartnerships(
  work: UnitOfWork,
  { collegeId, partnerIds, confirmedOn }: ConfirmPartnersInput,
): Promise<ChangedPartnership[]> {
  return work.rows<ChangedPartnership>(
    `update participants.college_partner set confirmed_on = least(coalesce(confirmed_on, $3::date), $3::date)
      where college_id = $1 and partner_id = any ($2::uuid[])
      returning partner_id as id, old.confirmed_on is distinct from new.confirmed_on as changed`,
    [collegeId, partnerIds, confirmedOn],
  );
}

/** Ends partnerships set-based, or lets them go on; answers those that were confirmed by the last day at the latest. */
export function endPartnerships(
  work: UnitOfWork,
  { collegeId, partnerIds, endedOn }: EndPartnersInput,
): Promise<ChangedPartnership[]> {
  return work.rows<ChangedPartnership>(
    `update participants.college_partner set ended_on = $3::date
      where college_id = $1 and partner_id = any ($2::uuid[])
        and confirmed_on is not null and ($3::date is null or confirmed_on <= $3::date)
      returning partner_id as id, old.ended_on is distinct from new.ended_on as changed`,
    [collegeId, partnerIds, endedOn ?? null],
  );
}
