import { DRAW, KIND } from './chance.sql.js';
import type { PlannedCollege } from './plan.js';
import type { Statement } from './statement.js';

/** Of the pairs in effect so many have a plan, and of these so many have agreed on it. */
const PLANNED = 0.5;
const AGREED = 0.8;

/** Measures of a plan, by kind and place: what they are about, and on which day of the pair they are planned. */
const ITEMS = [
  {
    ...{ kind: 'PERSONALISED_PROGRAMME', place: 1, day: 45, direction: 'METHODOLOGY' },
    ...{ difficulty: 'Нет опыта открытых занятий', measure: 'Провести открытое занятие' },
  },
  {
    ...{ kind: 'PERSONALISED_PROGRAMME', place: 2, day: 100, direction: 'ICT' },
    ...{ difficulty: 'Журнал ведётся с ошибками', measure: 'Разобрать журнал вместе' },
  },
  {
    ...{ kind: 'INDIVIDUAL_PLAN', place: 1, day: 45, direction: 'STUDY' },
    ...{ difficulty: 'Долги за прошлый семестр', measure: 'Закрыть долги по графику' },
  },
  {
    ...{ kind: 'INDIVIDUAL_PLAN', place: 2, day: 100, direction: 'PROFESSION' },
    ...{ difficulty: 'Не хватает практики в мастерской', measure: 'Выполнить пробную работу' },
  },
];

/** Plans of pairs of some colleges, a week after they began. Whoever's pair ended did what was planned until then. */
export function plans(colleges: readonly PlannedCollege[]): Statement {
  const sql = `
    with planned as materialized (
      select m.*, case m.form_code when 'teacher-teacher' then 'PERSONALISED_PROGRAMME' else 'INDIVIDUAL_PLAN' end as kind,
             pg_temp.id(${KIND.plan}, m.id) as plan_id,
             case when pg_temp.draw(m.id, ${DRAW.planned}) < ${PLANNED * AGREED} then m.started_on + 10 end as agreed_on
        from programs.mentorship m
       where m.college_id = any (array(select pg_temp.id(${KIND.college}, n) from unnest($1::bigint[]) as n))
         and m.status in ('APPROVED', 'ENDED') and pg_temp.draw(m.id, ${DRAW.planned}) < ${PLANNED}
    ),
    written as (
      insert into programs.plan
        (id, mentorship_id, college_id, academic_year, form_code, kind, authorship, starts_on, first_ends_on, ends_on,
         mentor_agreed_on, mentee_agreed_on, agreed_on, written_on, written_by, recorder)
      select plan_id, id, college_id, academic_year, form_code, kind, 'JOINTLY', started_on, until_on, until_on,
             agreed_on, agreed_on, agreed_on, started_on + 7, 'MENTOR', 'seed'
        from planned
    ),
    items as materialized (
      select pg_temp.id(${KIND.planItem} + k.place, p.id) as item_id, p.id, p.plan_id, p.college_id, p.ended_on, k.*,
             p.started_on + k.day as planned_on
        from planned p
        join jsonb_to_recordset($2::jsonb) as k
               (kind text, place integer, day integer, direction text, difficulty text, measure text) on k.kind = p.kind
    ),
    listed as (
      insert into programs.plan_item (id, plan_id, mentorship_id, college_id, place, direction, form, planned_on, done_on)
      select item_id, plan_id, id, college_id, place, direction, 'IN_PERSON', planned_on,
             case when planned_on <= ended_on then planned_on end
        from items
    )
    insert into programs.plan_item_word (item_id, mentorship_id, college_id, difficulty, measure)
    select item_id, id, college_id, difficulty, measure from items`;
  return [sql, colleges.map(({ n }) => n), JSON.stringify(ITEMS)];
}
