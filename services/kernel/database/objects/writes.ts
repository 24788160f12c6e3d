/**
 * Triggers by which a function hears of all that is written into tables of a schema, once a statement: rows that were
 * added, changed or, as they were, taken away are `written` to it.
 */
export const hearsOfWrites = (name: string, schema: string, tables: readonly string[], call: string): string[] =>
  tables.flatMap((table) =>
    ['insert', 'update', 'delete'].map(
      (command) => `create trigger ${name}_${command} after ${command} on ${schema}.${table}
         referencing ${command === 'delete' ? 'old' : 'new'} table as written for each statement execute function ${call}`,
    ),
  );
