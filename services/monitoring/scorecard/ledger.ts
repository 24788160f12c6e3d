import type { HubContext } from '#kernel/graph/context.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { DatedMeasure, Formula, LedgerCollege } from './ledger.policy.js';
import {
  formulasInScope,
  ledgerInScope,
  type LedgerCollegeRow,
  type LedgerMeasureRow,
  type RegionFormula,
  type Scope,
} from './scorecard.repository.js';

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
  const measures = Map.groupBy(rows.filter(isMeasure), (row) => row.collegeId);
  const colleges = rows.filter(isCollege).map((row) => toCollege(row, measures.get(row.collegeId) ?? []));
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

const isMeasure = (row: LedgerCollegeRow | LedgerMeasureRow): row is LedgerMeasureRow => row.year !== null;
const isCollege = (row: LedgerCollegeRow | LedgerMeasureRow): row is LedgerCollegeRow => row.year === null;

function toCollege({ collegeId, regionId, reached }: LedgerCollegeRow, counted: LedgerMeasureRow[]): LedgerCollege {
  const byYear = Map.groupBy(counted, (row) => row.year);
  const byMeasure = (ofYear: readonly DatedMeasure[]) => Map.groupBy(ofYear, (row) => row.measure);
  return {
    id: collegeId,
    regionId,
    reached,
    measures: new Map([...byYear].map(([year, ofYear]) => [year, byMeasure(ofYear)])),
  };
}
