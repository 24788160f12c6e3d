import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const UNNAMED = `not exists (
  select from programs.document_detail d
   where (d.college_id, d.file_sha256, d.file_type) = (k.college_id, k.sha256, k.type))`;

const FILE = 'p_college uuid, p_sha256 text, p_type text';
const IT = '(k.college_id, k.sha256, k.type) = (p_college, p_sha256, p_type)';

/** Whoever puts a content there, or takes it away, does so while nobody else does that to the same file. */
const LOCK = `pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'kept file', p_college, p_sha256, p_type), 0))`;

const COLUMNS = 'table (college_id uuid, sha256 text, type text)';

const SECURITY = [
  ...secureTable({ schema: 'programs', table: 'kept_file', read: OWN_COLLEGE }),
  `grant select, insert, update, delete on programs.kept_file to ${CONTRACTS_ROLE}`,
];

/**
 * What the store of files tells the database, by its owner's credential: the content is put and removed before the
 * transaction commits, so that a row stands for a content that is there, whoever looks and whatever breaks off.
 */
const OF_THE_STORE = [
  `create function contracts.keep_file(${FILE}, p_bytes integer) returns void language plpgsql ${DEFINER} as $$
     begin
       perform ${LOCK};
       insert into programs.kept_file (college_id, sha256, type, bytes) values (p_college, p_sha256, p_type, p_bytes)
       on conflict on constraint kept_file_pkey do update set kept_at = now();
     end $$`,
  ...ownedFunction('contracts.keep_file(uuid, text, text, integer)'),
  `create function contracts.kept_files() returns ${COLUMNS} language sql stable ${DEFINER} as $$
     select college_id, sha256, type from programs.kept_file $$`,
  ...ownedFunction('contracts.kept_files()'),
  `create function contracts.idle_files(p_before timestamptz) returns ${COLUMNS} language sql stable ${DEFINER} as $$
     select k.college_id, k.sha256, k.type from programs.kept_file k where k.kept_at < p_before and ${UNNAMED} $$`,
  ...ownedFunction('contracts.idle_files(timestamptz)'),
  // A registration that holds the row is waited for, and then seen: each statement looks anew.
  `create function contracts.give_up_file(${FILE}, p_before timestamptz) returns boolean
     language plpgsql ${DEFINER} as $$
     begin
       perform ${LOCK};
       perform from programs.kept_file k where ${IT} for update;
       delete from programs.kept_file k where ${IT} and k.kept_at < p_before and ${UNNAMED};
       return not exists (select from programs.kept_file k where ${IT});
     end $$`,
  ...ownedFunction('contracts.give_up_file(uuid, text, text, timestamptz)'),
];

/**
 * Which of these files the session's own college has, held until commit: whoever sweeps waits. A sweep that came first is
 * waited for, and the file is gone then.
 */
const HOLD = [
  `create function contracts.hold_files(p_college uuid, p_sha256s text[], p_types text[])
     returns table (sha256 text, type text) language sql ${DEFINER} as $$
       select k.sha256, k.type from programs.kept_file k
        where k.college_id = p_college and p_college = any (contracts.session_colleges())
          and (k.sha256, k.type) in (select * from unnest(p_sha256s, p_types))
        order by k.sha256, k.type for key share $$`,
  ...ownedFunction('contracts.hold_files(uuid, text[], text[])', serviceRole('programs')),
];

/** The files that documents are kept as, as far as the database knows of them. */
export const KEPT_FILES: readonly string[] = [...SECURITY, ...OF_THE_STORE, ...HOLD];
