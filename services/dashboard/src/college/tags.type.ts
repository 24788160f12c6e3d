/** A tag that the region gives. */
export interface Tag {
  readonly code: string;
  readonly title: string;
  /** Whether the region gives it no longer. */
  readonly retired: boolean;
}

/** What can have tags: the whole year of a college, or one of its programmes. */
export interface Tagged {
  /** Code of the form; null of the whole year. */
  readonly form: string | null;
  readonly title: string;
  /** Tags of its own: a programme has those of its whole year besides. */
  readonly tags: readonly Tag[];
}
