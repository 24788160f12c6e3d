import type { HubContext } from '#kernel/graph/context.js';
import type { AnalystClient } from './analyst/analyst-client.type.js';
import type { CollegeClient } from './college/college-client.type.js';

const COLUMNS = `c.client_id as "clientId", c.issued_by as "issuedBy", c.issued_at as "issuedAt",
  c.revoked_at as "revokedAt",
  (select n.name from participants.account_name n where n.account = c.issued_by) as "issuedByName"`;

/** A college that the session works for, with its client; `clientId` is null where it has none. */
export type ReachedClient = Omit<CollegeClient, 'clientId'> & { collegeId: string; clientId: string | null };

/** A row for each college that the session works for. One statement for any number of colleges. */
export function clientsOfColleges({ read }: HubContext, collegeIds: readonly string[]): Promise<ReachedClient[]> {
  return read.rows(
    `select k.id as "collegeId", ${COLUMNS}
       from unnest($1::uuid[]) as k (id) left join participants.client c on c.college_id = k.id
      where k.id = any ((select contracts.session_colleges())::uuid[])`,
    [collegeIds],
  );
}

/** Clients of analysts that stand, by name, of those regions that the session coordinates. */
export function clientsOfRegions(
  { read }: HubContext,
  regionIds: readonly string[],
): Promise<(AnalystClient & { regionId: string })[]> {
  return read.rows(
    `select c.region_id as "regionId", c.name, ${COLUMNS}
       from participants.client c where c.region_id = any ($1::uuid[]) and c.revoked_at is null
      order by c.region_id, c.name`,
    [regionIds],
  );
}

/** Clients of analysts by their keys, those revoked too. */
export function analystClientsByKeys(
  { read }: HubContext,
  ids: readonly string[],
): Promise<(AnalystClient & { id: string })[]> {
  return read.rows(
    `select c.id, c.name, ${COLUMNS} from participants.client c where c.region_id is not null and c.id = any ($1::uuid[])`,
    [ids],
  );
}
