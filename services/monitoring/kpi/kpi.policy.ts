import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import type { Term } from '../indicator/formula.policy.js';
import type { Counts } from '../ledger/counts.policy.js';
import type { TargetedFormula } from '../scorecard/answer.policy.js';

const MAX_YEARS = 10;
const MAX_INDICATORS = 30;
const MAX_NARROWING = 20;
const MAX_ROWS = 10_000;

/** What a numerator is narrowed to; null where it is not. */
export interface Cut {
  readonly form: string | null;
  readonly category: string | null;
}

interface Request {
  readonly indicators?: readonly string[] | null;
  readonly byYear: boolean;
  readonly years: readonly number[];
  readonly forms?: readonly string[] | null;
  readonly categories?: readonly string[] | null;
}

/** Why a table can't be asked for like this, or null when it can. */
export function requestRefusal({ indicators, byYear, years, forms, categories }: Request): Bilingual | null {
  const distinctYears = new Set(years).size;
  if (distinctYears === 0 || distinctYears > MAX_YEARS) {
    return limit('years: от 1 до {most} учебных лет.', 'years takes 1 to {most} academic years.', MAX_YEARS);
  }
  if (distinctYears > 1 && !byYear) {
    return {
      ru: 'Для нескольких лет добавьте YEAR в groupBy: люди разных лет не складываются, один человек учёлся бы дважды.',
      en: 'For several years add YEAR to groupBy: people of different years cannot be added, one would count twice.',
    };
  }
  if (indicators && (indicators.length === 0 || indicators.length > MAX_INDICATORS)) {
    const en = 'indicators takes 1 to {most} codes; leave it out for all.';
    return limit('indicators: от 1 до {most} кодов; без аргумента — все.', en, MAX_INDICATORS);
  }
  for (const list of [forms, categories]) {
    if (list && (list.length === 0 || list.length > MAX_NARROWING)) {
      const ru = 'forms и categories: от 1 до {most} кодов; без аргумента показатель не сужается.';
      return limit(ru, 'forms and categories take 1 to {most} codes; left out, nothing is narrowed.', MAX_NARROWING);
    }
  }
  return null;
}

/** Why a table of so many rows isn't made, or null. */
export function sizeRefusal(rows: number): Bilingual | null {
  if (rows <= MAX_ROWS) return null;
  return limit(
    'В таблице было бы больше {most} строк: возьмите меньше лет, показателей, форм или категорий.',
    'The table would have more than {most} rows: ask for fewer years, indicators, forms or categories.',
    MAX_ROWS,
  );
}

export function cutsOf(
  forms: readonly string[] | null | undefined,
  categories: readonly string[] | null | undefined,
): Cut[] {
  const all = (codes: readonly string[] | null | undefined) => (codes ? [...new Set(codes)] : [null]);
  return all(forms).flatMap((form) => all(categories).map((category) => ({ form, category })));
}

export const isWhole = ({ form, category }: Cut): boolean => form === null && category === null;

/**
 * The formula whose numerator counts one form or category alone, over the same denominator; without targets, which are
 * set for whole indicators. Null when it counts another one by definition, or organisations, which are not kept so.
 */
export function narrowed<F extends TargetedFormula>(formula: F, { form, category }: Cut): F | null {
  if (formula.unit === 'ORGANISATIONS') return null;
  const other = (given: string, asked: string | null) => asked !== null && given !== '' && given !== asked;
  if (formula.numerator.some((term) => other(term.form, form) || other(term.category, category))) return null;
  const narrow = (term: Term): Term => ({
    measure: term.measure,
    category: category ?? term.category,
    form: form ?? term.form,
  });
  return { ...formula, numerator: formula.numerator.map(narrow), targets: [] };
}

/** Forms that nothing is counted by: whether there are such forms at all, the counts don't tell. */
export function formsWithoutCounts(counts: readonly Counts[], forms: readonly string[]): string[] {
  if (forms.length === 0) return [];
  const counted = new Set(counts.flatMap(({ values }) => Object.keys(values).map((key) => key.split(' ').at(-1))));
  // A count of all forms names none.
  return forms.filter((form) => form === '' || !counted.has(form));
}

/** Why a figure does not exist for a form or category. */
export const NOT_COUNTED_SO: Bilingual = {
  ru: 'Этот показатель по такой форме или категории не считается.',
  en: 'This indicator is not counted by such a form or category.',
};

function limit(ru: string, en: string, most: number): Bilingual {
  return fill({ ru, en }, { most });
}
