import { recountName } from './measure-groups.sql.js';
import type { Statement } from './one-trip.js';

/** The part of a unit of work that recounts need. */
interface Transaction {
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** Figures of a college: of an academic year (its starting year), or those over all years. */
interface Figures {
  readonly collegeId: string;
  readonly year: number | null;
}

interface Moved extends Figures {
  readonly fact: string;
}

interface RestingGroup {
  readonly owner: string;
  readonly name: string;
  readonly college_id: string;
  readonly academic_year: number | null;
}

/** Recounts a group's figures of colleges ($1) and years ($2), however many, in one statement. */
export const recountSql = (owner: string, group: string): string => `select ${recountCall(owner, group, 1)}`;

const recountCall = (owner: string, group: string, first: number): string =>
  `${recountName(owner, group)}($${first}::uuid[], $${first + 1}::int[])`;

const RESTING_ON = `select owner, name, college_id, academic_year
  from contracts.groups_resting_on($1::text[], $2::uuid[], $3::int[])`;

/**
 * Measures that a unit of work has moved. Each touched group is recounted from the facts once per operation, all of them
 * in one statement, whatever the number of rows that changed, and of colleges and years that they are of.
 */
export class Recounts {
  /** By owner and group. */
  readonly #touched = new Map<string, { owner: string; group: string; figures: Map<string, Figures> }>();
  readonly #moved = new Map<string, Moved>();

  /** Marks figures that `owner` keeps of a college and year, or of all years (null), as moved. */
  touch(owner: string, collegeId: string, year: number | null, group: string): void {
    const key = `${owner} ${group}`;
    const touched = this.#touched.get(key) ?? { owner, group, figures: new Map<string, Figures>() };
    touched.figures.set(`${collegeId} ${year}`, { collegeId, year });
    this.#touched.set(key, touched);
  }

  /**
   * Tells that a fact of a college has changed: whatever groups rest on it, whoever keeps them, are recounted, in the
   * academic year that is given or in all that the college has figures of.
   */
  moved(fact: string, collegeId: string, year: number | null = null): void {
    this.#moved.set(`${fact} ${collegeId} ${year}`, { fact, collegeId, year });
  }

  /** What recounts them, once it is asked who rests on what has moved; nothing when nothing has. */
  async counting(transaction: Transaction): Promise<Statement[]> {
    await this.#touchResting(transaction);
    // Sorted, since recounts hold locks until commit: all take them in one order, so nobody waits in a circle.
    const groups = [...this.#touched].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, touched]) => touched);
    if (groups.length === 0) return [];
    // One after the other in one statement, each seeing what stands by then: a change moves several groups, as a rule.
    const calls = groups.map(({ owner, group }, n) => recountCall(owner, group, 2 * n + 1));
    const values = groups.flatMap(({ figures }) => {
      const all = [...figures.values()];
      return [all.map(({ collegeId }) => collegeId), all.map(({ year }) => year)];
    });
    return [{ text: `select ${calls.join(', ')}`, values }];
  }

  /** The database knows who rests on what: the owners have published it. */
  async #touchResting(transaction: Transaction): Promise<void> {
    const moved = [...this.#moved.values()];
    if (moved.length === 0) return;
    const rows = await transaction.rows<RestingGroup>(RESTING_ON, [
      moved.map(({ fact }) => fact),
      moved.map(({ collegeId }) => collegeId),
      moved.map(({ year }) => year),
    ]);
    for (const { owner, name, college_id, academic_year } of rows) this.touch(owner, college_id, academic_year, name);
  }
}
