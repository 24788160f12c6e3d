import { anyOfNames, withoutNames } from '#kernel/database/spellings.sql.js';
import { audited, lockOf } from './writing.sql.js';
import { movedByPairs } from './moved-by-pairs.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const WITHOUT_NAMES = (column: string) => withoutNames(`m.${column}`, 'v_names');

const withoutIt = (table: string, columns: readonly string[]): string => `
      update programs.${table} t
         set ${columns.map((column) => `${column} = ${withoutNames(`t.${column}`, 'v_names')}`).join(', ')}
       where t.college_id = p_college and (${columns.map((column) => `t.${column} ~* v_names`).join(' or ')});`;

/** What staff wrote of a college year may name anybody: a name within it goes, the rest stays. */
const FORGET_IN_YEARS = [
  withoutIt('college_year', ['curator', 'goals', 'expected_results']),
  `
      update programs.college_year t set working_group = ${withoutNames('t.working_group::text', 'v_names')}::jsonb
       where t.college_id = p_college and t.working_group::text ~* v_names;`,
  withoutIt('activity', ['title_ru', 'title_en', 'result_ru', 'result_en', 'done_document', 'not_applicable_reason', 'changed_reason']), // prettier-ignore
  withoutIt('stage_closure', ['override_reason']),
  withoutIt('labour_agreement', ['content', 'form', 'end_reason']),
  withoutIt('year_step', ['reason']),
].join('');

/**
 * Forgets a person here: what stands of their mentorships ends today, or at its planned end where that is past, and
 * what had not begun is void; reasons in free text go, and so does their name where they led a programme. What was
 * written of their own mentorships goes; where others of the college name them, the name does. Also answers of which
 * colleges and years that changes facts.
 */
const ERASE = `
  create function contracts.erase_person_programs(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    declare
      v_ended uuid[];
      v_voided uuid[];
      v_cleared uuid[];
      v_names text := ${anyOfNames('p_names')};
      v_told uuid[];
      v_closing integer[];
    begin
      perform contracts.require_own_people(p_college, p_people);${lockOf('p_people')}
      with gone as (
        update programs.mentorship m
           set status = 'ENDED', ended_on = least(contracts.today(m.college_id), m.until_on),
               ended_by = 'COLLEGE', end_reason = null
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and m.status = 'APPROVED' and m.started_on <= contracts.today(m.college_id) returning m.id
      ) select coalesce(array_agg(id), '{}') into v_ended from gone;
      with gone as (
        update programs.mentorship m set status = 'VOIDED', void_reason = '—'
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and m.status in ('PROPOSED', 'APPROVED') returning m.id
      ) select coalesce(array_agg(id), '{}') into v_voided from gone;
      with gone as (
        update programs.mentorship m set end_reason = null, void_reason = case when m.void_reason is not null then '—' end
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.end_reason is not null or m.void_reason <> '—') returning m.id
      ) select coalesce(array_agg(id), '{}') into v_cleared from gone;
      perform programs.forget_meetings(p_college, p_people, v_names);
      perform programs.forget_plans(p_college, p_people, v_names);
      v_closing := array(select programs.forget_closing(p_college, p_people, v_names));
      delete from programs.pair_decision d
       where d.college_id = p_college and (d.mentee_id = any (p_people) or d.mentor_id = any (p_people));
      update programs.labour_agreement a
         set number = a.id::text, content = '—', form = '—', payment = null, end_reason = null
       where a.college_id = p_college and a.mentor_id = any (p_people);
      delete from programs.mentee_support s where s.college_id = p_college and s.mentee_id = any (p_people);
      update programs.program p set lead = null
       where p.college_id = p_college
         and regexp_replace(translate(lower(p.lead), 'ё', 'е'), '\\s+', ' ', 'g') = any (p_names);
      ${FORGET_IN_YEARS}
      with gone as (
        update programs.mentorship m set results = null, case_link = null
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.results is not null or m.case_link is not null) returning m.id
      ), silent as (
        update programs.mentorship_answer a set reason = null from programs.mentorship m
         where m.id = a.mentorship_id and a.reason is not null
           and ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
      ), named as (
        update programs.mentorship m
           set results = ${WITHOUT_NAMES('results')}, case_link = ${WITHOUT_NAMES('case_link')}
         where m.college_id = p_college
           and not (m.mentee_id = any (p_people)
                    or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.results ~* v_names or m.case_link ~* v_names) returning m.id
      ) select coalesce(array_agg(id), '{}') into v_told from (table gone union all table named) both_of;
      ${audited('mentorship.erase', 'v_ended', `array['status', 'endedOn', 'endReason']`)}
      ${audited('mentorship.erase', 'v_voided', `array['status', 'voidReason']`)}
      ${audited('mentorship.erase', 'v_cleared', `array['endReason', 'voidReason']`)}
      ${audited('mentorship.erase', 'v_told', `array['results', 'caseLink']`)}
      return query
        select w.what, w.changed, null::text, null::uuid, null::integer
          from (values ('mentorshipsEnded', cardinality(v_ended)), ('mentorshipsVoided', cardinality(v_voided))) w (what, changed)
        union all
        select null, 0, f.fact, c.college_id, y.year${movedByPairs('v_ended || v_voided')}
        union all
        select null, 0, 'closing', p_college, y from unnest(v_closing) as y;
    end $$`;

/** A note or a help that is wanted without the names, wherever others of the college wrote them down. */
const namedIn = (table: string, column: string) => `
      update programs.${table} w set ${column} = ${withoutNames(`w.${column}`, 'p_names')}
       where w.college_id = p_college and w.${column} ~* p_names;`;

const THEIR_PAIRS = `array(
        select m.id from programs.mentorship m
         where (m.college_id = p_college and m.mentee_id = any (p_people))
            or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))`;

/**
 * What was said of a person's meetings goes, by whichever side; that they were held, when, and that feedback was given
 * stays countable. Their calendar is closed.
 */
const FORGET_MEETINGS = `
  create function programs.forget_meetings(p_college uuid, p_people uuid[], p_names text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
    declare
      v_pairs uuid[] := ${THEIR_PAIRS};
    begin
      delete from programs.meeting_note where mentorship_id = any (v_pairs);
      delete from programs.feedback_answer where mentorship_id = any (v_pairs);
      delete from programs.feedback_word where mentorship_id = any (v_pairs);
      update programs.meeting k set place = null, cancel_reason = null
       where (k.place is not null or k.cancel_reason is not null) and exists (
         select from programs.meeting_mentorship p where p.meeting_id = k.id and p.mentorship_id = any (v_pairs));
      ${namedIn('meeting_note', 'note')}${namedIn('feedback_answer', 'help_wanted')}
      ${namedIn('feedback_word', 'went_well')}${namedIn('feedback_word', 'went_badly')}
      ${namedIn('meeting', 'place')}${namedIn('meeting', 'cancel_reason')}
      update programs.calendar_link set revoked_at = now() where person_id = any (p_people) and revoked_at is null;
    end $$`;

/** What a person's plans say goes, and their name where others' plans do; what was planned when, and done, stays countable. */
const FORGET_PLANS = `
  create function programs.forget_plans(p_college uuid, p_people uuid[], p_names text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
    declare
      v_pairs uuid[] := ${THEIR_PAIRS};
    begin
      delete from programs.plan_item_word where mentorship_id = any (v_pairs);
      delete from programs.plan_extension_word where mentorship_id = any (v_pairs);
      ${['direction_words', 'difficulty', 'measure', 'interim_result', 'final_result'].map((column) => namedIn('plan_item_word', column)).join('')}
      ${namedIn('plan_extension_word', 'reason')}
    end $$`;

/**
 * Reports on the person's pairs lose their words; practices of theirs leave the base, the region's as well, and their
 * text goes; of rewards and outcomes the fact stays countable. Answers with the years of which practices left.
 */
const FORGET_CLOSING = `
  create function programs.forget_closing(p_college uuid, p_people uuid[], p_names text) returns setof integer
    language plpgsql set search_path = pg_catalog, pg_temp as $$
    declare
      v_pairs uuid[] := array(
        select m.id from programs.mentorship m
         where (m.college_id = p_college and m.mentee_id = any (p_people))
            or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)));
    begin
      delete from programs.pair_report_word where mentorship_id = any (v_pairs);
      return query
      update programs.practice k
         set title = '—', done = '—', result = null, link = null, tags = '{}', tag_keys = '{}', search_key = '',
             withdrawn_on = coalesce(k.withdrawn_on, contracts.today(k.college_id)), withdrawn_reason = '—'
        from programs.practice_source s
       where s.practice_id = k.id and (s.mentorship_id = any (v_pairs)
         or s.college_id = p_college and s.mentor_id = any (p_people))
      returning k.academic_year::integer;
      update programs.reward set title = '—', void_reason = case when void_reason is not null then '—' end
       where college_id = p_college and person_id = any (p_people);
      update programs.outcome set document = null
       where college_id = p_college and person_id = any (p_people) and document is not null;
      ${['worked', 'did_not_work'].map((column) => namedIn('pair_report_word', column)).join('')}
      ${['title', 'done', 'result', 'link', 'withdrawn_reason', 'search_key'].map((column) => namedIn('practice', column)).join('')}
      update programs.practice k set tags = '{}', tag_keys = '{}'
       where k.college_id = p_college and array_to_string(k.tags, ' ') ~* p_names;
      ${['title', 'void_reason'].map((column) => namedIn('reward', column)).join('')}
      ${namedIn('outcome', 'document')}
    end $$`;

/** What programs answers when a college erases a person. */
export const ERASURE: readonly string[] = [FORGET_MEETINGS, FORGET_PLANS, FORGET_CLOSING, ERASE];
