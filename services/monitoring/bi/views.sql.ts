import type { BiView } from '#kernel/database/bi/views.sql.js';
import { FIGURE_VIEW_COLUMNS, PUBLISHED_FIGURES } from './figure-view.data.js';
import { periodSql, yearSql } from './period.sql.js';

const CODE_OF_REGION = { name: 'region', sql: 'r.code', means: { ru: 'Код региона.', en: 'Code of the region.' } };
const OF_PERIOD = [
  CODE_OF_REGION,
  { name: 'year', sql: yearSql('p'), means: { ru: 'Учебный год: 2024/2025.', en: 'Academic year: 2024/2025.' } },
  { name: 'period', sql: periodSql('p'), means: { ru: 'Период: год, квартал (2024/2025-Q1) или месяц (2024-10).', en: 'The period: a year, a quarter (2024/2025-Q1) or a month (2024-10).' } }, // prettier-ignore
  { name: 'period_kind', sql: 'p.kind', means: { ru: 'MONTH, QUARTER или YEAR.', en: 'MONTH, QUARTER or YEAR.' } },
  { name: 'as_of', sql: 'p.speaks_for', means: { ru: 'День, на который сосчитано: последний день периода.', en: 'The day that it is counted for: the last one of the period.' } }, // prettier-ignore
];

const FIGURES: BiView = {
  name: 'figures',
  means: {
    ru: 'Опубликованные цифры: последняя публикация каждого периода',
    en: 'Published figures: the latest publication of each period',
  },
  columns: FIGURE_VIEW_COLUMNS.filter(({ name }) => name !== 'latest'),
  from: `${PUBLISHED_FIGURES} where b.latest`,
};

const REVISIONS: BiView = {
  name: 'figure_revisions',
  means: {
    ru: 'Опубликованные цифры всех публикаций, исправленные тоже',
    en: 'Published figures of all publications, those corrected since as well',
  },
  columns: FIGURE_VIEW_COLUMNS,
  from: PUBLISHED_FIGURES,
};

const PERIODS: BiView = {
  name: 'periods',
  means: { ru: 'Отчётные периоды регионов', en: 'Reporting periods of regions' },
  columns: [
    ...OF_PERIOD,
    { name: 'first_day', sql: 'p.first_day', means: { ru: 'Первый день периода.', en: 'First day of the period.' } },
    { name: 'submit_by', sql: 'p.submit_by', means: { ru: 'До какого дня сдают колледжи.', en: 'The day by which colleges submit.' } }, // prettier-ignore
    { name: 'automatic', sql: 'p.automatic', means: { ru: 'Сдаётся и принимается ли период сам, по сроку.', en: 'Whether the period is submitted and accepted by itself on its day.' } }, // prettier-ignore
    { name: 'revision', sql: '(select max(b.revision)::integer from monitoring.publication b where b.period_id = p.id)', means: { ru: 'Номер последней публикации; пусто, пока не опубликован.', en: 'Number of the latest publication; empty until there is one.' } }, // prettier-ignore
  ],
  from: 'from monitoring.period p join contracts.regions r on r.id = p.region_id',
};

const PUBLICATIONS: BiView = {
  name: 'publications',
  means: { ru: 'Публикации периодов', en: 'Publications of periods' },
  columns: [
    ...OF_PERIOD,
    { name: 'revision', sql: 'b.revision::integer', means: { ru: 'Номер публикации периода, с 1.', en: 'Number of the publication of the period, from 1.' } }, // prettier-ignore
    { name: 'latest', sql: 'b.revision = max(b.revision) over (partition by b.period_id)', means: { ru: 'Последняя ли она.', en: 'Whether it is the latest.' } }, // prettier-ignore
    { name: 'published_at', sql: 'b.published_at', means: { ru: 'Когда опубликовано.', en: 'When it was published.' } },
    { name: 'reason', sql: `nullif(b.reason, '')`, means: { ru: 'Что и почему исправлено.', en: 'What was corrected and why.' } }, // prettier-ignore
    { name: 'colleges', sql: 'b.colleges', means: { ru: 'Колледжи, чьи сведения приняты.', en: 'Colleges whose figures were accepted.' } }, // prettier-ignore
    { name: 'told', sql: 'b.told', means: { ru: 'Сколько цифр названо.', en: 'How many figures are told.' } },
    { name: 'hidden', sql: 'b.hidden', means: { ru: 'Сколько цифр не опубликовано, чтобы никого не узнали.', en: 'How many figures are held back so that nobody is recognised.' } }, // prettier-ignore
    { name: 'people_threshold', sql: 'b.people_threshold::integer', means: { ru: 'Порог публикации для людей.', en: 'Threshold of publishing for people.' } }, // prettier-ignore
    { name: 'answers_threshold', sql: 'b.answers_threshold::integer', means: { ru: 'Порог публикации для ответов на опросы.', en: 'Threshold of publishing for answers to surveys.' } }, // prettier-ignore
    { name: 'snapshot', sql: 'b.snapshot_hash', means: { ru: 'Отпечаток снимка, по которому сосчитано.', en: 'Hash of the snapshot that it is counted from.' } }, // prettier-ignore
  ],
  from: `from monitoring.publication b join monitoring.period p on p.id = b.period_id
         join contracts.regions r on r.id = p.region_id`,
};

/** «mentors[EMPLOYER_REPRESENTATIVE] + pupils», as the dictionary writes it. */
const termsOf = (part: 'NUMERATOR' | 'DENOMINATOR') => `(
  select string_agg(t.measure || case when t.category = '' and t.form = '' then ''
                      else '[' || concat_ws(', ', nullif(t.category, ''), nullif(t.form, '')) || ']' end,
                    ' + ' order by t.measure, t.category, t.form)
    from monitoring.indicator_term t where t.indicator_id = i.id and t.part = '${part}')`;

const INDICATORS: BiView = {
  name: 'indicators',
  means: { ru: 'Показатели и их формулы, все версии', en: 'Indicators and their formulas, all versions' },
  columns: [
    { ...CODE_OF_REGION, means: { ru: 'Код региона; пусто у общих для всех.', en: 'Code of the region; empty for those of all regions.' } }, // prettier-ignore
    { name: 'indicator', sql: 'i.code', means: { ru: 'Код показателя.', en: 'Code of the indicator.' } },
    { name: 'formula_version', sql: 'i.version', means: { ru: 'Версия формулы.', en: 'Version of the formula.' } },
    { name: 'in_force', sql: 'i.version = max(i.version) over (partition by i.region_id, i.code)', means: { ru: 'Действует ли эта версия.', en: 'Whether this version is in force.' } }, // prettier-ignore
    { name: 'title', sql: 'i.title_ru', means: { ru: 'Название.', en: 'Title, in Russian.' } },
    { name: 'title_en', sql: 'i.title_en', means: { ru: 'Название по-английски.', en: 'Title.' } },
    {
      name: 'description',
      sql: 'i.description_ru',
      means: { ru: 'Что показывает.', en: 'What it shows, in Russian.' },
    },
    { name: 'description_en', sql: 'i.description_en', means: { ru: 'Что показывает, по-английски.', en: 'What it shows.' } }, // prettier-ignore
    { name: 'unit', sql: 'i.unit', means: { ru: 'В чём считается числитель.', en: 'What the numerator counts.' } },
    { name: 'direction', sql: 'i.direction', means: { ru: 'AT_LEAST – не меньше цели, AT_MOST – не больше.', en: 'AT_LEAST: the target is to be reached; AT_MOST: not to be exceeded.' } }, // prettier-ignore
    { name: 'numerator', sql: termsOf('NUMERATOR'), means: { ru: 'Числитель: сумма мер, в скобках – категория и форма.', en: 'Numerator: a sum of measures, each with its category and form.' } }, // prettier-ignore
    { name: 'denominator', sql: termsOf('DENOMINATOR'), means: { ru: 'Знаменатель, так же.', en: 'Denominator, likewise.' } }, // prettier-ignore
    { name: 'source', sql: 'i.source', means: { ru: 'Откуда определение.', en: 'Where the definition comes from.' } },
  ],
  from: 'from monitoring.indicator i left join contracts.regions r on r.id = i.region_id',
};

const COLLEGES: BiView = {
  name: 'colleges',
  means: { ru: 'Колледжи', en: 'Colleges' },
  columns: [
    { ...CODE_OF_REGION, sql: 'c.region_code' },
    { name: 'college', sql: 'c.code', means: { ru: 'Код колледжа.', en: 'Code of the college.' } },
    { name: 'college_name', sql: 'c.name_ru', means: { ru: 'Название.', en: 'Name, in Russian.' } },
    { name: 'college_name_en', sql: 'c.name_en', means: { ru: 'Название по-английски.', en: 'Name.' } },
    { name: 'municipality', sql: `nullif(c.municipality, '')`, means: { ru: 'Муниципалитет.', en: 'Municipality, in Russian.' } }, // prettier-ignore
    { name: 'municipality_en', sql: `nullif(c.municipality_en, '')`, means: { ru: 'Муниципалитет по-английски.', en: 'Municipality.' } }, // prettier-ignore
  ],
  from: 'from contracts.colleges c',
};

/** What schema `bi` shows. */
export const BI_VIEW_LIST: readonly BiView[] = [FIGURES, REVISIONS, PERIODS, PUBLICATIONS, INDICATORS, COLLEGES];
