import { END_REASONS } from './end-reasons.js';
import type { Participant } from './participant.js';

/** A pair that the graph has already. */
export interface KnownPair {
  /** Academic year, as the graph writes it. */
  readonly year: string;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly form: string;
  readonly startedOn: string;
  /** Planned last day. */
  readonly until: string;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly results: string | null;
  readonly caseLink: string | null;
  /** Whether it is or was in effect, so that the mentee can have no other on its days. */
  readonly inEffect: boolean;
  /** The import that attested it, if one did. */
  readonly importId?: string | null;
}

/** Whether an import has attested a pair: gone on with, it finds those of before it broke off as the hub's. */
export const isOfImport = (pair: KnownPair | undefined, importId: string | null | undefined): boolean =>
  importId != null && pair?.importId === importId;

/** Two people in a form, as a sheet names them. */
interface NamedPair {
  readonly mentee: Participant;
  readonly mentor: Participant;
  readonly form: string;
}

const BY_MENTEE = new WeakMap<readonly KnownPair[], Map<string, KnownPair[]>>();

/** The pairs of the same two in the same form. Every row asks, so the list is gone through once and not for each. */
export function samePairs(pairs: readonly KnownPair[], { mentee, mentor, form }: NamedPair): readonly KnownPair[] {
  if (!mentee.known || !mentor.known) return [];
  let byMentee = BY_MENTEE.get(pairs);
  if (!byMentee) {
    byMentee = Map.groupBy(pairs, ({ menteeId }) => menteeId);
    BY_MENTEE.set(pairs, byMentee);
  }
  const mentorId = mentor.known.id;
  return (byMentee.get(mentee.known.id) ?? []).filter((pair) => pair.mentorId === mentorId && pair.form === form);
}

/** The mark that stands with an ended pair. */
export function markOf(pair: KnownPair | undefined): boolean | null {
  if (pair?.endReason === END_REASONS.completed) return true;
  return pair?.endReason === END_REASONS.broken ? false : null;
}
