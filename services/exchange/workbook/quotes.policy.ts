/** Stands in front of a cell that begins with a quote which is never closed. */
export const UNCLOSED = '\ue000';

/** Lines that one row may take up. */
const MOST_LINES = 200;

/** Of the delimiters that a line usually has: so many inside a cell make it a row of its own. */
const ROW_LIKE = 0.6;
const FEWEST_DELIMITERS = 2;

/**
 * A text whose quotes are all closed. A quote that a cell begins with and nobody closes would swallow the rows behind it
 * up to the next quote, whosever that is: it is marked instead, and its row ends where its line does.
 *
 * @param usual delimiters of a line
 */
export function closedQuotes(text: string, delimiter: string, usual: number): string {
  if (!text.includes('"')) return text;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const most = Math.max(FEWEST_DELIMITERS, usual * ROW_LIKE);
  const isRow = (line: string) => line.split(delimiter).length - 1 >= most;
  let at = 0;
  while (at < lines.length) {
    const open = openQuote(lines[at]!, delimiter);
    const end = open === null ? at : lastLineOf(lines, at, delimiter, isRow);
    if (open !== null && end === null) {
      const line = lines[at]!;
      lines[at] = `${line.slice(0, open)}${UNCLOSED}${line.slice(open)}`;
    }
    // The same line once more: it may have another quote that is left open.
    if (end !== null) at = end + 1;
  }
  return lines.join('');
}

/** Where the quote stands that is still open when a line ends; null when there is none. */
function openQuote(line: string, delimiter: string): number | null {
  let open: number | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const [sign, next = '\n'] = [line[at], line[at + 1]];
    if (sign !== '"') continue;
    if (open === null) {
      if (at === 0 || line[at - 1] === delimiter) open = at;
    } else if (next === '"') at += 1;
    // Closed, or followed by more text, of which every reader takes the cell for one without quotes.
    else open = null;
  }
  return open;
}

/** The line in which a row ends of which a cell begins in one line and ends in another; null where no line is its end. */
function lastLineOf(
  lines: readonly string[],
  begun: number,
  delimiter: string,
  isRow: (line: string) => boolean,
): number | null {
  for (let at = begun + 1; at < Math.min(lines.length, begun + MOST_LINES); at += 1) {
    const line = lines[at]!;
    const closing = closingQuote(line);
    if (isRow(line.slice(0, closing ?? line.length))) return null;
    if (closing === null) continue;
    const behind = line.slice(closing + 1);
    // A quote in the midst of a text closes no cell.
    if (!behind.startsWith(delimiter) && !/^[\r\n]*$/.test(behind)) return null;
    // Another cell of the row may begin where this one has ended, and end in a line further on.
    if (openQuote(behind.slice(1), delimiter) === null) return at;
  }
  return null;
}

function closingQuote(line: string): number | null {
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] !== '"') continue;
    if (line[at + 1] !== '"') return at;
    at += 1;
  }
  return null;
}
