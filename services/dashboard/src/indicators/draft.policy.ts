/** A line of a formula while it is being written; an empty code is a choice that is not made. */
export interface DraftTerm {
  readonly measure: string;
  readonly category: string;
  readonly form: string;
}

export const EMPTY_TERM: DraftTerm = { measure: '', category: '', form: '' };

interface Kept {
  readonly code: string;
  readonly unit: string;
  readonly total: boolean;
  readonly categories: readonly { readonly category: string }[];
  readonly byForm: boolean;
  readonly byFormAndCategory: boolean;
}

/** Measures that a formula of this unit can be made of. */
export function measuresOf<Measure extends Kept>(measures: readonly Measure[], unit: string): readonly Measure[] {
  return measures.filter((measure) => measure.unit === unit);
}

/** Categories that a term of this measure may have; an empty one stands for the total, where there is one. */
export function categoriesOf(measure: Kept | undefined): readonly string[] {
  return measure ? [...(measure.total ? [''] : []), ...measure.categories.map(({ category }) => category)] : [];
}

/** Whether a term may name a form: some measures are not kept by form, and some only in total. */
export function takesForm(measure: Kept | undefined, category: string): boolean {
  return measure !== undefined && (category === '' ? measure.byForm : measure.byFormAndCategory);
}

/** A term with another measure: what it can't be counted by any more falls away. */
export function withMeasure(measure: Kept | undefined): DraftTerm {
  return { measure: measure?.code ?? '', category: categoriesOf(measure)[0] ?? '', form: '' };
}

export function withCategory(term: DraftTerm, measure: Kept | undefined, category: string): DraftTerm {
  return { ...term, category, form: takesForm(measure, category) ? term.form : '' };
}

/** The terms as the graph takes them; lines without a measure are left out. */
export function toTerms<Category extends string>(terms: readonly DraftTerm[]) {
  return terms
    .filter(({ measure }) => measure !== '')
    .map(({ measure, category, form }) => ({
      measure,
      category: category === '' ? null : (category as Category),
      form: form === '' ? null : form,
    }));
}
