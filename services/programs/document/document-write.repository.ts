import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { academicYearOf, endOf, startOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { Entry, KeptFile } from './document.policy.js';
import type { KindFacts } from '../document-kind/document-kind.repository.js';

interface Registered {
  readonly id: string;
  readonly collegeId: string;
  readonly year: number;
}

/** An entry as a mutation sees it. */
export interface KnownDocument extends Registered {
  readonly kind: KindFacts;
  readonly withdrawnOn: string | null;
  readonly entry: Entry;
}

interface KnownRow extends Registered, Omit<Entry, 'file'>, Omit<KindFacts, 'code' | 'stage'> {
  readonly kind: string;
  readonly kindStage: number;
  readonly withdrawnOn: string | null;
  readonly sha256: string | null;
  readonly fileName: string;
  readonly fileType: string;
  readonly fileBytes: number;
}

/** An entry of the college's register, which nobody else changes until commit; null without such a one. */
export async function lockDocument(work: UnitOfWork, collegeId: string, id: string): Promise<KnownDocument | null> {
  const [row] = await work.rows<KnownRow>(
    `select d.id, d.college_id as "collegeId", d.academic_year::int as year, d.kind, k.stage::int as "kindStage",
            k.lasting, k.names = 'MINORS' as "namesMinors", d.withdrawn_on::text as "withdrawnOn",
            d.stage::int as stage, e.title, d.number, d.dated_on::text as date, d.signer, e.link,
            e.file_sha256 as sha256, e.file_name as "fileName", e.file_type as "fileType", e.file_bytes as "fileBytes",
            d.valid_from::text as "validFrom", d.valid_until::text as "validUntil"
       from programs.document d
       join programs.document_kind k on k.code = d.kind
       join programs.document_detail e on e.document_id = d.id
      where d.college_id = $1 and d.id = $2 for update of d`,
    [collegeId, id],
  );
  if (!row) return null;
  const { stage, title, number, date, signer, link, validFrom, validUntil, ...rest } = row;
  const { sha256, fileName: name, fileType: type, fileBytes: bytes } = rest;
  const file = sha256 === null ? null : { sha256, name, type, bytes };
  return {
    id,
    collegeId,
    year: rest.year,
    kind: { code: rest.kind, stage: rest.kindStage, lasting: rest.lasting, namesMinors: rest.namesMinors },
    withdrawnOn: rest.withdrawnOn,
    entry: { stage, title, number, date, signer, link, file, validFrom, validUntil },
  };
}

const ofFile = (file: KeptFile | null) => [
  file?.sha256 ?? null,
  file?.name ?? null,
  file?.type ?? null,
  file?.bytes ?? null,
];

export async function insertDocument(
  work: UnitOfWork,
  { id, collegeId, year }: Registered,
  kind: KindFacts,
  entry: Entry,
): Promise<void> {
  await work.rows(
    `with registered as (
       insert into programs.document
         (id, college_id, academic_year, kind, stage, number, dated_on, signer, valid_from, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id, college_id
     )
     insert into programs.document_detail
       (document_id, college_id, names_minors, title, link, file_sha256, file_name, file_type, file_bytes)
     select id, college_id, $11, $12, $13, $14, $15, $16, $17 from registered`,
    [
      ...[id, collegeId, year, kind.code, entry.stage, entry.number, entry.date, entry.signer],
      ...[entry.validFrom, entry.validUntil, kind.namesMinors, entry.title, entry.link, ...ofFile(entry.file)],
    ],
  );
}

export async function updateDocument(work: UnitOfWork, id: string, entry: Entry): Promise<void> {
  await work.rows(
    `with changed as (
       update programs.document
          set (stage, number, dated_on, signer, valid_from, valid_until) = ($2, $3, $4, $5, $6, $7)
        where id = $1 returning id
     )
     update programs.document_detail e
        set (title, link, file_sha256, file_name, file_type, file_bytes) = ($8, $9, $10, $11, $12, $13)
       from changed c where e.document_id = c.id`,
    [
      ...[id, entry.stage, entry.number, entry.date, entry.signer, entry.validFrom, entry.validUntil],
      ...[entry.title, entry.link, ...ofFile(entry.file)],
    ],
  );
}

export async function withdrawDocument(
  work: UnitOfWork,
  id: string,
  { day, reason, removeFile }: { readonly day: IsoDate; readonly reason: string; readonly removeFile: boolean },
): Promise<void> {
  await work.rows(
    `with withdrawn as (update programs.document set withdrawn_on = $2 where id = $1 returning id)
     update programs.document_detail e
        set withdrawn_reason = $3, file_sha256 = case when $4 then null else e.file_sha256 end,
            file_name = case when $4 then null else e.file_name end,
            file_type = case when $4 then null else e.file_type end,
            file_bytes = case when $4 then null else e.file_bytes end
       from withdrawn w where e.document_id = w.id`,
    [id, day, reason, removeFile],
  );
}

/** An order's number in a college, and when it would be of. */
export interface NumberedOrder {
  readonly collegeId: string;
  readonly year: number;
  readonly kind: string;
  readonly number: string;
  readonly date: IsoDate;
  /** The entry itself, which doesn't stand in its own way. */
  readonly id: string | null;
}

/**
 * The date of another order of this number that the college has in the academic year: one of the register, or one by
 * which pairs work. An order on pairs is the very one by which they do.
 */
export async function otherOrderOf(work: UnitOfWork, order: NumberedOrder): Promise<string | null> {
  const { collegeId, year, kind, number, date, id } = order;
  const dated = academicYearOf(date);
  const [row] = await work.rows<{ date: string }>(
    `select d.dated_on::text as date from programs.document d
      where d.college_id = $1 and d.academic_year = $2 and d.number = $3 and starts_with(d.kind, 'ORDER_')
        and d.withdrawn_on is null and d.id is distinct from $4::uuid
     union all
     select m.order_date::text from programs.mentorship m
      where m.college_id = $1 and m.order_number = $3 and m.status <> 'VOIDED'
        and m.order_date between $5::date and $6::date and ($7 <> 'ORDER_PAIRS' or m.order_date <> $8::date)
     limit 1`,
    [collegeId, year, number, id, startOf(dated), endOf(dated), kind, date],
  );
  return row?.date ?? null;
}
