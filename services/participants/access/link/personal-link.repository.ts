import { linkStands } from '../../database/personal-link.sql.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { PersonalLink } from './personal-link.type.js';

/**
 * Links of people of the session's colleges, or links by their ids, the newest first. One statement for any number of
 * people; of each the newest few, since a link that was replaced stays as a row.
 */
export function linksBy(
  { read }: HubContext,
  by: 'id' | 'person_id',
  keys: readonly string[],
): Promise<(PersonalLink & { personId: string })[]> {
  return read.rows(
    `select l.* from unnest($1::uuid[]) as k (id)
       cross join lateral (
         select l.id, l.person_id as "personId", l.holder, l.last_day::text as "lastDay", l.issued_by as "issuedBy",
                l.issued_at as "issuedAt", ${linkStands('l', 'contracts.today(l.college_id)')} as stands
           from participants.personal_link l
          where l.${by} = k.id and l.college_id = any ((select contracts.session_colleges())::uuid[])
          order by l.id desc limit ${LINKS_SHOWN}) l`,
    [keys],
  );
}

/** Links of a person that are told of: those that stand are at most two. */
export const LINKS_SHOWN = 6;
