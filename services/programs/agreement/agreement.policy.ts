import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { dayAfter, yearsAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { isFree, type FreeDays } from '../cadence/cadence.policy.js';
import { agreementProblem } from './agreement.problems.js';

/** Working days between the notice of an end and the last day (ТК РФ 351.8). */
const NOTICE = 3;
const LONGEST_YEARS = 5;
const LONGEST = { content: 4000, form: 500 } as const;
const LONGEST_NUMBER = 100;
export const LONGEST_REASON = 500;
/** A million roubles a month: what is above it is a slip of the pen. */
const MOST_KOPECKS = 100_000_000;

/** An agreement as it is given. */
export interface GivenAgreement {
  readonly mentorId: string;
  readonly number: string;
  readonly consentOn: IsoDate;
  readonly signedOn: IsoDate;
  readonly content: string;
  readonly form: string;
  readonly actsFrom: IsoDate;
  readonly actsUntil: IsoDate;
  readonly payment?: string | null;
}

/** An agreement as it is kept: the pay of a month in kopecks, null for none. */
export interface Agreement extends Omit<GivenAgreement, 'payment'> {
  readonly payment: number | null;
}

/** An amount of roubles in kopecks; null when it is none that may be paid. */
export function kopecksOf(roubles: string): number | null {
  const [, whole, part = ''] = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*$/.exec(roubles) ?? [];
  if (whole === undefined) return null;
  const kopecks = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return kopecks >= 1 && kopecks <= MOST_KOPECKS ? kopecks : null;
}

/** The same amount as it is shown. */
export const roublesOf = (kopecks: number): string =>
  `${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`;

const isGiven = (payment: string | null | undefined): payment is string => (payment ?? '').trim() !== '';

/** What is wrong with an agreement, whoever it is with. */
export function agreementProblems(given: GivenAgreement, today: IsoDate, path: Problem['path']): Problem[] {
  const { consentOn, signedOn, actsFrom, actsUntil, payment } = given;
  const number = toText(given.number)?.length ?? 0;
  const inOrder = [consentOn, signedOn, actsFrom, actsUntil].every((day, n, days) => n === 0 || days[n - 1]! <= day);
  const bounded = signedOn <= today && actsUntil < yearsAfter(actsFrom, LONGEST_YEARS);
  const tooLong = (['content', 'form'] as const).filter((field) => {
    const length = toText(given[field])?.length ?? 0;
    return length === 0 || length > LONGEST[field];
  });
  return [
    ...(number > 0 && number <= LONGEST_NUMBER ? [] : [agreementProblem('AGREEMENT_NUMBER', [...path, 'number'])]),
    ...tooLong.map((field) => agreementProblem('AGREEMENT_TEXT', [...path, field], { most: LONGEST[field] })),
    ...(inOrder && bounded ? [] : [agreementProblem('AGREEMENT_DAYS', [...path, 'signedOn'])]),
    ...(isGiven(payment) && kopecksOf(payment) === null
      ? [agreementProblem('AGREEMENT_PAYMENT', [...path, 'payment'])]
      : []),
  ];
}

/** A sound agreement as it is kept. */
export function toAgreement(given: GivenAgreement): Agreement {
  const { payment, ...rest } = given;
  return {
    ...rest,
    number: toText(given.number)!,
    content: toText(given.content)!,
    form: toText(given.form)!,
    payment: isGiven(payment) ? kopecksOf(payment) : null,
  };
}

const isWeekend = (day: IsoDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * The first day that can be the last one of an agreement after a notice: the third working day behind it. A break of the
 * college is none for those who work there; holidays of the region are.
 */
export function earliestEnd(noticeOn: IsoDate, free: readonly FreeDays[]): IsoDate {
  const holidays = free.filter(({ isBreak }) => !isBreak);
  let day = noticeOn;
  for (let worked = 0; worked < NOTICE;) {
    day = dayAfter(day);
    if (!isWeekend(day) && !isFree(day, holidays)) worked += 1;
  }
  return day;
}

export interface Ending {
  readonly endedBy: 'MENTOR' | 'EMPLOYER';
  readonly noticeOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly reason?: string | null;
}

/** An agreement as far as its end depends on it. */
export interface StandingAgreement {
  readonly actsFrom: IsoDate;
  readonly actsUntil: IsoDate;
  readonly endedBy: string | null;
  readonly noticeOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly endReason: string | null;
}

/** Whether an agreement ends early: the mentor refuses, or the employer takes the work back. */
export function endingVerdict(
  standing: StandingAgreement | undefined,
  { endedBy, noticeOn, endedOn, reason }: Ending,
  { today, free }: { readonly today: IsoDate; readonly free: readonly FreeDays[] },
  path: Problem['path'],
): 'CHANGE' | 'NOTHING' | Problem[] {
  if (!standing) return [agreementProblem('AGREEMENT_NOT_FOUND', [...path, 'id'])];
  if (standing.endedOn !== null) {
    const same =
      standing.endedBy === endedBy &&
      standing.noticeOn === noticeOn &&
      standing.endedOn === endedOn &&
      standing.endReason === toText(reason ?? '');
    return same ? 'NOTHING' : [agreementProblem('AGREEMENT_ENDED', [...path, 'id'], { endedOn: standing.endedOn })];
  }
  const { actsFrom: first, actsUntil: last } = standing;
  const inside = noticeOn <= today && endedOn >= first && endedOn <= last;
  const earliest = earliestEnd(noticeOn, free);
  const problems = [
    ...(inside ? [] : [agreementProblem('AGREEMENT_OUTSIDE', [...path, 'endedOn'], { first, last })]),
    ...(endedOn >= earliest ? [] : [agreementProblem('AGREEMENT_NOTICE', [...path, 'endedOn'], { earliest })]),
    ...((reason ?? '').length <= LONGEST_REASON
      ? []
      : [agreementProblem('AGREEMENT_TEXT', [...path, 'reason'], { most: LONGEST_REASON })]),
  ];
  return problems.length > 0 ? problems : 'CHANGE';
}
