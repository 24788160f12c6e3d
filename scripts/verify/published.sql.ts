/**
 * Targets that publications did not keep as they stood: one that was set before and never since must be there, unless
 * that of a later year is in force. What was being set in the minute before may not have been seen.
 */
export const PUBLISHED_TARGETS = `
  with stood as (
    select distinct on (b.id, t.indicator_code, t.college_id)
           b.id, b.region_id, p.kind, p.academic_year::int as year, p.number::int as number, p.speaks_for, b.revision,
           t.indicator_code, t.college_id, t.academic_year, t.value
      from monitoring.publication b
      join monitoring.period p on p.id = b.period_id
      join monitoring.target t on t.region_id = b.region_id and t.academic_year <= p.academic_year
                              and t.set_at < b.published_at - interval '1 minute'
     order by b.id, t.indicator_code, t.college_id, t.academic_year desc
  )
  select s.kind, s.year, s.number, s.speaks_for::text as day, s.indicator_code as indicator, 'target' as part,
         '' as form, '' as category, k.value::float8 as kept, s.value::float8 as counted, coalesce(c.code, r.code) as college
    from stood s
    join participants.region r on r.id = s.region_id
    left join participants.college c on c.id = s.college_id
    left join monitoring.published_target k
      on (k.publication_id, k.indicator_code) = (s.id, s.indicator_code) and k.college_id is not distinct from s.college_id
   where k.publication_id is null or k.academic_year < s.academic_year
      or k.academic_year = s.academic_year and k.value <> s.value
   order by s.speaks_for, s.kind, s.revision, college, s.indicator_code`;

/**
 * Published figures whose parts are not what the submissions of their publication say, added up once more: over the
 * colleges that have both, or of organisations each once. What is hidden has no parts. A figure that is kept is that
 * of the last revision, or of another period of the day that was published before. Municipalities are those of today, so those of a region are left out once one was changed.
 */
export const PUBLISHED = `
  with figure as (
    select f.*, p.kind, p.academic_year::int as year, p.number::int as number, p.speaks_for, p.id as period_id, b.revision,
           i.code as indicator, i.unit
      from monitoring.published_figure f
      join monitoring.publication b on b.id = f.publication_id
      join monitoring.period p on p.id = b.period_id
      join monitoring.indicator i on i.id = f.indicator_id
     where f.status <> 'SUPPRESSED'
       and (f.subject <> 'MUNICIPALITY' or not exists (
         select from participants.audit a join participants.college c on c.id = a.entity_id
          where a.at > b.published_at and 'municipality' = any (a.fields) and c.region_id = f.region_id))
  ),
  asked as (select distinct publication_id, indicator_id, form, category from figure where not kept),
  term as (
    select a.*, t.part, t.measure, count(*) over (partition by a.publication_id, a.indicator_id, a.form, a.category) as terms,
           case when t.part = 'NUMERATOR' and a.category <> '' then a.category else t.category end as of_category,
           case when t.part = 'NUMERATOR' and a.form <> '' then a.form else t.form end as of_form
      from asked a join monitoring.indicator_term t using (indicator_id)
  ),
  college_parts as (
    select t.publication_id, t.indicator_id, t.form, t.category, s.college_id, s.submission_id,
           sum(m.value) filter (where t.part = 'NUMERATOR') as numerator,
           sum(m.value) filter (where t.part = 'DENOMINATOR') as denominator
      from term t
      join monitoring.published_submission s using (publication_id)
      join monitoring.submitted_measure m
        on (m.submission_id, m.measure, m.category, m.form) = (s.submission_id, t.measure, t.of_category, t.of_form)
     group by t.publication_id, t.indicator_id, t.form, t.category, s.college_id, s.submission_id, t.terms
    having count(*) = t.terms
  ),
  member as (
    select f.publication_id, f.subject, f.college_id, f.municipality, f.indicator_id, f.form, f.category, f.unit,
           k.submission_id, k.numerator, k.denominator
      from figure f
      join college_parts k using (publication_id, indicator_id, form, category)
      join participants.college c on c.id = k.college_id
     where not f.kept and case f.subject when 'COLLEGE' then f.college_id = k.college_id
                                         when 'MUNICIPALITY' then f.municipality = c.municipality else true end
  ),
  thing as (
    select m.publication_id, m.subject, m.college_id, m.municipality, m.indicator_id, t.part,
           count(distinct g.thing_id)::int as things
      from member m
      join term t on t.publication_id = m.publication_id and t.indicator_id = m.indicator_id and t.form = '' and t.category = ''
      join monitoring.submitted_thing g on (g.submission_id, g.measure) = (m.submission_id, t.measure)
     where m.unit = 'ORGANISATIONS' group by 1, 2, 3, 4, 5, 6
  ),
  summed as (
    select publication_id, subject, college_id, municipality, indicator_id, form, category, unit,
           sum(numerator)::int as numerator, sum(denominator)::int as denominator
      from member group by 1, 2, 3, 4, 5, 6, 7, 8
  ),
  parts as (
    select f.*, v.part,
           case v.part when 'numerator' then f.numerator else f.denominator end as told,
           case when f.kept then case v.part when 'numerator' then b.numerator else b.denominator end
                when s.unit = 'ORGANISATIONS' then coalesce((
                  select t.things from thing t
                   where (t.publication_id, t.subject, t.municipality, t.indicator_id, lower(t.part))
                           = (f.publication_id, f.subject, f.municipality, f.indicator_id, v.part)
                     and t.college_id is not distinct from f.college_id), 0)
                when v.part = 'numerator' then s.numerator else s.denominator end as counted
      from figure f
     cross join (values ('numerator'), ('denominator')) v (part)
      left join summed s
        on (s.publication_id, s.subject, s.municipality, s.indicator_id, s.form, s.category)
             = (f.publication_id, f.subject, f.municipality, f.indicator_id, f.form, f.category)
       and s.college_id is not distinct from f.college_id
      left join lateral (
        select o.numerator, o.denominator
          from monitoring.period d
         cross join lateral (
           select e.id from monitoring.publication e where e.period_id = d.id and e.id < f.publication_id
            order by e.revision desc limit 1) e
          join monitoring.published_figure o on o.publication_id = e.id
         where f.kept and (d.region_id, d.speaks_for) = (f.region_id, f.speaks_for)
           and (o.subject, o.municipality, o.indicator_id, o.form, o.category)
                 = (f.subject, f.municipality, f.indicator_id, f.form, f.category)
           and o.college_id is not distinct from f.college_id
         order by (o.numerator, o.denominator) = (f.numerator, f.denominator) desc nulls last, d.id = f.period_id desc
         limit 1) b on true
  )
  select p.kind, p.year, p.number, p.speaks_for::text as day, p.indicator, p.part, p.form, p.category,
         p.told as kept, p.counted, coalesce(c.code, nullif(p.municipality, ''), r.code) as college
    from parts p
    join participants.region r on r.id = p.region_id
    left join participants.college c on c.id = p.college_id
   where p.told is distinct from p.counted
   order by p.speaks_for, p.kind, p.revision, college, p.indicator, p.form, p.category, p.part desc`;
