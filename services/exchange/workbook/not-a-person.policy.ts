import type { SheetKind } from '../import-lines.type.js';
import type { Cell, GridRow } from './grid.js';
import { cellText, foldText, isBlankMark, isEmptyCell } from './grid.js';
import type { Header } from './header.js';

/** Whose row it is: of a base a person's, of headcounts a college's. */
const OWN_FIELD: Readonly<Record<SheetKind, string>> = { mentees: 'name', mentors: 'name', headcount: 'college' };

/** What a line below a table begins with when somebody signs it, or above a part of it when it is headed. */
const SIGNATURE =
  /^(?:директора?|зам|заместитель|кураторы?|исполнитель|ответственн(?:ый|ая|ые)|руководитель|председатель|секретарь|составила?|проверила?|утверждаю|согласовано|подпись|м п|дата)(?!\p{L})/u;
const HEADING =
  /^(?:группа|курс|\d курс|отделение|специальность|профессия|страница|стр|продолжение|лист|приложение|примечание|форма|раздел|преподаватели|мастера|педагоги|студенты|ученики|обучающиеся|наставники|наставляемые)(?!\p{L})/u;
const BLANK_LINE = /_{2,}/;

/**
 * What a row says that is no person's, though it stands where people do: a signature, the heading of a section, a page's
 * number. Only a row of one text is looked at: whoever has more is somebody. Null for a row of a person.
 */
export function notAPerson({ cells }: GridRow, header: Header, kind: SheetKind): string | null {
  const own = cells[header.columns.get(OWN_FIELD[kind])?.index ?? -1] ?? null;
  const filled = new Set(
    header.indexes.map((index) => textOf(cells[index] ?? null)).filter((text) => !isBlankMark(text)),
  );
  if (filled.size > 1) return null;
  const first = textOf(cells.find((cell) => !isEmptyCell(cell)) ?? null);
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

function textOf(cell: Cell): string {
  return cell?.broken === undefined ? cellText(cell) : '#';
}
