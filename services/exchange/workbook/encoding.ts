import iconv from 'iconv-lite';
import { FILE_PROBLEMS } from './file-problems.js';
import { SheetError } from './sheet-error.js';

/** Of one byte a letter, as Windows, Unix, DOS and the Mac wrote Russian. */
const ENCODINGS = ['win1251', 'koi8-r', 'cp866', 'maccyrillic'] as const;

/** Bytes that tell an encoding from the others. */
const LOOKED_AT = 100_000;

/** Of a text in the right encoding nearly every sign is worth a point; of one in another, few are. */
const FEWEST_POINTS = 0.7;

const COMMON_LETTERS = new Set('оеаинтсрвл');
const COMMON_SIGNS = new Set('«»–—„“”’…№\u00a0');

/** A sign that stands for bytes which make no letter. */
export const LOST_LETTER = '\ufffd';

/** Letters for each lost one, from which on a text is taken for UTF-8 all the same. */
const LETTERS_PER_LOST = 20;

/**
 * Text of a file: UTF-8 or UTF-16 with or without a mark, else what its letters make the likeliest of. Single bytes that
 * no letter has become `LOST_LETTER`.
 *
 * @throws SheetError ENCODING
 */
export function decode(file: Buffer): string {
  const wide = wideEncoding(file);
  if (wide) return iconv.decode(file, wide);
  const text = new TextDecoder('utf-8').decode(file);
  const lost = count(text, /\ufffd/g);
  if (lost === 0 || count(text, /[а-яё]/gi) >= lost * LETTERS_PER_LOST) return sound(text);
  const sample = file.subarray(0, LOOKED_AT);
  const rated = ENCODINGS.map((encoding) => ({ encoding, points: pointsOf(iconv.decode(sample, encoding)) }));
  const best = rated.reduce((a, b) => (b.points > a.points ? b : a));
  if (best.points < FEWEST_POINTS) throw new SheetError('ENCODING', FILE_PROBLEMS.encoding);
  return sound(iconv.decode(file, best.encoding));
}

/** UTF-16, by its mark or by every other byte being the same few: Russian letters have 4 there, signs and digits 0. */
function wideEncoding(file: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  const sample = file.subarray(0, LOOKED_AT);
  const high = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0 || byte === 4) high[index % 2]! += 1;
  const most = (sample.length / 2) * 0.9;
  if (high[1]! > most && high[0]! < most) return 'utf-16le';
  return high[0]! > most && high[1]! < most ? 'utf-16be' : null;
}

/** A text of which UTF-8 was read as something else and saved once more: its letters can be told, but not all of them. */
function sound(text: string): string {
  const sample = text.slice(0, LOOKED_AT);
  const foreign = count(sample, /[^\0-\x7f]/g);
  const pairs = count(sample, /[РС][^\0-\x7fА-Яа-я]|[ÐÑ][\u0080-\u00bf\u2013-\u2122]/g);
  if (pairs * 2 > foreign * 0.6) throw new SheetError('ENCODING', FILE_PROBLEMS.encodedTwice);
  return text;
}

/** How much the signs beyond ASCII are those of Russian: common letters most, capitals inside a word least. */
function pointsOf(text: string): number {
  let [points, signs] = [0, 0];
  let before = '';
  for (const sign of text) {
    if (sign > '\x7f') {
      signs += 1;
      if (COMMON_LETTERS.has(sign)) points += 1.25;
      else if (/[а-яё]/.test(sign)) points += 1;
      else if (/[А-ЯЁ]/.test(sign)) points += /[а-яё]/.test(before) ? -1 : 1;
      else points += COMMON_SIGNS.has(sign) ? 0.5 : -1;
    }
    before = sign;
  }
  return signs === 0 ? 1 : points / signs;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
