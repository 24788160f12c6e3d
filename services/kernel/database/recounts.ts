/** The part of a unit of work that recounts and audits need. */
interface Transaction {
  rows(sql: string, params?: readonly unknown[]): Promise<object[]>;
}

interface Touched {
  readonly collegeId: string;
  readonly year: number;
}

/** Recounts the owner's figures of colleges ($1) and years ($2) in the order given. */
export const recountSql = (owner: string): string =>
  `select contracts.recount_${owner}(t.college_id, t.year)
     from unnest($1::uuid[], $2::int[]) with ordinality as t (college_id, year, n) order by t.n`;

/**
 * Measures that a unit of work has moved. Each touched college and year is recounted from the facts once per
 * operation, whatever the number of rows that changed, by the function that the owner of the measures publishes
 * as `contracts.recount_<owner>(college, year)`.
 */
export class Recounts {
  readonly #touched = new Map<string, Map<string, Touched>>();

  /** Marks the figures that `owner` keeps for a college and academic year (its starting year) as moved. */
  touch(owner: string, collegeId: string, year: number): void {
    const ofOwner = this.#touched.get(owner) ?? new Map<string, Touched>();
    ofOwner.set(`${collegeId} ${year}`, { collegeId, year });
    this.#touched.set(owner, ofOwner);
  }

  async run(transaction: Transaction): Promise<void> {
    for (const [owner, touched] of [...this.#touched].sort(([a], [b]) => a.localeCompare(b))) {
      // Sorted, since recounts hold an advisory lock per college and year until commit: one order, no deadlock.
      const inOrder = [...touched.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
      await transaction.rows(recountSql(owner), [inOrder.map((t) => t.collegeId), inOrder.map((t) => t.year)]);
    }
  }
}
