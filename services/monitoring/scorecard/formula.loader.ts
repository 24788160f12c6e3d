import type { HubContext } from '#kernel/graph/context.js';
import type { Scope } from '../ledger/measure.repository.js';
import type { IndicatorFormula } from './answer.policy.js';
import { formulasInScope, type RegionFormula } from './scorecard.repository.js';

/** The formulas of a region, in the order of the list of indicators. */
export type FormulasOf = (regionId: string) => readonly IndicatorFormula[];

/** What figures in a scope are computed by. One statement whatever the scope. */
export async function openFormulas(context: HubContext, scope: Scope): Promise<FormulasOf> {
  const formulas = Map.groupBy(await formulasInScope(context, scope), (formula) => formula.regionId);
  return (regionId) => (formulas.get(regionId) ?? []).map(toFormula);
}

function toFormula({ indicator, targets }: RegionFormula): IndicatorFormula {
  const { unit, direction, countedIn, numerator, denominator } = indicator;
  return { unit, direction, countedIn, numerator, denominator, targets, indicator };
}
