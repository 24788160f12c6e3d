import type { Bilingual } from '#kernel/i18n/messages.js';
import type { PairOf } from './facts.type.js';
import type { HelpCode, ReasonCode } from './reasons.data.js';
import type { WeightCode } from './weights.data.js';

/** What speaks for a pair, in points and in words. A score is the sum of its parts. */
export interface Part {
  readonly code: WeightCode;
  readonly points: number;
  readonly text: Bilingual;
}

export interface ProposedPair extends PairOf {
  readonly score: number;
  readonly parts: readonly Part[];
  readonly pinned: boolean;
}

/** Why somebody is in no pair. */
export interface Reason {
  readonly code: ReasonCode;
  /** Of how many on the other side it holds; null where it is about the person alone. */
  readonly count: number | null;
  readonly text: Bilingual;
}

/** What would let somebody be in a pair, and with whom, if it is about another. */
export interface Help {
  readonly code: HelpCode;
  readonly personId: string | null;
  readonly text: Bilingual;
}

export interface WithoutPair {
  readonly id: string;
  readonly reasons: readonly Reason[];
  readonly help: readonly Help[];
}

export interface Proposal {
  readonly pairs: readonly ProposedPair[];
  /** Mentees without a mentor, in this proposal and now. */
  readonly unmatched: readonly WithoutPair[];
  /** Mentors who get nobody, although they have free places. */
  readonly idle: readonly WithoutPair[];
}
