import type { RecordRule } from './rule.type.js';

/**
 * That a row tells anything in other columns than those that tell of nobody. All others are looked at, so that one that
 * is added later is, too.
 */
const tells = (row: string, harmless: readonly string[]) => `exists (
  select from jsonb_each(to_jsonb(${row}) - array[${harmless.map((column) => `'${column}'`).join(', ')}]) as c
   where c.value not in ('null', '[]', '""'))`;

const personTells = (row: string) =>
  tells(row, [
    'id', 'college_id', 'source', 'external_id', 'category', 'partner_id', 'enterprise_unknown', 'career_started_on', 'created_at',
    'updated_at', 'merged_into', 'erased_on',
  ]); // prettier-ignore

const STAY = ['id', 'college_id', 'person_id', 'entered_on', 'left_on', 'joined_into', 'created_at', 'updated_at'];
const SHEET = ['college_id', 'person_id', 'answered_on', 'answered_by'];

/** Stays in both bases that stand: not those which became part of another one. */
const stays = (select: string, where: string) =>
  ['mentor_profile', 'mentee_profile']
    .map((table) => `select ${select} from participants.${table} s where s.joined_into is null and ${where}`)
    .join(' union all ');

const pointersThatTell = ['mentor_profile', 'mentee_profile']
  .map((table) => `
      select s.college_id, s.id from participants.${table} s where s.joined_into is not null and ${tells('s', STAY)}`)
  .join(' union all '); // prettier-ignore

/** What must hold of the records of people, however they came about: consents, bases, categories, merges, erasures. */
export const PEOPLE_RULES: readonly RecordRule[] = [
  {
    name: 'stay_with_consent',
    text: {
      ru: 'В базу никого не вносят раньше, чем дано согласие на обработку персональных данных',
      en: 'Nobody is entered into a base before a consent to the processing of personal data was given',
    },
    // By the day on which the stay was recorded, give or take the time zone, which may be corrected. A term or a
    // withdrawal says nothing: either may be told later, of an earlier day.
    broken: `
      select s.college_id, s.id
        from (${stays('s.college_id, s.id, s.person_id, s.created_at', 'true')}) s
        join participants.college c on c.id = s.college_id join participants.region r on r.id = c.region_id
       where not exists (
         select from participants.consent k
          where (k.college_id, k.person_id) = (s.college_id, s.person_id)
            and k.given_on <= (s.created_at at time zone r.time_zone)::date + 1)`,
  },
  {
    name: 'one_stay_at_a_time',
    text: { ru: 'В одной базе человек бывает один раз за раз', en: 'A person is in a base once at a time' },
    broken: ['mentor_profile', 'mentee_profile']
      .map((table) => `
      select s.college_id, s.id
        from (select s.*, max(coalesce(s.left_on, 'infinity')) over earlier as taken, max(s.entered_on) over earlier as before
                from participants.${table} s where s.joined_into is null
              window earlier as (partition by s.college_id, s.person_id order by s.entered_on, s.id
                                 rows between unbounded preceding and 1 preceding)) s
       where s.entered_on < s.taken and s.entered_on < coalesce(s.left_on, 'infinity') or s.entered_on = s.before`)
      .join(' union all '), // prettier-ignore
  },
  {
    name: 'categories_in_order',
    text: {
      ru: 'Прежние категории человека сменяют друг друга и закончились',
      en: 'Former categories of a person follow one another, and are over',
    },
    broken: `
      select f.college_id, f.person_id as id
        from participants.former_category f
        join participants.college c on c.id = f.college_id join participants.region r on r.id = c.region_id
       where f.corrected_at is null
       group by f.college_id, f.person_id, r.time_zone
      having count(*) > count(distinct f.until_on)
          or max(f.until_on) > (transaction_timestamp() at time zone r.time_zone)::date`,
  },
  {
    name: 'merged_person_unused',
    text: {
      ru: 'На объединённой записи не держится ничего: всё — у той, что осталась',
      en: 'Nothing hangs on a merged record: all is with the one that stayed',
    },
    broken: `
      with merged as materialized (select * from participants.person where merged_into is not null)
      select p.college_id, p.id from merged p where ${personTells('p')}
      union all
      select p.college_id, p.id from merged p join participants.person k on k.id = p.merged_into where k.merged_into is not null
      union all
      select m.college_id, m.id from programs.mentorship m
       where m.status <> 'VOIDED' and (m.mentee_id in (select id from merged) or m.mentor_id in (select id from merged))
      union all
      select e.college_id, e.id from school.enrolment e
       where e.completed_on is null and e.withdrawn_on is null and e.person_id in (select id from merged)
      union all
      select b.college_id, b.id from participants.role_binding b
       where b.revoked_at is null and b.person_id in (select id from merged)
      union all
      select c.college_id, c.id from participants.consent c
       where c.person_id in (select id from merged) and c.withdrawn_on is distinct from c.given_on
      union all
      select f.college_id, f.person_id from participants.former_category f
       where f.corrected_at is null and f.person_id in (select id from merged)
      union all
      ${stays('s.college_id, s.id', 's.person_id in (select id from merged)')}
      union all ${pointersThatTell}
      union all
      select q.college_id, q.person_id from participants.mentor_questionnaire q
       where q.person_id in (select id from merged) and ${tells('q', SHEET)}`,
  },
  {
    name: 'erased_person_forgotten',
    text: {
      ru: 'Об удалённом человеке не хранится ничего личного, ролей у него нет, и ни в какой базе он не числится',
      en: 'Nothing personal is kept of an erased person, who holds no role and is in no base',
    },
    broken: `
      with erased as materialized (select * from participants.person where erased_on is not null)
      select p.college_id, p.id from erased p where ${personTells('p')} or p.external_id not like 'erased:%'
      union all
      select b.college_id, b.id from participants.role_binding b
       where b.person_id in (select id from erased) and (b.revoked_at is null or b.account not like 'erased-%')
      union all
      select c.college_id, c.id from participants.consent c
       where c.person_id in (select id from erased)
         and (c.withdrawn_on is null or num_nonnulls(c.representative_name, c.representative_relation,
           c.representative_document, c.document_number, c.withdrawal_reason) > 0)
      union all
      ${stays('s.college_id, s.id', `s.person_id in (select id from erased) and (s.left_on is null or ${tells('s', STAY)})`)}
      union all
      select q.college_id, q.person_id from participants.mentor_questionnaire q
       where q.person_id in (select id from erased) and ${tells('q', SHEET)}`,
  },
];
