import { partsOf, together } from '#kernel/database/current-objects.js';
import type { DatabasePart, ServiceDatabase } from '#kernel/database/service-database.js';

const PRINTED = '-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.';

/** The SQL of each schema's tables and of its objects as they are now: file name to text. */
export function databaseSql(services: readonly ServiceDatabase[]): [string, string][] {
  return [
    ...partsOf(services).map((part): [string, string] => [`${part.name}.sql`, sqlOf(part)]),
    ['all-services.sql', page([['Made of all services', together(services)]])],
  ];
}

function sqlOf({ migrations, objects, shipped = [] }: DatabasePart): string {
  return page([
    ...migrations.map((migration): Chapter => [`Migration ${migration.name}`, statementsOf(migration)]),
    ['Rows that ship: brought up to $1 at a start', shipped.flatMap(({ statements }) => statements)],
    ['Objects as they are now', objects],
  ]);
}

type Chapter = readonly [title: string, statements: readonly string[]];

/** What a migration runs, as it stands in the code. */
export function statementsOf({ class: Class }: DatabasePart['migrations'][number]): string[] {
  const migration = new Class();
  // A migration says what it runs; none looks at the database for that.
  void migration.up();
  return migration.getQueries().map(String);
}

function page(chapters: readonly Chapter[]): string {
  const told = chapters
    .filter(([, statements]) => statements.length > 0)
    .map(([title, statements]) => [`-- ${title}`, ...statements.map((sql) => `${unindented(sql)};`)].join('\n\n'));
  return `${[PRINTED, ...told].join('\n\n')}\n`;
}

/** A statement without the indentation of the file that it is written in. */
export function unindented(sql: string): string {
  const [first = '', ...rest] = sql.trim().split('\n');
  const depth = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => line.slice(rest.length > 0 ? Math.max(0, depth - 2) : 0).trimEnd())].join('\n');
}
