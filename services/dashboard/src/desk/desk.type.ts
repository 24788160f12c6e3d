import type { DeskCollegesQuery, DeskPeriodsQuery, DeskPlaceQuery } from '../graph/generated/graphql';

export type Region = NonNullable<DeskPlaceQuery['region']>;
export type Period = NonNullable<DeskPeriodsQuery['periods']>[number];
export type Submission = NonNullable<Period['submissions']>[number];
export type CollegeFacts = NonNullable<NonNullable<DeskCollegesQuery['region']>['colleges']>['nodes'][number];
