import { DEMO_ACCOUNTS } from '../sample/accounts.data.js';
import { KIND } from './chance.sql.js';
import type { Statement } from './statement.js';
import type { PlannedRegion } from './plan.js';
import { LAST_YEAR } from './proportions.data.js';

/**
 * Roles of the demo accounts in a region: its coordinator and analyst, the staff of its first college, and the sides
 * of that college's first pair of the last year in which both count.
 */
export function accounts({ n, colleges }: PlannedRegion): Statement {
  const rows = DEMO_ACCOUNTS.map(({ account, role, scope }, turn) => ({
    turn,
    account,
    role,
    region: scope.kind === 'REGION' ? n : null,
    college: 'college' in scope ? colleges[0]!.n : null,
    side: scope.kind === 'PERSON' ? scope.side : null,
  }));
  const consented = (person: string) => `exists (
    select from participants.consent c
     where (c.college_id, c.person_id) = (m.college_id, ${person}) and c.withdrawn_on is null and c.valid_until is null
       and c.given_by <> 'REPRESENTATIVE')`;
  return [
    `with pair as (
       select m.mentor_id, m.mentee_id from programs.mentorship m
        where m.college_id = pg_temp.id(${KIND.college}, $2::bigint) and m.mentor_college_id = m.college_id
          and m.academic_year = ${LAST_YEAR} and m.status in ('APPROVED', 'ENDED')
          and ${consented('m.mentor_id')} and ${consented('m.mentee_id')}
        order by m.id limit 1
     )
     insert into participants.role_binding (id, account, role, region_id, college_id, person_id, granted_by, granted_at)
     select pg_temp.id(${KIND.binding}, turn), account, role, pg_temp.id(${KIND.region}, region),
            pg_temp.id(${KIND.college}, college), person_id, 'seed', timestamptz '2022-09-01 09:00:00Z'
       from jsonb_to_recordset($1::jsonb) as b
              (turn integer, account text, role text, region bigint, college bigint, side text)
       left join pair on side is not null,
            lateral (select case side when 'mentor' then pair.mentor_id when 'mentee' then pair.mentee_id end as person_id) p
      where side is null or person_id is not null`,
    JSON.stringify(rows),
    colleges[0]!.n,
  ];
}
