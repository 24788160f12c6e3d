import { RowSet } from '#kernel/database/row-set.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

/** A person of the session's colleges for whom a link is to be made. */
export interface LinkedPerson {
  readonly id: string;
  readonly collegeId: string;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly today: string;
}

export function peopleToLink(work: UnitOfWork, ids: readonly string[]): Promise<LinkedPerson[]> {
  return work.rows<LinkedPerson>(
    `select p.id, p.college_id as "collegeId", p.birth_date::text as "birthDate", p.birth_year as "birthYear",
            contracts.today(p.college_id)::text as today
       from participants.person p
      where p.id = any ($1::uuid[]) and p.college_id = any ((select contracts.session_colleges())::uuid[])`,
    [ids],
  );
}

/** A link in the columns of the table; the hash as hexadecimal digits. */
export interface LinkRecord {
  readonly id: string;
  readonly college_id: string;
  readonly person_id: string;
  readonly holder: string;
  readonly client_id: string;
  readonly secret_hash: string;
  readonly last_day: string;
}

const LINKS = new RowSet<keyof LinkRecord>({
  id: 'uuid',
  college_id: 'uuid',
  person_id: 'uuid',
  holder: 'text',
  client_id: 'text',
  secret_hash: 'text',
  last_day: 'date',
});

export async function insertLinks(work: UnitOfWork, links: readonly LinkRecord[]): Promise<void> {
  await work.rows(
    `insert into participants.personal_link
       (id, college_id, person_id, holder, client_id, secret_hash, last_day, issued_by)
     select l.id, l.college_id, l.person_id, l.holder, l.client_id, decode(l.secret_hash, 'hex'), l.last_day, $1
       from ${LINKS.from('l', 2)}`,
    [work.session.actor, ...LINKS.values(links)],
  );
}

/** A link whose roles stand, with these. */
export interface StandingLink {
  readonly linkId: string;
  readonly personId: string;
  readonly holder: string;
  readonly bindingIds: readonly string[];
}

const STANDING = `select l.id as "linkId", l.person_id as "personId", l.holder, array_agg(b.id) as "bindingIds"
  from participants.personal_link l
  join participants.role_binding b on b.account = l.client_id and b.revoked_at is null and b.college_id = l.college_id
 where l.college_id = any ((select contracts.session_colleges())::uuid[])`;

/** What stands of people's links; a link whose term is over keeps its roles until then, and opens nothing. */
export function standingLinksOf(work: UnitOfWork, personIds: readonly string[]): Promise<StandingLink[]> {
  return work.rows<StandingLink>(`${STANDING} and l.person_id = any ($1::uuid[]) group by l.id`, [personIds]);
}

/** Links of the session's colleges by their ids: those that ended have no roles. */
export async function linksToRevoke(
  work: UnitOfWork,
  ids: readonly string[],
): Promise<{ known: Map<string, string>; standing: StandingLink[] }> {
  const known = await work.rows<{ id: string; collegeId: string }>(
    `select id, college_id as "collegeId" from participants.personal_link
      where id = any ($1::uuid[]) and college_id = any ((select contracts.session_colleges())::uuid[])`,
    [ids],
  );
  const standing = await work.rows<StandingLink>(`${STANDING} and l.id = any ($1::uuid[]) group by l.id`, [ids]);
  return { known: new Map(known.map(({ id, collegeId }) => [id, collegeId])), standing };
}
