import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import {
  OWN_COLLEGE,
  OWN_REGION,
  REACHED_COLLEGE,
  REGION_OF_OWN_COLLEGE,
  secureTable,
} from '#kernel/database/table-security.js';

const SERVICE = serviceRole('monitoring');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Regions that the session works in, be it for a college of theirs. */
const WORKED_IN = `(${OWN_REGION} or ${REGION_OF_OWN_COLLEGE})`;

const OF_REGION_OR_COLLEGE = `case when college_id is null then ${WORKED_IN} else ${REACHED_COLLEGE} end`;

/** A region's campaign is its coordinators'; a college's own is its staff's, in the region where it is. */
const OWN_CAMPAIGN = `case when college_id is null then ${OWN_REGION} else ${OWN_COLLEGE} and exists (
  select from contracts.colleges c where (c.id, c.region_id) = (survey_campaign.college_id, survey_campaign.region_id)) end`;

/** Only a college that has the person may invite them, since it gets the link. */
const OWN_PERSON = (table: string): string => `${OWN_COLLEGE} and exists (
  select from contracts.people p where (p.id, p.college_id) = (${table}.person_id, ${table}.college_id))`;

const TEMPLATES = [
  ...secureTable({
    schema: 'monitoring',
    table: 'survey_template',
    read: 'true',
    write: OWN_REGION,
    grants: ['insert'],
  }),
  `grant select on monitoring.survey_template to ${CONTRACTS_ROLE}`,
];

const CAMPAIGNS = [
  ...secureTable({
    schema: 'monitoring',
    table: 'survey_campaign',
    read: OF_REGION_OR_COLLEGE,
    write: OWN_CAMPAIGN,
    grants: ['insert'],
  }),
  `grant update (closed_on) on monitoring.survey_campaign to ${SERVICE}`,
  `grant select on monitoring.survey_campaign to ${CONTRACTS_ROLE}`,
];

const INVITATIONS = [
  `grant select on contracts.people to ${SERVICE}`,
  ...secureTable({
    schema: 'monitoring',
    table: 'survey_link',
    read: OWN_COLLEGE,
    write: OWN_PERSON('survey_link'),
    grants: ['insert'],
  }),
  `grant update (token_hash) on monitoring.survey_link to ${SERVICE}`,
  `grant select, update (person_id), delete on monitoring.survey_link to ${CONTRACTS_ROLE}`,
  ...secureTable({
    schema: 'monitoring',
    table: 'survey_invitation',
    read: OWN_COLLEGE,
    write: OWN_PERSON('survey_invitation'),
    grants: ['insert'],
  }),
  // That somebody has answered is said by their answer alone (contracts.answer_survey).
  `grant select, update (person_id, answered) on monitoring.survey_invitation to ${CONTRACTS_ROLE}`,
];

/** Nobody reads an answer through the service, whoever asks: what is told of them, functions tell that add them up. */
const ANSWERS = [
  ...secureTable({ schema: 'monitoring', table: 'survey_answer', read: 'false' }),
  `grant select, insert, update (words) on monitoring.survey_answer to ${CONTRACTS_ROLE}`,
];

const CHECKPOINTS = [
  ...secureTable({
    schema: 'monitoring',
    table: 'checkpoint_answer',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select, update (answers) on monitoring.checkpoint_answer to ${CONTRACTS_ROLE}`,
];

/**
 * What a link opens: the campaign of its series that can be answered now, else the latest of those that have begun.
 * Whoever holds the link asks, so nothing is asked of the session.
 */
const LINK = [
  `create function contracts.survey_of_link(p_hash bytea)
     returns table (campaign_id uuid, state text, title_ru text, title_en text, questions jsonb, closes_on date)
     language sql stable ${DEFINER} as $$
       select o.id, o.state, o.title_ru, o.title_en, o.questions, o.closes_on
         from (select c.id, c.opens_on, t.title_ru, t.title_en, t.questions, c.closes_on,
                      case when i.answered then 'USED'
                           when k.today > coalesce(c.closed_on - 1, c.closes_on) then 'CLOSED'
                           when k.today < c.opens_on then 'PLANNED' else 'OPEN' end as state
                 from monitoring.survey_link l
                 join monitoring.survey_campaign c on c.series_id = l.series_id
                 join monitoring.survey_invitation i
                   on (i.campaign_id, i.college_id, i.person_id) = (c.id, l.college_id, l.person_id)
                 join monitoring.survey_template t on t.id = c.template_id
                 join contracts.colleges k on k.id = l.college_id
                where l.token_hash = p_hash) o
        order by o.state = 'OPEN' desc, o.state = 'PLANNED', o.opens_on desc limit 1 $$`,
  ...ownedFunction('contracts.survey_of_link(bytea)', SERVICE),
  // Takes the answers of a link, once: of two calls that come together the second waits, and finds the link used.
  `create function contracts.answer_survey(p_hash bytea, p_campaign uuid, p_key bytea, p_answers jsonb) returns boolean
     language plpgsql ${DEFINER} as $$
     declare
       v_college uuid;
     begin
       update monitoring.survey_invitation i set answered = true
         from monitoring.survey_link l join monitoring.survey_campaign c on c.series_id = l.series_id
        where l.token_hash = p_hash and c.id = p_campaign and not i.answered
          and (i.campaign_id, i.college_id, i.person_id) = (c.id, l.college_id, l.person_id)
          and contracts.today(l.college_id) between c.opens_on and coalesce(c.closed_on - 1, c.closes_on)
       returning i.college_id into v_college;
       if v_college is null then
         return false;
       end if;
       insert into monitoring.survey_answer (campaign_id, college_id, respondent_key, question, score, choices, words)
       select p_campaign, v_college, p_key, a.question, a.score, a.choices, a.words
         from jsonb_to_recordset(p_answers) as a (question text, score smallint, choices text[], words text);
       return true;
     end $$`,
  ...ownedFunction('contracts.answer_survey(bytea, uuid, bytea, jsonb)', SERVICE),
];

/** Templates, campaigns, who is invited, answers, and the curators' own questionnaires. */
export const SURVEYS: readonly string[] = [
  ...TEMPLATES,
  ...CAMPAIGNS,
  ...INVITATIONS,
  ...ANSWERS,
  ...CHECKPOINTS,
  ...LINK,
];
