import type { Language } from '../i18n/messages.js';
import { BATCH_CAP } from './batch.policy.js';
import { RowOutcome, type BulkPayload, type RowResult } from './bulk.type.js';
import { tellProblems, type Problem } from './problem.js';
import type { RepeatedRows } from './repeated-rows.policy.js';

/** What a bulk mutation did with its rows; the maps are by the position of the row. */
export interface RowsDone {
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly written: ReadonlyMap<number, { readonly id: string; readonly outcome: RowOutcome }>;
  /** Rows that say what an earlier one says, with its position. */
  readonly copies?: RepeatedRows['copies'];
}

type Payload = BulkPayload & { results: RowResult[] };

/**
 * The answer to a bulk mutation: one result a row, in their order. A row that breaks a rule, or wasn't written, is
 * refused; a copy shares what became of its first, and changes nothing more.
 */
export function bulkPayload(rows: number, { problems, written, copies }: RowsDone, language: Language): Payload {
  const results = Array.from({ length: rows }, (_, index): RowResult => {
    const first = copies?.get(index) ?? index;
    const broken = (problems.get(first) ?? []).map((problem) => ofRow(index, problem));
    const done = broken.length > 0 ? undefined : written.get(first);
    const outcome = done && first !== index ? RowOutcome.UNCHANGED : done?.outcome;
    return {
      index,
      outcome: outcome ?? RowOutcome.REFUSED,
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

/** The problem of a row, told of another one that says the same. */
function ofRow(n: number, problem: Problem): Problem {
  const [list, , ...rest] = problem.path;
  return list === undefined ? problem : { ...problem, path: [list, n, ...rest] };
}

/**
 * The answer to an input that is wrong as a whole: every row is refused, and the reason stands once. One that has too
 * many rows is not answered at its own length.
 */
export function refuseBulk(rows: number, whole: readonly Problem[], language: Language): Payload {
  const answered = Math.min(rows, BATCH_CAP);
  const payload = bulkPayload(answered, { problems: new Map(), written: new Map() }, language);
  return { ...payload, problems: tellProblems(whole, language) };
}

/** The same, collected step by step where a mutation decides and writes in turns. */
export class BulkResults implements RowsDone {
  readonly problems = new Map<number, readonly Problem[]>();
  readonly written = new Map<number, { id: string; outcome: RowOutcome }>();
  readonly copies: RepeatedRows['copies'];

  /** Rows that contradict each other are refused at once. */
  constructor(
    private readonly rows: number,
    repeated?: RepeatedRows,
  ) {
    this.copies = repeated?.copies ?? new Map();
    for (const [n, problems] of repeated?.problems ?? []) this.refuse(n, problems);
  }

  /** Whether a row is still to be decided: neither refused so far, nor a copy of an earlier one. */
  isOpen(n: number): boolean {
    return !this.problems.has(n) && !this.copies.has(n);
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
    return bulkPayload(this.rows, this, language);
  }
}
