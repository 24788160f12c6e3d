import type { IsoDate } from '#kernel/time/iso-date.js';
import type { NewPairsWish } from '#programs/mentorship/attestation.policy.js';
import type { Attests, ImportOrder } from '../../import-lines.type.js';
import { samePairs, type KnownPair } from '../../people/known-pairs.js';
import type { PlannedPair } from '../plan/plan.js';

/** What a college says to what an import would attest; what is left out nobody has decided yet. */
export interface Attesting {
  /** Whether the college attests the consents of people whose consent the hub doesn't have. */
  readonly consents?: boolean;
  /** By which order new pairs take effect. PROPOSED: there is none yet; LEFT_OUT: they are not recorded. */
  readonly pairs?: ImportOrder | 'PROPOSED' | 'LEFT_OUT';
}

/** An import that attests nothing: people are registered without consents, and no pair is recorded. */
export const WITHOUT_ATTESTING: Attesting = { consents: false, pairs: 'LEFT_OUT' };

/** What is to be decided before anything is written: what an import would attest on nobody's word. */
export function undecidedOf(
  { consents, pairs }: Attesting,
  plan: { readonly consents: boolean; readonly pairs: boolean },
): Attests['undecided'] {
  return [
    ...(plan.consents && consents === undefined ? (['consents'] as const) : []),
    ...(plan.pairs && pairs === undefined ? (['order'] as const) : []),
  ];
}

export function orderOf({ pairs }: Attesting): ImportOrder | null {
  return typeof pairs === 'object' ? pairs : null;
}

/** An order in the words of the graph. */
export function orderInputOf(order: ImportOrder | null) {
  return order === null ? {} : { order: { number: order.number, date: order.date }, actsFrom: order.actsFrom };
}

/**
 * What the graph is to do with new pairs. While nobody has decided, a preview shows what there is to decide, and an
 * import attests nothing.
 */
export function newPairsOf({ pairs }: Attesting, dryRun: boolean): NewPairsWish {
  if (pairs === 'PROPOSED') return 'PROPOSE';
  if (pairs === 'LEFT_OUT' || (pairs === undefined && !dryRun)) return 'LEAVE_OUT';
  return 'ATTEST';
}

/** Whether the pair is not in effect yet, as far as the college's records say. */
export function isNewPair(pair: PlannedPair, known: readonly KnownPair[]): boolean {
  const meets = ({ inEffect, startedOn, endedOn }: KnownPair) =>
    inEffect && startedOn <= (pair.endedOn ?? startedOn) && pair.startedOn <= (endedOn ?? pair.startedOn);
  return !samePairs(known, pair).some(meets);
}

/** Days of a roadmap that are over on a day: what is overdue at once in a year that is opened. */
export function overdueOn(today: IsoDate, dueOn: readonly IsoDate[]): number {
  return dueOn.filter((day) => day < today).length;
}
