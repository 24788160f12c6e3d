import type { HubContext } from '#kernel/graph/context.js';
import type { CollegeClient } from './college/college-client.type.js';

/** A college that the session works for, with its client; `clientId` is null where it has none. */
export type ReachedClient = Omit<CollegeClient, 'clientId'> & { collegeId: string; clientId: string | null };

/** A row for each college that the session works for. One statement for any number of colleges. */
export function clientsOfColleges({ read }: HubContext, collegeIds: readonly string[]): Promise<ReachedClient[]> {
  return read.rows(
    `select k.id as "collegeId", c.client_id as "clientId", c.issued_by as "issuedBy", c.issued_at as "issuedAt",
            c.revoked_at as "revokedAt"
       from unnest($1::uuid[]) as k (id) left join participants.college_client c on c.college_id = k.id
      where k.id = any ((select contracts.session_colleges())::uuid[])`,
    [collegeIds],
  );
}
