import type pg from 'pg';
import { connect } from '#kernel/database/connection.js';
import { serviceRole } from '#kernel/database/roles.js';
import { STAGES } from '#programs/stage/stages.data.js';
import { datedPeriod } from '#programs/stage/stage.policy.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { ARITHMETIC, BENCH_ROLE, BENCH_SCHEMA, FORMULAS } from './arithmetic.sql.js';
import { EXPOSED } from './exposed.sql.js';
import { REGISTRATION } from './registration.sql.js';

/** Makes the schema `bench` anew; its role gets the password. */
export async function createBenchObjects(ownerUrl: string, password: string, year: number): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [BENCH_ROLE]);
    if (!rowCount) await client.query(`create role ${BENCH_ROLE} login`);
    await client.query('begin');
    const statements = [
      `alter role ${BENCH_ROLE} password ${client.escapeLiteral(password)}`,
      `grant ${SUBGRAPHS.map(({ name }) => serviceRole(name)).join(', ')} to ${BENCH_ROLE}`,
      `drop schema if exists ${BENCH_SCHEMA} cascade`,
      `create schema ${BENCH_SCHEMA}`,
      ...ARITHMETIC,
      ...FORMULAS,
      stages(client, year),
      ...EXPOSED,
      ...REGISTRATION,
      `grant usage on schema ${BENCH_SCHEMA} to ${BENCH_ROLE}`,
      `grant select on all tables in schema ${BENCH_SCHEMA} to ${BENCH_ROLE}`,
    ];
    for (const sql of statements) await client.query(sql);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The stages are data of the code; here they are rows, dated for the year that is asked about. */
function stages(client: pg.Client, year: number): string {
  const rows = STAGES.map(({ number, title, aim, period }) => {
    const { startsOn, dueOn } = datedPeriod(year, period);
    return `(${[String(number), title.ru, aim.ru, startsOn, dueOn].map((text) => client.escapeLiteral(text)).join(', ')})`;
  });
  return `create view ${BENCH_SCHEMA}.stage as
    select number::int, title, aim, starts_on::date, due_on::date
      from (values ${rows.join(', ')}) as s (number, title, aim, starts_on, due_on)`;
}
