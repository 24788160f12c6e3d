import type { Cell, Parsed } from '../workbook/grid.js';
import { cellText, foldText, isBlankMark, refuse, shownText, taken, tidy } from '../workbook/grid.js';
import { unmixed } from '../workbook/look-alikes.js';
import { CONTENT_PROBLEMS } from '../workbook/problems.js';

/** Link to a case or a testimonial; text that is no web address is kept beside it. */
export interface CaseLink {
  readonly caseLink: string | null;
  readonly caseNote: string | null;
}

const DONE = /^(?:да|\+|v|y|yes|true|истина|1|[✓✔☑√])$/u;
const NOT_DONE = /^(?:нет|[-‐–—−]|n|no|false|ложь|0|☐)$/u;
/** Of somebody who is about to complete something it isn't said that they have. */
const NOT_DONE_WORDS =
  /^(?:не |нет |в процессе|в работе|продолж|обучается|заверша|заканчива|оканчива|проход|выполняет|прерван|выбыл|досрочно выбыл|отчислен)/u;
const DONE_WORDS =
  /^(?:да |прош[её]л|прошл|пройден|заверш|законч|окончен|выполн|зач[её]т|зачтен|исполн|done|completed)/u;
const WEB_ADDRESS = /https?:\/\/[^\s<>"«»]+/iu;
const BARE_ADDRESS = /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?:\/[^\s<>"«»]*)?$/iu;

/** What a cell says that asks for yes or no; null where it says neither. */
export function yesOrNo(text: string): boolean | null {
  const word = unmixed(text).toLowerCase();
  if (DONE.test(word)) return true;
  return NOT_DONE.test(word) ? false : null;
}

/** Whether the programme was completed: да, +, прошёл, завершила … or a date; null where the cell is empty. */
export function parseCompletion(cell: Cell): Parsed<boolean | null> {
  if (cell === null) return taken(null);
  if (cell.isDate || typeof cell.value === 'boolean') return taken(cell.isDate || cell.value === true);
  const text = unmixed(cellText(cell))
    .toLowerCase()
    .replace(/[.!]+$/, '');
  const folded = foldText(text);
  if (text === '') return taken(null);
  if (NOT_DONE.test(text) || NOT_DONE_WORDS.test(`${folded} `)) return taken(false);
  if (DONE.test(text) || DONE_WORDS.test(`${folded} `)) return taken(true);
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})(?: г)?$/.test(text)) return taken(true);
  return refuse(CONTENT_PROBLEMS.unreadableCompletion(cellText(cell)));
}

/** Entries of a list: by line breaks, semicolons, bullets or numbers, and by commas outside brackets. */
export function parseList(text: string): readonly string[] {
  const entries = tidy(text)
    .split(/[\n;•]|,(?![^(]*\))|(?:^|\s)\d{1,2}[.)]\s+/u)
    .map((entry) => entry.replace(/^[\s\-–—*]+|[\s.]+$/gu, ''))
    .filter((entry) => !isBlankMark(entry));
  return [...new Set(entries)];
}

/** A #tag: words of letters after a sign that no word, address or number runs into («C#» and «#1» are none). */
const TAG = /(?<![^\s,;:(«"])#(?=[\p{N}_]*\p{L})[^\s,;#()«»"]+/gu;

/** #tags that stand in a text, without the sign. */
export function parseTags(text: string): readonly string[] {
  if (!text.includes('#')) return [];
  const found = [...text.matchAll(TAG)].map(([tag]) => tag.slice(1).replace(/[.,:!?…]+$/u, ''));
  return [...new Set(found)];
}

/** What a list says besides its #tags. */
export function parseUntagged(text: string): readonly string[] {
  return parseList(text.replace(TAG, ' '));
}

/** Only http and https count as an address, from the text or from the link behind it. */
export function parseCase(cell: Cell): CaseLink {
  const text = cellText(cell);
  const found = WEB_ADDRESS.exec(text)?.[0].replace(/[.,;)]+$/, '');
  const bare = BARE_ADDRESS.test(text) ? `https://${text}` : undefined;
  const caseLink = webAddress(found) ?? webAddress(cell?.link) ?? webAddress(bare);
  const rest = found === undefined ? text : text.replace(found, ' ').replace(/\s+/g, ' ').trim();
  const isAddress = found === undefined && bare !== undefined && caseLink !== null;
  return { caseLink, caseNote: isAddress || isBlankMark(rest) ? null : rest };
}

/** The same in one line, as it is kept: the address first, so that it is read as it was written. */
export function caseText({ caseLink, caseNote }: CaseLink): string | null {
  const parts = [caseLink, caseNote].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
}

function webAddress(text: string | undefined): string | null {
  if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return text;
}

/** Free text, null where the cell is empty or says so with a dash. */
const MONTHS = 'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** What a spreadsheet shows of «3-1» or «дек.21» once it has made a day of it. */
const SHORT_DATE = new RegExp(`^(?:\\d{1,2}[.-](?:${MONTHS})\\.?|(?:${MONTHS})[.-]\\d{2})$`, 'iu');
/** What it shows of a long number where there is no room for it. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/iu;

/** Whether the spreadsheet has made a date of what was typed as something else. */
export function becameDate(cell: Cell, text: string): boolean {
  return cell?.isDate === true || SHORT_DATE.test(text);
}

/** A text that is kept as it is shown; what the spreadsheet has made of another one is not. */
export function parseShownText(cell: Cell, text: string): Parsed<string> {
  if (becameDate(cell, text)) return refuse(CONTENT_PROBLEMS.becameDate(text));
  return SHORTENED.test(text) ? refuse(CONTENT_PROBLEMS.shortened(text)) : taken(shownText(cell));
}

export function parseText(cell: Cell): string | null {
  const text = cellText(cell);
  return isBlankMark(text) ? null : text;
}
