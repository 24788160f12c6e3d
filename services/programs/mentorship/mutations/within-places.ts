import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { lockPlaces } from '../mentor-places.repository.js';
import { Places } from '../places.policy.js';

interface ProposedPair {
  readonly n: number;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly until: IsoDate;
  /** Whether it was proposed before, and so has its place. */
  readonly known: boolean;
}

/** The pairs whose mentors have room, or may have more mentees by the caller's word; refuses the others. */
export async function withinPlaces<Pair extends ProposedPair>(
  work: UnitOfWork,
  pairs: readonly Pair[],
  results: BulkResults,
  { confirmed, today }: { readonly confirmed: boolean; readonly today: IsoDate },
): Promise<Pair[]> {
  const places = new Places(await lockPlaces(work, pairs, { proposed: true }), confirmed);
  return pairs.filter((pair) => {
    // A pair whose term is over by now takes no place.
    if (pair.known || pair.until < today) return true;
    return !results.refuse(pair.n, places.take(pair, ['rows', pair.n, 'mentorId']));
  });
}
