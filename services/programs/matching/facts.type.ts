import type { Weights } from './weights.policy.js';

/** A word of a list as it is shown, with the key under which words of another spelling are the same. */
export interface Word {
  readonly key: string;
  readonly shown: string;
}

export type Frequency = 'LESS_OFTEN' | 'FORTNIGHTLY' | 'WEEKLY' | 'SEVERAL_A_WEEK';

interface Side {
  readonly id: string;
  readonly collegeId: string;
  readonly category: string;
  readonly consentInForce: boolean;
  readonly interests: readonly Word[];
  /** When they can meet: days of the week, and the like. */
  readonly times: readonly Word[];
  readonly speciality: Word | null;
  readonly frequency: Frequency | null;
}

export interface MenteeFacts extends Side {
  readonly age: number | null;
  readonly needs: readonly Word[];
  readonly tags: readonly Word[];
  readonly hasMentor: boolean;
}

export interface MentorFacts extends Side {
  readonly competences: readonly Word[];
  readonly tags: readonly Word[];
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Mentees whom the mentor can take at a time, and has now. */
  readonly capacity: number;
  readonly mentees: number;
  readonly trained: boolean;
  /** Whether an agreement with the mentor, who is an employee, is in force. */
  readonly agreed: boolean;
}

export interface PairOf {
  readonly menteeId: string;
  readonly mentorId: string;
}

/** Why two people are not to be a pair: the curator's word, kinship, work under the other, or that one of them declined. */
export type Bar = 'FORBIDDEN' | 'SIBLINGS' | 'REPORTING_LINE' | 'REFUSED';

export interface BarredPair extends PairOf {
  readonly why: Bar;
}

/** All that a proposal for a programme is made from. Nothing in it names a person but by id. */
export interface MatchingFacts {
  readonly mentorCategory: string;
  readonly menteeCategory: string;
  readonly trainingRequired: boolean;
  /** Whether the region pairs workers by an agreement with the mentor alone (ТК РФ 351.8). */
  readonly agreementRequired: boolean;
  readonly mentees: readonly MenteeFacts[];
  readonly mentors: readonly MentorFacts[];
  readonly barred: readonly BarredPair[];
  /** Pairs that the curator has settled already. */
  readonly pinned: readonly PairOf[];
  /** Pairs that came to a good end last year. */
  readonly endedWell: readonly PairOf[];
  readonly weights: Weights;
}
