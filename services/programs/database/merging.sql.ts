import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { audited, lockOf } from './writing.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const EACH_OTHERS_PAIR: Bilingual = {
  ru: 'В {year} эти две записи — наставник и наставляемый одной пары. Отмените пару (voidMentorships), если это один человек.',
  en: 'In {year} these two records are mentor and mentee of one pair. Void it (voidMentorships) if they are one person.',
};
const BOTH_HAVE_MENTOR: Bilingual = {
  ru: 'В {year} у обеих записей в одни и те же дни был наставник, а у наставляемого он один. Отмените одну из пар или завершите её днём до начала другой и повторите.',
  en: 'In {year} both records had a mentor on the same days, and a mentee has one. Void one of the pairs, or end it on a day before the other began, then merge again.',
};

/** A sentence as two columns. */
const said = ({ ru, en }: Bilingual): string => [ru, en].map((text) => `'${text.replaceAll("'", "''")}'`).join(', ');

/**
 * What stands against two records being one person's: that they are each other's pair, or that each had a mentor
 * at the same time (domain.md rule 2). Waits for whoever is writing mentorships, so that the answer still holds
 * when they are moved.
 */
const CONFLICTS = `
  create function contracts.merge_conflicts_programs(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (code text, academic_year integer, ru text, en text) language plpgsql ${DEFINER} as $$
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);${lockOf('array[p_keep, p_merge]')}
      return query
        select 'EACH_OTHERS_PAIR', m.academic_year::integer, ${said(EACH_OTHERS_PAIR)} from programs.mentorship m
         where m.college_id = p_college and m.status <> 'VOIDED'
           and ((m.mentor_id, m.mentee_id) = (p_keep, p_merge) or (m.mentor_id, m.mentee_id) = (p_merge, p_keep))
        union
        select 'BOTH_HAVE_MENTOR', k.academic_year::integer, ${said(BOTH_HAVE_MENTOR)}
          from programs.mentorship k
          join programs.mentorship m
            on (m.college_id, m.mentee_id, m.exclusive_scope) = (k.college_id, p_merge, k.exclusive_scope)
           and m.started_on <= coalesce(k.ended_on, k.until_on) and k.started_on <= coalesce(m.ended_on, m.until_on)
         where k.college_id = p_college and k.mentee_id = p_keep
           and k.status in ('APPROVED', 'ENDED') and m.status in ('APPROVED', 'ENDED')
         order by 1, 2;
    end $$`;

/** What is kept of a person beside their mentorships: what the record that stays has already goes before the other's. */
const moved = (table: string, column: string, same: string) => `
      update programs.${table} g set ${column} = p_keep
       where g.college_id = p_college and g.${column} = p_merge and not exists (
         select from programs.${table} k where k.college_id = p_college and k.${column} = p_keep and ${same});
      delete from programs.${table} g where g.college_id = p_college and g.${column} = p_merge;`;

/** Moves the mentorships of a record to the one that stays. A voided pair of the two themselves stays where it is. */
const MERGE = `
  create function contracts.merge_person_programs(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql ${DEFINER} as $$
    declare
      v_mentee uuid[];
      v_mentor uuid[];
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);${lockOf('array[p_keep, p_merge]')}
      with changed as (
        update programs.mentorship m set mentee_id = p_keep
         where m.college_id = p_college and m.mentee_id = p_merge and m.mentor_id <> p_keep returning m.id
      ) select coalesce(array_agg(id), '{}') into v_mentee from changed;
      with changed as (
        update programs.mentorship m set mentor_id = p_keep
         where m.mentor_college_id = p_college and m.mentor_id = p_merge and m.mentee_id <> p_keep returning m.id
      ) select coalesce(array_agg(id), '{}') into v_mentor from changed;
      -- Whoever has the calendar of the record that goes makes a new one.
      update programs.calendar_link set revoked_at = coalesce(revoked_at, now()), person_id = p_keep where person_id = p_merge;
      delete from programs.pair_decision
       where college_id = p_college and (mentee_id, mentor_id) in ((p_keep, p_merge), (p_merge, p_keep));
      update programs.labour_agreement set mentor_id = p_keep where college_id = p_college and mentor_id = p_merge;
      ${moved('pair_decision', 'mentee_id', 'k.mentor_id = g.mentor_id')}
      ${moved('pair_decision', 'mentor_id', 'k.mentee_id = g.mentee_id')}
      ${moved('mentee_support', 'mentee_id', 'k.academic_year = g.academic_year')}
      ${moved('reward', 'person_id', '(k.kind, k.level, k.title, k.rewarded_on) = (g.kind, g.level, g.title, g.rewarded_on)')}
      ${moved('outcome', 'person_id', '(k.kind, k.due_on) = (g.kind, g.due_on)')}
      update programs.practice_source set mentor_id = p_keep where college_id = p_college and mentor_id = p_merge;
      ${audited('mentorship.merge', 'v_mentee', `array['menteeId']`)}
      ${audited('mentorship.merge', 'v_mentor', `array['mentorId']`)}
      return query select 'mentorships', cardinality(v_mentee) + cardinality(v_mentor);
    end $$`;

/** What programs answers when a college merges two records of a person. */
export const MERGING: readonly string[] = [`grant insert on programs.audit to ${CONTRACTS_ROLE}`, CONFLICTS, MERGE];
