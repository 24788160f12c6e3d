import type { HubContext } from '#kernel/graph/context.js';
import type { Scope } from '../ledger/measure.repository.js';
import type { IndicatorFormula } from './answer.policy.js';
import { formulasInScope, toFormula, wasWatched } from './scorecard.repository.js';

/** The formulas of a region, in the order of the list of indicators. */
export type FormulasOf = (regionId: string) => readonly IndicatorFormula[];

/**
 * What figures in a scope are computed by: the indicators that each region watches. One that it has retired is there
 * for whoever names it by its code and asks about a year in which it was still watched. One statement whatever the
 * scope.
 */
export async function openFormulas(
  context: HubContext,
  scope: Scope,
  codes: readonly string[] | null = null,
): Promise<FormulasOf> {
  const watched = (await formulasInScope(context, scope)).filter(
    ({ indicator }) => indicator.watched || (codes?.includes(indicator.code) && wasWatched(indicator, scope.years)),
  );
  const formulas = Map.groupBy(watched, (formula) => formula.regionId);
  return (regionId) => (formulas.get(regionId) ?? []).map(toFormula);
}
