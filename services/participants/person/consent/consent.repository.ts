import type { HubContext } from '#kernel/graph/context.js';
import type { Consent } from './consent.type.js';

/**
 * Whose consent it is. Looked up for each consent, which the offset makes PostgreSQL do: of people just imported it has
 * no statistics yet, and would go through all that there are to look for the consents of each.
 */
const GIVER = `
  select p.birth_date, p.birth_year from participants.person p
   where (p.college_id, p.id) = (c.college_id, c.person_id) offset 0`;

/**
 * Consents of people that the session may see, or consents by their ids, the newest first, and whether each is in force
 * on a day; today without one. One statement for any number of them.
 */
export function consentsBy(
  { read }: HubContext,
  by: 'id' | 'person_id',
  ids: readonly string[],
  on: string | null,
): Promise<(Consent & { personId: string })[]> {
  return read.rows(
    `select c.id, c.person_id as "personId", c.given_on::text as "givenOn", c.given_by as "givenBy",
            c.valid_until::text as "validUntil", c.channel, c.document_number as "documentNumber",
            c.document_date::text as "documentDate", c.representative_name as "representativeName",
            c.representative_relation as "representativeRelation",
            c.representative_document as "representativeDocument", c.attested_by as "attestedBy", c.import_id as "importId",
            c.withdrawn_on::text as "withdrawnOn", c.withdrawal_reason as "withdrawalReason",
            participants.consent_ends(c, participants.adult_on(p.birth_date, p.birth_year))::text as "endsOn",
            participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year),
                                       coalesce($2::date, d.today)) as "inForce"
       from participants.consent c
       cross join lateral (${GIVER}) p
       left join contracts.colleges d on d.id = c.college_id
      where c.${by} = any ($1) order by c.given_on desc, c.id desc`,
    [ids, on],
  );
}
