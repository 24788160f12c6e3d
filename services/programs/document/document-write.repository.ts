import { RowSet } from '#kernel/database/row-set.js';
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

/** An entry to write, with what its kind says of it. */
export interface NewDocument extends Registered {
  readonly kind: KindFacts;
  readonly entry: Entry;
}

const ENTRIES = new RowSet({
  id: 'uuid',
  kind: 'text',
  names_minors: 'boolean',
  stage: 'smallint',
  title: 'text',
  number: 'text',
  dated_on: 'date',
  signer: 'text',
  link: 'text',
  file_sha256: 'text',
  file_name: 'text',
  file_type: 'text',
  file_bytes: 'int',
  valid_from: 'date',
  valid_until: 'date',
});

const toRow = ({ id, kind, entry }: Omit<NewDocument, 'collegeId' | 'year'>) => ({
  ...{ id, kind: kind.code, names_minors: kind.namesMinors, stage: entry.stage, title: entry.title },
  ...{ number: entry.number, dated_on: entry.date, signer: entry.signer, link: entry.link },
  ...{ file_sha256: entry.file?.sha256 ?? null, file_name: entry.file?.name ?? null },
  ...{ file_type: entry.file?.type ?? null, file_bytes: entry.file?.bytes ?? null },
  ...{ valid_from: entry.validFrom, valid_until: entry.validUntil },
});

/** Registers documents of one college and academic year. */
export async function insertDocuments(
  work: UnitOfWork,
  { collegeId, year }: Omit<Registered, 'id'>,
  documents: readonly Omit<NewDocument, 'collegeId' | 'year'>[],
): Promise<void> {
  if (documents.length === 0) return;
  await work.rows(
    `with given as materialized (select * from ${ENTRIES.from('r', 3)}),
     registered as (
       insert into programs.document
         (id, college_id, academic_year, kind, stage, number, dated_on, signer, valid_from, valid_until)
       select id, $1, $2, kind, stage, number, dated_on, signer, valid_from, valid_until from given
       returning id, college_id
     )
     insert into programs.document_detail
       (document_id, college_id, names_minors, title, link, file_sha256, file_name, file_type, file_bytes)
     select r.id, r.college_id, g.names_minors, g.title, g.link, g.file_sha256, g.file_name, g.file_type, g.file_bytes
       from registered r join given g using (id)`,
    [collegeId, year, ...ENTRIES.values(documents.map(toRow))],
  );
}

/** For each document, by its id, the entry that stands in the register already and says the same. */
export async function sameDocuments(
  work: UnitOfWork,
  { collegeId, year }: Omit<Registered, 'id'>,
  documents: readonly Omit<NewDocument, 'collegeId' | 'year'>[],
): Promise<Map<string, string>> {
  const rows = await work.rows<{ given: string; known: string }>(
    `select r.id as given, min(d.id::text) as known
       from ${ENTRIES.from('r', 3)}
       join programs.document d
         on (d.college_id, d.academic_year, d.kind) = ($1, $2, r.kind) and d.withdrawn_on is null
       join programs.document_detail e on e.document_id = d.id
      where (d.stage, d.number, d.dated_on, d.signer, d.valid_from, d.valid_until, e.title, e.link, e.file_sha256, e.file_type)
            is not distinct from
            (r.stage, r.number, r.dated_on, r.signer, r.valid_from, r.valid_until, r.title, r.link, r.file_sha256, r.file_type)
      group by r.id`,
    [collegeId, year, ...ENTRIES.values(documents.map(toRow))],
  );
  return new Map(rows.map(({ given, known }) => [given, known]));
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

/** An order's number in a college year, and when it would be of. */
export interface NumberedOrder {
  readonly kind: string;
  readonly number: string;
  readonly date: IsoDate;
  /** The entry itself, which doesn't stand in its own way. */
  readonly id: string;
}

const ORDERS = new RowSet({ id: 'uuid', kind: 'text', number: 'text', date: 'date', first: 'date', last: 'date' });

/**
 * Of each order, by its id, the date of another one of its number that the college has in the academic year: one of the
 * register, or one by which pairs work. An order on pairs is the very one by which they do.
 */
export async function otherOrdersOf(
  work: UnitOfWork,
  { collegeId, year }: Omit<Registered, 'id'>,
  orders: readonly NumberedOrder[],
): Promise<Map<string, string>> {
  const given = orders.map((order) => {
    const dated = academicYearOf(order.date);
    return { ...order, first: startOf(dated), last: endOf(dated) };
  });
  const rows = await work.rows<{ id: string; date: string }>(
    `select r.id, o.date::text
       from ${ORDERS.from('r', 3)}
      cross join lateral (
        select d.dated_on as date from programs.document d
         where d.college_id = $1 and d.academic_year = $2 and d.number = r.number and starts_with(d.kind, 'ORDER_')
           and d.withdrawn_on is null and d.id <> r.id
         union all
        select m.order_date from programs.mentorship m
         where m.college_id = $1 and m.order_number = r.number and m.status <> 'VOIDED'
           and m.order_date between r.first and r.last and (r.kind <> 'ORDER_PAIRS' or m.order_date <> r.date)
         limit 1) o`,
    [collegeId, year, ...ORDERS.values(given)],
  );
  return new Map(rows.map(({ id, date }) => [id, date]));
}
