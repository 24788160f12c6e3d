import type { DeskPlaceQuery, LawRulesQuery, RegionFormsQuery } from '../graph/generated/graphql';

export type Region = NonNullable<DeskPlaceQuery['region']>;
export type Rule = NonNullable<LawRulesQuery['lawRules']>[number];
export type RegionForm = NonNullable<RegionFormsQuery['regionForms']>[number];
