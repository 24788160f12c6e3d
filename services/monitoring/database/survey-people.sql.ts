import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { anyOfNames, withoutNames } from '#kernel/database/spellings.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const audited = (action: string, entity: string, rows: string, id: string, field: string): string => `
      insert into monitoring.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), '${action}', '${entity}', r.${id}, p_college, array['${field}']
        from ${rows} r;`;

/**
 * Moves invitations and links to the record that stays. Where both were invited to one campaign the one that stays has
 * answered if either has, and the other keeps an invitation without a link, which nobody is reminded of: as many are
 * marked as answered as there are answers.
 */
const MERGE = `
  create function contracts.merge_person_monitoring(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql ${DEFINER} as $$
    declare
      v_moved uuid[];
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      update monitoring.survey_link m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
         select from monitoring.survey_link k
          where (k.college_id, k.person_id, k.series_id) = (p_college, p_keep, m.series_id));
      delete from monitoring.survey_link m where (m.college_id, m.person_id) = (p_college, p_merge);
      with changed as (
        update monitoring.survey_invitation m set person_id = p_keep
         where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
           select from monitoring.survey_invitation k
            where (k.college_id, k.person_id, k.academic_year, k.audience, k.phase)
                  = (p_college, p_keep, m.academic_year, m.audience, m.phase))
        returning m.campaign_id
      ) select coalesce(array_agg(campaign_id), '{}') into v_moved from changed;
      update monitoring.survey_invitation i set answered = i.person_id = p_keep
        from monitoring.survey_invitation k, monitoring.survey_invitation m
       where (k.college_id, k.person_id, k.answered) = (p_college, p_keep, false)
         and (m.college_id, m.person_id, m.answered) = (p_college, p_merge, true)
         and m.campaign_id = k.campaign_id
         and i.campaign_id = k.campaign_id and i.college_id = p_college and i.person_id in (p_keep, p_merge);
      ${audited('survey-invitation.merge', 'SurveyCampaign', 'unnest(v_moved)', 'r', 'personId')}
      return query select 'surveyInvitations', cardinality(v_moved) where cardinality(v_moved) > 0;
    end $$`;

/** A name within the answers of a checkpoint is within a text of them: questions and options have Latin codes. */
const FORGET_IN_CHECKPOINTS = `
      with told as (
        update monitoring.checkpoint_answer a set answers = ${withoutNames('a.answers::text', 'v_names')}::jsonb
         where a.college_id = p_college and a.answers::text ~* v_names returning a.template_id
      ) select coalesce(array_agg(template_id), '{}') into v_told from told;`;

/**
 * Takes the links of an erased person away, so that they are neither asked nor reminded. What they answered is nobody's,
 * as it always was; where anybody named them in a text, the name goes.
 */
const ERASE = `
  create function contracts.erase_person_monitoring(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    declare
      v_names text := ${anyOfNames('p_names')};
      v_links uuid[];
      v_told uuid[];
    begin
      perform contracts.require_own_people(p_college, p_people);
      with gone as (
        delete from monitoring.survey_link l where l.college_id = p_college and l.person_id = any (p_people)
        returning l.series_id
      ) select coalesce(array_agg(series_id), '{}') into v_links from gone;
      update monitoring.survey_answer a set words = ${withoutNames('a.words', 'v_names')}
       where a.college_id = p_college and a.words ~* v_names;
      ${FORGET_IN_CHECKPOINTS}
      ${audited('survey-link.erase', 'SurveyCampaign', 'unnest(v_links)', 'r', 'link')}
      ${audited('checkpoint.erase', 'SurveyTemplate', 'unnest(v_told)', 'r', 'answers')}
      return query select 'surveyLinks', cardinality(v_links), null::text, null::uuid, null::integer
        where cardinality(v_links) > 0;
    end $$`;

/** What monitoring answers when a college merges two records of a person, or erases one. */
export const SURVEYED_PEOPLE: readonly string[] = [
  `grant insert on monitoring.audit to ${CONTRACTS_ROLE}`,
  MERGE,
  ERASE,
];
