import type { OwnCohortFragment, OwnSchoolQuery } from '../../graph/generated/graphql';

type OwnPerson = NonNullable<OwnSchoolQuery['person']>;

export type OpenCohort = NonNullable<OwnPerson['openCohorts']>['nodes'][number];
export type Place = NonNullable<OwnPerson['enrolments']>['nodes'][number];
export type TaughtCohort = NonNullable<OwnPerson['taughtCohorts']>['nodes'][number];
export type OwnApplication = NonNullable<OwnSchoolQuery['applications']>['nodes'][number];
export type OwnCertificate = NonNullable<OwnSchoolQuery['certificates']>['nodes'][number];
export type OwnSession = NonNullable<OwnCohortFragment['sessions']>['nodes'][number];
