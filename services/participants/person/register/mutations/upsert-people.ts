import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { categoryDayProblems } from '../../category/category.policy.js';
import { categoryProblem } from '../../category/category.problems.js';
import { changedSince } from '../../category/category-write.repository.js';
import { consentProblems } from '../../consent/consent.policy.js';
import { ConsentGivenBy } from '../../consent/consent.type.js';
import { recordConsents, toConsentRecord, type ConsentRecord } from '../../consent/consent-write.repository.js';
import { knownOfKeys, type KnownOfKeys } from '../../duplicate/moved-keys.repository.js';
import { sortByKey, type SortedRows } from '../../duplicate/moved-keys.policy.js';
import { linkPartners } from '../../../organisation/partner/naming-write.repository.js';
import { sizeProblem, sourceProblem } from '#kernel/graph/batch.policy.js';
import type { Birth } from '#kernel/time/age.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { isPrintable, personProblems } from '../../record/person.policy.js';
import { personProblem } from '../../record/person.problems.js';
import { lacksEnterprise, partnerNamings, toRecord } from '../person-record.js';
import {
  birthsOfKeys,
  keysWithEnterprise,
  upsertPeople as write,
  type UpsertedPerson,
} from '../person-write.repository.js';
import type { PersonRowInput, UpsertPeopleInput, UpsertPeoplePayload } from '../person-mutations.type.js';

export async function upsertPeople(context: HubContext, input: UpsertPeopleInput): Promise<UpsertPeoplePayload> {
  const work = workOf(context);
  const whole = sizeProblem(input.rows) ?? sourceProblem(input.source);
  if (whole) return refuseBulk(input.rows.length, [whole], context.language);
  const keys = input.rows.map(({ externalId }) => externalId).filter(isPrintable);
  const { today, moved } = await knownOfKeys(work, input.collegeId, input.source, keys);
  if (!today) throw forbidden();

  const results = new BulkResults(
    input.rows.length,
    repeatedRows(input.rows, { key: ({ externalId }) => externalId.trim() || null, at: 'externalId' }),
  );
  refuseUnsound(input.rows, today, await birthsOfConsenting(work, input, moved), results);
  if (!input.confirmNoEnterprise) await refuseWithoutEnterprise(work, input, moved, results);
  await refuseChangedLater(work, input, results);
  const sound = input.rows.flatMap((row, n) => (results.isOpen(n) ? [{ row, n }] : []));
  const { erased, ...sorted } = sortByKey(moved, input.source, sound);
  for (const { given, problem } of erased) results.refuse(given.n, [problem]);
  await writeRows(work, input, sorted, results);
  if (!input.dryRun) return results.payload(context.language);
  work.preview();
  return withoutCreated(results.payload(context.language));
}

/** Whom a dry run would create is not there when its answer is read. */
function withoutCreated(payload: UpsertPeoplePayload): UpsertPeoplePayload {
  const created = payload.results.filter(({ outcome }) => outcome === RowOutcome.CREATED);
  const gone = new Set(created.map(({ objectId }) => objectId));
  const results = payload.results.map((row) => ({ ...row, objectId: gone.has(row.objectId) ? null : row.objectId }));
  return { ...payload, results };
}

/** Births as the hub knows them of those who consent without the row saying the day: what it leaves out stays. */
function birthsOfConsenting(
  work: UnitOfWork,
  { collegeId, source, rows }: UpsertPeopleInput,
  moved: KnownOfKeys['moved'],
): Promise<ReadonlyMap<string, Birth>> {
  const consenting = rows.filter(
    ({ consent, birthDate, externalId }) =>
      consent && consent.givenBy !== ConsentGivenBy.COLLEGE && !birthDate && isPrintable(externalId),
  );
  const keys = consenting.map(({ externalId }) => ({ key: externalId, id: moved.get(externalId)?.id ?? null }));
  return birthsOfKeys(work, { collegeId, source }, keys);
}

/** Refuses the rows that break a rule by themselves. */
function refuseUnsound(
  rows: readonly PersonRowInput[],
  today: string,
  births: ReadonlyMap<string, Birth>,
  results: BulkResults,
): void {
  for (const [n, row] of rows.entries()) {
    if (!results.isOpen(n)) continue;
    const path = ['rows', n];
    const person = { category: row.category, ...births.get(row.externalId), ...givenBirth(row) };
    const consent = row.consent ? consentProblems(row.consent, person, today, [...path, 'consent']) : [];
    const day = categoryDayProblems(row.categorySince, today, path);
    results.refuse(n, [...personProblems(row, today, path), ...day, ...consent]);
  }
}

function givenBirth({ birthDate, birthYear }: PersonRowInput): Birth {
  return { ...(birthDate && { birthDate }), ...(birthYear && { birthYear }) };
}

/** Refuses employers' representatives of whom nobody has ever said where they work: they could count for no enterprise. */
async function refuseWithoutEnterprise(
  work: UnitOfWork,
  { collegeId, source, rows }: UpsertPeopleInput,
  moved: KnownOfKeys['moved'],
  results: BulkResults,
): Promise<void> {
  const silent = rows.flatMap((row, n) =>
    results.isOpen(n) && lacksEnterprise(row) ? [{ key: row.externalId, n }] : [],
  );
  const keys = silent.map(({ key }) => ({ key, id: moved.get(key)?.id ?? null }));
  const known = await keysWithEnterprise(work, { collegeId, source }, keys);
  for (const { key, n } of silent) {
    if (!known.has(key)) results.refuse(n, [personProblem('ENTERPRISE_REQUIRED', ['rows', n, 'workplace'])]);
  }
}

/** A category that began before another one did would turn history round: that is for a correction. */
async function refuseChangedLater(
  work: UnitOfWork,
  { collegeId, source, rows }: UpsertPeopleInput,
  results: BulkResults,
): Promise<void> {
  const dated = rows.flatMap(({ externalId, category, categorySince: from }, n) =>
    from && results.isOpen(n) ? [{ externalId, category, from, n }] : [],
  );
  const changed = await changedSince(work, { collegeId, source }, dated);
  for (const { externalId, n } of dated) {
    if (changed.has(externalId)) {
      results.refuse(n, [categoryProblem('CATEGORY_CHANGED_LATER', ['rows', n, 'categorySince'])]);
    }
  }
}

/** Consents on the word of the college alone stand in the audit by themselves: who attested which, and in an import. */
function auditAttested(
  work: UnitOfWork,
  { collegeId, importId }: Pick<UpsertPeopleInput, 'collegeId' | 'importId'>,
  consents: readonly ConsentRecord[],
  written: ReadonlyMap<string, string>,
): void {
  const attested = new Set(consents.flatMap((each) => (each.given_by === 'COLLEGE' ? [each.id] : [])));
  for (const entityId of written.values()) {
    if (!attested.has(entityId)) continue;
    const fields = ['givenOn', ...(importId ? ['import'] : [])];
    work.audit.add({ action: 'consent.attest', entity: 'Consent', entityId, collegeId, fields });
  }
}

type Row = { row: PersonRowInput; n: number };

async function writeRows(
  work: UnitOfWork,
  { collegeId, importId = null }: Pick<UpsertPeopleInput, 'collegeId' | 'importId'>,
  { written: bySource, silent }: Pick<SortedRows<Row>, 'written' | 'silent'>,
  results: BulkResults,
): Promise<void> {
  const rows = [...[...bySource.values()].flat(), ...silent].map(({ given }) => given);
  if (rows.length === 0) return;
  const partners = await linkPartners(work, collegeId, partnerNamings(rows.map(({ row }) => row)));
  const people: UpsertedPerson[] = silent.map(({ given, id }) => ({ n: given.n, id, outcome: 'UNCHANGED' }));
  for (const [source, keyed] of bySource) {
    const records = keyed.map(({ given, externalId }) => ({
      ...toRecord(given.row, given.n, partners),
      external_id: externalId,
    }));
    people.push(...(await write(work, collegeId, source, records)));
  }
  const ids = new Map(people.map(({ n, id }) => [n, id]));
  const consents = rows.flatMap(({ row, n }) => (row.consent ? [toConsentRecord(ids.get(n)!, row.consent)] : []));
  const consented = await recordConsents(work, collegeId, consents, importId);
  auditAttested(work, { collegeId, importId }, consents, consented);

  for (const { n, id, outcome } of people) {
    const changed = outcome === 'UNCHANGED' && consented.has(id) ? RowOutcome.UPDATED : RowOutcome[outcome];
    results.take(n, id, changed);
    // Whoever changed in their own columns is audited already.
    if (changed !== RowOutcome.UNCHANGED && outcome === 'UNCHANGED') {
      work.audit.add({ action: 'person.upsert', entity: 'Person', entityId: id, collegeId });
    }
  }
  // Whoever is new is in no mentorship and on no course yet, and figures of people count nobody else. Their consents
  // are there all the same, and are all of them that anybody counts.
  const outcomes = new Set([...results.written.values()].map(({ outcome }) => outcome));
  if (outcomes.has(RowOutcome.UPDATED)) {
    work.recounts.moved('people', collegeId);
    work.recounts.moved('consents', collegeId);
  } else if (consented.size > 0) {
    work.recounts.moved('newcomers', collegeId);
  }
}
