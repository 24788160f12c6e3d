import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const RUNS = 'participants.import_run';

/**
 * The latest import of each of the colleges that the session reaches, without its file and its account: coordinators see
 * that a college imports, and a file's name may be that of a person. So they read this and none of the rows.
 */
const LAST = [
  `create function contracts.last_imports(p_colleges uuid[])
     returns table (college_id uuid, kind text, way text, taken integer, refused integer, imported_at timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select k.id, r.kind, r.way, r.accepted, r.refused, r.imported_at
         from unnest(p_colleges) as k (id)
        cross join lateral (
          select i.kind, i.way, i.accepted, i.refused, i.imported_at
            from ${RUNS} i where i.college_id = k.id order by i.id desc limit 1
        ) r
        where k.id = any ((select contracts.session_reach())::uuid[]) $$`,
  ...ownedFunction('contracts.last_imports(uuid[])', serviceRole('participants')),
];

/** Insert-only by grant: nobody tidies up what was imported. */
export const IMPORT_RUNS: readonly string[] = [
  ...secureTable({
    schema: 'participants',
    table: 'import_run',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
  `grant select (id, college_id, kind, way, accepted, refused, imported_at) on ${RUNS} to ${CONTRACTS_ROLE}`,
  ...LAST,
];
