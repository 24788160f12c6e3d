import { isDeepStrictEqual } from 'node:util';
import type { BenchDatabase } from './database/open.js';
import type { Job } from './load/job.type.js';
import { countStatements } from './measure/statement-log.policy.js';
import type { Dialect, Json, Work } from './work/work.type.js';

export interface Asked {
  readonly key: string;
  readonly dialect: Dialect;
  readonly port: number;
  readonly requests: Job['requests'];
}

/** Connections are opened and statements prepared by these, so that what is counted afterwards is the work alone. */
const REQUESTS_BEFORE = 3;

let asked = 0;

/**
 * Asks every side once and compares the answers, then counts the SQL statements of one more request of each.
 * @throws Error when a side gives another answer than the first one, or takes another number of statements than expected
 * @returns the statements of each side
 */
export async function check(
  work: Pick<Work, 'name' | 'comparable'>,
  sides: readonly Asked[],
  database: BenchDatabase,
  expected: Readonly<Record<string, number>>,
): Promise<Record<string, number>> {
  let first: { readonly key: string; readonly answer: unknown } | undefined;
  const counts: Record<string, number> = {};
  for (const side of sides) {
    let answer: unknown;
    for (let n = 0; n < REQUESTS_BEFORE; n++) answer = work.comparable[side.dialect](await ask(side));
    first ??= { key: side.key, answer };
    if (!isDeepStrictEqual(answer, first.answer)) {
      const where = firstDifference(answer, first.answer);
      throw new Error(`${work.name}: (${side.key}) answers other than (${first.key}): ${where}`);
    }
    counts[side.key] = countStatements(await database.logOf(async () => void (await ask(side))));
    const due = expected[side.key];
    if (due !== undefined && counts[side.key] !== due) {
      throw new Error(`${work.name}: (${side.key}) takes ${counts[side.key]} statements, not ${due}`);
    }
  }
  return counts;
}

async function ask({ key, port, requests }: Asked): Promise<Json> {
  const { path, body, token } = requests[asked % requests.length]!;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'ru', authorization: `Bearer ${token}` },
    body: body.replaceAll('@N@', `${Date.now()}${asked++}`),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const answer = response.ok ? JSON.parse(text) : {};
  if (!answer.data || answer.errors) throw new Error(`(${key}) answers ${response.status}: ${text.slice(0, 500)}`);
  return withoutNumbers(answer.data);
}

/** Documents never seen have numbered aliases. */
function withoutNumbers(data: Json): Json {
  return Object.fromEntries(
    Object.entries(data as object).map(([field, value]) => [field.replace(/\d{13,}$/, ''), value]),
  );
}

function firstDifference(a: Json, b: Json, path = ''): string {
  const inner = (value: Json): value is object => value !== null && typeof value === 'object';
  if (!inner(a) || !inner(b)) return `${path}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`;
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [x, y] = [(a as Json)[field], (b as Json)[field]];
    if (!isDeepStrictEqual(x, y)) return firstDifference(x, y, `${path}.${field}`);
  }
  return path;
}
