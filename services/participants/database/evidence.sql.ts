import { consentInForceOn } from '../person/record/in-force.sql.js';

const inBase = (proof: string, table: string): string => `
       select '${proof}', count(distinct p.id)::integer
         from participants.${table} s join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
        where s.college_id = p_college and s.joined_into is null and participants.in_base(s.entered_on, s.left_on, p_day)
          and p.merged_into is null and p.erased_on is null`;

/** Whose consents are in force on a day, and who is in a base: what shows that they were collected, as numbers. */
export const EVIDENCE: readonly string[] = [
  `create function contracts.evidence_participants(p_college uuid, p_year integer, p_day date)
     returns table (proof text, found integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select 'CONSENTS', count(*)::integer from participants.person p
        where p.college_id = p_college and p.merged_into is null and p.erased_on is null
          and ${consentInForceOn('p_day')}
       union all${inBase('MENTEE_BASE', 'mentee_profile')}
       union all${inBase('MENTOR_BASE', 'mentor_profile')} $$`,
];
