import { DEMO_ACCOUNTS } from './accounts.data.js';

const NAMES = DEMO_ACCOUNTS.flatMap(({ account, name }) => (name === undefined ? [] : [{ account, name }]));

/**
 * Calls the demo accounts by names, as an issuer does of those who sign in; who is a person of the college has
 * theirs. They are kept until somebody signs in as one of them.
 */
export const NAME_DEMO_ACCOUNTS = [
  `insert into participants.account_name (account, name, seen_at)
   select distinct on (b.account) b.account,
          coalesce(n.name, concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, ''))), 'infinity'
     from participants.role_binding b
     left join jsonb_to_recordset($1::jsonb) as n (account text, name text) on n.account = b.account
     left join participants.person p on (p.college_id, p.id) = (b.college_id, b.person_id)
    where b.account = any ($2::text[]) and b.revoked_at is null and coalesce(n.name, p.family_name) is not null
   on conflict do nothing`,
  JSON.stringify(NAMES),
  DEMO_ACCOUNTS.map(({ account }) => account),
] as const;
