import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadPath, type Reader } from '#kernel/database/read-path.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { Loaders } from '#kernel/graph/context.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
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

async function planOf({ ownerUrl, subject }: BenchDatabase, { service, run }: PlannedStatement): Promise<string[]> {
  const session: Session = { ...PUBLIC_SESSION, actor: 'plans', roles: ['COORDINATOR'], regions: [subject.regionId] };
  const reads = new ReadPath({ url: serviceUrl(ownerUrl, service), poolSize: 1 });
  const plain = reads.as(session);
  const context = (read: Reader) => ({ session, language: 'ru', read, loaders: new Loaders() }) as const;
  const lines: string[] = [];
  const explaining: Reader = {
    async rows(sql, params) {
      const plan = await plain.rows<{ 'QUERY PLAN': string }>(`explain (analyze, buffers, costs off) ${sql}`, params);
      lines.push(...plan.map((row) => row['QUERY PLAN']));
      return plain.rows<never>(sql, params);
    },
  };
  try {
    for (let n = 0; n < WARM_UP; n++) await run(context(plain), subject);
    await run(context(explaining), subject);
    return lines.map((line) => shortened(line));
  } finally {
    await reads.close();
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
