import { uuidv7 } from 'uuidv7';
import { RowSet } from '#kernel/database/row-set.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { ConsentInput } from './consent-mutations.type.js';
import type { Category } from '#kernel/graph/person-category.data.js';

/** A consent in the columns of the table. */
export interface ConsentRecord {
  readonly id: string;
  readonly person_id: string;
  readonly given_on: string;
  readonly given_by: string;
  readonly valid_until: string | null;
  readonly channel: string | null;
  readonly document_number: string | null;
  readonly document_date: string | null;
  readonly representative_name: string | null;
  readonly representative_relation: string | null;
  readonly representative_document: string | null;
}

export function toConsentRecord(personId: string, consent: ConsentInput): ConsentRecord {
  return {
    id: uuidv7(),
    person_id: personId,
    given_on: consent.givenOn,
    given_by: consent.givenBy,
    valid_until: consent.validUntil ?? null,
    channel: consent.channel ?? null,
    document_number: consent.documentNumber?.trim() || null,
    document_date: consent.documentDate ?? null,
    representative_name: consent.representativeName?.trim() || null,
    representative_relation: consent.representativeRelation ?? null,
    representative_document: consent.representativeDocument?.trim() || null,
  };
}

/** What a later row of the same consent may add; what is known of it stays. */
const DOCUMENT = [
  'channel',
  'document_number',
  'document_date',
  'representative_name',
  'representative_relation',
  'representative_document',
] as const;

const RECORDS = new RowSet<keyof ConsentRecord>({
  id: 'uuid',
  person_id: 'uuid',
  given_on: 'date',
  given_by: 'text',
  valid_until: 'date',
  channel: 'text',
  document_number: 'text',
  document_date: 'date',
  representative_name: 'text',
  representative_relation: 'text',
  representative_document: 'text',
});

const added = (column: string) => `coalesce(c.${column}, excluded.${column})`;

/**
 * Records consents. One of the same person, date and giver stays as it is, and takes on what was not known of its
 * document, so that a consent which the college attested gets its number and date. Answers what is new, by person.
 *
 * @param importId the import that the college attests them by
 */
export async function recordConsents(
  work: UnitOfWork,
  collegeId: string,
  records: readonly ConsentRecord[],
  importId: string | null = null,
): Promise<Map<string, string>> {
  // Two rows of one batch may lead to one person: a consent is written once in a statement.
  const once = [
    ...new Map(records.map((each) => [`${each.person_id} ${each.given_on} ${each.given_by}`, each])).values(),
  ];
  if (once.length === 0) return new Map();
  const rows = await work.rows<{ id: string; person_id: string }>(
    `insert into participants.consent as c
       (id, college_id, person_id, given_on, given_by, valid_until, attested_by, import_id, ${DOCUMENT.join(', ')})
     select r.id, $1, r.person_id, r.given_on, r.given_by, r.valid_until,
            case when r.given_by = 'COLLEGE' then $2 end, case when r.given_by = 'COLLEGE' then $3::uuid end,
            ${DOCUMENT.map((column) => `r.${column}`).join(', ')}
       from ${RECORDS.from('r', 4)}
     on conflict (college_id, person_id, given_on, given_by) do update
       set ${DOCUMENT.map((column) => `${column} = ${added(column)}`).join(', ')}
       where c.withdrawn_on is null
         and (${DOCUMENT.map((column) => `c.${column}`).join(', ')}) is distinct from (${DOCUMENT.map(added).join(', ')})
     returning c.id, c.person_id`,
    [collegeId, work.session.actor, importId, ...RECORDS.values(once)],
  );
  return new Map(rows.map((row) => [row.person_id, row.id]));
}

export interface ConsentHolder {
  readonly collegeId: string;
  readonly category: Category;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly today: string;
}

const HOLDER = `college_id as "collegeId", category, birth_date::text as "birthDate", birth_year as "birthYear",
            contracts.today(college_id)::text as today`;

/** A person whose consents the session may change; null for anyone else's. */
export async function consentHolder(work: UnitOfWork, personId: string): Promise<ConsentHolder | null> {
  const rows = await work.rows<ConsentHolder>(
    `select ${HOLDER} from participants.person where id = $1 and college_id = any (contracts.session_colleges())`,
    [personId],
  );
  return rows[0] ?? null;
}

/** A person that the session is, to consent for themself or by their representative; null for anyone else. */
export async function ownConsenting(work: UnitOfWork, personId: string): Promise<ConsentHolder | null> {
  const rows = await work.rows<ConsentHolder>(
    `select ${HOLDER} from participants.person where id = $1 and id = any ((select contracts.session_persons())::uuid[])`,
    [personId],
  );
  return rows[0] ?? null;
}

/** Those of the people whom a college has registered. */
export async function consentHolders(
  work: UnitOfWork,
  collegeId: string,
  personIds: readonly string[],
): Promise<Map<string, ConsentHolder>> {
  const rows = await work.rows<ConsentHolder & { id: string }>(
    `select id, ${HOLDER} from participants.person where college_id = $1 and id = any ($2::uuid[])`,
    [collegeId, personIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What tells the consents of a person apart. */
interface SaidOnce {
  readonly personId: string;
  readonly givenOn: string;
  readonly givenBy: string;
}

/** A consent as one word: whose, of which day and by whom. */
export const consentKey = ({ personId, givenOn, givenBy }: SaidOnce): string => `${personId} ${givenOn} ${givenBy}`;

/** Which of the consents of these people were withdrawn since they were given, as `consentKey` writes them. */
export async function withdrawnOf(work: UnitOfWork, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await work.rows<SaidOnce>(
    `select person_id as "personId", given_on::text as "givenOn", given_by as "givenBy" from participants.consent
      where person_id = any ($1::uuid[]) and withdrawn_on is not null`,
    [personIds],
  );
  return new Set(rows.map(consentKey));
}

/** Takes back the caller's own consents; answers those that held, with their college. */
export function withdrawOwn(
  work: UnitOfWork,
  personId: string,
): Promise<{ readonly id: string; readonly collegeId: string }[]> {
  return work.rows(
    'select w.consent_id as id, w.college_id as "collegeId" from contracts.withdraw_own_consents($1) w',
    [personId],
  );
}

/** A fact that has changed, for whatever figures rest on it, or a mentorship that ended. */
type Left =
  | { readonly fact: string; readonly collegeId: string; readonly year: number }
  | { readonly fact: null; readonly mentorshipId: string; readonly endedOn: string | null };

/** Ends what the person takes part in from a day on, wherever that is kept. */
export function endTakingPart(work: UnitOfWork, personId: string, day: string): Promise<Left[]> {
  return work.rows<Left>(
    `select fact, college_id as "collegeId", academic_year as year, mentorship_id as "mentorshipId",
            ended_on::text as "endedOn"
       from contracts.withdraw_person($1, $2::date)`,
    [personId, day],
  );
}
