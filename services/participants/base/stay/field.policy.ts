import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

/** Ages that a mentee may have, by which a mentor can choose. */
const YOUNGEST = 5;
const OLDEST = 100;

const MOST_MENTEES = 100;

const TEXTS = {
  AGE_IMPLAUSIBLE: {
    ru: 'Возраст наставляемого — целое число лет от {youngest} до {oldest}, «от» не больше «до».',
    en: 'The age of a mentee is {youngest} to {oldest} whole years, and the first not above the last.',
  },
  CAPACITY_IMPLAUSIBLE: {
    ru: 'Сколько наставляемых может вести наставник — целое число от 0 до {most}.',
    en: 'How many mentees a mentor can take is a whole number from 0 to {most}.',
  },
} as const satisfies Record<string, Bilingual>;

const VALUES = { youngest: YOUNGEST, oldest: OLDEST, most: MOST_MENTEES };

const problem = (code: keyof typeof TEXTS, path: Problem['path']): Problem => ({
  code,
  path,
  text: TEXTS[code],
  values: VALUES,
});

interface Preferences {
  readonly preferredAgeFrom?: number | null;
  readonly preferredAgeTo?: number | null;
  readonly capacity?: number | null;
}

/** What is wrong with the numbers by which a mentor chooses. */
export function preferenceProblems(row: Preferences, path: Problem['path']): Problem[] {
  const { preferredAgeFrom: from, preferredAgeTo: to, capacity } = row;
  const problems = (['preferredAgeFrom', 'preferredAgeTo'] as const)
    .filter((field) => row[field] != null && (row[field] < YOUNGEST || row[field] > OLDEST))
    .map((field) => problem('AGE_IMPLAUSIBLE', [...path, field]));
  if (from != null && to != null && from > to) problems.push(problem('AGE_IMPLAUSIBLE', [...path, 'preferredAgeTo']));
  if (capacity != null && (capacity < 0 || capacity > MOST_MENTEES)) {
    problems.push(problem('CAPACITY_IMPLAUSIBLE', [...path, 'capacity']));
  }
  return problems;
}
