import type { IssueLinksMutation, SurveyCampaignsQuery, SurveyResultsQuery } from '../graph/generated/graphql';

export type Campaign = NonNullable<SurveyCampaignsQuery['surveyCampaigns']>['nodes'][number];
export type Result = NonNullable<SurveyResultsQuery['surveyResults']>[number];
export type QuestionResult = Result['questions'][number];
export type IssuedLink = NonNullable<IssueLinksMutation['issueSurveyLinks']>['links'][number];

/** Whose surveys these are: those of a region for its coordinators, those of a college for its staff. */
export interface Asker {
  readonly kind: 'region' | 'college';
  readonly id: string;
  /** Code of the region, in either case. */
  readonly region: string;
  readonly timeZone: string;
}
