import type { Language } from '../i18n/messages.js';
import { RowOutcome, type BulkPayload, type RowResult } from './bulk.type.js';
import { toProblem, type Breach } from './problem.type.js';

/** What a bulk mutation did with its rows; both maps are by the position of the row. */
export interface RowsDone {
  readonly breaches: ReadonlyMap<number, readonly Breach[]>;
  readonly written: ReadonlyMap<number, { readonly id: string; readonly outcome: RowOutcome }>;
}

type Payload = BulkPayload & { results: RowResult[] };

/** The answer to a bulk mutation: one result a row, in their order. A row that breaks a rule, or wasn't written, is refused. */
export function bulkPayload(rows: number, { breaches, written }: RowsDone, language: Language): Payload {
  const results = Array.from({ length: rows }, (_, index): RowResult => {
    const broken = breaches.get(index) ?? [];
    const done = broken.length > 0 ? undefined : written.get(index);
    return {
      index,
      outcome: done?.outcome ?? RowOutcome.REFUSED,
      objectId: done?.id ?? null,
      problems: broken.map((breach) => toProblem(breach, language)),
    };
  });
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

/** The answer to an input that is wrong as a whole: every row is refused, and the reason stands once. */
export function refuseBulk(rows: number, whole: readonly Breach[], language: Language): Payload {
  const payload = bulkPayload(rows, { breaches: new Map(), written: new Map() }, language);
  return { ...payload, problems: whole.map((breach) => toProblem(breach, language)) };
}

/** The same, collected step by step where a mutation decides and writes in turns. */
export class BulkResults implements RowsDone {
  readonly breaches = new Map<number, readonly Breach[]>();
  readonly written = new Map<number, { id: string; outcome: RowOutcome }>();

  constructor(private readonly rows: number) {}

  /** Refuses a row; does nothing when no rule is broken. Answers whether it was refused. */
  refuse(n: number, breaches: readonly Breach[]): boolean {
    if (breaches.length > 0) this.breaches.set(n, breaches);
    return breaches.length > 0;
  }

  take(n: number, id: string, outcome: RowOutcome): void {
    this.written.set(n, { id, outcome });
  }

  payload(language: Language): Payload {
    return bulkPayload(this.rows, this, language);
  }
}
