import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { REACHED_COLLEGE } from '#kernel/database/table-security.js';
import { FEWEST_ANSWERS } from '../survey/result/fewest.data.js';

const SERVICE = serviceRole('monitoring');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Texts of one question that are told at most. */
const MOST_TEXTS = 200;

/** The first day on which nothing can be answered any more, and so nothing can be learnt from one more answer. */
export const OVER_FROM = 'coalesce(c.closed_on, c.closes_on + 1)';

/** Answers to the campaigns in question that the session's colleges have got, once each campaign is over. */
const GIVEN = `
  asked as materialized (
    select c.id, c.series_id, c.phase,
           c.college_id is null and c.region_id = any ((select contracts.session_regions())::uuid[]) as whole
      from monitoring.survey_campaign c join contracts.regions r on r.id = c.region_id
     where c.id = any (p_campaigns) and r.today >= ${OVER_FROM}
  )`;

/**
 * Who is told together. Fewer than five of a college are not told. In the whole region, which its coordinators see
 * beside the colleges, they are when all such colleges together have five: what is left of a total by taking the others
 * away is as many people at least.
 */
const together = (sizes: string, ...by: readonly string[]): string => `
  told as materialized (
    select ${['campaign_id', ...by].join(', ')}, college_id, college_id as of_college, n
      from ${sizes} where n >= ${FEWEST_ANSWERS}
    union all
    select ${['campaign_id', ...by].map((column) => `s.${column}`).join(', ')}, null, s.college_id, s.n
      from (select z.*, sum(z.n) filter (where z.n < ${FEWEST_ANSWERS}) over (
                          partition by ${['campaign_id', ...by].join(', ')}) as few from ${sizes} z) s
      join asked a on a.id = s.campaign_id and a.whole
     where s.n >= ${FEWEST_ANSWERS} or s.few >= ${FEWEST_ANSWERS}
  )`;

const SIZES = `
  given as materialized (
    select w.* from monitoring.survey_answer w join asked a on a.id = w.campaign_id where w.${REACHED_COLLEGE}
  ),
  sizes as (select campaign_id, question, college_id, count(*) as n from given group by 1, 2, 3)`;

/** How many have been asked and have answered, of each college: known while a campaign runs, as who has answered is. */
const PARTICIPATION = [
  `create function contracts.survey_participation(p_campaigns uuid[])
     returns table (campaign_id uuid, college_id uuid, invited integer, answered integer)
     language sql stable ${DEFINER} as $$
       select i.campaign_id, i.college_id, count(*)::int, count(*) filter (where i.answered)::int
         from monitoring.survey_invitation i
        where i.campaign_id = any (p_campaigns) and i.${REACHED_COLLEGE} group by 1, 2 $$`,
  ...ownedFunction('contracts.survey_participation(uuid[])', SERVICE),
];

/**
 * How many gave each value to each question, and how many answered the question at all; of a text the latter alone. A
 * row without a college is of the whole region.
 */
const VALUES = [
  `create function contracts.survey_values(p_campaigns uuid[])
     returns table (campaign_id uuid, college_id uuid, question text, value text, times integer, answered integer)
     language sql stable ${DEFINER} as $$
       with ${[GIVEN, SIZES, together('sizes', 'question')].join(',')},
       groups as (select campaign_id, question, college_id, sum(n)::int as answered from told group by 1, 2, 3)
       select g.campaign_id, g.college_id, g.question, v.value, count(*)::int, g.answered
         from groups g
         join told t on (t.campaign_id, t.question) = (g.campaign_id, g.question)
                    and t.college_id is not distinct from g.college_id
         join given w on (w.campaign_id, w.question, w.college_id) = (t.campaign_id, t.question, t.of_college)
        cross join lateral (select w.score::text as value where w.choices is null
                            union all select unnest(w.choices)) v
        group by g.campaign_id, g.college_id, g.question, v.value, g.answered $$`,
  ...ownedFunction('contracts.survey_values(uuid[])', SERVICE),
];

/** Texts of a college, in an order that says nothing of whose they are, nor which of two questions are one person's. */
const TEXTS = [
  `create function contracts.survey_texts(p_campaigns uuid[])
     returns table (campaign_id uuid, college_id uuid, question text, words text)
     language sql stable ${DEFINER} as $$
       with ${[GIVEN, SIZES].join(',')},
       placed as (
         select w.campaign_id, w.college_id, w.question, w.words,
                row_number() over (partition by w.campaign_id, w.college_id, w.question
                                       order by md5(w.campaign_id || w.question || w.words)) as place
           from given w join sizes s using (campaign_id, college_id, question)
          where w.words is not null and s.n >= ${FEWEST_ANSWERS}
       )
       select campaign_id, college_id, question, words from placed where place <= ${MOST_TEXTS}
        order by campaign_id, college_id, question, place $$`,
  ...ownedFunction('contracts.survey_texts(uuid[])', SERVICE),
];

/**
 * Scores of those who have answered both a campaign and the first one of its series: sums before and after, with how
 * many answered either of them at all, and how many went up.
 */
const CHANGES = [
  `create function contracts.survey_changes(p_campaigns uuid[])
     returns table (campaign_id uuid, college_id uuid, question text, matched integer, sum_before integer,
                    sum_after integer, answered_before integer, answered_after integer, rose integer)
     language sql stable ${DEFINER} as $$
       with ${GIVEN},
       compared as materialized (
         select a.id as campaign_id, b.id as before_id
           from asked a
          cross join lateral (
            select c.id from monitoring.survey_campaign c join contracts.regions r on r.id = c.region_id
             where c.series_id = a.series_id and c.id <> a.id and c.phase = 'ENTRY' and r.today >= ${OVER_FROM}
          ) b
       ),
       scores as materialized (
         select p.campaign_id, w.campaign_id = p.before_id as before, w.college_id, w.question, w.respondent_key, w.score
           from compared p
           join monitoring.survey_answer w on w.campaign_id in (p.campaign_id, p.before_id)
          where w.score is not null and w.${REACHED_COLLEGE}
       ),
       pairs as materialized (
         select campaign_id, college_id, question, b.score as was, n.score as is_now
           from (select * from scores where before) b
           join (select * from scores where not before) n using (campaign_id, college_id, question, respondent_key)
       ),
       sizes as (select campaign_id, question, college_id, count(*) as n from pairs group by 1, 2, 3),
       ${together('sizes', 'question')},
       totals as (
         select campaign_id, question, college_id, count(*) filter (where before) as before,
                count(*) filter (where not before) as after
           from scores group by 1, 2, 3
       ),
       sums as (
         select campaign_id, question, college_id, sum(was) as before, sum(is_now) as after,
                count(*) filter (where is_now > was) as rose
           from pairs group by 1, 2, 3
       )
       select t.campaign_id, t.college_id, t.question, sum(t.n)::int, sum(s.before)::int, sum(s.after)::int,
              sum(o.before)::int, sum(o.after)::int, sum(s.rose)::int
         from told t
         join sums s on (s.campaign_id, s.question, s.college_id) = (t.campaign_id, t.question, t.of_college)
         join totals o on (o.campaign_id, o.question, o.college_id) = (t.campaign_id, t.question, t.of_college)
        group by 1, 2, 3 $$`,
  ...ownedFunction('contracts.survey_changes(uuid[])', SERVICE),
];

/** What is told of the answers to surveys: sums over five people and more, when a campaign is over. */
export const SURVEY_RESULTS: readonly string[] = [...PARTICIPATION, ...VALUES, ...TEXTS, ...CHANGES];
