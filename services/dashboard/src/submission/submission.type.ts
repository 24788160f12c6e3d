import type { CollegePeriodsQuery, CollegePlaceQuery } from '../graph/generated/graphql';

export type College = NonNullable<CollegePlaceQuery['college']>;
export type Period = NonNullable<CollegePeriodsQuery['periods']>[number];
