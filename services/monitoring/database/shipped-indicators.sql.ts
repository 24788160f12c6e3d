import type { Shipped } from '#kernel/database/objects/shipped.js';
import type { IndicatorSeed } from '../indicator/indicator-seed.type.js';
import { INDICATORS } from '../indicator/indicators.data.js';

interface ShippedTerm {
  readonly part: 'NUMERATOR' | 'DENOMINATOR';
  readonly measure: string;
  readonly category: string;
  readonly form: string;
}

const termsOf = ({ numerator, denominator }: IndicatorSeed): ShippedTerm[] => [
  ...numerator.map((term) => ({ part: 'NUMERATOR' as const, ...term })),
  ...denominator.map((term) => ({ part: 'DENOMINATOR' as const, ...term })),
];

/** A row of the definitions ($1), with its place among them. */
const GIVEN = `rows from (jsonb_to_recordset($1) as
    (code text, version int, title_ru text, title_en text, description_ru text, description_en text, unit text,
     direction text, counted_in text, source text, optional boolean, terms jsonb)) with ordinality as s
    (code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source, optional,
     terms, n)`;

const TERM = '(part text, measure text, category text, form text)';

/** Indicators of that code and version that ship with the hub: a region's own are nobody's to change here. */
const KEPT = `monitoring.indicator i on i.region_id is null and (i.code, i.version) = (s.code, s.version)`;

/** A formula is what its version says for good: figures and targets of past years were told by it. */
const DIFFERENT_FORMULA = `
  select format('%s v%s', s.code, s.version) as code from ${GIVEN} join ${KEPT}
   where (i.unit, i.direction, i.counted_in) is distinct from (s.unit, s.direction, s.counted_in)
      or exists (
        (select t.part, t.measure, t.category, t.form from monitoring.indicator_term t where t.indicator_id = i.id
         except select * from jsonb_to_recordset(s.terms) as t ${TERM})
        union all
        (select * from jsonb_to_recordset(s.terms) as t ${TERM}
         except select t.part, t.measure, t.category, t.form from monitoring.indicator_term t where t.indicator_id = i.id))
   order by s.n`;

const CORRECT_TEXTS = `
  update monitoring.indicator i
     set title_ru = s.title_ru, title_en = s.title_en,
         description_ru = s.description_ru, description_en = s.description_en, source = s.source
    from ${GIVEN}
   where i.region_id is null and (i.code, i.version) = (s.code, s.version)
     and (i.title_ru, i.title_en, i.description_ru, i.description_en, i.source)
         is distinct from (s.title_ru, s.title_en, s.description_ru, s.description_en, s.source)`;

/** Ids are in the order of the definitions, since indicators are listed by them. */
const ADD = `
  with fresh as materialized (
    select s.* from ${GIVEN} left join ${KEPT} where i.id is null order by s.n
  ), numbered as materialized (
    select uuidv7() as id, f.* from fresh f
  ), added as (
    insert into monitoring.indicator (id, code, version, title_ru, title_en, description_ru, description_en, unit,
                                      direction, counted_in, source, optional)
    select id, code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source,
           optional
      from numbered
  )
  insert into monitoring.indicator_term (indicator_id, part, measure, category, form)
  select f.id, t.part, t.measure, t.category, t.form
    from numbered f cross join lateral jsonb_to_recordset(f.terms) as t ${TERM}`;

/**
 * Brings the indicators that ship up to their definitions: a new one reaches every hub, as does a corrected text. One
 * that is defined no more stays, since figures and targets name it.
 */
export function shipIndicators(indicators: readonly IndicatorSeed[]): Shipped {
  return {
    rows: indicators.map((seed) => ({
      code: seed.code,
      version: seed.version,
      title_ru: seed.title.ru,
      title_en: seed.title.en,
      description_ru: seed.description.ru,
      description_en: seed.description.en,
      unit: seed.unit,
      direction: seed.direction,
      counted_in: seed.countedIn,
      source: seed.source,
      optional: seed.optional ?? false,
      terms: termsOf(seed),
    })),
    refused: {
      sql: DIFFERENT_FORMULA,
      text: {
        ru: 'Формула показателя – навсегда то, что говорит её версия, а в этом выпуске она другая: {codes}. Дайте новой формуле следующую версию. В базе ничего не изменено.',
        en: 'The formula of an indicator is what its version says for good, and in this release it differs: {codes}. Give the new formula the next version. Nothing in the database was changed.',
      },
    },
    statements: [CORRECT_TEXTS, ADD],
  };
}

export const SHIPPED_INDICATORS = shipIndicators(INDICATORS);
