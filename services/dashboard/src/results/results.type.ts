import type { OutcomesDueQuery, PracticesQuery, RewardsQuery } from '../graph/generated/graphql';

/** The college and year whose results are looked at, and whether the reader is of its staff. */
export interface At {
  readonly id: string;
  readonly code: string;
  readonly year: string;
  readonly mayWrite: boolean;
}

export type KeptPractice = NonNullable<PracticesQuery['practices']>['nodes'][number];
export type KeptReward = NonNullable<RewardsQuery['rewards']>['nodes'][number];
export type DueOutcome = NonNullable<OutcomesDueQuery['outcomesDue']>['nodes'][number];

/** What every view of the results is given; `tell` says what was done. */
export interface ViewProps {
  readonly at: At;
  readonly tell: (done: string) => void;
}
