import type {
  DeskPlaceQuery,
  LawRulesQuery,
  RegionFormsQuery,
  RegionPlanDirectionsQuery,
} from '../graph/generated/graphql';

export type Region = NonNullable<DeskPlaceQuery['region']>;
export type Rule = NonNullable<LawRulesQuery['lawRules']>[number];
export type RegionForm = NonNullable<RegionFormsQuery['regionForms']>[number];
export type Direction = NonNullable<RegionPlanDirectionsQuery['regionPlanDirections']>[number];
