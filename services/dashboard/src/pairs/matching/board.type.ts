import type { MatchPairsMutation, PairDecisionKind } from '../../graph/generated/graphql';

export type Proposal = NonNullable<MatchPairsMutation['matchPairs']>;
export type ProposedPair = Proposal['pairs'][number];
export type Unmatched = Proposal['unmatched'][number];
export type Idle = Proposal['idle'][number];

export interface TwoPeople {
  readonly menteeId: string;
  readonly mentorId: string;
}

/** What a curator settles of two people on the board. */
export type Decide = (two: TwoPeople, decision: PairDecisionKind) => void;

export const keyOf = ({ mentee, mentor }: Pick<ProposedPair, 'mentee' | 'mentor'>): string =>
  `${mentee.id} ${mentor.id}`;
