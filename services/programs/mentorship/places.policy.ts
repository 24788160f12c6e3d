import type { Problem } from '#kernel/graph/problem.js';
import { mentorshipProblem } from './mentorship.problems.js';

/** How many mentees a mentor has, and said that they can take. */
export interface MentorPlaces {
  readonly mentorId: string;
  /** Null where nobody has said it: then nothing is exceeded. */
  readonly capacity: number | null;
  readonly mentees: number;
  /** Who of the mentees in question is among them already, and so takes no further place. */
  readonly known: readonly string[];
}

interface Filled {
  readonly capacity: number | null;
  mentees: number;
  readonly known: Set<string>;
}

/**
 * Places of mentors as the rows of one call take them, one after the other. More mentees than the mentor said are
 * possible, never in silence: the caller confirms it.
 */
export class Places {
  readonly #byMentor: ReadonlyMap<string, Filled>;

  constructor(
    rows: readonly MentorPlaces[],
    private readonly confirmed: boolean,
  ) {
    this.#byMentor = new Map(rows.map(({ mentorId, known, ...row }) => [mentorId, { ...row, known: new Set(known) }]));
  }

  /** Takes a place, unless that needs a word of the caller that is not given; then says so. */
  take({ mentorId, menteeId }: { mentorId: string; menteeId: string }, path: Problem['path']): Problem[] {
    const places = this.#byMentor.get(mentorId);
    if (!places || places.known.has(menteeId)) return [];
    const { capacity } = places;
    const mentees = places.mentees + 1;
    if (capacity !== null && mentees > capacity && !this.confirmed) {
      return [mentorshipProblem('MENTOR_OVERLOADED', path, { mentees, capacity })];
    }
    places.mentees = mentees;
    places.known.add(menteeId);
    return [];
  }
}
