import type { HubContext } from '#kernel/graph/context.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { ConfirmPartnersInput, EndPartnersInput, Partner } from './partner.type.js';

/** Partners by their ids; under the id of one that was merged comes the one that it was merged into. */
export function partnersByIds({ read }: HubContext, ids: readonly string[]): Promise<(Partner & { asked: string })[]> {
  return read.rows(
    `select a.id as asked, p.id, p.kind, p.name
       from participants.partner a join participants.partner p on p.id = coalesce(a.merged_into, a.id)
      where a.id = any ($1)`,
    [ids],
  );
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
