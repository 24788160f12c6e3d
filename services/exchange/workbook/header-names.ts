import type { SheetKind } from '../import-lines.type.js';
import { PERSON_COLUMNS } from './columns-shared.js';
import { SHEETS } from './columns.js';
import { foldText } from './grid.js';
import { CYRILLIC } from './look-alikes.js';

/** How well a header's text fits a field: exactly, or by beginning with an alias of several words. */
export interface Fit {
  readonly field: string;
  readonly weight: number;
}

/** What headers of a kind are called. A whole header outweighs every beginning; the longer of two tells more. */
interface Aliases {
  /** By their letters and digits alone: a hyphen, a line's end or a space inside a header tells nothing. */
  readonly whole: ReadonlyMap<string, Fit>;
  readonly beginnings: readonly (Fit & { readonly text: string })[];
  /** Whole headers of columns without which there is no header. */
  readonly required: ReadonlySet<string>;
  /** The signs that these may begin with, Latin ones that look alike among them. */
  readonly initials: ReadonlySet<string>;
}

export const WHOLE_WEIGHT = Number.MAX_SAFE_INTEGER;

const ALIASES: Readonly<Record<SheetKind, Aliases>> = {
  mentees: aliasesOf('mentees'),
  mentors: aliasesOf('mentors'),
  headcount: aliasesOf('headcount'),
  results: aliasesOf('results'),
  applicants: aliasesOf('applicants'),
};

function aliasesOf(kind: SheetKind): Aliases {
  const aliases = Object.entries(SHEETS[kind].columns).flatMap(([field, column]) =>
    [column.title, ...column.aliases].map((alias) => ({ field, alias: foldText(alias), required: column.required })),
  );
  const beginnings = aliases
    .filter(({ alias }) => alias.includes(' '))
    .map(({ field, alias }) => ({ field, text: `${alias} `, weight: alias.length }));
  // Of two fields with one alias the first is meant.
  const whole = new Map(
    aliases.map(({ field, alias }): [string, Fit] => [compact(alias), { field, weight: WHOLE_WEIGHT }]).reverse(),
  );
  const required = new Set(aliases.filter((each) => each.required === true).map(({ alias }) => compact(alias)));
  const initials = new Set([...required].flatMap((alias) => signsOf(alias.charAt(0))));
  return { whole, beginnings: beginnings.sort((a, b) => b.weight - a.weight), required, initials };
}

/** How a letter may be written: small, capital, or by a Latin one that looks the same. */
function signsOf(letter: string): readonly string[] {
  const own = [letter, letter.toUpperCase()];
  return [...own, ...Object.keys(CYRILLIC).filter((latin) => own.includes(CYRILLIC[latin]!))];
}

function compact(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** What a header says of its units or its cells, behind its name: «(чел.)». */
const REMARK = /(?<=\S)\s*\([^()]*\)\s*$/u;

/** What a header means in a table of a kind; null where it means nothing known. */
export function fitOf(text: string, kind: SheetKind): Fit | null {
  const folded = foldText(text);
  if (folded === '') return null;
  const { whole, beginnings } = ALIASES[kind];
  const fit = whole.get(compact(folded)) ?? beginnings.find((alias) => folded.startsWith(alias.text));
  if (fit) return fit;
  return REMARK.test(text) ? fitOf(text.replace(REMARK, ''), kind) : null;
}

/** A header is short; most cells that are none are told by their first letter. */
const LONGEST_HEADER = 80;

const BEGINS_OTHERWISE = /^[^\p{L}\p{N}]+/u;

/** Whether a text begins as the headers of columns do that every table of the kind has. */
export function mayHeadRequired(text: string, kind: SheetKind): boolean {
  return ALIASES[kind].initials.has(text.charAt(BEGINS_OTHERWISE.exec(text)?.[0].length ?? 0));
}

/** Whether a text heads a column that every table of the kind has. */
export function headsRequired(text: string, kind: SheetKind): boolean {
  if (text.length > LONGEST_HEADER || !mayHeadRequired(text, kind)) return false;
  return ALIASES[kind].required.has(compact(foldText(text)));
}

/** Titles over several columns, by what they speak of. */
const OVER_MENTOR = /наставник/u;
const OVER_MENTEE = /наставляем|обучающ/u;
const OVER_TERM = /срок|период|реализац/u;
const BEGINNING = /^(?:начал|с$|дата начал)/u;
const END = /^(?:окончан|конец|конц|заверш|по$|дата окончан|дата заверш)/u;

/**
 * What a header means under a title that stands over several columns. Under one of mentors «ФИО» is a mentor's, and
 * whatever a table doesn't keep of them is no mentee's.
 */
export function fitUnder(title: string, text: string, kind: SheetKind): Fit | null {
  const over = foldText(title);
  const folded = foldText(text);
  if (folded === '' || folded === over) return fitOf(title, kind);
  if (OVER_TERM.test(over)) {
    if (BEGINNING.test(folded)) return fitOf('Дата начала', kind);
    if (END.test(folded)) return fitOf('Дата окончания', kind);
  }
  const side = OVER_MENTOR.test(over) ? 'mentors' : OVER_MENTEE.test(over) ? 'mentees' : null;
  if (side === null) return fitOf(text, kind) ?? wholeOnly(fitOf(`${title} ${text}`, kind));
  const genitive = side === 'mentors' ? 'наставника' : 'наставляемого';
  const ofSide = wholeOnly(fitOf(`${text} ${genitive}`, kind));
  if (ofSide) return ofSide;
  const fit = fitOf(text, kind);
  // What the other side's title stands over is not the own side's, but the row's it may be.
  return side !== kind && fit !== null && OF_A_PERSON.has(fit.field) ? null : fit;
}

/** Fields of the person whose row it is; others are the row's. */
const OF_A_PERSON: ReadonlySet<string> = new Set([
  'name',
  'contacts',
  'birth',
  'workplace',
  ...Object.keys(PERSON_COLUMNS),
]);

function wholeOnly(fit: Fit | null): Fit | null {
  return fit?.weight === WHOLE_WEIGHT ? fit : null;
}
