/** Where a text begins so, a spreadsheet program may take it for a formula and run it. */
const FORMULA = /^\s*[=+\-@]/;
const NEUTRALISED = /^'(?=\s*[=+\-@])/;

/** A text as it may stand in a cell that anybody opens: an apostrophe in front says that it is no formula. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What `neutralised` was made of, so that what the hub wrote is read as it was. */
export function restored(text: string): string {
  return text.startsWith("'") ? text.replace(NEUTRALISED, '') : text;
}
