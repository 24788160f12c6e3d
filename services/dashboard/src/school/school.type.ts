import type { CohortApplicationsQuery, CohortCardQuery, SchoolCoursesQuery } from '../graph/generated/graphql';

export type Course = NonNullable<SchoolCoursesQuery['courses']>['nodes'][number];
export type Cohort = NonNullable<CohortCardQuery['cohort']>;
export type Session = NonNullable<Cohort['sessions']>['nodes'][number];
export type Application = NonNullable<CohortApplicationsQuery['applications']>['nodes'][number];
