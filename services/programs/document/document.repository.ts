import { Given } from '#kernel/database/given.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import { standingOf } from './document.policy.js';
import { DocumentStanding, type CollegeDocument, type CollegeDocumentConnection, type DocumentChange } from './document.type.js'; // prettier-ignore

/** Entries with what is known of them inside of the college, as far as the session may see that. */
const FROM = `programs.document d
  join programs.document_kind k on k.code = d.kind
  join contracts.colleges c on c.id = d.college_id
  left join programs.document_detail e on e.document_id = d.id`;

const COLUMNS = `d.id, d.college_id as "collegeId", d.academic_year::int as year, d.kind as "kindCode",
  d.stage::int as stage, d.number, d.dated_on::text as date, d.signer, d.valid_from::text as "validFrom",
  d.valid_until::text as "validUntil", d.registered_at as "registeredAt", d.withdrawn_on::text as "withdrawnOn",
  k.numbered, c.today::text as today, e.document_id is null as hidden, e.title, e.link, e.file_sha256 as sha256,
  e.file_name as "fileName", e.file_type as "fileType", e.file_bytes as "fileBytes",
  e.withdrawn_reason as "withdrawnReason"`;

interface DocumentRow extends Omit<CollegeDocument, 'college' | 'file' | 'standing'> {
  readonly collegeId: string;
  readonly numbered: boolean;
  readonly today: string;
  readonly sha256: string | null;
  readonly fileName: string | null;
  readonly fileType: string | null;
  readonly fileBytes: number | null;
}

function toDocument(row: DocumentRow): CollegeDocument {
  const { collegeId, numbered, today, sha256, fileName, fileType, fileBytes, ...rest } = row;
  const standing = DocumentStanding[standingOf({ ...rest, numbered }, today)];
  const file = sha256 === null ? null : { sha256, name: fileName!, type: fileType!, bytes: fileBytes! };
  return { ...rest, college: { id: collegeId }, standing, file };
}

/** Documents that the session may see, by their ids, in no order. */
export async function documentsByIds({ read }: HubContext, ids: readonly string[]): Promise<CollegeDocument[]> {
  const rows = await read.rows<DocumentRow>(`select ${COLUMNS} from ${FROM} where d.id = any ($1)`, [ids]);
  return rows.map(toDocument);
}

export interface DocumentFilter {
  readonly collegeId?: string | null;
  readonly years?: readonly number[] | null;
  readonly kinds?: readonly string[] | null;
  readonly stages?: readonly number[] | null;
  readonly withdrawn?: boolean | null;
}

/** What the filter asks and nothing else: the planner finds the index that each condition has. */
function conditionsOf(filter: DocumentFilter, given: Given): string {
  const { collegeId, withdrawn } = filter;
  const [years, kinds, stages] = [narrowedTo(filter.years), narrowedTo(filter.kinds), narrowedTo(filter.stages)];
  const conditions = [
    collegeId && `d.college_id = ${given.as('uuid', collegeId)}`,
    years && `d.academic_year = any (${given.as('int[]', years)})`,
    kinds && `d.kind = any (${given.as('text[]', kinds)})`,
    stages && `d.stage = any (${given.as('int[]', stages)})`,
    withdrawn != null && `(d.withdrawn_on is not null) = ${given.as('boolean', withdrawn)}`,
  ];
  return conditions.filter((condition) => condition).join(' and ') || 'true';
}

/** One page of the documents that the session may see, the latest entry first, and their number if they are to be `counted`. */
export async function documentsPage(
  { read }: HubContext,
  filter: DocumentFilter,
  place: PagePlace,
  counted: boolean,
): Promise<CollegeDocumentConnection> {
  const [listed, all] = [new Given(), new Given()];
  const { lt, desc } = turned(place);
  const id = decodeCursor(place, 1)?.[0];
  const page = `where ${conditionsOf(filter, listed)} ${id ? `and d.id ${lt} ${listed.as('uuid', id)}` : ''}
    order by d.id ${desc} limit ${listed.as('int', place.size + 1)}`;
  const [rows, counts] = await Promise.all([
    read.rows<DocumentRow>(`select ${COLUMNS} from ${FROM} ${page}`, listed.values),
    counted
      ? read.rows<{ count: number }>(
          `select count(*)::int as count from programs.document d where ${conditionsOf(filter, all)}`,
          all.values,
        )
      : [],
  ]);
  return { ...toPage(rows.map(toDocument), place, (row) => [row.id]), totalCount: counts[0]?.count ?? 0 };
}

/** What became of entries, step by step. One statement for any number of them. */
export function changesOfDocuments(
  { read }: HubContext,
  ids: readonly string[],
): Promise<(DocumentChange & { documentId: string })[]> {
  return read.rows(
    `select document_id as "documentId", at, step, number, dated_on::text as date
       from programs.document_history where document_id = any ($1) order by document_id, id`,
    [ids],
  );
}

interface HeldKind {
  readonly collegeId: string;
  readonly kind: string;
}

/** The kinds that colleges hold in an academic year, on the day that its figures are told for. */
export function heldKinds({ read }: HubContext, collegeIds: readonly string[], year: number): Promise<HeldKind[]> {
  return read.rows<HeldKind>(
    `select k.id as "collegeId", h.kind
       from unnest($1::uuid[]) as k (id), programs.documents_held(k.id, $2, contracts.as_of(k.id, $2)) h`,
    [collegeIds, year],
  );
}
