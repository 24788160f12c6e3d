import type { TestHub } from '#scripts/testing/hub.js';

/**
 * Columns that hold a person's id, as «schema.table.column»: those with a key to the table of people, and in the
 * other subgraphs, which have none, those that are called so.
 */
export async function personReferences(hub: TestHub): Promise<string[]> {
  const rows = await hub.owner(
    `select format('%s.%I', k.conrelid::regclass, a.attname) as name
       from pg_constraint k
      cross join unnest(k.conkey, k.confkey) as c (child, parent)
       join pg_attribute a on (a.attrelid, a.attnum) = (k.conrelid, c.child)
       join pg_attribute p on (p.attrelid, p.attnum) = (k.confrelid, c.parent) and p.attname = 'id'
      where k.contype = 'f' and k.confrelid = 'participants.person'::regclass and k.conrelid <> k.confrelid
     union
     select format('%I.%I.%I', table_schema, table_name, column_name) from information_schema.columns
      where table_schema in ('participants', 'programs', 'school', 'monitoring') and data_type = 'uuid'
        and column_name ~ '(person|mentor|mentee|learner|other)_id$'
        and (table_schema, table_name) in (
          select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE')
      order by 1`,
  );
  return rows.map((row) => String(row['name']));
}

/** Columns, in any table of the hub, in which the id stands. */
export async function standsIn(hub: TestHub, id: string): Promise<string[]> {
  const columns = await hub.owner(
    `select format('%I.%I', table_schema, table_name) as table, column_name as column from information_schema.columns
      where table_schema in ('participants', 'programs', 'school', 'monitoring') and data_type = 'uuid'
        and (table_schema, table_name) in (
          select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE')`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const rows = await hub.owner(`select from ${String(table)} where "${String(column)}" = $1 limit 1`, [id]);
    if (rows.length > 0) found.push(`${String(table)}.${String(column)}`);
  }
  return found.sort();
}
