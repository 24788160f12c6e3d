import { Migration } from '@mikro-orm/migrations';

/** Kinds of documents, as they ship; which of them a college must hold in an academic year, and whom they name. */
const KINDS = `
  create table programs.document_kind (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,59}$'),
    position smallint not null,
    stage smallint not null check (stage between 1 and 7),
    title_ru text not null,
    title_en text not null,
    source text not null,
    required boolean not null,
    lasting boolean not null,
    numbered boolean not null,
    names text not null check (names in ('NOBODY', 'PEOPLE', 'MINORS'))
  )`;

/** The entry of the register: what a college holds, without a word of what stands in it. */
const REGISTER = [
  `create table programs.document (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null check (academic_year between 2000 and 2100),
     kind text not null references programs.document_kind,
     stage smallint not null check (stage between 1 and 7),
     number text check (length(number) between 1 and 100),
     dated_on date,
     signer text check (length(signer) between 1 and 200),
     valid_from date,
     valid_until date check (valid_until >= valid_from),
     registered_at timestamptz not null default now(),
     withdrawn_on date,
     check (valid_until >= dated_on),
     unique (college_id, id),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   )`,
  'create index document_of_college on programs.document (college_id, academic_year, id)',
  // Orders of a college share one series of numbers in an academic year.
  `create unique index document_order_number on programs.document (college_id, academic_year, number)
     where starts_with(kind, 'ORDER_') and withdrawn_on is null`,
];

/**
 * What a document is known by inside of the college: its title, where it is found, and why it was withdrawn. Of one that
 * names minors that is for the college's staff alone, so it stands in a table with a policy of its own.
 */
const DETAILS = `
  create table programs.document_detail (
    document_id uuid primary key,
    college_id uuid not null,
    names_minors boolean not null,
    title text check (length(title) between 1 and 300),
    link text check (length(link) between 9 and 2000 and starts_with(link, 'https://')),
    file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_name text check (length(file_name) between 1 and 255),
    file_type text check (file_type in ('pdf', 'docx', 'xlsx', 'odt', 'jpg', 'png')),
    file_bytes integer check (file_bytes > 0),
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    foreign key (college_id, document_id) references programs.document (college_id, id),
    check (num_nulls(file_sha256, file_name, file_type, file_bytes) in (0, 4))
  )`;

/** What became of an entry, step by step: written by the database, never changed. No words of what stands in it. */
const HISTORY = [
  `create table programs.document_history (
     id bigint generated always as identity primary key,
     college_id uuid not null,
     document_id uuid not null,
     at timestamptz not null default now(),
     step text not null check (step in ('REGISTERED', 'CHANGED', 'WITHDRAWN')),
     number text,
     dated_on date,
     foreign key (college_id, document_id) references programs.document (college_id, id)
   )`,
  'create index document_history_of_document on programs.document_history (document_id, id)',
];

/**
 * Colleges and years that have figures get those of their documents by the next start: a row that stands a day behind
 * has its group counted, and no college is required to hold nothing, so what it says is replaced.
 */
const FIRST_COUNT = `
  insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
  select college_id, academic_year, 'documents', 'documents_required', '', '', 0, min(as_of) - 1
    from programs.measure where measure_group = 'activities' group by college_id, academic_year`;

/** The register of a college's documents. */
export class Programs0007 extends Migration {
  override up(): void {
    for (const sql of [KINDS, ...REGISTER, DETAILS, ...HISTORY, FIRST_COUNT]) this.addSql(sql);
  }
}
