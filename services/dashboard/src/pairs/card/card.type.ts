import type { PairCardQuery } from '../../graph/generated/graphql';

/** A pair with all that became of it. */
export type CardPair = NonNullable<PairCardQuery['mentorships']>['nodes'][number];
