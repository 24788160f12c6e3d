import type { Bilingual } from '#kernel/i18n/messages.js';

export function problem(ru: string, en: string): Bilingual {
  return { ru, en };
}

const SHOWN = 60;

/** The offending text, short enough for a report. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** Says which sign of a date is a letter that looks like a digit. */
export function letterAmongDigits(text: string): Bilingual {
  const letter = /(?<=[\d./-])[оОoOзЗlIбБ]|[оОoOзЗlIбБ](?=[\d./-]*\d)/u.exec(text)?.[0];
  if (letter === undefined) return { ru: '', en: '' };
  return {
    ru: ` Знак «${letter}» здесь – буква, а не цифра.`,
    en: ` The sign "${letter}" is a letter here, not a digit.`,
  };
}

/** Says which sign of a code looks like a hyphen and is none. */
export function otherDash(text: string): Bilingual {
  const dash = /[\u2010-\u2015\u2212]/u.exec(text)?.[0];
  if (dash === undefined) return { ru: '', en: '' };
  return {
    ru: ` Знак «${dash}» здесь – тире, а не дефис «-».`,
    en: ` The sign "${dash}" is a dash, not a hyphen "-".`,
  };
}
