import type { Problem } from '#kernel/graph/problem.js';
import { endOf, startOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { firstDayOf } from '../year/college-year.policy.js';
import { outside, type Decision } from './mentorship.policy.js';
import { mentorshipProblem } from './mentorship.problems.js';

/**
 * What is wrong with the days of a pair from a college's list. It may have begun in the year before and go on in this
 * one (rule 8), but has begun by now; one that ended before the year is not of this year.
 */
export function attestedPeriodProblems(
  { startedOn, endedOn }: { startedOn: IsoDate; endedOn?: IsoDate | null },
  year: number,
  today: IsoDate,
  path: Problem['path'],
): Problem[] {
  const days = { startedOn, endedOn: endedOn ?? '' };
  if (startedOn > today || days.endedOn > today) {
    const future = (['startedOn', 'endedOn'] as const).filter((field) => days[field] > today);
    return future.map((field) => mentorshipProblem('DATE_IN_FUTURE', [...path, field]));
  }
  if (endedOn && endedOn < startedOn) return [mentorshipProblem('DATES_REVERSED', [...path, 'endedOn'])];
  return [
    ...outside(startedOn, firstDayOf(year - 1), endOf(year), [...path, 'startedOn']),
    ...(endedOn ? outside(endedOn, startOf(year), endOf(year + 1), [...path, 'endedOn']) : []),
  ];
}

/**
 * Nobody enters a mentorship without a consent in force (domain.md rule 5). One of a list that has ended, or whose year
 * is over, nobody enters any more: it is recorded as it was, and the figures say who is left out.
 */
export function attestedConsentProblems(
  { endedOn, unconsented }: { endedOn?: IsoDate | null; unconsented: readonly ('mentorId' | 'menteeId')[] },
  year: number,
  today: IsoDate,
  path: Problem['path'],
): Problem[] {
  if (endedOn || today > endOf(year)) return [];
  return unconsented.map((side) => mentorshipProblem('CONSENT_MISSING', [...path, side]));
}

/** What becomes of pairs of a list that are not in effect yet. */
export type NewPairsWish = 'ATTEST' | 'PROPOSE' | 'LEAVE_OUT';

/** What an attested row does, given the mentorship of the same pair and time that there is. */
export type Attestation = 'CREATE' | 'APPROVE' | 'PROPOSE' | 'END' | 'NOTHING' | 'NO_ORDER';

/**
 * A pair takes effect by the director's order (domain.md rule 6), which the college attests with its list or has not
 * given yet. Without one a pair can be proposed, unless it is over: nobody proposes what has ended.
 */
export function attestation(
  known: Decision | null,
  endedOn: IsoDate | null | undefined,
  wish: NewPairsWish = 'ATTEST',
): Attestation {
  if (known !== null && known !== 'PROPOSED') return known === 'APPROVED' && endedOn ? 'END' : 'NOTHING';
  if (wish === 'ATTEST') return known === null ? 'CREATE' : endedOn ? 'END' : 'APPROVE';
  if (endedOn) return 'NO_ORDER';
  if (known !== null) return 'NOTHING';
  return wish === 'PROPOSE' ? 'PROPOSE' : 'NO_ORDER';
}
