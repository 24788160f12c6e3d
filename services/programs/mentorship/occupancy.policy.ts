import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { mentorshipProblem } from './mentorship.problems.js';

/** The days of a pair in effect, both among them, with the mentee and the scope in which one mentor is allowed. */
export interface Occupied {
  readonly id: string;
  readonly menteeId: string;
  readonly scope: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * When mentees have a mentor. A mentee has one at any time, whatever the academic year, also in the past (domain.md
 * rule 2); the constraint `mentorship_one_mentor` holds the same behind it.
 */
export class Occupancy {
  readonly #byPlace = new Map<string, Map<string, Occupied>>();

  constructor(pairs: Iterable<Occupied>) {
    for (const pair of pairs) this.#put(pair);
  }

  /** Takes the days for a pair; answers the pair that has some of them already, and then takes nothing. */
  take(pair: Occupied): Occupied | null {
    const others = this.#byPlace.get(placeOf(pair))?.values() ?? [];
    for (const other of others) {
      if (other.id !== pair.id && other.from <= pair.to && pair.from <= other.to) return other;
    }
    this.#put(pair);
    return null;
  }

  /** Gives back the days that a pair has taken: it ends earlier, or there never was one. */
  free(pair: Pick<Occupied, 'id' | 'menteeId' | 'scope'>): void {
    this.#byPlace.get(placeOf(pair))?.delete(pair.id);
  }

  #put(pair: Occupied): void {
    const place = placeOf(pair);
    const there = this.#byPlace.get(place) ?? new Map<string, Occupied>();
    this.#byPlace.set(place, there.set(pair.id, pair));
  }
}

/** What is said of a pair whose days another one has. */
export const hasMentor = ({ from, to }: Pick<Occupied, 'from' | 'to'>, path: Problem['path']): Problem =>
  mentorshipProblem('MENTEE_HAS_MENTOR', path, { from, to });

const placeOf = ({ menteeId, scope }: Pick<Occupied, 'menteeId' | 'scope'>): string => `${menteeId} ${scope}`;
