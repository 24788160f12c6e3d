import { emptied, fieldName, QUESTIONNAIRE, TOLD, type PersonalTable } from './bases-of-people.data.js';

/** What a column becomes, over the rows `p` that are joined, which have their order in `p.place`. */
const EXPRESSIONS = {
  TEXT: (column: string) => `participants.joined_text(array_agg(p.${column} order by p.place))`,
  FIRST: (column: string) => firstOf(column, `p.${column} is not null`),
  AGES: (column: string) => firstOf(column, 'num_nonnulls(p.preferred_age_from, p.preferred_age_to) > 0'),
  MARK: (column: string) => `bool_or(p.${column})`,
};

const firstOf = (column: string, known: string) =>
  `(array_agg(p.${column} order by p.place) filter (where ${known}))[1]`;

const singles = ({ columns }: PersonalTable) =>
  Object.entries(columns).flatMap(([column, how]) =>
    typeof how === 'string' ? [{ column, value: EXPRESSIONS[how](column) }] : [],
  );

const words = ({ columns }: PersonalTable) =>
  Object.entries(columns).flatMap(([column, how]) => (typeof how === 'object' ? [{ column, keys: how.keys }] : []));

/** The words of all stays that are joined, each key once, in the spelling and at the place of the first that has it. */
const wordsOf = (column: string, keys: string) => `
        cross join lateral (
          select coalesce(array_agg(w.word order by w.place, w.n), '{}') as shown,
                 coalesce(array_agg(w.key order by w.place, w.n), '{}') as keys
            from (select distinct on (w.key) w.key, w.word, p.place, w.n
                    from placed p cross join unnest(p.${column}, p.${keys}) with ordinality as w (word, key, n)
                   where p.survivor = j.survivor order by w.key, p.place, w.n) w) as joined_${column}`;

/**
 * Stays of both records, as one person's. Who was in a base by both records at a time was in it once: such stays become
 * one, from the earliest entry to the latest exit, under the id of the record that stays. It has what either said, the
 * record that stays going first. A reason of leaving that turned out to be no end goes to the results under its day, and
 * so does a second link, since a stay has room for one of each.
 */
export function mergeStays(base: PersonalTable): string {
  const { table, entity, what } = base;
  const action = `${table.split('_')[0]}Profile`;
  const own = [
    ...singles(base).map(({ column }) => ({ column, value: `j.${column}` })),
    ...words(base).flatMap(({ column, keys }) => [
      { column, value: `joined_${column}.shown` },
      { column: keys, value: `joined_${column}.keys` },
    ]),
  ];
  const set = [...['entered_on', 'left_on', ...TOLD].map((column) => ({ column, value: `j.${column}` })), ...own];
  const audited = set.filter(({ column }) => !column.endsWith('_keys')).map(({ column }) => column);
  return `
      perform from participants.${table} s
        where s.college_id = p_college and s.person_id in (p_keep, p_merge) order by s.entered_on, s.id for update;
      with stay as (
        select s.*, s.person_id = p_keep as kept, coalesce(s.left_on, 'infinity') as ends
          from participants.${table} s
         where s.college_id = p_college and s.person_id in (p_keep, p_merge) and s.joined_into is null
      ), begun as (
        select s.*, coalesce(s.entered_on > max(s.entered_on) over earlier
                             and s.entered_on >= max(s.ends) over earlier, true) as apart
          from stay s
        window earlier as (order by s.entered_on, s.id rows between unbounded preceding and 1 preceding)
      ), grouped as (
        select b.*, count(*) filter (where b.apart) over (order by b.entered_on, b.id) as island from begun b
      ), placed as materialized (
        select g.*, first_value(g.id) over ordered as survivor, row_number() over ordered as place,
               count(*) over (partition by g.island) as stays, max(g.ends) over (partition by g.island) as until
          from grouped g
        window ordered as (partition by g.island order by g.kept desc, g.entered_on, g.id)
      ), linked as (
        select p.survivor, ${firstOf('case_link', 'p.case_link is not null')} as case_link
          from placed p where p.stays > 1 group by p.survivor
      ), joined as (
        select p.survivor, min(p.entered_on) as entered_on, nullif(max(p.until), 'infinity') as left_on,
               participants.joined_text(array_agg(p.left_reason order by p.place) filter (where p.ends = p.until)) as left_reason,
               l.case_link,
               participants.joined_text(
                 array_agg(p.results order by p.place)
                 || array_agg(to_char(p.left_on, 'DD.MM.YYYY') || ': ' || p.left_reason order by p.place) filter (where p.ends < p.until)
                 || array_remove(array_agg(p.case_link order by p.place), l.case_link)) as results,
               ${singles(base)
                 .map(({ column, value }) => `${value} as ${column}`)
                 .join(',\n               ')}
          from placed p join linked l using (survivor) group by p.survivor, l.case_link
      ), changed as (
        update participants.${table} k set ${set.map(({ column, value }) => `${column} = ${value}`).join(', ')}, updated_at = now()
          from joined j${words(base)
            .map(({ column, keys }) => wordsOf(column, keys))
            .join('')}
         where k.id = j.survivor
        returning k.id, array_remove(array[${audited
          .map((column) => `case when old.${column} is distinct from new.${column} then ${fieldName(column)} end`)
          .join(', ')}], null) as fields
      ), emptied as (
        update participants.${table} e
           set joined_into = p.survivor, left_on = e.entered_on, ${emptied(base, TOLD)}, updated_at = now()
          from placed p where e.id = p.id and p.place > 1
        returning e.id, array['joinedInto'] as fields
      ), moved as (
        update participants.${table} m set person_id = p_keep, updated_at = now()
          from placed p where m.id = p.id and p.place = 1 and not p.kept
        returning m.id, array['personId'] as fields
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), '${action}.merge', '${entity}', a.id, p_college, a.fields
          from (select * from changed union all select * from emptied union all select * from moved) a
      )
      select '${what}', count(*) filter (where not p.kept) into what, moved from placed p;
      return next;`;
}

const ANSWERS = singles(QUESTIONNAIRE);

/**
 * Answers of both records, as one mentor's: what either answered, the later answers going first, since they are what
 * the mentor says now. The other record keeps an empty sheet.
 */
export const mergeQuestionnaires = `
      with placed as materialized (
        select q.*, row_number() over (order by q.answered_on desc, q.answered_by = 'SELF' desc, q.person_id = p_keep desc) as place
          from participants.mentor_questionnaire q
         where q.college_id = p_college and q.person_id in (p_keep, p_merge)
      ), joined as (
        select ${firstOf('answered_on', 'true')} as answered_on, ${firstOf('answered_by', 'true')} as answered_by,
               ${ANSWERS.map(({ column, value }) => `${value} as ${column}`).join(',\n               ')}
          from placed p having count(*) = 2
      ), changed as (
        update participants.mentor_questionnaire k
           set answered_on = j.answered_on, answered_by = j.answered_by,
               ${ANSWERS.map(({ column }) => `${column} = j.${column}`).join(', ')}
          from joined j where (k.college_id, k.person_id) = (p_college, p_keep)
        returning array_remove(array[${ANSWERS.map(
          ({ column }) => `case when old.${column} is distinct from new.${column} then ${fieldName(column)} end`,
        ).join(', ')}], null) as fields
      ), emptied as (
        update participants.mentor_questionnaire e set ${emptied(QUESTIONNAIRE)}
          from joined j where (e.college_id, e.person_id) = (p_college, p_merge)
      ), moved as (
        update participants.mentor_questionnaire m set person_id = p_keep
         where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (select from joined)
        returning array['personId'] as fields
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), 'questionnaire.merge', '${QUESTIONNAIRE.entity}', p_keep, p_college, a.fields
          from (select * from changed union all select * from moved) a
      )
      select '${QUESTIONNAIRE.what}', count(*) filter (where p.person_id = p_merge) into what, moved from placed p;
      return next;`;
