/** By this mark a spreadsheet program knows the text for UTF-8. */
const MARK = '\uFEFF';

/** What such a program would take for a formula; what the sheet says in a cell is never to be run. */
const FORMULA = /^[\s]*[=+\-@]/;

/** A table as Excel with its Russian settings and the importer read it: semicolons, UTF-8. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return MARK + lines.map((line) => `${line.map(cell).join(';')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
