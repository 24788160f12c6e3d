import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import type { Frequency, MenteeFacts, MentorFacts, Word } from './facts.type.js';
import type { Part } from './proposal.type.js';
import { freePlaces } from './rules.policy.js';
import { WEIGHT_CODES, type WeightCode } from './weights.data.js';
import type { Weights } from './weights.policy.js';

/** A mentee with what is looked up in their words again and again. */
export class Wishes {
  readonly needs: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string>;
  readonly interests: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;

  constructor(
    readonly mentee: MenteeFacts,
    /** Mentors with whom the mentee came to a good end last year. */
    readonly endedWellWith: ReadonlySet<string>,
  ) {
    const keys = (...words: (readonly Word[])[]) => new Set(words.flat().map(({ key }) => key));
    this.needs = keys(mentee.needs);
    this.wanted = keys(mentee.needs, mentee.tags);
    this.interests = keys(mentee.interests);
    this.times = keys(mentee.times);
  }
}

/** A part of the points that a weight gives: so much of so much. */
type Share = readonly [number, number];

interface Speaking {
  /** Is asked for each combination of two people, so it makes no lists. */
  share(wishes: Wishes, mentor: MentorFacts): Share;
  words(wishes: Wishes, mentor: MentorFacts): Bilingual;
}

const NONE: Share = [0, 1];
const HALF: Share = [1, 2];
const ALL: Share = [1, 1];

/** Three interests in common are as good as more. */
const MANY_INTERESTS = 3;

const OFTEN: readonly Frequency[] = ['LESS_OFTEN', 'FORTNIGHTLY', 'WEEKLY', 'SEVERAL_A_WEEK'];

/** A pair meets at least once in two weeks (S001 6.3), unless the mentee asks for more. */
const leastOften = ({ frequency }: MenteeFacts) => OFTEN.indexOf(frequency ?? 'FORTNIGHTLY');

function count(words: readonly Word[], keys: ReadonlySet<string>, besides?: readonly Word[]): number {
  let found = 0;
  for (const { key } of words) if (keys.has(key) && !besides?.some((word) => word.key === key)) found += 1;
  return found;
}

const common = (words: readonly Word[], keys: ReadonlySet<string>): string =>
  words.flatMap(({ key, shown }) => (keys.has(key) ? [shown] : [])).join(', ');

const told = (ru: string, en: string, words = ''): Bilingual => fill({ ru, en }, { words });

const SPEAKING: Readonly<Record<WeightCode, Speaking>> = {
  NEEDS: {
    share: ({ needs }, { competences }) => [count(competences, needs), Math.max(1, needs.size)],
    words: ({ needs }, mentor) =>
      told('общая потребность: {words}', 'needed and offered: {words}', common(mentor.competences, needs)),
  },
  // What a competence answers already is not counted twice.
  TAGS: {
    share: ({ wanted }, { tags, competences }) => [count(tags, wanted, competences), Math.max(1, wanted.size)],
    words: ({ wanted }, { tags, competences }) => {
      const further = tags.filter(({ key }) => !competences.some((word) => word.key === key));
      return told('по #тегам: {words}', 'by #tags: {words}', common(further, wanted));
    },
  },
  SPECIALITY: {
    share: ({ mentee }, { speciality }) => (speciality && speciality.key === mentee.speciality?.key ? ALL : NONE),
    words: (_, { speciality }) =>
      told('одна специальность: {words}', 'the same speciality: {words}', speciality?.shown),
  },
  CONTINUITY: {
    share: ({ endedWellWith }, { id }) => (endedWellWith.has(id) ? ALL : NONE),
    words: () => told('продолжение пары прошлого года', 'goes on with a pair of last year'),
  },
  INTERESTS: {
    share: (wishes, mentor) => [Math.min(MANY_INTERESTS, count(mentor.interests, wishes.interests)), MANY_INTERESTS],
    words: (wishes, mentor) =>
      told('общие интересы: {words}', 'shared interests: {words}', common(mentor.interests, wishes.interests)),
  },
  AGE: {
    share: ({ mentee: { age } }, { ageFrom, ageTo }) => {
      if (age === null || (ageFrom === null && ageTo === null)) return HALF;
      return age >= (ageFrom ?? 0) && age <= (ageTo ?? Infinity) ? ALL : NONE;
    },
    words: ({ mentee: { age } }, { ageFrom, ageTo }) =>
      age === null || (ageFrom === null && ageTo === null)
        ? told('возраст: ничто не против', 'age: nothing against it')
        : told('возраст: такой, какого желает наставник', 'age: as the mentor prefers'),
  },
  TIME: {
    share: (wishes, mentor) => (count(mentor.times, wishes.times) > 0 ? ALL : NONE),
    words: (wishes, mentor) =>
      told('общее время: {words}', 'time in common: {words}', common(mentor.times, wishes.times)),
  },
  FREQUENCY: {
    share: ({ mentee }, { frequency }) => {
      if (frequency === null) return HALF;
      return OFTEN.indexOf(frequency) >= leastOften(mentee) ? ALL : NONE;
    },
    words: (_, { frequency }) =>
      frequency === null
        ? told('частота встреч: ничто не против', 'frequency of meetings: nothing against it')
        : told('наставник готов встречаться не реже, чем нужно', 'the mentor is ready to meet as often as needed'),
  },
  WORKLOAD: {
    share: (_, mentor) => [freePlaces(mentor), Math.max(1, mentor.capacity)],
    words: (_, mentor) =>
      told('свободных мест у наставника: {words}', 'free places with the mentor: {words}', String(freePlaces(mentor))),
  },
  COLLEGE: {
    share: ({ mentee }, { collegeId }) => (collegeId === mentee.collegeId ? ALL : NONE),
    words: () => told('один колледж', 'the same college'),
  },
};

/** The points of a part, whole, so that sums are the same on every machine. */
function pointsOf(code: WeightCode, weights: Weights, wishes: Wishes, mentor: MentorFacts): number {
  const weight = weights[code];
  if (weight === 0) return 0;
  const [much, of] = SPEAKING[code].share(wishes, mentor);
  return Math.floor((weight * Math.min(much, of)) / of);
}

export function scoreOf(weights: Weights, wishes: Wishes, mentor: MentorFacts): number {
  let score = 0;
  for (const code of WEIGHT_CODES) score += pointsOf(code, weights, wishes, mentor);
  return score;
}

/** The parts of a score, what speaks most for the pair first. */
export function partsOf(weights: Weights, wishes: Wishes, mentor: MentorFacts): Part[] {
  return WEIGHT_CODES.map((code) => ({ code, points: pointsOf(code, weights, wishes, mentor) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map((part) => {
      const text = SPEAKING[part.code].words(wishes, mentor);
      return { ...part, text };
    });
}
