import type { Word } from './facts.type.js';

/** Words of one text that are looked at: who wrote more has said enough. */
const MOST_WORDS = 30;

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** What a text lists, thing by thing: interests come as sentences, with commas between them. */
export function wordsOfText(text: string | null): Word[] {
  const byKey = new Map<string, Word>();
  for (const part of (text ?? '').split(/[,;.\n•/]| и /u)) {
    const shown = part.replace(/^[#\s]+/, '').trim();
    const key = keyOf(shown);
    if (key && !byKey.has(key) && byKey.size < MOST_WORDS) byKey.set(key, { key, shown });
  }
  return [...byKey.values()];
}

/** A name as a word of its own; null where there is none. */
export function wordOfName(name: string | null): Word | null {
  const key = keyOf(name ?? '');
  return key ? { key, shown: name!.trim() } : null;
}

/** What is said of a time, by how it begins in Russian and in English; days of the week, and parts of a day. */
const TIMES: readonly (readonly [shown: string, said: RegExp])[] = [
  ['пн', /^(пн|понедельник\p{L}*|mon|monday)$/u],
  ['вт', /^(вт|вторник\p{L}*|tue|tuesday)$/u],
  ['ср', /^(ср|сред[аыуе]м?|wed|wednesday)$/u],
  ['чт', /^(чт|четверг\p{L}*|thu|thursday)$/u],
  ['пт', /^(пт|пятниц\p{L}*|fri|friday)$/u],
  ['сб', /^(сб|суббот\p{L}*|sat|saturday)$/u],
  ['вс', /^(вс|воскресень\p{L}*|sun|sunday)$/u],
  ['утро', /^(утр\p{L}*|morning\p{L}*)$/u],
  ['день', /^(дн[её]м|обед\p{L}*|afternoon\p{L}*)$/u],
  ['вечер', /^(вечер\p{L}*|evening\p{L}*)$/u],
];

const DAYS = 7;
const WORKING = 5;

/**
 * Days and parts of a day that a text names. A time in common is a day in common where both name days, so «по будням»
 * and «выходные» are their days; of what else a text says nothing is guessed.
 */
export function timesOfText(text: string | null): Word[] {
  const said = keyOf(text ?? '').split(' ');
  const found = new Set<string>();
  for (const word of said) {
    if (/^(будн\p{L}*|weekday\p{L}*)$/u.test(word)) TIMES.slice(0, WORKING).forEach(([shown]) => found.add(shown));
    if (/^(выходн\p{L}*|weekend\p{L}*)$/u.test(word)) TIMES.slice(WORKING, DAYS).forEach(([shown]) => found.add(shown));
    for (const [shown, how] of TIMES) if (how.test(word)) found.add(shown);
  }
  return TIMES.flatMap(([shown]) => (found.has(shown) ? [{ key: shown, shown }] : []));
}
