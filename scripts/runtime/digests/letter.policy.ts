import { fill, say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { dayOf, escaped, type Letter } from '../mail/letter.js';
import { KINDS, OWN_KINDS, WORDS } from './letter.data.js';

/** So much of one kind waits. */
export interface DigestItem {
  readonly audience: 'COLLEGE' | 'REGION' | 'PERSON';
  readonly kind: string;
  readonly count: number;
  readonly late: number;
  readonly dueOn: IsoDate | null;
}

interface Digest {
  readonly language: Language;
  readonly items: readonly DigestItem[];
  /** Where the hub is found; no trailing slash. */
  readonly hub: string;
  /** Where the reader stops digests. */
  readonly stop: string;
}

/** A digest as a mail: kinds, numbers and days, and nobody's name. */
export function letterOf({ language, items, hub, stop }: Digest): Letter {
  const words = (text: Bilingual) => say(text, language);
  const lines = items.map((item) => lineOf(item, language));
  const open = items.every(({ audience }) => audience === 'PERSON') ? `${hub}/pair` : `${hub}/`;
  const text = [
    words(WORDS.greeting),
    '',
    ...lines.map((line) => `- ${line}`),
    '',
    `${words(WORDS.open)}: ${open}`,
    '',
    words(WORDS.why),
    `${words(WORDS.stop)}: ${stop}`,
    '',
  ].join('\n');
  const html = [
    `<!doctype html><html lang="${language}"><body style="font-family:sans-serif">`,
    `<p>${escaped(words(WORDS.greeting))}</p>`,
    `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    `<p><a href="${escaped(open)}">${escaped(words(WORDS.open))}</a></p>`,
    `<p style="color:#555">${escaped(words(WORDS.why))} <a href="${escaped(stop)}">${escaped(words(WORDS.stop))}</a></p>`,
    '</body></html>',
  ].join('');
  return { subject: words(WORDS.subject), text, html };
}

function lineOf({ audience, kind, count, late, dueOn }: DigestItem, language: Language): string {
  const known = kind as keyof typeof KINDS;
  const own = audience === 'PERSON' ? OWN_KINDS[known] : undefined;
  const notes = [
    ...(late > 0 && !own ? [say(fill(WORDS.late, { late }), language)] : []),
    ...(dueOn ? [say(fill(WORDS.due, { day: dayOf(dueOn, language) }), language)] : []),
  ];
  const what = say(own ?? KINDS[known], language);
  return `${own ? what : `${what}: ${count}`}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
