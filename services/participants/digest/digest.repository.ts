import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { DigestReach, DigestSetting } from './digest.type.js';

/** Settings of the caller: of the account where it is asked for, and of the persons that it is. */
const SETTINGS = `
  select null::uuid as "personId", r.email, r.confirmed_at is not null as confirmed,
         coalesce(r.language, 'ru') as language, r.stopped_at is not null as stopped
    from (select contracts.session_actor() as account) a
    left join participants.digest_reader r on r.account = a.account
   where $1::boolean
  union all
  select p.id, p.email, true, coalesce(r.language, 'ru'), r.stopped_at is not null
    from participants.person p
    left join participants.digest_reader r on (r.college_id, r.person_id) = (p.college_id, p.id)
   where p.id = any ((select contracts.session_persons())::uuid[])
   order by 1 nulls first limit 100`;

export function settingsOf({ read }: HubContext, ofAccount: boolean): Promise<DigestSetting[]> {
  return read.rows(SETTINGS, [ofAccount]);
}

export const settingsIn = (work: UnitOfWork, ofAccount: boolean): Promise<DigestSetting[]> =>
  work.rows(SETTINGS, [ofAccount]);

interface Wish {
  readonly email: string | null;
  readonly language: string;
  readonly stopped: boolean;
}

const CHANGED = `language = excluded.language,
  stopped_at = case when excluded.stopped_at is not null then coalesce(r.stopped_at, excluded.stopped_at) end`;

/** An address that is not confirmed is asked about, anew where it is set again. */
export async function setOfAccount(work: UnitOfWork, { email, language, stopped }: Wish): Promise<void> {
  await work.rows(
    `insert into participants.digest_reader as r (account, email, language, stopped_at, asks)
     values (contracts.session_actor(), $1, $2, case when $3 then now() end, $1::text is not null)
     on conflict (account) do update set email = excluded.email, ${CHANGED},
       asks = excluded.asks and (r.confirmed_at is null or r.email is distinct from excluded.email)`,
    [email, language, stopped],
  );
}

export async function setOfPerson(
  work: UnitOfWork,
  personId: string,
  { language, stopped }: Omit<Wish, 'email'>,
): Promise<void> {
  await work.rows(
    `insert into participants.digest_reader as r (college_id, person_id, language, stopped_at)
     select p.college_id, p.id, $2, case when $3 then now() end from participants.person p where p.id = $1
     on conflict (college_id, person_id) do update set ${CHANGED}`,
    [personId, language, stopped],
  );
}

export async function stopByCode(work: UnitOfWork, hash: Buffer): Promise<boolean> {
  const [row] = await work.rows<{ stopped: boolean }>('select contracts.stop_digests($1) as stopped', [hash]);
  return row?.stopped === true;
}

export async function confirmByCode(work: UnitOfWork, hash: Buffer): Promise<boolean> {
  const [row] = await work.rows<{ confirmed: boolean }>('select contracts.confirm_address($1) as confirmed', [hash]);
  return row?.confirmed === true;
}

export async function reachOf({ read }: HubContext, collegeId: string | null): Promise<DigestReach | null> {
  const rows = await read.rows<DigestReach>(
    `select people, without_consent as "withoutConsent", without_address as "withoutAddress", stopped, reached, staff,
            staff_unconfirmed as "staffUnconfirmed", staff_reached as "staffReached", day::text as day, prepared, sent, failed, uncertain, withheld
       from contracts.digest_reach($1)`,
    [collegeId],
  );
  return rows[0] ?? null;
}
