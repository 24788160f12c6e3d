import type { RefusedFile } from '../../import-lines.type.js';
import { parseRussianDate } from '../../workbook/date.js';
import { cellText, placeOf, type Cell, type Grid } from '../../workbook/grid.js';
import type { RefusedTable } from './refused-rows.js';

/**
 * The refused rows as people would type them, to be mended on a page, under headers as the problems name them; null for
 * what a formula didn't give.
 */
export function refusedTexts(
  { header, rows }: RefusedTable,
  { date1904, parts }: Grid,
): Pick<RefusedFile, 'header' | 'rows'> {
  return {
    header: header.map((title) => title.replaceAll('\n', ' ')),
    rows: rows.map(({ row, cells }) => ({
      ...placeOf({ parts }, row),
      cells: cells.map((cell) => typed(cell, date1904)),
    })),
  };
}

function typed(cell: Cell, date1904: boolean): string | null {
  if (cell?.broken !== undefined) return null;
  const text = cellText(cell);
  if (!cell?.isDate) return addressBehind(cell) ?? text;
  const day = parseRussianDate(cell, { date1904, atLeast: 'day' });
  return day.ok ? day.value.split('-').toReversed().join('.') : text;
}

/** A text field has no address behind its text, and it is the address that the base keeps. */
function addressBehind(cell: Cell): string | undefined {
  return /^https?:/i.test(cell?.link ?? '') ? cell?.link : undefined;
}
