import type { HubContext } from '#kernel/graph/context.js';
import type { Ledgers } from '../ledger/ledger.loader.js';
import type { Scope } from '../ledger/measure.repository.js';
import type { IndicatorFormula } from './answer.policy.js';
import {
  formulasInScope,
  formulasOfRegions,
  toFormula,
  wasWatched,
  type RegionFormula,
} from './scorecard.repository.js';

/** The formulas of a region, in the order of the list of indicators. */
export type FormulasOf = (regionId: string) => readonly IndicatorFormula[];

/**
 * What figures in a scope are computed by: the indicators that each region watches. One that it has retired is there
 * for whoever names it by its code and asks about a year in which it was still watched. One statement whatever the
 * scope, and none where the ledgers tell that nothing has changed since they were read.
 */
export async function openFormulas(
  context: HubContext,
  scope: Scope,
  { codes = null, ledgers }: { readonly codes?: readonly string[] | null; readonly ledgers?: Ledgers } = {},
): Promise<FormulasOf> {
  const found = await (ledgers ? keptFormulas(context, scope, ledgers) : formulasInScope(context, scope));
  const watched = found.filter(
    ({ indicator }) => indicator.watched || (codes?.includes(indicator.code) && wasWatched(indicator, scope.years)),
  );
  const formulas = Map.groupBy(watched, (formula) => formula.regionId);
  return (regionId) => (formulas.get(regionId) ?? []).map(toFormula);
}

/** Those of each region are kept with all its targets, whatever of them is asked for: they are few. */
async function keptFormulas(
  context: HubContext,
  { regionIds }: Scope,
  { definitions }: Ledgers,
): Promise<readonly RegionFormula[]> {
  const { kept, language } = context;
  const keyOf = (regionId: string) => `formulas ${language} ${regionId}`;
  const knownOf = (regionId: string) => {
    const version = definitions.get(regionId);
    return version === undefined ? undefined : kept?.find<RegionFormula[]>(keyOf(regionId), version);
  };
  const regions = [...new Set([...regionIds, ...definitions.keys()])];
  const found = new Map(regions.map((regionId) => [regionId, knownOf(regionId)]));
  const missing = regions.filter((regionId) => !found.get(regionId));
  if (missing.length > 0) {
    const read = Map.groupBy(await formulasOfRegions(context, missing), ({ regionId }) => regionId);
    for (const [regionId, formulas] of read) {
      found.set(regionId, formulas);
      kept?.keep(keyOf(regionId), formulas[0]!.definitions, formulas);
    }
  }
  return [...found.values()].flatMap((formulas) => formulas ?? []);
}
