import type { Category } from '#kernel/graph/person-category.data.js';
import type { Formula } from '../indicator/formula.policy.js';

/** What a college has counted. */
export interface CountedCollege {
  readonly id: string;
  readonly municipality: string;
  /** By `termKey`; a term without a value isn't reported. */
  readonly values: Readonly<Record<string, number>>;
}

/** An indicator about people, whole or narrowed to a form or a category. */
export interface Column {
  readonly formula: Formula;
  /** Counts of people below this are not to be told. */
  readonly threshold: number;
}

/** A form of mentoring, which fixes whose mentors and mentees it has. */
export interface FormSides {
  readonly code: string;
  readonly mentorCategory: Category;
  readonly menteeCategory: Category;
}

export interface Publishing {
  readonly colleges: readonly CountedCollege[];
  readonly columns: readonly Column[];
  readonly forms: readonly FormSides[];
}
