import { CATEGORIES, type Category } from '#kernel/graph/person-category.data.js';
import type { Term } from '../indicator/formula.policy.js';
import { termKey } from '../ledger/counts.policy.js';
import type { CountedCollege, FormSides } from './publishing.type.js';
import type { CellFacts } from './table.type.js';

/** Whose count a cell is, and of what. */
export interface CellKey extends Term {
  readonly collegeId: string;
}

/** Two names of one measure. */
const SAME: Readonly<Record<string, string>> = { learners: 'students' };

/**
 * The cells of one table. Those who tell the same of the same college have one cell in common: whoever reads both knows
 * that they speak of the same people. Where they tell different things each has a cell of its own.
 */
export class Cells {
  readonly all: CellFacts[] = [];
  private readonly places = new Map<string, number>();

  placeOf(name: string, value: number): number {
    const told = `${name} ${value}`;
    let place = this.places.get(told);
    if (place === undefined) {
      this.places.set(told, (place = this.all.length));
      this.all.push({ value });
    }
    return place;
  }
}

/** The cells that terms stand for, college by college: what is equal by nature is one, and totals are their parts. */
export class CellNames {
  readonly keys: CellKey[] = [];
  /** Positions of the cells of the keys. */
  readonly cells: number[] = [];
  private readonly places = new Map<string, number>();

  constructor(
    private readonly forms: readonly FormSides[],
    private readonly shared: Cells,
  ) {}

  /** The cells whose sum a term is; null where the college hasn't reported it. */
  cellsOf({ id, values }: CountedCollege, term: Term): readonly number[] | null {
    const value = values[termKey(term)];
    if (value === undefined) return null;
    const parts = this.partsOf(term).map((part) => ({ part, count: values[termKey(part)] }));
    // Rows that don't add up are counts of their own.
    const isSum = parts.reduce((all, { count }) => all + (count ?? NaN), 0) === value;
    const told = parts.length > 0 && isSum ? parts : [{ part: term, count: value }];
    return told.map(({ part, count }) => this.placeOf({ ...part, collegeId: id }, count!));
  }

  private placeOf(key: CellKey, value: number): number {
    const measure = SAME[key.measure] ?? key.measure;
    const name = `${key.collegeId} ${measure} ${key.category} ${key.form}`;
    let place = this.places.get(name);
    if (place === undefined) {
      this.places.set(name, (place = this.shared.placeOf(name, value)));
      this.cells.push(place);
      this.keys.push({ ...key, measure });
    }
    return place;
  }

  /** A person is of one category; a form has those of one category alone. */
  private partsOf({ measure, category, form }: Term): Term[] {
    if (category !== '') return [];
    if (form === '') return CATEGORIES.map((each) => ({ measure, category: each, form }));
    const own = categoryOf(measure, form, this.forms);
    return own ? [{ measure, category: own, form }] : [];
  }
}

/** The category of those whom a measure counts in a form. */
export function categoryOf(measure: string, form: string, forms: readonly FormSides[]): Category | undefined {
  const sides = forms.find(({ code }) => code === form);
  if (measure === 'mentees') return sides?.menteeCategory;
  return measure === 'mentors' ? sides?.mentorCategory : undefined;
}
