import { BATCH_CAP, batchBreach } from '#kernel/graph/batch.policy.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import type { Language } from '#kernel/session/session.js';
import { MentorshipRowOutcome, type MentorshipRowResult, type MentorshipsPayload } from './mentorship-input.type.js';

/** What becomes of the rows of a bulk mutation, collected while its steps decide and write. */
export class RowResults {
  readonly #breaches = new Map<number, readonly Breach[]>();
  readonly #taken = new Map<number, { id: string; outcome: MentorshipRowOutcome }>();

  constructor(private readonly rows: number) {}

  /** Refuses a row; does nothing when no rule is broken. Answers whether it was refused. */
  refuse(n: number, breaches: readonly Breach[]): boolean {
    if (breaches.length > 0) this.#breaches.set(n, breaches);
    return breaches.length > 0;
  }

  take(n: number, id: string, outcome: MentorshipRowOutcome): void {
    this.#taken.set(n, { id, outcome });
  }

  payload(language: Language): MentorshipsPayload {
    const results = Array.from({ length: this.rows }, (_, index): MentorshipRowResult => {
      const breaches = this.#breaches.get(index);
      const taken = breaches ? undefined : this.#taken.get(index);
      return {
        index,
        outcome: taken?.outcome ?? MentorshipRowOutcome.REFUSED,
        mentorshipId: taken?.id ?? null,
        problems: (breaches ?? []).map((breach) => toProblem(breach, language)),
      };
    });
    const count = (outcome: MentorshipRowOutcome) => results.filter((result) => result.outcome === outcome).length;
    return {
      results,
      created: count(MentorshipRowOutcome.CREATED),
      updated: count(MentorshipRowOutcome.UPDATED),
      unchanged: count(MentorshipRowOutcome.UNCHANGED),
      refused: count(MentorshipRowOutcome.REFUSED),
      problems: [],
    };
  }
}

/** What is wrong with the size of a bulk input, whose rows stand under this name. */
export function sizeBreaches(field: 'rows' | 'ids', rows: readonly unknown[]): Breach[] {
  const breach = batchBreach({ source: 'mentorships', rows: rows.slice(0, BATCH_CAP + 1).map(() => ({})) });
  return breach ? [{ ...breach, path: [field] }] : [];
}

/** The answer to an input that is refused as a whole: all of its rows are. */
export function refusedWhole(rows: number, breaches: readonly Breach[], language: Language): MentorshipsPayload {
  const { results, ...counts } = new RowResults(Math.min(rows, BATCH_CAP)).payload(language);
  return { ...counts, results, problems: breaches.map((breach) => toProblem(breach, language)) };
}
