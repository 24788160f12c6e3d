/** Days ahead in which a consent ends, and back in which one has ended without another: as `consentsDue` has it. */
const AHEAD_DAYS = 30;
const BACK_DAYS = 366;

const ITEM = `
  case when l.given_by = 'REPRESENTATIVE' and l.ends = l.adult_on then 'CONSENT_AT_18' else 'CONSENT_ENDS' end,
  l.college_id, null::integer, null::text, null::uuid, l.person_id, null::date, l.ends, greatest(0, l.today - l.ends), 1`;

/**
 * Consents that end soon or have ended, for the college of the people and for the people themselves. What decides is the
 * consent of a person that ends last, and who withdrew has said no and is not asked again (the rule of `consentsDue`).
 */
export const WAITING: readonly string[] = [
  `create function contracts.waiting_participants(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
       mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
     #variable_conflict use_column
     begin
       return query
       with asked as materialized (
         select p.college_id, p.id from participants.person p where p.college_id = any (p_colleges)
         union
         select p.college_id, p.id from participants.person p where p.id = any (p_persons)
       ),
       last as materialized (
         select distinct on (p.id) p.id as person_id, p.college_id, d.today, c.given_by, c.withdrawn_on,
                g.adult_on, participants.consent_ends(c, g.adult_on) as ends
           from asked k
           join participants.person p on (p.college_id, p.id) = (k.college_id, k.id)
           join contracts.colleges d on d.id = p.college_id
           join participants.consent c on (c.college_id, c.person_id) = (p.college_id, p.id) and c.given_on <= d.today
          cross join lateral (select participants.adult_on(p.birth_date, p.birth_year) as adult_on) g
          where p.merged_into is null and p.erased_on is null
          order by p.id, participants.consent_ends(c, g.adult_on) desc nulls first, c.given_on desc, c.id
       ),
       due as materialized (
         select * from last l
          where l.ends between l.today - ${BACK_DAYS - 1} and l.today + ${AHEAD_DAYS}
            and l.ends is distinct from l.withdrawn_on
       )
       select 'COLLEGE', l.college_id, ${ITEM} from due l where l.college_id = any (p_colleges)
       union all
       select 'PERSON', l.person_id, ${ITEM}
         from due l join unnest(p_persons) as s (id) on s.id = l.person_id;
     end $$`,
];
