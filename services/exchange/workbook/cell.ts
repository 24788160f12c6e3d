import * as XLSX from '@e965/xlsx';
import { damageOf } from './damage.policy.js';
import type { Cell, SheetCell } from './grid.js';
import { isEmptyCell } from './grid.js';
import { restored } from './neutral.policy.js';

const formats = XLSX.SSF as { is_date(format: string): boolean; format(code: string, value: number): string };

/** What a number format makes of a number. */
type Look = 'plain' | 'day' | 'time' | 'year' | 'shown';

/** Thousands of cells have one format. */
let last: { format: string; look: Look } = { format: '', look: 'plain' };

/** Formats that show what is stored, but for how many digits of it. */
const PLAIN = /^(?:General|@|0+|#?,?#?#?0(?:\.0+)?)$/i;

function lookOf(format: string): Look {
  if (last.format !== format) last = { format, look: lookAt(format) };
  return last.look;
}

function lookAt(format: string): Look {
  const bare = format
    .replace(/\[\$?[^\]]*\]|"[^"]*"|\\./g, '')
    .split(';')[0]!
    .toLowerCase();
  if (!formats.is_date(format)) return PLAIN.test(bare) && !/^0{2,}$/.test(bare) ? 'plain' : 'shown';
  if (/^[\s.]*y+[\s.]*$/.test(bare)) return 'year';
  return /h/.test(bare) && !/[dy]/.test(bare) ? 'time' : 'day';
}

/** The address that a formula links to. */
const LINKING_FORMULA = /^HYPERLINK\(\s*"([^"]+)"/i;

/** A cell of the library as the hub's; null for one that holds nothing. */
export function toCell(source: XLSX.CellObject | undefined): Cell {
  if (source === undefined) return null;
  if (source.t === 'e') return { value: '', isDate: false, broken: source.v === undefined ? 'formula' : 'error' };
  if (source.t === 'z') return source.f === undefined ? null : { value: '', isDate: false, broken: 'formula' };
  if (source.v === undefined || source.v instanceof Date) return null;
  const { v } = source;
  const cell = typeof v === 'number' ? ofNumber(v, source.z) : typeof v === 'string' ? ofText(v) : plain(v);
  const link = source.l?.Target ?? LINKING_FORMULA.exec(source.f ?? '')?.[1];
  const whole = link ? { ...cell, link } : cell;
  return isEmptyCell(whole) ? null : whole;
}

const plain = (value: SheetCell['value']): SheetCell => ({ value, isDate: false });

function ofText(text: string): SheetCell {
  const broken = damageOf(text);
  return broken === undefined ? plain(restored(text)) : { ...plain(text), broken };
}

/** A time of day is its text again, and a day of which only the year is shown is that year: nobody saw anything else. */
function ofNumber(value: number, format: XLSX.NumberFormat | undefined): SheetCell {
  if (typeof format !== 'string') return plain(value);
  switch (lookOf(format)) {
    case 'day':
      return { value, isDate: true };
    case 'time':
      return value < 1 ? plain(formats.format(format, value)) : { value, isDate: true };
    case 'year': {
      const year = Number(formats.format('yyyy', value));
      return value > YEARS_OF_OLD ? plain(year) : { value, isDate: true };
    }
    case 'shown':
      return { ...plain(value), shown: formats.format(format, value) };
    case 'plain':
      return plain(value);
  }
}

/** Serials up to this one are years that were typed as they are. */
const YEARS_OF_OLD = 2100;
