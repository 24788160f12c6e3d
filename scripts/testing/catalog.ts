import type { ClientBase } from 'pg';

/** Schemas of the hub, the seam between its subgraphs included. */
export const SCHEMAS = ['contracts', 'bi', 'participants', 'programs', 'school', 'monitoring'] as const;

/** Those of them that there are: a former release had fewer. */
const OURS = `array(select n.oid from pg_namespace n where n.nspname = any (array[${SCHEMAS.map((schema) => `'${schema}'`).join(', ')}]))`;

/** Rights, those that such a thing has when it is made among them. */
const rights = (acl: string, kind: 'n' | 'r' | 's' | 'f', owner: string) =>
  `(select array_agg(a::text) from unnest(coalesce(${acl}, acldefault('${kind}', ${owner}))) a)`;

const columnRights = `(select array_agg(a::text) from unnest(a.attacl) a)`;

/** What stands in a database besides its rows: each line names a thing, and says all that is known of it. */
const PARTS: Readonly<Record<string, string>> = {
  schemas: `select n.nspname as name, ${rights('n.nspacl', 'n', 'n.nspowner')} as rights from pg_namespace n where n.oid = any (${OURS})`,
  extensions: `select extname as name, extversion as version from pg_extension`,
  tables: `select c.oid::regclass as name, c.relpersistence as persistence, c.relrowsecurity as secured,
                  c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
                  case c.relkind when 'S' then ${rights('c.relacl', 's', 'c.relowner')}
                                 else ${rights('c.relacl', 'r', 'c.relowner')} end as rights
             from pg_class c where c.relkind in ('r', 'S') and c.relnamespace = any (${OURS})`,
  columns: `select format('%s.%I', c.oid::regclass, a.attname) as name, a.attnum as place,
                   format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, a.attidentity as identity,
                   a.attstorage as storage, pg_get_expr(d.adbin, d.adrelid) as standard, ${columnRights} as rights
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
             where c.relkind = 'r' and c.relnamespace = any (${OURS})`,
  constraints: `select format('%s %I', c.conrelid::regclass, c.conname) as name, pg_get_constraintdef(c.oid) as text
                  from pg_constraint c where c.conrelid <> 0 and c.connamespace = any (${OURS})`,
  indexes: `select c.oid::regclass as name, pg_get_indexdef(c.oid) as text
              from pg_class c where c.relkind = 'i' and c.relnamespace = any (${OURS})`,
  policies: `select format('%I.%I %I', schemaname, tablename, policyname) as name, permissive, roles::text[], cmd,
                    qual, with_check from pg_policies`,
  triggers: `select format('%s %I', t.tgrelid::regclass, t.tgname) as name, pg_get_triggerdef(t.oid) as text
               from pg_trigger t join pg_class c on c.oid = t.tgrelid
              where not t.tgisinternal and c.relnamespace = any (${OURS})`,
  views: `select c.oid::regclass as name, c.reloptions as options, pg_get_userbyid(c.relowner) as owner,
                 ${rights('c.relacl', 'r', 'c.relowner')} as rights, pg_get_viewdef(c.oid) as text
            from pg_class c where c.relkind = 'v' and c.relnamespace = any (${OURS})`,
  functions: `select p.oid::regprocedure as name, pg_get_userbyid(p.proowner) as owner, ${rights('p.proacl', 'f', 'p.proowner')} as rights,
                     pg_get_functiondef(p.oid) as text
                from pg_proc p where p.pronamespace = any (${OURS})`,
  types: `select t.oid::regtype as name, pg_get_userbyid(t.typowner) as owner,
                 (select array_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels,
                 (select array_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid) as columns
            from pg_type t left join pg_class c on c.oid = t.typrelid
           where t.typnamespace = any (${OURS}) and (t.typtype = 'e' or c.relkind = 'c')`,
};

/** What stands in the database, by its parts and by name; its owner is told as such, whoever that is. */
export async function catalogOf(client: ClientBase): Promise<Record<string, Record<string, unknown>>> {
  const { rows: owners } = await client.query<{ name: string }>(
    'select pg_get_userbyid(datdba) as name from pg_database where datname = current_database()',
  );
  const named = (text: string) => text.replaceAll(owners[0]!.name, 'OWNER');
  const catalog: Record<string, Record<string, unknown>> = {};
  for (const [part, sql] of Object.entries(PARTS)) {
    const { rows } = await client.query<{ line: string }>(
      `select to_jsonb(t)::text as line from (${sql}) t order by t.name::text`,
    );
    const lines = rows.map(({ line }) => JSON.parse(named(line)) as { name: string; rights?: string[] });
    catalog[part] = Object.fromEntries(
      lines.map(({ name, rights: given, ...rest }) => [name, { ...rest, rights: given?.sort() }]),
    );
  }
  return catalog;
}

/** What the hub ships of a row, and may correct. */
const SHIPPED_TEXTS = ['title_ru', 'title_en', 'result_ru', 'result_en', 'description_ru', 'description_en', 'aliases'];

/** All rows of all tables of the hub, in no order that means anything; without the texts that ship. */
export async function rowsOf(client: ClientBase): Promise<Record<string, string[]>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
      where c.relkind = 'r' and c.relnamespace = any (${OURS}) order by 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const sql = `select (to_jsonb(t) - $1::text[])::text as row from ${name} t order by 1`;
    const { rows } = await client.query<{ row: string }>(sql, [SHIPPED_TEXTS]);
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}
