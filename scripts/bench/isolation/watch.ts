import { ReadPath } from '#kernel/database/read-path.js';
import type { Session } from '#kernel/session/session.js';

/** What each client asks for: everything that there is, of which row-level security leaves what is the client's. */
export const STATEMENTS = [
  'select contracts.session_actor() as actor, contracts.session_colleges() as colleges, contracts.session_persons() as persons',
  'select college_id, id from participants.person where id = any ($2::uuid[]) and college_id = any ($1::uuid[]) order by id',
  `select college_id, id from participants.consent
    where college_id = any ($1::uuid[]) and person_id = any ($2::uuid[]) order by id`,
  `select college_id, academic_year, students from participants.headcount
    where college_id = any ($1::uuid[]) and $2::uuid[] is not null order by college_id, academic_year`,
] as const;

const FAILING = 'select 1 / ($1::int - $1::int)';

export interface Watch {
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly sessions: readonly Session[];
  /** The colleges whose rows everybody tries to read, and people of all of them. */
  readonly collegeIds: readonly string[];
  readonly personIds: readonly string[];
  /** Stops when so many answers have been looked at. */
  readonly answers: number;
  readonly progress?: (answers: number) => void;
}

export interface Watched {
  readonly answers: number;
  readonly failed: number;
  readonly seconds: number;
  /** Answers that are not the very rows that the client gets when nobody else asks. */
  readonly mixed: readonly string[];
}

/**
 * Lets all sessions read at once through few connections and compares each answer with the one that the session gets
 * alone. Now and then a statement fails, since a failed one must leave nothing of its session behind either.
 */
export async function watchIsolation(given: Watch): Promise<Watched> {
  const { sessions, answers, progress } = given;
  const expected = await alone(given);
  const reads = new ReadPath({ url: given.databaseUrl, poolSize: given.poolSize });
  const mixed: string[] = [];
  const counts = { answers: 0, failed: 0 };
  const began = performance.now();
  const client = async (session: Session, n: number): Promise<void> => {
    const reader = reads.as(session);
    for (let turn = n; counts.answers < answers; turn++) {
      if (turn % 50 === 0) {
        await reader.rows(FAILING, [turn]).catch(() => (counts.failed += 1));
        continue;
      }
      const at = turn % STATEMENTS.length;
      const rows = JSON.stringify(await reader.rows(STATEMENTS[at]!, paramsOf(at, given)));
      counts.answers += 1;
      if (rows !== expected[n]![at]) mixed.push(`${session.actor} was answered ${rows}, not ${expected[n]![at]}`);
      if (counts.answers % 10_000 === 0) progress?.(counts.answers);
    }
  };
  try {
    await Promise.all(sessions.map(client));
  } finally {
    await reads.close();
  }
  return { ...counts, seconds: (performance.now() - began) / 1000, mixed };
}

const paramsOf = (at: number, { collegeIds, personIds }: Watch) => (at === 0 ? [] : [collegeIds, personIds]);

/** What each session is answered when it is the only one, on a connection that nobody had before. */
async function alone(given: Watch): Promise<string[][]> {
  const expected: string[][] = [];
  for (const session of given.sessions) {
    const reads = new ReadPath({ url: given.databaseUrl, poolSize: 1 });
    const answers: string[] = [];
    for (const [at, sql] of STATEMENTS.entries()) {
      answers.push(JSON.stringify(await reads.as(session).rows(sql, paramsOf(at, given))));
    }
    await reads.close();
    expected.push(answers);
  }
  return expected;
}
