import { connect } from '#kernel/database/connection.js';
import { keptPrefix } from '#kernel/database/roles.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type pg from 'pg';
import { CommandError } from '../command-error.js';
import type { Comparison } from './comparison.sql.js';
import { historyOf } from './history.sql.js';
import { sheetsOf } from './sheets.sql.js';
import { MONITORING } from './monitoring.sql.js';
import { PARTICIPANTS } from './participants.sql.js';
import { PROGRAMS } from './programs.sql.js';
import { OWNERS, type Breakage, type Difference, type Owner, type Report, type Stale } from './report.type.js';
import { brokenByCollege, RECORD_RULES } from './rules.sql.js';
import { SCHOOL, TRAINED_MENTORS } from './school.sql.js';
import { recountSnapshots } from './snapshots.js';
import { recountTraining } from './training.js';

const COMPARISONS: Readonly<Record<Owner, Comparison>> = {
  participants: PARTICIPANTS,
  programs: PROGRAMS,
  school: SCHOOL,
  monitoring: MONITORING,
};

/** Each answers the same columns: one statement for what is kept of years, and one for what is kept of all years together. */
const statementsOf = (owner: Owner): readonly string[] => [
  COMPARISONS[owner].ofYears,
  ...(owner === 'school' ? [TRAINED_MENTORS] : []),
];

/** What is being recounted now, and what of it is done: large databases take their time. */
export type Progress = (
  step: Owner | 'training' | 'snapshots' | 'rules',
  found: { checked: number; differences: number } | null,
) => void;

/** The first row tells the totals; without a difference it has nothing else. */
interface Row extends Omit<Difference, 'owner' | 'college' | 'year'> {
  readonly checked: number;
  readonly stale: number;
  readonly oldest: string | null;
  readonly college: string | null;
  readonly year: number | null;
}

/**
 * Recounts every kept measure from the facts, by statements that share nothing with the recount functions, and names
 * what differs. Reads one moment of the database under a role that can write nothing, and holds no lock that a writer
 * waits for.
 *
 * @param ownerUrl credential of the database's owner, who takes that role on
 * @param stop ends it unfinished
 * @throws CommandError when the database holds no hub
 */
export async function verify(
  ownerUrl: string,
  onProgress: Progress = () => undefined,
  stop?: AbortSignal,
): Promise<Report> {
  const client = await connect(ownerUrl, { name: 'hub verify', stop });
  try {
    return await verifyBy(client, onProgress);
  } catch (error) {
    stop?.throwIfAborted();
    throw error;
  } finally {
    // Ends the transaction as well.
    await client.end();
  }
}

/** The same by a session of the owner's. It is left in the transaction, which whoever opened it ends. */
export async function verifyBy(client: pg.ClientBase, onProgress: Progress = () => undefined): Promise<Report> {
  await assertHub(client);
  // Facts and figures change in one transaction, so a snapshot in between two of them is whole.
  await client.query('begin isolation level repeatable read read only');
  const prefix = await keptPrefix(client);
  await client.query(`set local role ${prefix}verify`);
  return recount(client, onProgress);
}

async function recount(client: pg.ClientBase, onProgress: Progress): Promise<Report> {
  const differences: Difference[] = [];
  const stale: Stale[] = [];
  let checked = 0;
  for (const owner of OWNERS) {
    onProgress(owner, null);
    const answers: Row[][] = [];
    for (const sql of statementsOf(owner)) answers.push((await client.query<Row>(sql)).rows);
    const found = answers.flat().flatMap((row) => toDifference(owner, row));
    const lag = answers.flatMap(([totals]) => (totals?.oldest ? [{ ...totals, oldest: totals.oldest }] : []));
    if (lag.length > 0) {
      const collegeYears = lag.reduce((sum, totals) => sum + totals.stale, 0);
      stale.push({ owner, collegeYears, oldest: lag.map(({ oldest }) => oldest).sort()[0]! });
    }
    const rows = answers.reduce((sum, [totals]) => sum + (totals?.checked ?? 0), 0);
    checked += rows;
    const derived = await derivedDiffers(client, owner, found);
    differences.push(...found, ...derived);
    onProgress(owner, { checked: rows, differences: found.length + derived.length });
  }
  onProgress('training', null);
  const training = await recountTraining(client);
  checked += training.checked;
  differences.push(...training.differences);
  onProgress('training', { checked: training.checked, differences: training.differences.length });
  onProgress('snapshots', null);
  const { differences: ofSnapshots, ...snapshots } = await recountSnapshots(
    client,
    OWNERS.map((owner) => [owner, COMPARISONS[owner]]),
  );
  differences.push(...ofSnapshots);
  onProgress('snapshots', { checked: snapshots.checked, differences: ofSnapshots.length });
  onProgress('rules', null);
  const broken: Breakage[] = [];
  for (const rule of RECORD_RULES) {
    const { rows } = await client.query<Omit<Breakage, 'rule'>>(brokenByCollege(rule));
    broken.push(...rows.map((row) => ({ rule: rule.name, ...row })));
  }
  onProgress('rules', { checked: RECORD_RULES.length, differences: broken.length });
  return { checked, rules: RECORD_RULES.length, differences, broken, stale, snapshots };
}

/** What is kept of rows of measures beside them. */
const DERIVED = [
  ['HISTORY', historyOf],
  ['SHEET', sheetsOf],
] as const;

/** Rows that are right, and whose history or sheet says otherwise: what is named already is not named twice. */
async function derivedDiffers(
  client: pg.ClientBase,
  owner: Owner,
  named: readonly Difference[],
): Promise<Difference[]> {
  type Found = Pick<Difference, 'college' | 'measure' | 'category' | 'form' | 'kept' | 'counted'> & { year: number };
  const key = ({ college, year, measure, category, form }: Difference) =>
    [college, year, measure, category, form].join();
  const known = new Set(named.map(key));
  const differences: Difference[] = [];
  for (const [kind, query] of DERIVED) {
    const { rows } = await client.query<Found>(query(owner));
    const of = { owner, kind, keptAsOf: null, countedAsOf: null } as const;
    differences.push(...rows.map((row) => ({ ...row, ...of, year: formatAcademicYear(row.year) })));
  }
  return differences.filter((each) => !known.has(key(each)));
}

function toDifference(owner: Owner, row: Row): Difference[] {
  const { college, year, measure, category, form, kind, kept, counted, keptAsOf, countedAsOf } = row;
  if (college === null) return [];
  return [
    {
      owner,
      college,
      year: year === null ? '*' : formatAcademicYear(year),
      measure,
      category,
      form,
      kind,
      kept,
      counted,
      keptAsOf,
      countedAsOf,
    },
  ];
}

async function assertHub(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ all: boolean }>(
    `select bool_and(to_regclass(schema || '.measure') is not null) as all from unnest($1::text[]) as schema`,
    [OWNERS],
  );
  if (rows[0]?.all) return;
  const text = {
    ru: 'В этой базе нет хаба: сначала выполните hub start.',
    en: 'This database holds no hub: run hub start first.',
  };
  // 1 says that figures differ; a database that can't be checked says something else.
  throw new CommandError(text, 2);
}
