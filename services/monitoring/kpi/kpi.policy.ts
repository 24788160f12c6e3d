import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Term } from '../indicator/formula.policy.js';
import type { Counts } from '../ledger/counts.policy.js';
import { isWhole, WHOLE, type Cut } from '../ledger/cut.policy.js';
import type { LedgerCollege, Subject } from '../ledger/subject.policy.js';
import type { TargetedFormula } from '../scorecard/answer.policy.js';

export function cutsOf(
  forms: readonly string[] | null | undefined,
  categories: readonly string[] | null | undefined,
): Cut[] {
  const all = (codes: readonly string[] | null | undefined) => (codes ? [...new Set(codes)] : [null]);
  return all(forms).flatMap((form) => all(categories).map((category) => ({ form, category })));
}

/** The cuts with the whole beside them. */
export const withWhole = (cuts: readonly Cut[]): Cut[] => (cuts.some(isWhole) ? [...cuts] : [...cuts, WHOLE]);

/** The municipalities that colleges stand in, by their names, those of the colleges that name none at the end. */
export function municipalitiesOf(regionId: string, colleges: readonly LedgerCollege[]): Subject[] {
  return [...Map.groupBy(colleges, ({ municipality }) => municipality)]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'ru'))
    .map(([municipality, members]) => ({ kind: 'MUNICIPALITY', regionId, municipality, colleges: members }));
}

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
