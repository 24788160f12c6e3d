import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { practiceProblem } from './practice.problems.js';

const LONGEST = { title: 200, done: 4000, result: 4000 } as const;
const LONGEST_TAG = 100;
const MOST_TAGS = 20;
const LONGEST_LINK = 2000;

/** A practice as it is kept. */
export interface PracticeText {
  readonly title: string;
  readonly done: string;
  readonly result: string | null;
  readonly link: string | null;
  readonly tags: readonly string[];
}

/** The same as it is given: left out keeps what is known, empty clears it. */
export type GivenPractice = { readonly [field in keyof PracticeText]?: PracticeText[field] | null };

const FIELDS = ['title', 'done', 'result', 'link', 'tags'] as const;

/** The key under which words are the same: small letters, ё as е, single spaces. */
export const searchKey = (text: string): string =>
  text.normalize('NFKC').toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** A #tag as it is shown: without the # in front. */
const tagOf = (tag: string): string => (toText(tag) ?? '').replace(/\s+/g, ' ').replace(/^#\s*/, '');

/** A practice with what is given in place of what is known; null where title or text would be missing. */
export function withGiven(
  known: PracticeText | null,
  given: GivenPractice,
): { [field in keyof PracticeText]: PracticeText[field] | null } {
  const text = (field: 'title' | 'done' | 'result' | 'link') => {
    const value = given[field];
    return value == null ? (known?.[field] ?? null) : toText(value);
  };
  const byKey = new Map(
    (given.tags ?? known?.tags ?? [])
      .map(tagOf)
      .filter(Boolean)
      .map((tag) => [searchKey(tag), tag]),
  );
  return {
    ...{ title: text('title'), done: text('done'), result: text('result'), link: text('link') },
    tags: [...byKey.values()],
  };
}

/** What is wrong with a practice. */
export function practiceProblems(practice: ReturnType<typeof withGiven>): Problem[] {
  const texts = (['title', 'done', 'result'] as const).filter((field) => {
    const text = practice[field];
    return (text === null && field !== 'result') || (text?.length ?? 0) > LONGEST[field];
  });
  const { link, tags } = practice;
  const linked = link === null || (link.length <= LONGEST_LINK && /^https:\/\/\S+$/.test(link) && URL.canParse(link));
  const tagged = tags!.length <= MOST_TAGS && tags!.every((tag) => tag.length <= LONGEST_TAG);
  return [
    ...texts.map((field) => practiceProblem('PRACTICE_TEXT', [field], { longest: LONGEST[field] })),
    ...(linked ? [] : [practiceProblem('PRACTICE_LINK', ['link'])]),
    ...(tagged ? [] : [practiceProblem('PRACTICE_TAGS', ['tags'], { most: MOST_TAGS })]),
  ];
}

/** Names of the fields in which two differ. */
export const changedFields = (known: PracticeText | null, now: PracticeText): string[] =>
  FIELDS.filter((field) => JSON.stringify(known?.[field] ?? null) !== JSON.stringify(now[field]));

/** All that is read of a practice, as words are looked for in it. */
export const searchKeyOf = ({ title, done, result, tags }: PracticeText): string =>
  searchKey([title, done, result, ...tags].filter(Boolean).join(' '));

/** What a text has to match for each of the words that are looked for: they stand somewhere in it, as written. */
export const patternsOf = (search: string | null | undefined): string[] =>
  searchKey((search ?? '').slice(0, 200))
    .split(' ')
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
