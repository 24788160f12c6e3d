import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { STAGES } from '../stage/stages.data.js';
import { documentProblem } from './document.problems.js';
import { isOrderKind } from '../document-kind/document-kinds.data.js';

/** What a file may be, by its content. */
export const FILE_TYPES: readonly string[] = ['pdf', 'docx', 'xlsx', 'odt', 'jpg', 'png'];

const LONGEST = { title: 300, signer: 200 } as const;
const LONGEST_NUMBER = 100;
const LONGEST_LINK = 2_000;
const LONGEST_FILE_NAME = 255;
const LONGEST_REASON = 500;

export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** What an entry of the register says. */
export interface Entry {
  readonly stage: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly signer: string | null;
  readonly link: string | null;
  readonly file: KeptFile | null;
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
}

/** The same as it is given: left out keeps what is known, null or an empty text clears it. */
export type GivenEntry = { readonly [field in keyof Entry]?: Entry[field] | null };

const TEXTS = ['title', 'number', 'signer', 'link'] as const;
const OTHERS = ['date', 'file', 'validFrom', 'validUntil'] as const;

/** What is known, with what is given in its place; nobody can do without a stage, so none is that of the kind. */
export function withGiven(known: Entry, given: GivenEntry, kindStage: number): Entry {
  const texts = TEXTS.map((field) => {
    const text = given[field];
    return [field, text === undefined ? known[field] : text && toText(text)];
  });
  const others = OTHERS.map((field) => [field, given[field] === undefined ? known[field] : given[field]]);
  const stage = given.stage === undefined ? known.stage : (given.stage ?? kindStage);
  const told = Object.fromEntries([...texts, ...others]) as Partial<Entry>;
  return { ...known, ...told, stage };
}

export const emptyEntry = (stage: number): Entry => ({
  stage,
  title: null,
  number: null,
  date: null,
  signer: null,
  link: null,
  file: null,
  validFrom: null,
  validUntil: null,
});

/** Names of the fields in which two differ. */
export function changedFields(known: Entry, now: Entry): (keyof Entry)[] {
  const fields = Object.keys(now) as (keyof Entry)[];
  return fields.filter((field) => JSON.stringify(known[field]) !== JSON.stringify(now[field]));
}

/** What is wrong with what an entry is to say, on the day it is written; empty when it can be. */
export function entryProblems(kind: string, entry: Entry, today: IsoDate): Problem[] {
  const { number, date, link, file, validFrom, validUntil } = entry;
  const problems: Problem[] = (['title', 'signer'] as const)
    .filter((field) => (entry[field]?.length ?? 0) > LONGEST[field])
    .map((field) => documentProblem('DOCUMENT_TEXT_TOO_LONG', [field], { longest: LONGEST[field] }));
  if ((number?.length ?? 0) > LONGEST_NUMBER) problems.push(documentProblem('DOCUMENT_NUMBER_MALFORMED', ['number']));
  if (isOrderKind(kind) && number !== null && date === null) {
    problems.push(documentProblem('DOCUMENT_DATE_MISSING', ['date']));
  }
  if (date !== null && date > today) problems.push(documentProblem('DOCUMENT_IN_FUTURE', ['date']));
  if (validUntil !== null && [date, validFrom].some((day) => day !== null && validUntil < day)) {
    problems.push(documentProblem('DOCUMENT_TERM_REVERSED', ['validUntil']));
  }
  if (link !== null && !isWebLink(link)) problems.push(documentProblem('DOCUMENT_LINK_MALFORMED', ['link']));
  if (file !== null && !isSoundFile(file)) problems.push(documentProblem('DOCUMENT_FILE_MALFORMED', ['file']));
  if (!STAGES.some((stage) => stage.number === entry.stage)) problems.push(documentProblem('STAGE_UNKNOWN', ['stage']));
  return problems;
}

/** An address that a page may show as a link, and that hands nobody a password. */
function isWebLink(link: string): boolean {
  if (link.length > LONGEST_LINK || !link.startsWith('https://') || !URL.canParse(link)) return false;
  const { username, password } = new URL(link);
  return username === '' && password === '';
}

function isSoundFile({ sha256, name, type, bytes }: KeptFile): boolean {
  const named = name.trim().length > 0 && name.length <= LONGEST_FILE_NAME && toText(name) === name;
  return named && /^[0-9a-f]{64}$/.test(sha256) && FILE_TYPES.includes(type) && bytes > 0;
}

export function withdrawalProblems(reason: string): Problem[] {
  const { length } = reason.trim();
  return length > 0 && length <= LONGEST_REASON ? [] : [documentProblem('REASON_MISSING', ['reason'])];
}

interface Standing {
  readonly numbered: boolean;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly withdrawnOn: IsoDate | null;
}

/** Where a document stands on a day, as the count of those that are held has it (`programs.documents_held`). */
export function standingOf(
  { numbered, number, date, validFrom, validUntil, withdrawnOn }: Standing,
  today: IsoDate,
): 'IN_FORCE' | 'DRAFT' | 'NOT_YET' | 'EXPIRED' | 'WITHDRAWN' {
  if (withdrawnOn !== null) return 'WITHDRAWN';
  if (numbered && (number === null || date === null)) return 'DRAFT';
  if ([date, validFrom].some((day) => day !== null && day > today)) return 'NOT_YET';
  return validUntil !== null && validUntil < today ? 'EXPIRED' : 'IN_FORCE';
}
