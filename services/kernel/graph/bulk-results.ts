import type { Language } from '../i18n/messages.js';
import { BATCH_CAP } from './batch.policy.js';
import { RowOutcome, type BulkPayload, type RowResult } from './bulk.type.js';
import { tellProblems, type Problem } from './problem.js';
import { repeatedRows, type RowKey } from './repeated-rows.policy.js';

/** What a bulk mutation did with its rows; both maps are by the position of the row. */
export interface RowsDone {
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly written: ReadonlyMap<number, { readonly id: string; readonly outcome: RowOutcome }>;
}

type Payload = BulkPayload & { results: RowResult[] };

/** The answer to a bulk mutation: one result a row, in their order. A row that breaks a rule, or wasn't written, is refused. */
export function bulkPayload(rows: number, { problems, written }: RowsDone, language: Language): Payload {
  const results = Array.from({ length: rows }, (_, index): RowResult => {
    const broken = problems.get(index) ?? [];
    const done = broken.length > 0 ? undefined : written.get(index);
    return {
      index,
      outcome: done?.outcome ?? RowOutcome.REFUSED,
      objectId: done?.id ?? null,
      problems: tellProblems(broken, language),
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

/**
 * The answer to an input that is wrong as a whole: every row is refused, and the reason stands once. Of more rows than a
 * call may carry, so many are answered.
 */
export function refuseBulk(rows: number, whole: readonly Problem[], language: Language): Payload {
  const payload = bulkPayload(Math.min(rows, BATCH_CAP), { problems: new Map(), written: new Map() }, language);
  return { ...payload, problems: tellProblems(whole, language) };
}

/** The same, collected step by step where a mutation decides and writes in turns. */
export class BulkResults implements RowsDone {
  readonly problems = new Map<number, readonly Problem[]>();
  readonly written = new Map<number, { id: string; outcome: RowOutcome }>();

  /** The earlier row that says the same, by the position of its copy. */
  private copies: ReadonlyMap<number, number> = new Map();

  constructor(private readonly rows: number) {}

  /**
   * The rows to decide on, each with its position: one for each thing that they speak of. Those that contradict each other
   * are refused; a copy becomes whatever the row becomes that it repeats, and costs nothing.
   */
  once<Row>(rows: readonly Row[], key: RowKey<Row>): { readonly row: Row; readonly n: number }[] {
    const { copies, contradictions } = repeatedRows(rows, key);
    this.copies = copies;
    return rows.flatMap((row, n) => (this.refuse(n, contradictions.get(n) ?? []) || copies.has(n) ? [] : [{ row, n }]));
  }

  /** Refuses a row; does nothing when no rule is broken. Answers whether it was refused. */
  refuse(n: number, problems: readonly Problem[]): boolean {
    if (problems.length > 0) this.problems.set(n, problems);
    return problems.length > 0;
  }

  take(n: number, id: string, outcome: RowOutcome): void {
    this.written.set(n, { id, outcome });
  }

  payload(language: Language): Payload {
    for (const [n, first] of this.copies) this.copy(n, first);
    return bulkPayload(this.rows, this, language);
  }

  private copy(n: number, first: number): void {
    const written = this.written.get(first);
    if (written) this.take(n, written.id, RowOutcome.UNCHANGED);
    const problems = this.problems.get(first) ?? [];
    this.refuse(
      n,
      problems.map((problem) => ({ ...problem, path: ofRow(n, problem.path) })),
    );
  }
}

/** The path to the same place of another row. */
function ofRow(n: number, path: Problem['path']): Problem['path'] {
  return path.map((step, depth) => (depth === 1 ? n : step));
}
