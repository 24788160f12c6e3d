import { Migration } from '@mikro-orm/migrations';

/** A pair that came after one which ended early, with the same mentee: the thread goes on. */
const FOLLOWS = [
  `alter table programs.mentorship
     add column follows_id uuid check (follows_id <> id),
     add foreign key (college_id, follows_id) references programs.mentorship (college_id, id)`,
  'create index mentorship_follows on programs.mentorship (follows_id) where follows_id is not null',
  `update programs.mentorship m set follows_id = f.id
     from programs.mentorship n
    cross join lateral (
      select e.id, e.status, e.ended_by, e.ended_on < e.until_on as early from programs.mentorship e
       where (e.college_id, e.mentee_id, e.exclusive_scope) = (n.college_id, n.mentee_id, n.exclusive_scope)
         and e.status in ('APPROVED', 'ENDED') and coalesce(e.ended_on, e.until_on) < n.started_on and e.id <> n.id
       order by e.started_on desc, e.id desc limit 1) f
    where n.id = m.id and m.status in ('APPROVED', 'ENDED') and f.status = 'ENDED' and f.ended_by is not null and f.early`,
];

/** The word of both sides that the curator took down, where they had no way of their own to say it. */
const ACCEPTED = `
  alter table programs.mentorship
    add column accepted_on date,
    add column accepted_by text check (length(accepted_by) between 1 and 300),
    add check ((accepted_on is null) = (accepted_by is null))`;

/** Files that are kept outside of the database: a document names one of these, or none. */
const KEPT_FILES = [
  `create table programs.kept_file (
     college_id uuid not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     type text not null check (type in ('pdf', 'docx', 'xlsx', 'odt', 'jpg', 'png')),
     bytes integer not null check (bytes > 0),
     kept_at timestamptz not null default now(),
     primary key (college_id, sha256, type)
   )`,
  `insert into programs.kept_file (college_id, sha256, type, bytes)
   select college_id, file_sha256, file_type, max(file_bytes) from programs.document_detail
    where file_sha256 is not null group by 1, 2, 3`,
  `create index document_detail_of_file on programs.document_detail (college_id, file_sha256, file_type)
     where file_sha256 is not null`,
  `alter table programs.document_detail add constraint document_file_is_kept
     foreign key (college_id, file_sha256, file_type) references programs.kept_file`,
];

export class Programs0014 extends Migration {
  override up(): void {
    for (const sql of [...FOLLOWS, ACCEPTED, ...KEPT_FILES]) this.addSql(sql);
  }
}
