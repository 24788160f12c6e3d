import type { CollegeNamesQuery, RegionTargetsQuery } from '../graph/generated/graphql';

export type Target = NonNullable<RegionTargetsQuery['targets']>[number];
export type Indicator = NonNullable<RegionTargetsQuery['indicators']>[number];
export type College = NonNullable<NonNullable<CollegeNamesQuery['region']>['colleges']>['nodes'][number];

export interface Region {
  readonly id: string;
  readonly code: string;
  readonly timeZone: string;
}
