import type pg from 'pg';
import { connect } from './connection.js';
import { recountSql } from './recounts.js';

/** Colleges recounted in one transaction: few enough to hold locks briefly, many enough to be quick. */
const BATCH = 50;

/**
 * Recounts every college and year whose figures stand at another day than they should: those of the running year after
 * each midnight of the region, those of a year that has ended meanwhile, and where a region's time zone changed. Consents
 * expire, people come of age and things become late without anybody changing a row. Safe to run at any time, by several
 * processes at once.
 *
 * @returns how many colleges' years were brought to date.
 */
export async function bringToDate(ownerUrl: string, services: readonly string[]): Promise<number> {
  const client = await connect(ownerUrl);
  try {
    let brought = 0;
    for (const service of services) brought += await bringServiceToDate(client, service);
    return brought;
  } finally {
    await client.end();
  }
}

async function bringServiceToDate(client: pg.Client, service: string): Promise<number> {
  const { rows: known } = await client.query<{ exists: boolean }>(
    `select to_regclass('${service}.measure') is not null as exists`,
  );
  if (!known[0]?.exists) return 0;
  const { rows: behind } = await client.query<{ college_id: string; academic_year: number }>(
    `select college_id, academic_year from ${service}.measure group by 1, 2
     having min(as_of) <> contracts.as_of(college_id, academic_year)
         or max(as_of) <> contracts.as_of(college_id, academic_year) order by 1, 2`,
  );
  for (let from = 0; from < behind.length; from += BATCH) {
    const batch = behind.slice(from, from + BATCH);
    await client.query(recountSql(service), [
      batch.map((row) => row.college_id),
      batch.map((row) => row.academic_year),
    ]);
  }
  return behind.length;
}
