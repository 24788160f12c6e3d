import type { LawRulesQuery, RegionFormsQuery } from '../graph/generated/graphql';

export type Rule = NonNullable<LawRulesQuery['lawRules']>[number];
export type RegionForm = NonNullable<RegionFormsQuery['regionForms']>[number];
