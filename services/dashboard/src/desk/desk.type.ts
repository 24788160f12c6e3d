import type { DeskCollegesQuery, DeskFiguresQuery, DeskPeriodsQuery, DeskPlaceQuery } from '../graph/generated/graphql';

export type Region = NonNullable<DeskPlaceQuery['region']>;
export type Period = NonNullable<DeskPeriodsQuery['periods']>[number];
export type Submission = NonNullable<Period['submissions']>[number];
type Known = NonNullable<NonNullable<DeskCollegesQuery['region']>['colleges']>['nodes'][number];
type Figures = NonNullable<NonNullable<DeskFiguresQuery['region']>['colleges']>['nodes'][number];
export type CollegeFacts = Known & Pick<Figures, 'scorecard'>;
