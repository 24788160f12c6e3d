import type { Pool } from 'pg';

/** One number for the locks of workers, told apart by their ids. */
const WORKERS = 7_210_422;

/** Says that a worker lives, as long as the session does: whoever is killed says so no more. */
export async function holdWorker(session: Pick<Pool, 'query'>, workerId: string): Promise<void> {
  await session.query('select pg_advisory_lock($1, hashtext($2))', [WORKERS, workerId]);
}

/** Jobs of one kind of mail, by how their keys begin, and the function that says what became of one. */
export interface MailJobs {
  readonly key: string;
  readonly settle: (pool: Pool, id: string, state: 'UNCERTAIN' | 'FAILED', reason: string) => Promise<void>;
}

/**
 * Gives the jobs of workers that are no more to those who live, at once, and settles what was tried as often as it may
 * be: what was handed over is uncertain, the rest has failed.
 */
export async function takeOver(pool: Pool, kinds: readonly MailJobs[]): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array(
       select w.locked_by
         from (select distinct j.locked_by from graphile_worker.jobs j where j.locked_by is not null) w
        where pg_try_advisory_xact_lock($1, hashtext(w.locked_by))))`,
    [WORKERS],
  );
  for (const { key, settle } of kinds) {
    const { rows } = await pool.query<{ id: string }>(
      `select substr(j.key, length($1) + 1) as id from graphile_worker.jobs j
        where starts_with(j.key, $1) and j.attempts >= j.max_attempts and j.locked_at is null`,
      [key],
    );
    for (const { id } of rows) {
      for (const state of ['UNCERTAIN', 'FAILED'] as const) await settle(pool, id, state, 'GIVEN_UP');
    }
  }
}
