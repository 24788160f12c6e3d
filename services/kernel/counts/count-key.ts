/** A count as sheets, histories and ledgers name it: measure, category and form, with blanks between. */
export const countKey = (measure: string, category: string, form: string): string => `${measure} ${category} ${form}`;

/** The same of a row, in SQL. */
export const countKeyOf = (row: string): string => `${row}.measure || ' ' || ${row}.category || ' ' || ${row}.form`;
