import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { SILENCE } from '../exchange-log/import-run/silence.sql.js';

const RUNS = 'participants.import_run';
const SERVICE = serviceRole('participants');

/**
 * The latest import that ended of each of the colleges that the session reaches, without its file and its account:
 * coordinators see that a college imports, and a file's name may be that of a person. So they read this and none of the
 * rows.
 */
const LAST = [
  `create function contracts.last_imports(p_colleges uuid[])
     returns table (college_id uuid, kind text, way text, taken integer, refused integer, imported_at timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select k.id, r.kind, r.way, r.accepted, r.refused, r.imported_at
         from unnest(p_colleges) as k (id)
        cross join lateral (
          select i.kind, i.way, i.accepted, i.refused, i.imported_at
            from ${RUNS} i where i.college_id = k.id and i.state = 'FINISHED' order by i.id desc limit 1
        ) r
        where k.id = any ((select contracts.session_reach())::uuid[]) $$`,
  ...ownedFunction('contracts.last_imports(uuid[])', SERVICE),
];

/**
 * Says of all imports at work that they broke off. For the start of a hub on a server of its own: whoever worked at them
 * did so through the one that is there no more, and need not be waited for.
 */
const BREAK_OFF = [
  `create function contracts.break_off_imports() returns integer
     language sql security definer set search_path = pg_catalog, pg_temp as $$
       with broken as (update ${RUNS} set state = 'BROKEN_OFF' where state = 'RUNNING' returning id)
       select count(*)::int from broken $$`,
  ...ownedFunction('contracts.break_off_imports()'),
];

/** All imports, for whoever runs the hub: without their files and accounts. */
const ALL = [
  `create function contracts.all_imports()
     returns table (state text, at timestamptz, college text, kind text, year smallint, attempts smallint, done integer,
                    total integer, taken integer, refused integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select case when r.state = 'RUNNING' and r.imported_at < clock_timestamp() - ${SILENCE} then 'BROKEN_OFF' else r.state end,
              r.imported_at, c.code, r.kind, r.academic_year, r.attempt, r.done, r.total, r.accepted, r.refused
         from ${RUNS} r join participants.college c on c.id = r.college_id $$`,
  ...ownedFunction('contracts.all_imports()'),
];

/** What changes of an import while it goes on; whose it is, and of which file, it stays. */
const CHANGING = `state, attempt, phase, done, total, accepted, refused, unchanged, warnings, first_warnings, file_name, sheets,
  way, imported_by, imported_at`;

/** One that is over stays as it is, and none is deleted: nobody tidies up what was imported. */
export const IMPORT_RUNS: readonly string[] = [
  ...secureTable({
    schema: 'participants',
    table: 'import_run',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
  `create policy not_over on ${RUNS} as restrictive for update to ${SERVICE} using (state <> 'FINISHED') with check (true)`,
  `grant update (${CHANGING}) on ${RUNS} to ${SERVICE}`,
  `grant select (id, college_id, kind, academic_year, state, attempt, done, total, way, accepted, refused, imported_at)
     on ${RUNS} to ${CONTRACTS_ROLE}`,
  `grant update (state) on ${RUNS} to ${CONTRACTS_ROLE}`,
  ...LAST,
  ...BREAK_OFF,
  ...ALL,
];
