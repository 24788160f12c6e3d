import type { Random } from '#kernel/random/random.js';
import type { MatchingFacts, MenteeFacts, MentorFacts, Word } from '../facts.type.js';
import { weightsOf } from '../weights.policy.js';

export const word = (key: string): Word => ({ key, shown: key });

/** A mentee of whom nothing is known but that they may be one; what a test is about is given. */
export const menteeOf = (id: string, given: Partial<MenteeFacts> = {}): MenteeFacts => ({
  id,
  collegeId: 'here',
  category: 'STUDENT',
  consentInForce: true,
  interests: [],
  times: [],
  speciality: null,
  frequency: null,
  age: null,
  needs: [],
  tags: [],
  hasMentor: false,
  ...given,
});

export const mentorOf = (id: string, given: Partial<MentorFacts> = {}): MentorFacts => ({
  id,
  collegeId: 'here',
  category: 'TEACHER',
  consentInForce: true,
  interests: [],
  times: [],
  speciality: null,
  frequency: null,
  competences: [],
  tags: [],
  ageFrom: null,
  ageTo: null,
  capacity: 1,
  mentees: 0,
  trained: true,
  agreed: true,
  ...given,
});

export const factsOf = (
  mentees: readonly MenteeFacts[],
  mentors: readonly MentorFacts[],
  given: Partial<MatchingFacts> = {},
): MatchingFacts => ({
  mentorCategory: 'TEACHER',
  menteeCategory: 'STUDENT',
  trainingRequired: false,
  agreementRequired: false,
  mentees,
  mentors,
  barred: [],
  pinned: [],
  endedWell: [],
  weights: weightsOf(),
  ...given,
});

const WORDS = Array.from({ length: 120 }, (_, n) => word(`word ${n}`));
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map(word);

/** A programme of which everything is known. Some words are asked for by many, so that some mentors are wanted by all. */
export function madeUpProgramme(chance: Random, mentees: number, mentors: number): MatchingFacts {
  const wordsOf = (most: number, all: readonly Word[]) => {
    const from = Array.from({ length: 1 + chance.below(most) }, () => all[Math.min(chance.below(all.length), chance.below(all.length))]!); // prettier-ignore
    return [...new Set(from)];
  };
  const side = () => ({ interests: wordsOf(4, WORDS.slice(0, 30)), times: wordsOf(3, DAYS), speciality: chance.pick(WORDS.slice(0, 12)) }); // prettier-ignore
  return factsOf(
    Array.from({ length: mentees }, (_, n) =>
      menteeOf(`mentee ${n}`, { ...side(), age: 15 + chance.below(8), needs: wordsOf(5, WORDS) }),
    ),
    Array.from({ length: mentors }, (_, n) => {
      const [capacity, ageFrom] = [1 + chance.below(8), 14 + chance.below(6)];
      const own = { capacity, ageFrom, ageTo: ageFrom + 6, mentees: chance.chance(0.2) ? 1 : 0 };
      return mentorOf(`mentor ${n}`, { ...side(), ...own, competences: wordsOf(8, WORDS), tags: wordsOf(5, WORDS) });
    }),
  );
}
