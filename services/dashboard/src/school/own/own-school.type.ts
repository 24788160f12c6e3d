import type { OwnCohortFragment, OwnSchoolQuery, OwnWishesQuery } from '../../graph/generated/graphql';

type OwnPerson = NonNullable<OwnSchoolQuery['person']>;

export type OpenCohort = NonNullable<OwnPerson['openCohorts']>['nodes'][number];
export type Place = NonNullable<OwnPerson['enrolments']>['nodes'][number];
export type TaughtCohort = NonNullable<OwnPerson['taughtCohorts']>['nodes'][number];
export type OwnApplication = NonNullable<OwnSchoolQuery['applications']>['nodes'][number];
export type OwnCertificate = NonNullable<OwnSchoolQuery['certificates']>['nodes'][number];
export type OwnSession = NonNullable<OwnCohortFragment['sessions']>['nodes'][number];
export type CourseToLearn = NonNullable<NonNullable<OwnWishesQuery['person']>['coursesToLearn']>['nodes'][number];
