import type { Problem } from '#kernel/graph/problem.js';
import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import type { Formula, Term } from './formula.policy.js';
import { indicatorProblem } from './indicator.problems.js';
import { measureOf, type MeasureSeed } from './measures.data.js';

/** A form of mentoring, which fixes whom it brings together. */
export interface FormOfMentoring {
  readonly code: string;
  readonly mentorCategory: string;
  readonly menteeCategory: string;
}

/** Which rows of a measure there are, forms aside, and why a term takes one that there is not. */
export function categoryProblems({ measure, category }: Term, path: Problem['path']): Problem[] {
  const found = measureOf(measure);
  if (!found || (category === '' ? found.total : categoriesOf(found).includes(category))) return [];
  const rows = rowsOf(found.total, categoriesOf(found));
  return [indicatorProblem('CATEGORY_NOT_KEPT', [...path, 'category'], { measure: found.title, kept: rows })];
}

/** Terms by a form that there is not, or by which their measure isn't kept: such an indicator would be MISSING for ever. */
export function formProblems(formula: Formula, forms: readonly FormOfMentoring[]): Problem[] {
  return (['numerator', 'denominator'] as const).flatMap((part) =>
    formula[part].flatMap((term, at) => (term.form === '' ? [] : formProblem(term, forms, [part, at, 'form']))),
  );
}

function formProblem(term: Term, forms: readonly FormOfMentoring[], path: Problem['path']): Problem[] {
  const form = forms.find(({ code }) => code === term.form);
  if (!form) return [indicatorProblem('FORM_UNKNOWN', path, { forms: forms.map(({ code }) => code).join(', ') })];
  const measure = measureOf(term.measure);
  if (!measure || (measure.forms !== 'NO' && ['', ...categoriesIn(form, measure)].includes(term.category))) return [];
  return [indicatorProblem('FORM_NOT_KEPT', path, { measure: measure.title, kept: keptByForm(form, measure) })];
}

/** Categories by which a measure is kept within a form, besides its total: those of that side of the pair. */
function categoriesIn(
  { mentorCategory, menteeCategory }: FormOfMentoring,
  { forms, categories }: MeasureSeed,
): string[] {
  if (forms === 'NO' || forms === 'TOTAL') return [];
  const own = forms === 'MENTORS' ? mentorCategory : menteeCategory;
  return categories.filter(({ category, within }) => category === own || within === own).map((one) => one.category);
}

const categoriesOf = ({ categories }: MeasureSeed): string[] => categories.map(({ category }) => category);

function keptByForm(form: FormOfMentoring, measure: MeasureSeed): Bilingual {
  if (measure.forms === 'NO') return { ru: 'по всем формам вместе', en: 'all forms together' };
  const rows = rowsOf(true, categoriesIn(form, measure));
  return fill({ ru: 'форма {form} — {rows}', en: 'form {form} by {rows}' }, { form: form.code, rows });
}

/** The rows of a measure in words. */
function rowsOf(total: boolean, categories: readonly string[]): Bilingual {
  const listed = categories.join(', ');
  if (categories.length === 0) return { ru: 'общий итог', en: 'its total' };
  return total ? { ru: `общий итог, ${listed}`, en: `its total, ${listed}` } : { ru: listed, en: listed };
}
