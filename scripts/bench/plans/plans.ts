import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadPath, type Reader } from '#kernel/database/read-path.js';
import { WritePath, type UnitOfWork } from '#kernel/database/unit-of-work.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { Loaders } from '#kernel/graph/context.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { openDatabase, type BenchDatabase } from '../database/open.js';
import { ROOT } from '../root.js';
import { STATEMENTS, type PlannedStatement } from './statements.js';

/** Reads that go before, so that caches are warm and statistics of the session's functions known. */
const WARM_UP = 5;

const say = (line: string) => console.error(line);

/**
 * Writes `EXPLAIN (ANALYZE, BUFFERS)` of the statements that are looked at, beside their repositories, as a coordinator
 * of the region of 50 colleges sees them. Read the difference before it is committed: a plan that changes has a reason.
 */
const database = await openDatabase('region', say);
try {
  const texts = new Map<string, string[]>();
  for (const statement of STATEMENTS) {
    const { repository, name, review } = statement;
    const text = [`## ${name}`, '', ...wrapped(review), '', ...(await planOf(database, statement)), ''].join('\n');
    texts.set(repository, [...(texts.get(repository) ?? []), text]);
  }
  for (const [repository, plans] of texts) {
    const head = 'EXPLAIN (ANALYZE, BUFFERS) over a region of 50 colleges and 60,000 learners, as its coordinator.\n';
    await writeFile(
      join(ROOT, `${repository}.plans.txt`),
      `${head}Written by npm run bench:plans.\n\n${plans.join('\n')}`,
    );
  }
} finally {
  await database.stop();
}

function planOf(database: BenchDatabase, { service, run, write }: PlannedStatement): Promise<string[]> {
  return run ? planOfRead(database, service, run) : planOfWrite(database, service, write!);
}

type Rows = Reader['rows'];

/** Runs statements as `rows` does, and takes down their plans. */
function explaining(rows: Rows, lines: string[]): Rows {
  return async <Row extends object>(sql: string, params?: readonly unknown[]) => {
    const plan = await rows<{ 'QUERY PLAN': string }>(`explain (analyze, buffers, costs off) ${sql}`, params);
    lines.push(...plan.map((row) => shortened(row['QUERY PLAN'])));
    return rows<Row>(sql, params);
  };
}

async function planOfRead(
  { ownerUrl, subject }: BenchDatabase,
  service: string,
  run: NonNullable<PlannedStatement['run']>,
): Promise<string[]> {
  const session: Session = { ...PUBLIC_SESSION, actor: 'plans', roles: ['COORDINATOR'], regions: [subject.regionId] };
  const reads = new ReadPath({ url: serviceUrl(ownerUrl, service), poolSize: 1 });
  const plain = reads.as(session);
  const context = (read: Reader) => ({ session, language: 'ru', read, loaders: new Loaders() }) as const;
  const lines: string[] = [];
  try {
    for (let n = 0; n < WARM_UP; n++) await run(context(plain), subject);
    await run(context({ rows: explaining((sql, params) => plain.rows(sql, params), lines) }), subject);
    return lines;
  } finally {
    await reads.close();
  }
}

async function planOfWrite(
  { ownerUrl, subject }: BenchDatabase,
  service: string,
  write: NonNullable<PlannedStatement['write']>,
): Promise<string[]> {
  const collegeId = subject.colleges[0]!.id;
  const session: Session = { ...PUBLIC_SESSION, actor: 'plans', roles: ['COLLEGE_SYSTEM'], colleges: [collegeId] };
  const { entities } = SUBGRAPHS.find(({ name }) => name === service)!.database;
  const url = serviceUrl(ownerUrl, service);
  const writes = await WritePath.open({ url, poolSize: 1, schema: service, entities });
  const undone = (work: (unit: UnitOfWork) => Promise<unknown>) =>
    writes.run(session, async (unit) => {
      unit.preview();
      await work(unit);
    });
  const lines: string[] = [];
  try {
    for (let n = 0; n < WARM_UP; n++) await undone((unit) => write(unit, collegeId));
    await undone((unit) => {
      const { em, recounts, audit } = unit;
      const rows = explaining((sql, params) => unit.rows(sql, params), lines);
      return write({ session, em, recounts, audit, rows, preview: () => unit.preview() }, collegeId);
    });
    return lines;
  } finally {
    await writes.close();
  }
}

/** Lists of ids are of no interest, and as long as the plan. */
function shortened(line: string): string {
  return line.replace(/\{[0-9a-f,-]{80,}\}/g, '{…}');
}

function wrapped(text: string, width = 118): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
