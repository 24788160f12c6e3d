/**
 * What becomes of each column of a person's record when another one is merged into it, and when the person is erased.
 * A column of the table that stands nowhere here fails a test: whoever adds one says what it means for both.
 *
 * merge: FILL takes it from the merged record where the kept one has none; KEEP leaves it as it is.
 * erase: NULL and EMPTY replace it; YEAR leaves of a day what figures of past years rest on; KEEP, since it tells of
 * nobody (design: the id stays, and figures of the past with it); KEY is replaced by the database, in the last step.
 */
export const PERSON_COLUMNS = {
  id: { merge: 'KEEP', erase: 'KEEP' },
  college_id: { merge: 'KEEP', erase: 'KEEP' },
  source: { merge: 'KEEP', erase: 'KEEP' },
  external_id: { merge: 'KEEP', erase: 'KEY' },
  category: { merge: 'KEEP', erase: 'KEEP' },
  family_name: { merge: 'KEEP', erase: 'EMPTY' },
  given_name: { merge: 'KEEP', erase: 'EMPTY' },
  patronymic: { merge: 'FILL', erase: 'EMPTY' },
  name_key: { merge: 'KEEP', erase: 'EMPTY' },
  birth_date: { merge: 'FILL', erase: 'NULL' },
  birth_year: { merge: 'FILL', erase: 'NULL' },
  email: { merge: 'FILL', erase: 'NULL' },
  phone: { merge: 'FILL', erase: 'NULL' },
  contact_note: { merge: 'FILL', erase: 'NULL' },
  workplace: { merge: 'FILL', erase: 'NULL' },
  study_group: { merge: 'FILL', erase: 'NULL' },
  partner_id: { merge: 'FILL', erase: 'KEEP' },
  enterprise_unknown: { merge: 'KEEP', erase: 'KEEP' },
  career_started_on: { merge: 'FILL', erase: 'YEAR' },
  // No figure is kept of new employees, whom it tells.
  job_started_on: { merge: 'FILL', erase: 'NULL' },
  qualification: { merge: 'FILL', erase: 'NULL' },
  qualified_on: { merge: 'FILL', erase: 'NULL' },
  qualification_document: { merge: 'FILL', erase: 'NULL' },
  created_at: { merge: 'KEEP', erase: 'KEEP' },
  updated_at: { merge: 'KEEP', erase: 'KEEP' },
  merged_into: { merge: 'KEEP', erase: 'KEEP' },
  erased_on: { merge: 'KEEP', erase: 'KEEP' },
} as const satisfies Record<
  string,
  { readonly merge: 'FILL' | 'KEEP'; readonly erase: 'NULL' | 'EMPTY' | 'YEAR' | 'KEEP' | 'KEY' }
>;

export type PersonColumn = keyof typeof PERSON_COLUMNS;

const COLUMNS = Object.keys(PERSON_COLUMNS) as PersonColumn[];

/** Columns that a merged record may fill. */
export const FILLED = COLUMNS.filter((column) => PERSON_COLUMNS[column].merge === 'FILL');

/** Columns that say who somebody is. */
export const PERSONAL = COLUMNS.filter((column) => ['NULL', 'EMPTY', 'YEAR'].includes(PERSON_COLUMNS[column].erase));

/**
 * A teaching career counts by the 1 October of a year (S002), so its first day can be any after one 1 October and up to
 * the next without moving a figure: what is left of it is the first of these days.
 */
const YEAR_OF = (column: string) => `make_date(
  extract(year from ${column})::int - (to_char(${column}, 'MMDD') < '1002')::int, 10, 2)`;

/** Assignments that take a person out of a record. */
export const FORGOTTEN = PERSONAL.map((column) => {
  const { erase } = PERSON_COLUMNS[column];
  return `${column} = ${erase === 'EMPTY' ? `''` : erase === 'YEAR' ? YEAR_OF(column) : 'null'}`;
}).join(', ');

/** The name of a column in the graph. */
export const fieldOf = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
