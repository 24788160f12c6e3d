import type { ReportRow } from './lines.type.js';

/** By this mark a spreadsheet program knows the text for UTF-8. */
const MARK = '\uFEFF';

/** What such a program would take for a formula; what the sheet says in a cell is never to be run. */
const FORMULA = /^[\s]*[=+\-@]/;

/** The refused rows, a line for each reason, for Excel with its Russian settings: semicolons, UTF-8. */
export function refusedCsv(rows: readonly ReportRow[], headers: readonly [string, string, string, string]): string {
  const lines = rows.flatMap(({ row, name, cells }) =>
    cells.map(({ column, reason }) => [String(row), name, column, reason]),
  );
  return MARK + [headers, ...lines].map((line) => `${line.map(cell).join(';')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
