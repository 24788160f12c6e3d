import type { DefineIndicatorMutation, MeasureCatalogueQuery, RegionIndicatorsQuery } from '../graph/generated/graphql';

export type Indicator = NonNullable<RegionIndicatorsQuery['indicators']>[number];
export type Term = Indicator['numerator'][number];
export type Measure = NonNullable<MeasureCatalogueQuery['measures']>[number];
export type Form = NonNullable<MeasureCatalogueQuery['forms']>[number];
export type Preview = NonNullable<NonNullable<DefineIndicatorMutation['defineIndicator']>['preview']>;

export interface Region {
  readonly id: string;
  readonly code: string;
}
