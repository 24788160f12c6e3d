import type { Named } from '../../cohort/who.policy.js';
import { CONTENT_PROBLEMS } from '../../workbook/problems.js';
import { refuse, shownText, taken, type Cell, type Parsed } from '../../workbook/grid.js';
import type { RowReader } from '../../workbook/row-reader.js';

const LONGEST = 255;

/** Whom a row of a table of a cohort names. `id` is what the hub's own table has besides. */
export function namedIn(reader: RowReader<string>, id: string | null = null): Named {
  return {
    id,
    name: reader.read('name', '', (_, text) => taken(text.slice(0, LONGEST))),
    externalId: reader.read<string | null>('externalId', null, keyOf),
    email: reader.read<string | null>('email', null, (_, text) => taken(text.toLowerCase())),
    college: reader.read<string | null>('college', null, (_, text) => taken(text)),
  };
}

/** A key as it is shown, with its zeros; one that became a date or lost its digits is nobody's. */
function keyOf(cell: Cell): Parsed<string | null> {
  const text = shownText(cell);
  if (cell?.isDate === true) return refuse(CONTENT_PROBLEMS.becameDate(text));
  if (/^\d(?:[.,]\d+)?e\+\d+$/iu.test(text)) return refuse(CONTENT_PROBLEMS.shortened(text));
  return taken(text);
}
