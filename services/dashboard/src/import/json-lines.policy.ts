/** Puts lines of JSON together from pieces of text that may end anywhere. */
export interface LineReader {
  /** The values whose lines the piece completes. Throws a SyntaxError for a line that is no JSON. */
  take(piece: string): unknown[];
  /** The last value, when its line was ended by the end of the text. */
  end(): unknown[];
}

export function lineReader(): LineReader {
  let rest = '';
  return {
    take(piece) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      return parsed(lines);
    },
    end() {
      const last = rest;
      rest = '';
      return parsed([last]);
    },
  };
}

function parsed(lines: readonly string[]): unknown[] {
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}
