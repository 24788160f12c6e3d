import type { Bilingual } from '#kernel/i18n/messages.js';
import type { SheetKind } from '../import-lines.type.js';
import type { Cell, GridRow } from './grid.js';
import { cellText, foldText, isBlankMark, isEmptyCell } from './grid.js';
import type { Header } from './header.js';
import { EXAMPLE_WORD } from './template-words.data.js';
import { WARNINGS } from './warnings.js';

/** Whose row it is: of a base a person's, of headcounts a college's. */
const OWN_FIELD: Readonly<Record<SheetKind, string>> = {
  mentees: 'name',
  mentors: 'name',
  headcount: 'college',
  results: 'name',
  applicants: 'name',
};

/** What a line below a table begins with when somebody signs it, or above a part of it when it is headed. */
const SIGNATURE =
  /^(?:директора?|зам|заместитель|кураторы?|исполнитель|ответственн(?:ый|ая|ые)|руководитель|председатель|секретарь|составила?|проверила?|утверждаю|согласовано|подпись|м п|дата)(?!\p{L})/u;
const HEADING =
  /^(?:группа|курс|\d курс|отделение|специальность|профессия|страница|стр|продолжение|лист|приложение|примечание|форма|раздел|преподаватели|мастера|педагоги|студенты|ученики|обучающиеся|наставники|наставляемые)(?!\p{L})/u;
const BLANK_LINE = /_{2,}/;
/** The row of a template that shows how to fill it: it says so in front of the name, or in a first cell of its own. */
const EXAMPLE = new RegExp(`^${EXAMPLE_WORD}(?!\\p{L})`, 'iu');

/** Why a row is passed over though it stands where people do; null for one that is somebody's. */
export function passedOver(row: GridRow, header: Header, kind: SheetKind): Bilingual | null {
  const own = row.cells[header.columns.get(OWN_FIELD[kind])?.index ?? -1] ?? null;
  if (EXAMPLE.test(textOf(own)) || textOf(firstOf(row)) === EXAMPLE_WORD) return WARNINGS.example;
  const text = notAPerson(row, own, header, kind);
  return text === null ? null : WARNINGS.noPerson(text);
}

/**
 * What a row says that is no person's, though it stands where people do: a signature, the heading of a section, a page's
 * number. Only a row of one text is looked at: whoever has more is somebody. Null for a row of a person.
 */
function notAPerson(row: GridRow, own: Cell, header: Header, kind: SheetKind): string | null {
  const filled = new Set<string>();
  for (const index of header.indexes) {
    const text = textOf(row.cells[index] ?? null);
    if (!isBlankMark(text)) filled.add(text);
    if (filled.size > 1) return null;
  }
  const first = textOf(firstOf(row));
  const texts = [first, textOf(own)].filter((text) => text !== '');
  const isSaid = texts.some((text) => {
    const folded = foldText(text);
    return SIGNATURE.test(folded) || HEADING.test(folded) || BLANK_LINE.test(text);
  });
  const isNameless = kind !== 'headcount' && [...filled].every((text) => !/\p{L}/u.test(text));
  return isSaid || isNameless
    ? [...new Set([first, ...filled])].filter((text) => !/^\d*$/.test(text)).join(' ') || first
    : null;
}

function firstOf({ cells }: GridRow): Cell {
  return cells.find((cell) => !isEmptyCell(cell)) ?? null;
}

function textOf(cell: Cell): string {
  return cell?.broken === undefined ? cellText(cell) : '#';
}
