import type { Order } from '#monitoring/kpi/order.policy.js';
import type { FigureSource, FigureStatus, KpiGroup, MeasureCategory } from '../graph/generated/graphql.js';

/** Which figures are asked for; what is left out is as in the graph's `kpi`. */
export interface FiguresRequest {
  readonly region: string;
  readonly years: readonly string[] | null;
  readonly periods: readonly string[] | null;
  readonly revision: number | null;
  readonly groupBy: readonly KpiGroup[];
  readonly indicators: readonly string[] | null;
  readonly colleges: readonly string[] | null;
  readonly forms: readonly string[] | null;
  readonly categories: readonly MeasureCategory[] | null;
  readonly source: FigureSource | null;
  readonly statuses: readonly FigureStatus[] | null;
  readonly totals: boolean;
  readonly orderBy: Order | null;
}
