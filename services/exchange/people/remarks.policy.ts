import { foldText, tidy } from '../workbook/grid.js';
import { BESIDE_STEMS, JOINING_WORDS, REMARK_STEMS, REPETITIONS } from './remarks.data.js';

/** «-//-», «— " —», «″»: signs alone, a quotation mark or a pair of slashes among them. */
const DITTO_SIGNS = /^(?=.*(?:["“”„‟″〃«»]|''|,,|[/\\|]{2}))[\s\-‐‑‒–—―−_"“”„‟″〃«»'’`´,.:/\\|]+$/su;

/** Whether a cell says that it repeats the one above. */
export function isRepetition(text: string): boolean {
  if (DITTO_SIGNS.test(text)) return true;
  const folded = foldText(text);
  return REPETITIONS.some((repetition) => repetition.test(folded));
}

const BEGINS_REMARK = new RegExp(`^(?:${REMARK_STEMS.join('|')})`, 'u');
const BEGINS_BESIDE = new RegExp(`^(?:${BESIDE_STEMS.join('|')})`, 'u');
/** These alone are whole words: what begins with them may be anything (Нестеров, Безруков). */
const WHOLE = new Set(['не', 'нет', 'без', 'пока', 'нету']);

/** What ends with these isn't said to its end, and these alone say nothing. */
const UNFINISHED = new Set(['не', 'без']);
const ALONE = new Set(['пока', 'будет', 'будут']);

/**
 * Whether a text says that there is nobody: «не закреплён», «наставника нет», «академический отпуск с 01.10.2024». All of
 * its words must be such, so that none of a person is among them.
 */
export function saysNobody(text: string): boolean {
  const spoken = foldText(tidy(text).replace(/[\d.]+/gu, ' ')).split(' ').filter((word) => word !== ''); // prettier-ignore
  const last = spoken.at(-1);
  if (last === undefined || UNFINISHED.has(last) || (spoken.length === 1 && ALONE.has(last))) return false;
  return spoken.some(isRemark) && spoken.every((word) => isRemark(word) || isBeside(word));
}

function isRemark(word: string): boolean {
  const stem = BEGINS_REMARK.exec(word)?.[0];
  return stem !== undefined && (WHOLE.has(word) || !WHOLE.has(stem) || isLongerStem(word));
}

/** Whether a word that begins with a whole word begins with a longer one, too: «незакреплён» and «не». */
function isLongerStem(word: string): boolean {
  return REMARK_STEMS.some((stem) => !WHOLE.has(stem) && word.startsWith(stem));
}

function isBeside(word: string): boolean {
  return JOINING_WORDS.has(word) || BEGINS_BESIDE.test(word);
}
