import { BACKUP_ROLE, BI_ROLE, CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '../roles.js';
import type { Run } from './run.js';

/** Something that stands in the database and goes before it is made anew. */
export interface Standing {
  readonly kind: 'policy' | 'trigger' | 'secured' | 'view' | 'function' | 'type';
  /** As a statement names it; of what is on a table, without the table. */
  readonly name: string;
  /** The table, where there is one. */
  readonly table: string | null;
}

/**
 * What stands in schemas ($1) besides tables and rows. A function that a constraint, a default or an index rests on
 * belongs to the table, and what an extension made is the extension's. Of types those of rows that no table has.
 */
const STANDING = `
  with ours as (select n.oid from pg_namespace n where n.nspname = any ($1::text[])),
  tables as (select c.oid, c.relrowsecurity, c.relforcerowsecurity from pg_class c join ours on ours.oid = c.relnamespace
              where c.relkind in ('r', 'p'))
  select 'policy' as kind, quote_ident(p.polname) as name, t.oid::regclass::text as table
    from pg_policy p join tables t on t.oid = p.polrelid
  union all
  select 'trigger', quote_ident(g.tgname), t.oid::regclass::text
    from pg_trigger g join tables t on t.oid = g.tgrelid where not g.tgisinternal
  union all
  select 'secured', '', t.oid::regclass::text from tables t where t.relrowsecurity or t.relforcerowsecurity
  union all
  select 'view', c.oid::regclass::text, null from pg_class c join ours on ours.oid = c.relnamespace where c.relkind = 'v'
  union all
  select 'function', f.oid::regprocedure::text, null
    from pg_proc f join ours on ours.oid = f.pronamespace
   where not exists (
     select from pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e'
         or d.refclassid = 'pg_proc'::regclass and d.refobjid = f.oid
            and d.classid in ('pg_constraint'::regclass, 'pg_attrdef'::regclass, 'pg_class'::regclass))
  union all
  select 'type', c.reltype::regtype::text, null
    from pg_class c join ours on ours.oid = c.relnamespace where c.relkind = 'c'
   order by 1, 3, 2`;

/**
 * Takes away all that the hub has besides tables and rows, be it in its files still or not, and all rights of its
 * roles: what nobody makes again is gone. Never by CASCADE: whatever of another's stands on it refuses by its name.
 */
export async function clear(run: Run, schemas: readonly string[], services: readonly string[]): Promise<void> {
  const standing = await run<Standing>(STANDING, [schemas]);
  for (const sql of clearing(standing, schemas, services)) await run(sql);
}

/** The statements that take away what stands, each before what it rests on. */
export function clearing(
  standing: readonly Standing[],
  schemas: readonly string[],
  services: readonly string[],
): string[] {
  const of = (kind: Standing['kind']) => standing.filter((each) => each.kind === kind);
  // Those of a kind rest on each other, and go in one statement, which takes them in any order.
  const at = (kind: 'view' | 'function' | 'type') => {
    const names = of(kind).map(({ name }) => name);
    return names.length > 0 ? [`drop ${kind} ${names.join(', ')}`] : [];
  };
  const roles = [CONTRACTS_ROLE, VERIFY_ROLE, BACKUP_ROLE, BI_ROLE, ...services.map(serviceRole), 'public'].join(', ');
  return [
    ...of('policy').map(({ name, table }) => `drop policy ${name} on ${table}`),
    ...of('trigger').map(({ name, table }) => `drop trigger ${name} on ${table}`),
    ...of('secured').map(({ table }) => `alter table ${table} no force row level security, disable row level security`),
    ...at('view'),
    ...at('function'),
    ...at('type'),
    // Of a whole table, and so of each of its columns.
    `revoke all on all tables in schema ${schemas.join(', ')} from ${roles}`,
    `revoke all on schema ${schemas.join(', ')} from ${roles}`,
  ];
}
