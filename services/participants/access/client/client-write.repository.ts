import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { ClientHolder } from './client-holder.type.js';

/** The code of a college, which its client's id is made of. */
export async function codeOfCollege(work: UnitOfWork, collegeId: string): Promise<string | null> {
  const sql = 'select code from participants.college where id = $1';
  return (await work.rows<{ code: string }>(sql, [collegeId]))[0]?.code ?? null;
}

/** The code of a region likewise. */
export async function codeOfRegion(work: UnitOfWork, regionId: string): Promise<string | null> {
  const sql = 'select code from participants.region where id = $1';
  return (await work.rows<{ code: string }>(sql, [regionId]))[0]?.code ?? null;
}

/** Clients of a region's analysts: the one of this name, be it revoked, and how many stand. */
interface AnalystClients {
  readonly id: string | null;
  readonly stands: boolean;
  readonly standing: number;
}

/** Looks a region's clients over, and has others who change them wait, so that all of them are counted. */
export async function analystClients(work: UnitOfWork, regionId: string, name: string): Promise<AnalystClients> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('clients ' || $1, 0))`, [regionId]);
  const [found] = await work.rows<AnalystClients>(
    `select max(id::text) filter (where name = $2) as id,
            coalesce(bool_or(revoked_at is null) filter (where name = $2), false) as stands,
            count(*) filter (where revoked_at is null)::int as standing
       from participants.client where region_id = $1`,
    [regionId, name],
  );
  return found!;
}

/**
 * Makes the client under the offered id, or keeps its id and replaces its secret; revoked, it stands again. Answers the
 * id that it has.
 * The hash is given twice, since `excluded` would have to be readable, and the service may not read it.
 */
export async function writeClient(
  work: UnitOfWork,
  { id, collegeId, regionId, name }: ClientHolder,
  offered: { readonly clientId: string; readonly secretHash: Buffer },
): Promise<string> {
  const [client] = await work.rows<{ clientId: string }>(
    `insert into participants.client as c (id, college_id, region_id, name, client_id, secret_hash, issued_by)
     values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7)
     on conflict (id) do update
       set (secret_hash, issued_by, issued_at, revoked_at) = (decode($6, 'hex'), $7, now(), null)
     returning client_id as "clientId"`,
    [id, collegeId, regionId, name, offered.clientId, offered.secretHash.toString('hex'), work.session.actor],
  );
  return client!.clientId;
}

/** Revokes the client that stands and answers the id that it signs in by; null when none does. */
export async function revokeClient(work: UnitOfWork, id: string): Promise<string | null> {
  const [client] = await work.rows<{ clientId: string }>(
    `update participants.client c set revoked_at = now()
      where c.id = $1 and c.revoked_at is null returning client_id as "clientId"`,
    [id],
  );
  return client?.clientId ?? null;
}
