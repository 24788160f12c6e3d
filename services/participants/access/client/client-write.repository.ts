import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

/** The code of a college, which its client's id is made of. */
export async function codeOfCollege(work: UnitOfWork, collegeId: string): Promise<string | null> {
  const sql = 'select code from participants.college where id = $1';
  return (await work.rows<{ code: string }>(sql, [collegeId]))[0]?.code ?? null;
}

/**
 * Makes the college's client under the offered id, or keeps its id and replaces its secret; revoked, it stands again.
 * Answers the id that it has.
 * The hash is given twice, since `excluded` would have to be readable, and the service may not read it.
 */
export async function writeClient(
  work: UnitOfWork,
  collegeId: string,
  offered: { readonly clientId: string; readonly secretHash: Buffer },
): Promise<string> {
  const [client] = await work.rows<{ clientId: string }>(
    `insert into participants.college_client as c (college_id, client_id, secret_hash, issued_by)
     values ($1, $2, decode($3, 'hex'), $4)
     on conflict (college_id) do update
       set (secret_hash, issued_by, issued_at, revoked_at) = (decode($3, 'hex'), $4, now(), null)
     returning client_id as "clientId"`,
    [collegeId, offered.clientId, offered.secretHash.toString('hex'), work.session.actor],
  );
  return client!.clientId;
}

/** Revokes the client that stands and answers its id; null when none does. */
export async function revokeClient(work: UnitOfWork, collegeId: string): Promise<string | null> {
  const [client] = await work.rows<{ clientId: string }>(
    `update participants.college_client c set revoked_at = now()
      where c.college_id = $1 and c.revoked_at is null returning client_id as "clientId"`,
    [collegeId],
  );
  return client?.clientId ?? null;
}
