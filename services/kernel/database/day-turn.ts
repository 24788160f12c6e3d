import type pg from 'pg';
import { connect } from './connection.js';
import { recountSql } from './recounts.js';

/** Colleges recounted in one transaction: few enough to hold locks briefly, many enough to be quick. */
const BATCH = 50;

interface Group {
  readonly owner: string;
  readonly name: string;
  readonly total_table: string | null;
}

interface Behind {
  readonly college_id: string;
  readonly academic_year: number | null;
}

/**
 * Recounts every college and year whose figures stand at another day than they should: those of the running year after
 * each midnight of the region, those of a year that has ended meanwhile, and where a region's time zone changed. Consents
 * expire, people come of age and things become late without anybody changing a row. Safe to run at any time, by several
 * processes at once.
 *
 * @returns how many colleges' years were brought to date, each once for an owner of figures.
 */
export async function bringToDate(ownerUrl: string, services: readonly string[]): Promise<number> {
  const client = await connect(ownerUrl);
  try {
    const { rows: groups } = await client.query<Group>(
      'select owner, name, total_table from contracts.measure_groups where owner = any ($1) order by 1, 2',
      [services],
    );
    const brought = new Set<string>();
    for (const group of groups) {
      for (const { college_id, academic_year } of await bringGroupToDate(client, group)) {
        brought.add(`${group.owner} ${college_id} ${academic_year}`);
      }
    }
    return brought.size;
  } finally {
    await client.end();
  }
}

async function bringGroupToDate(client: pg.Client, group: Group): Promise<Behind[]> {
  const { owner, name, total_table } = group;
  const { rows: behind } = await client.query<Behind>(
    total_table ? behindInTotal(total_table) : behindInYears(owner),
    total_table ? [] : [name],
  );
  for (let from = 0; from < behind.length; from += BATCH) {
    const batch = behind.slice(from, from + BATCH);
    const [colleges, years] = [batch.map((row) => row.college_id), batch.map((row) => row.academic_year)];
    await client.query(recountSql(owner, name), [colleges, years]);
  }
  return behind;
}

/**
 * Has whoever has something to do after a day is over do it. Safe to run at any time, by several processes at once.
 *
 * @returns how much was done.
 */
export async function afterMidnight(ownerUrl: string): Promise<number> {
  const client = await connect(ownerUrl);
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtextextended('after midnight', 0))");
    const { rows } = await client.query<{ changed: number }>('select changed from contracts.after_midnight()');
    await client.query('commit');
    return rows.reduce((sum, { changed }) => sum + changed, 0);
  } finally {
    await client.end();
  }
}

/** The day that a year is told for is asked once a college and year, not once a row. */
const behindInYears = (owner: string): string => `
  with kept as (
    select college_id, academic_year, min(as_of) as first, max(as_of) as last
      from ${owner}.measure where measure_group = $1 group by 1, 2
  )
  select k.college_id, k.academic_year::int
    from kept k cross join lateral (select contracts.as_of(k.college_id, k.academic_year) as due offset 0) d
   where k.first <> d.due or k.last <> d.due order by 1, 2`;

const behindInTotal = (table: string): string =>
  `select college_id, null::int as academic_year from ${table} where as_of <> contracts.today(college_id) order by 1`;
