import type { Damage } from './damage.type.js';
import { LOST_LETTER } from './encoding.js';

/** What spreadsheet programs write in place of a value that a formula didn't give, in their languages. */
const FORMULA_ERROR =
  /^(?:#(?:Н\/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!|ПЕРЕНОС!|ВЫЧИСЛ!|N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|#?(?:Err|Ошб|Ошибка):\s?\d{3})$/iu;

/** What they show where a column is too narrow for a number, and what is copied from there. */
const TOO_NARROW = /^#{3,}$/;

/** What has become of a text on its way here, so that it isn't what was meant. */
export function damageOf(text: string): Damage | undefined {
  if (text.includes(LOST_LETTER)) return 'letters';
  if (!/^#|^(?:Err|Ош)/iu.test(text)) return undefined;
  const word = text.trim();
  if (TOO_NARROW.test(word)) return 'narrow';
  return FORMULA_ERROR.test(word) ? 'error' : undefined;
}
