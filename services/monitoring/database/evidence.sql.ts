/**
 * What a college has on a day of the curator's own questionnaires, and of surveys: as many answers as the figures tell,
 * so that nothing shows before a survey is over and enough have answered. In plpgsql, since counts are made later.
 */
export const EVIDENCE: readonly string[] = [
  `create function contracts.evidence_monitoring(p_college uuid, p_year integer, p_day date)
     returns table (proof text, found integer)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
     begin
       return query
       select 'CHECKPOINT:' || a.checkpoint, 1 from monitoring.checkpoint_answer a
        where (a.college_id, a.academic_year) = (p_college, p_year) and a.answered_on <= p_day
       union all
       select 'SURVEY_ANSWERS', coalesce(sum(c.value), 0)::integer
         from monitoring.count_surveys(p_college, p_year, p_day) c
        where c.measure = 'respondents' and c.category <> '';
     end $$`,
];
