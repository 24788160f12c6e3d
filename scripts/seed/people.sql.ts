import { nameKey } from '#participants/text/name-key.policy.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { FAMILY_NAMES, GIVEN_NAMES, PATRONYMICS } from '../sample/names.data.js';
import { feminine } from '../sample/names.js';
import { DRAW, KIND } from './chance.sql.js';
import { partnerNumber, placesOf } from './organisations.sql.js';
import type { Statement } from './statement.js';
import { STUDY_YEARS, TEACHER_INTAKES } from './plan-people.js';
import type { PlannedCollege, PlannedRegion } from './plan.js';
import { FIRST_YEAR, LAST_YEAR, YEARS } from './proportions.data.js';

/** Name of the made-up system that the people's keys belong to. */
const SOURCE = 'seed';

const NAMES = [
  ['family', FAMILY_NAMES, FAMILY_NAMES.map(feminine)],
  ['given', GIVEN_NAMES.M, GIVEN_NAMES.F],
  ['patronymic', PATRONYMICS.map(({ M }) => M), PATRONYMICS.map(({ F }) => F)],
] as const;

/** Names, masculine and feminine, each with the key that it is searched by; the key of a full name joins those. */
const NAME_LISTS: readonly (readonly string[])[] = NAMES.flatMap(([, masculine, feminineNames]) => [
  masculine,
  feminineNames,
  masculine.map((name) => nameKey(name)),
  feminineNames.map((name) => nameKey(name)),
]);

/** Draws a name of the person's gender. The lists begin at the parameter `$from`. */
const nameOf = (from: number, drawn: string): string => {
  const [m, f, mKey, fKey] = [from, from + 1, from + 2, from + 3].map((at) => `$${at}::text[]`);
  const at = (list: string) => `(${list})[1 + pg_temp.one_of(cardinality(${list}), ${drawn})]`;
  return `case when female then array[${at(f!)}, ${at(fKey!)}] else array[${at(m!)}, ${at(mKey!)}] end`;
};

/** What a category's people have beside a name. Columns that it leaves out stay empty. */
interface Traits {
  /** The first calendar year of the academic year in which the person was registered. */
  readonly joined: string;
  readonly birthYear?: string;
  readonly workplace?: 'partner';
  readonly studyGroup?: string;
  readonly careerStartedOn?: string;
}

/** `place` is the person's place in the category, `count` how many there are, `n` the person's number. */
const TRAITS: Readonly<Record<Category, Traits>> = {
  // Of four years of study the earlier had begun before the first year of the seed.
  STUDENT: {
    joined: `greatest(${FIRST_YEAR}, entered)`,
    birthYear: `entered - 15 - pg_temp.one_of(3, pg_temp.draw(n, ${DRAW.experience}))`,
    studyGroup: `(array['ПБ', 'ТМ', 'МХ', 'ЭК', 'СД'])[1 + pg_temp.one_of(5, pg_temp.draw(n, ${DRAW.studyGroup}))]
      || '-' || entered % 100 || '-' || 1 + place % 2`,
  },
  PUPIL: {
    joined: `${FIRST_YEAR} + place * ${YEARS.length} / count`,
    birthYear: `${FIRST_YEAR} + place * ${YEARS.length} / count - 14 - place % 2`,
    workplace: 'partner',
    studyGroup: `8 + place % 2 || ' ' || (array['А', 'Б', 'В'])[1 + place % 3]`,
  },
  TEACHER: {
    joined: `greatest(${FIRST_YEAR}, intake)`,
    careerStartedOn: `make_date(coalesce(intake, 1990 + pg_temp.one_of(28, pg_temp.draw(n, ${DRAW.experience}))), 9, 1)`,
  },
  EMPLOYER_REPRESENTATIVE: { joined: String(FIRST_YEAR), workplace: 'partner' },
};

const EMPTY = 'null';

/**
 * Registers the people of a category at some colleges. A person's number gives everything else; most are known by the
 * day of birth, a fifth of learners by the year alone, as lists have it.
 */
export function people(category: Category, region: PlannedRegion, colleges: readonly PlannedCollege[]): Statement {
  const { joined, birthYear = EMPTY, workplace, studyGroup = EMPTY, careerStartedOn = EMPTY } = TRAITS[category];
  const groups = colleges.map((college) => ({
    college: college.n,
    ...college.people[category],
    newTeachers: college.people.newTeachers,
    partners: partnersOf(category, region, college),
  }));
  const sql = `
    insert into participants.person
      (id, college_id, source, external_id, category, family_name, given_name, patronymic, name_key, birth_date,
       birth_year, email, workplace, study_group, partner_id, career_started_on, created_at, updated_at)
    select pg_temp.id(${KIND.person}, n), college_id, '${SOURCE}', $2::text || '-' || place + 1, $3::text,
           family[1], given[1], patronymic[1], concat_ws(' ', family[2], given[2], patronymic[2]),
           case when pg_temp.draw(n, ${DRAW.birthKnown}) < 0.8 then birth_date end, birth_year::smallint, email,
           ${workplace === 'partner' ? 'p.name' : EMPTY}, study_group, p.id, career_started_on, created_at, created_at
      from jsonb_to_recordset($1::jsonb) as c
             (college bigint, first bigint, count integer, "newTeachers" integer, partners bigint[])
     cross join lateral (select pg_temp.id(${KIND.college}, c.college) as college_id) k
     cross join generate_series(0, c.count - 1) as place
     cross join lateral (select c.first + place as n, pg_temp.draw(c.first + place, ${DRAW.gender}) < 0.5 as female) i
     cross join lateral (select ${LAST_YEAR - STUDY_YEARS + 1} + place * ${STUDY_YEARS} / c.count as entered,
                           case when place >= c.count - ${TEACHER_INTAKES} * c."newTeachers"
                                then ${LAST_YEAR} - (c.count - 1 - place) / c."newTeachers" end as intake) e
     cross join lateral (select (${birthYear})::integer as birth_year, ${studyGroup} as study_group,
                           (${careerStartedOn})::date as career_started_on,
                           case when $3::text in ('TEACHER', 'EMPLOYER_REPRESENTATIVE')
                                then $2::text || n || '@example.org' end as email,
                           make_timestamptz(${joined}, 9, 1 + pg_temp.one_of(5, pg_temp.draw(n, ${DRAW.entry})), 9, 0, 0, 'UTC')
                             as created_at) t
     cross join lateral (select make_date(birth_year, 1, 1) + pg_temp.one_of(365, pg_temp.draw(n, ${DRAW.birth})) as birth_date) b
     cross join lateral (select ${nameOf(4, `pg_temp.draw(n, ${DRAW.familyName})`)} as family,
                           ${nameOf(8, `pg_temp.draw(n, ${DRAW.givenName})`)} as given,
                           ${nameOf(12, `pg_temp.draw(n, ${DRAW.patronymic})`)} as patronymic) f
      left join participants.partner p
        on p.id = pg_temp.id(${KIND.partner}, c.partners[1 + place % nullif(cardinality(c.partners), 0)])`;
  return [sql, JSON.stringify(groups), LETTER[category], category, ...NAME_LISTS];
}

const LETTER: Readonly<Record<Category, string>> = {
  STUDENT: 's',
  PUPIL: 'p',
  TEACHER: 't',
  EMPLOYER_REPRESENTATIVE: 'e',
};

/** Numbers of the partners that the people of a category come from; none for those of the college itself. */
function partnersOf(category: Category, { n, enterprises, schools }: PlannedRegion, college: PlannedCollege): number[] {
  const numbered = (places: readonly number[]) => places.map((at) => partnerNumber(n, at));
  if (category === 'PUPIL') return numbered(placesOf(college, 'SCHOOL', schools).map((at) => enterprises + at));
  if (category !== 'EMPLOYER_REPRESENTATIVE') return [];
  return numbered(placesOf(college, 'ENTERPRISE', enterprises).slice(0, college.mentoringEnterprises));
}
