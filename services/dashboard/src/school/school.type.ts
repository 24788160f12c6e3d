import type {
  CohortApplicationsQuery,
  CohortCardQuery,
  CohortLearningQuery,
  SchoolCoursesQuery,
} from '../graph/generated/graphql';

export type Course = NonNullable<SchoolCoursesQuery['courses']>['nodes'][number];
export type Cohort = NonNullable<CohortCardQuery['cohort']>;
export type Session = NonNullable<Cohort['sessions']>['nodes'][number];
export type Application = NonNullable<CohortApplicationsQuery['applications']>['nodes'][number];
export type Assessment = Cohort['programme']['assessments'][number];
export type Learner = NonNullable<NonNullable<CohortLearningQuery['cohort']>['enrolments']>['nodes'][number];
