import { fill, type Bilingual } from '#kernel/i18n/messages.js';

interface Noted {
  readonly sameDay: readonly string[];
  readonly givenAway: number;
}

const BESIDE: Bilingual = {
  ru: 'За тот же день уже опубликовано: {periods}. Что скрыто там, скрыто и здесь.',
  en: 'Published of the same day before: {periods}. What is hidden there is hidden here.',
};

const GIVEN_AWAY: Bilingual = {
  ru: 'Чисел, о которых по опубликованному раньше можно узнать больше, чем следует: {count}. Скрыть их задним числом нельзя; эта публикация к этому ничего не добавляет.',
  en: 'Counts of which what was published before tells more than it should: {count}. That can’t be hidden any more; this publication adds nothing to it.',
};

/** What the reader of a publication should know of others of the same day; nothing where there were none. */
export function notesOf({ sameDay, givenAway }: Noted): Bilingual[] {
  if (sameDay.length === 0) return [];
  return [
    fill(BESIDE, { periods: sameDay.join(', ') }),
    ...(givenAway > 0 ? [fill(GIVEN_AWAY, { count: givenAway })] : []),
  ];
}
