import type { HubContext } from '#kernel/graph/context.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { RowOutcome, type EnrolmentsPayload } from './enrolment-rows.type.js';

/** What a bulk mutation did with its rows; both maps are by the position of the row. */
export interface Results {
  readonly breaches: ReadonlyMap<number, readonly Breach[]>;
  readonly written: ReadonlyMap<number, { readonly id: string; readonly outcome: RowOutcome }>;
}

/** The answer to an input that is wrong as a whole: every row is refused, and the reason stands once. */
export function refuseAll(rows: readonly object[], whole: readonly Breach[], context: HubContext): EnrolmentsPayload {
  const payload = toPayload(rows, { breaches: new Map(), written: new Map() }, context);
  return { ...payload, problems: whole.map((breach) => toProblem(breach, context.language)) };
}

export function toPayload(
  rows: readonly object[],
  { breaches, written }: Results,
  { language }: HubContext,
): EnrolmentsPayload {
  const results = rows.map((_, index) => ({
    index,
    outcome: written.get(index)?.outcome ?? RowOutcome.REFUSED,
    enrolmentId: written.get(index)?.id ?? null,
    problems: (breaches.get(index) ?? []).map((breach) => toProblem(breach, language)),
  }));
  const count = (outcome: RowOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    results,
    created: count(RowOutcome.CREATED),
    updated: count(RowOutcome.UPDATED),
    unchanged: count(RowOutcome.UNCHANGED),
    refused: count(RowOutcome.REFUSED),
    problems: [],
  };
}
