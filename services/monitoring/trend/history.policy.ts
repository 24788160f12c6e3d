import type { IsoDate } from '#kernel/time/iso-date.js';
import type { LedgerRow } from '../ledger/counts.policy.js';

/** What a measure of a college was: from each day on, in their order, a value; null where it was none. */
export interface MeasureHistory {
  readonly collegeId: string;
  /** As `termKey` names it. */
  readonly term: string;
  readonly days: readonly IsoDate[];
  readonly values: readonly (number | null)[];
}

/** What each college had counted by the end of each of these days, which are in their order. */
export function countsOnDays(
  history: readonly MeasureHistory[],
  year: number,
  days: readonly IsoDate[],
): readonly (readonly LedgerRow[])[] {
  const colleges = [...Map.groupBy(history, ({ collegeId }) => collegeId)].map(([collegeId, measures]) => ({
    collegeId,
    measures: measures.map((measure) => valuesOnDays(measure, days)),
  }));
  return days.map((asOf, n) =>
    colleges.map(({ collegeId, measures }) => ({
      collegeId,
      year,
      asOf,
      values: Object.fromEntries(
        measures.flatMap(({ term, values }) => {
          const value = values[n];
          return value == null ? [] : [[term, value]];
        }),
      ),
    })),
  );
}

/** Both lists are in the order of days, so each is gone through once. */
function valuesOnDays({ term, days: changed, values }: MeasureHistory, days: readonly IsoDate[]) {
  let next = 0;
  const told = days.map((day) => {
    while (next < changed.length && changed[next]! <= day) next += 1;
    return next === 0 ? null : values[next - 1]!;
  });
  return { term, values: told };
}
