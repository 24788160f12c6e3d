import type { HubContext } from '#kernel/graph/context.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Formula, LedgerCollege } from './ledger.policy.js';
import {
  formulasInScope,
  ledgerInScope,
  type LedgerRow,
  type RegionFormula,
  type Scope,
} from '../scorecard/scorecard.repository.js';

/** A formula with the indicator that it belongs to. */
export interface IndicatorFormula extends Formula {
  readonly indicator: Indicator;
}

/** All that figures in a scope are computed from, save distinct enterprises: two statements whatever the scope. */
export interface Ledger {
  /** By their codes. */
  collegesOf(regionId: string): readonly LedgerCollege[];
  college(id: string): LedgerCollege | null;
  formulasOf(regionId: string): readonly IndicatorFormula[];
}

export async function openLedger(context: HubContext, scope: Scope): Promise<Ledger> {
  const [formulas, rows] = await Promise.all([formulasInScope(context, scope), ledgerInScope(context, scope)]);
  const colleges = [...Map.groupBy(rows, (row) => row.collegeId).values()].map(toCollege);
  const byId = new Map(colleges.map((college) => [college.id, college]));
  const byRegion = Map.groupBy(colleges, (college) => college.regionId);
  const formulasByRegion = Map.groupBy(formulas, (formula) => formula.regionId);
  return {
    collegesOf: (regionId) => byRegion.get(regionId) ?? [],
    college: (id) => byId.get(id) ?? null,
    formulasOf: (regionId) => (formulasByRegion.get(regionId) ?? []).map(toFormula),
  };
}

function toFormula({ indicator, targets }: RegionFormula): IndicatorFormula {
  const { unit, countedIn, numerator, denominator } = indicator;
  return { unit, countedIn, numerator, denominator, targets, indicator };
}

function toCollege(rows: LedgerRow[]): LedgerCollege {
  const { collegeId, regionId, reached } = rows[0]!;
  const counted = rows.filter((row): row is LedgerRow & { year: number } => row.year !== null);
  return { id: collegeId, regionId, reached, counts: Map.groupBy(counted, (row) => row.year) };
}
