import { uuidv7 } from 'uuidv7';
import { partnerKey } from '../../organisation/partner/partner.policy.js';
import { PartnerKind } from '../../organisation/partner/partner.type.js';
import { nameKey } from '../../text/name-key.policy.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import type { PersonRecord } from './person-write.repository.js';
import type { PersonRowInput } from './person-mutations.type.js';

/** Categories whose workplace is an organisation that partners with the college. */
const PARTNER_OF: Partial<Record<PersonCategory, PartnerKind>> = {
  [PersonCategory.EMPLOYER_REPRESENTATIVE]: PartnerKind.ENTERPRISE,
  [PersonCategory.PUPIL]: PartnerKind.SCHOOL,
};

function naming({ category, workplace }: PersonRowInput): { kind: PartnerKind; name: string; key: string } | null {
  const kind = PARTNER_OF[category];
  const key = workplace ? partnerKey(workplace) : '';
  return kind && key ? { kind, name: workplace!.trim(), key } : null;
}

/** Whether the row of an employer's representative says of no enterprise. */
export const lacksEnterprise = (row: PersonRowInput): boolean =>
  row.category === PersonCategory.EMPLOYER_REPRESENTATIVE && naming(row) === null;

/** Partners that the rows name, each once, with the id that a new one would get. */
export function partnerNamings(rows: readonly PersonRowInput[]) {
  const byKey = new Map(rows.map(naming).flatMap((n) => (n ? [[`${n.kind} ${n.key}`, n] as const] : [])));
  return [...byKey.values()].map((named) => ({ ...named, id: uuidv7() }));
}

/** A sound row in the columns of the table. `partners` maps "KIND key" to ids. */
export function toRecord(row: PersonRowInput, n: number, partners: ReadonlyMap<string, string>): PersonRecord {
  const named = naming(row);
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    n,
    id: uuidv7(),
    external_id: row.externalId,
    category: row.category,
    family_name: row.familyName.trim(),
    given_name: row.givenName.trim(),
    patronymic: row.patronymic?.trim() ?? '',
    name_key: nameKey(row.familyName, row.givenName, row.patronymic),
    birth_date: row.birthDate ?? null,
    birth_year: row.birthDate ? Number(row.birthDate.slice(0, 4)) : (row.birthYear ?? null),
    email: text(row.email),
    phone: text(row.phone),
    contact_note: text(row.contactNote),
    workplace: text(row.workplace),
    study_group: text(row.studyGroup),
    partner_id: named ? (partners.get(`${named.kind} ${named.key}`) ?? null) : null,
    enterprise_unknown: lacksEnterprise(row) || null,
    career_started_on: row.careerStartedOn ?? null,
    job_started_on: row.jobStartedOn ?? null,
    qualification: row.qualification ?? null,
    qualified_on: row.qualifiedOn ?? null,
    qualification_document: text(row.qualificationDocument),
    category_since: row.categorySince ?? null,
  };
}
