import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Data } from '../../../testing/hub.js';

/** What a reader of Parquet that is not ours answers of a file, which the query calls kpi.parquet. */
export async function duckdb(parquet: ArrayBuffer, sql: string): Promise<Data[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-parquet-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const file = join(folder, 'kpi.parquet');
    await writeFile(file, Buffer.from(parquet));
    return (await connection.runAndReadAll(sql.replace('kpi.parquet', file))).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
