import type { Bilingual } from '#kernel/i18n/messages.js';
import { FIGURE_COLUMNS, type FigureColumn } from './figure-columns.data.js';
import { yearSql, periodSql } from './period.sql.js';

/** Columns that an export has no use for, since who asks for one says these. */
const OWN = {
  period_kind: { ru: 'Вид периода: MONTH, QUARTER или YEAR.', en: 'Kind of the period: MONTH, QUARTER or YEAR.' },
  latest: { ru: 'Последняя ли это публикация периода.', en: 'Whether it is of the latest publication of the period.' },
  subject: {
    ru: 'О ком строка: COLLEGE – колледж, MUNICIPALITY – муниципалитет, REGION – весь регион. Строки разных видов не складываются.',
    en: 'What the row is of: COLLEGE, MUNICIPALITY or the whole REGION. Rows of different kinds must not be added.',
  },
  college_name_en: { ru: 'Название колледжа по-английски.', en: 'Name of the college in English.' },
  indicator_title_en: { ru: 'Название показателя по-английски.', en: 'Title of the indicator in English.' },
  unit: { ru: 'В чём считается числитель: PEOPLE, ORGANISATIONS и так далее.', en: 'What the numerator counts: PEOPLE, ORGANISATIONS and so on.' }, // prettier-ignore
  direction: { ru: 'AT_LEAST – не меньше цели, AT_MOST – не больше.', en: 'Whether the target is to be reached (AT_LEAST) or not to be exceeded (AT_MOST).' }, // prettier-ignore
  kept: {
    ru: 'Осталась ли цифра от прежней публикации: изменилась на слишком немногих, чтобы назвать новую.',
    en: 'Whether the figure is that of an earlier publication still, having changed by too few people to be told anew.',
  },
  published_at: { ru: 'Когда опубликовано.', en: 'When it was published.' },
} as const satisfies Record<string, Bilingual>;

/** Columns of the export that stand here too, and mean the same. */
type Shared = Exclude<FigureColumn, 'source' | 'total' | 'note'>;

/** Counts in whole tenths of a percent, as `gap.policy.ts` does and with the same results. */
const LACKING = '(t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint)';
const ceilDiv = (dividend: string, divisor: string) => `((${dividend} + ${divisor} - 1) / ${divisor})::integer`;
const gap = (missing: string, unreachable: string) => `
  case when ${missing} <= 0 then 0
       when k.counted_in = 'NUMERATOR_ONLY' then ${ceilDiv(missing, '1000')}
       when ${unreachable} then null
       else ${ceilDiv(missing, '(1000 - t.tenths)')} end`;
export const GAP = `case when f.status <> 'OK' or t.tenths is null then null
  when k.direction = 'AT_LEAST' then ${gap(LACKING, 't.tenths = 1000')}
  else ${gap(`(-${LACKING})`, 'f.numerator > f.denominator')} end`;

/** Percentage with one decimal, half up; a published figure has all of its parts or none. */
export const VALUE = `case when f.status = 'OK' then
  trunc((2000 * f.numerator::bigint + f.denominator) / (2 * f.denominator::bigint)) / 10 end::numeric(9, 1)`;

const FROM: Readonly<Record<Shared | keyof typeof OWN, string>> = {
  year: yearSql('p'),
  period: periodSql('p'),
  period_kind: 'p.kind',
  revision: 'b.revision::integer',
  latest: 'b.latest',
  as_of: 'p.speaks_for',
  approval: `case when f.automatic then 'AUTOMATIC' else 'ACCEPTED' end`,
  published_at: 'b.published_at',
  region: 'r.code',
  subject: 'f.subject',
  college: 'c.code',
  college_name: 'c.name_ru',
  college_name_en: 'c.name_en',
  municipality: `coalesce(c.municipality, nullif(f.municipality, ''))`,
  indicator: 'i.code',
  indicator_title: 'k.title_ru',
  indicator_title_en: 'k.title_en',
  unit: 'k.unit',
  direction: 'k.direction',
  form: `nullif(f.form, '')`,
  category: `nullif(f.category, '')`,
  status: 'f.status',
  value: VALUE,
  numerator: 'f.numerator',
  denominator: 'f.denominator',
  above_hundred: `f.status = 'OK' and f.numerator > f.denominator`,
  target: '(t.tenths / 10.0)::numeric(4, 1)',
  target_as_of: 't.as_of',
  gap: GAP,
  reported: 'f.reported',
  expected: 'f.expected',
  formula_version: 'i.version',
  kept: 'f.kept',
  target_year: yearSql('t'),
  target_carried_forward: 't.academic_year < p.academic_year',
  target_verified: 't.verified',
  target_source: `nullif(t.source, '')`,
  target_document_date: 't.document_date',
  target_url: `nullif(t.url, '')`,
  enough_reported: 'f.reported * 2 >= f.expected',
};

const SHARED = new Map<string, Bilingual>(
  FIGURE_COLUMNS.map(({ name, title, means }) => [
    name,
    { ru: `${title.ru}. ${means.ru}`, en: `${title.en}. ${means.en}` },
  ]),
);
const meaningOf = (name: string): Bilingual => SHARED.get(name) ?? OWN[name as keyof typeof OWN];

/** Columns of published figures in their order: those of an export, and what tells one row from another besides. */
export const FIGURE_VIEW_COLUMNS = Object.entries(FROM).map(([name, sql]) => ({ name, sql, means: meaningOf(name) }));

/**
 * Every published figure with its period, the words and the aim of the formula in force today, and the target that it
 * was published with: that of the college, else of its region.
 */
export const PUBLISHED_FIGURES = `
  from monitoring.published_figure f
  join (select id, period_id, revision, published_at, revision = max(revision) over (partition by period_id) as latest
          from monitoring.publication) b on b.id = f.publication_id
  join monitoring.period p on p.id = b.period_id
  join contracts.regions r on r.id = f.region_id
  join monitoring.indicator i on i.id = f.indicator_id
  join (select distinct on (region_id, code) * from monitoring.indicator order by region_id, code, version desc) k
    on k.code = i.code and k.region_id is not distinct from i.region_id
  left join contracts.colleges c on c.id = f.college_id
  left join lateral (
    select round(t.value * 10)::bigint as tenths, t.as_of, t.academic_year, t.verified, t.source, t.document_date, t.url
      from monitoring.published_target t
     where t.publication_id = f.publication_id and t.indicator_code = i.code
       and (t.college_id is null or t.college_id = f.college_id) and f.form = '' and f.category = ''
     order by t.college_id is null limit 1) t on true`;
