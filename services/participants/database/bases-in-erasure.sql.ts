import { emptied, fieldName, QUESTIONNAIRE, TOLD, type PersonalTable } from './bases-of-people.data.js';

const columnsOf = ({ columns }: PersonalTable) => Object.keys(columns);

const audit = (action: string, entity: string, id: string, columns: readonly string[]) => `
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), '${action}', '${entity}', g.${id}, p_college,
               array[${columns.map(fieldName).join(', ')}] from gone g`;

/**
 * Nothing that was written of a person stays, words and marks included; when they were in the base does. Who is in it
 * leaves today.
 */
export function eraseStays(base: PersonalTable): string {
  const { table, entity, what } = base;
  return `
      with gone as (
        update participants.${table} s
           set left_on = greatest(s.entered_on, least(s.left_on, contracts.today(p_college))),
               ${emptied(base, TOLD)}, updated_at = now()
         where s.college_id = p_college and s.person_id = any (p_people) and s.joined_into is null
        returning s.id
      ), audited as (${audit(`${table.split('_')[0]}Profile.erase`, entity, 'id', ['left_on', ...TOLD, ...columnsOf(base)])}
      )
      select '${what}', count(*) into what, changed from gone;
      return next;`;
}

/** Of the questionnaire remains that it was answered, and when. */
export const eraseQuestionnaires = `
      with gone as (
        update participants.mentor_questionnaire q set ${emptied(QUESTIONNAIRE)}
         where q.college_id = p_college and q.person_id = any (p_people)
        returning q.person_id
      ), audited as (${audit('questionnaire.erase', QUESTIONNAIRE.entity, 'person_id', columnsOf(QUESTIONNAIRE))}
      )
      select '${QUESTIONNAIRE.what}', count(*) into what, changed from gone;
      return next;`;
