import { CONTENT_PROBLEMS } from '../workbook/problems.js';
import { refuse, shownText, taken, type Cell, type Parsed } from '../workbook/grid.js';
import { COHORT_PROBLEMS } from './cohort.problems.js';

/** A number, with the thousands or the per cent apart: «85», «85,00», «85,5 %». */
const NUMBER = /^(\d{1,6}(?:[.,]\d{1,10})?)\s*(%?)$/u;
const HUNDRED = 100;

/** To hundredths, in which marks are kept. */
const rounded = (value: number): number => Math.round(value * HUNDRED) / HUNDRED;

/**
 * A mark of an assessment with this highest mark. Parts of a hundred are of the highest mark and rounded to hundredths;
 * all else is a mark as it is written, and has no more than two decimals.
 */
export function parseMark(cell: Cell, top: number, isOfPercents: boolean): Parsed<number | null> {
  if (cell?.isDate === true) return refuse(CONTENT_PROBLEMS.becameDate(shownText(cell)));
  const text = shownText(cell);
  const [, digits, sign] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return refuse(COHORT_PROBLEMS.unreadableMark(text, top));
  const number = Number(digits.replace(',', '.'));
  const isPart = isOfPercents || sign === '%';
  const value = isPart ? rounded((number * top) / HUNDRED) : number;
  const isInScale = value <= top && Math.abs(rounded(value) - value) < 1e-9;
  return isInScale ? taken(rounded(value)) : refuse(COHORT_PROBLEMS.outsideScale(text, top));
}
