import { runMigrations } from 'graphile-worker';
import type { ClientBase } from 'pg';
import { openPool } from '#kernel/database/connection.js';
import { prepare, regionsOf } from '../runtime/digests/digests.repository.js';
import { openDatabase } from './database/open.js';

/**
 * What it costs to prepare the digests of a week: of a region in which something waits for 10,000 people, and for the
 * curator of each of its colleges. All of it is undone.
 */

const READERS = 10_000;
const AIM_SECONDS = 60;

const say = (line: string) => console.error(line);

/** Gives people addresses and a consent that ends soon, and each college a curator who reads digests. */
async function letWait(client: ClientBase): Promise<void> {
  await client.query(
    `with readers as (
       select c.id as consent_id, c.college_id, c.person_id from participants.consent c
        where c.withdrawn_on is null and not exists (
          select from participants.consent o
           where (o.college_id, o.person_id) = (c.college_id, c.person_id) and o.id <> c.id)
        order by c.id limit $1
     ), addressed as (
       update participants.person p set email = 'reader-' || p.id || '@mail.example' from readers r
        where (p.college_id, p.id) = (r.college_id, r.person_id)
     )
     update participants.consent c set valid_until = contracts.today(c.college_id) + 10, given_by = 'SELF'
       from readers r where c.id = r.consent_id`,
    [READERS],
  );
  await client.query(
    `with curators as (
       insert into participants.role_binding (id, account, role, college_id, granted_by)
       select uuidv7(), 'reader-' || c.id, 'CURATOR', c.id, 'bench' from participants.college c returning account
     )
     insert into participants.digest_reader (account, email, language, confirmed_at)
     select account, account || '@mail.example', 'ru', now() from curators`,
  );
  await client.query('analyze participants.person, participants.consent');
}

const database = await openDatabase('region', say);
const pool = openPool({ url: database.ownerUrl, size: 2 });
try {
  await runMigrations({ pgPool: pool });
  const client = await pool.connect();
  try {
    await client.query('begin');
    say('addresses and consents …');
    await letWait(client);
    const regions = await regionsOf(pool);
    const begun = performance.now();
    let prepared = 0;
    for (const { id } of regions) prepared += await prepare(client, id, '2026-11-30');
    const seconds = (performance.now() - begun) / 1000;
    const again = await prepare(client, regions[0]!.id, '2026-11-30');
    console.log(`${prepared} digests with their jobs prepared in ${seconds.toFixed(1)} s (aim: ${AIM_SECONDS} s)`);
    if (prepared < READERS || again > 0 || seconds > AIM_SECONDS) process.exitCode = 1;
    await client.query('rollback');
  } finally {
    client.release();
  }
} finally {
  await pool.end();
  await database.stop();
}
