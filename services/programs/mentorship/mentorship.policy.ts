import { categoryName } from '#kernel/graph/person-category.data.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Order } from '#kernel/order/order.policy.js';
import { academicYearOf, endOf, startOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { PersonFacts } from '../person/person-facts.type.js';
import { firstDayOf } from '../year/college-year.policy.js';
import { formProblem } from '../form/form.problems.js';
import { mentorshipProblem } from './mentorship.problems.js';

export interface FormFacts {
  readonly title: Bilingual;
  readonly mentorCategory: string;
  readonly menteeCategory: string;
}

export interface Pair {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly form: string;
}

/** What the rules need to know of everybody whom a batch names. */
export interface Known {
  /** The college whose mentees they are. */
  readonly collegeId: string;
  readonly people: ReadonlyMap<string, PersonFacts>;
  readonly forms: ReadonlyMap<string, FormFacts>;
}

/**
 * Whether these two people can be a pair of this form: a form fixes the categories of both (domain.md, Forms). A list of
 * a past year, or a pair that began before the change, speaks of what they were then.
 */
export function pairProblems({ menteeId, mentorId, form }: Pair, known: Known, path: Problem['path']): Problem[] {
  const facts = known.forms.get(form);
  const mentor = known.people.get(mentorId);
  const mentee = known.people.get(menteeId);
  const problems: Problem[] = facts ? [] : [formProblem('FORM_UNKNOWN', [...path, 'form'])];
  if (menteeId === mentorId) problems.push(mentorshipProblem('SAME_PERSON', [...path, 'mentorId']));
  const sides = [
    ['menteeId', mentee?.collegeId === known.collegeId ? mentee : undefined, facts?.menteeCategory],
    ['mentorId', mentor, facts?.mentorCategory],
  ] as const;
  for (const [field, person, expected] of sides) {
    const fits = !facts || !expected || !person || [person.category, ...person.wereInYear].includes(expected);
    // Of somebody of another college it is told that they fit, and nothing else: not even that they are there.
    if (!person || (!fits && person.collegeId !== known.collegeId))
      problems.push(mentorshipProblem('PERSON_NOT_FOUND', [...path, field]));
    else if (!fits && facts && expected) {
      const values = { form: facts.title, expected: categoryName(expected), given: categoryName(person.category) };
      problems.push(mentorshipProblem('CATEGORY_MISMATCH', [...path, field], values));
    }
  }
  return problems;
}

/** Whether a day is one that the academic year allows. */
export const outside = (day: IsoDate, first: IsoDate, last: IsoDate, path: Problem['path']): Problem[] =>
  day < first || day > last ? [mentorshipProblem('DATE_OUTSIDE_YEAR', path, { first, last })] : [];

/** The planned end where none is given: the end of the academic year. */
export function plannedEnd(year: number, given: IsoDate | null | undefined): IsoDate {
  return given ?? endOf(year);
}

/**
 * What is wrong with the days of a proposal. It begins in the college year, whose first month is August, and lasts to
 * some day of this academic year or, extended, of the next (domain.md rule 8: up to one year, may be extended).
 */
export function proposedPeriodProblems(
  { startedOn, until }: { startedOn: IsoDate; until?: IsoDate | null },
  year: number,
  path: Problem['path'],
): Problem[] {
  const last = plannedEnd(year, until);
  if (last < startedOn) return [mentorshipProblem('DATES_REVERSED', [...path, 'until'])];
  return [
    ...outside(startedOn, firstDayOf(year), endOf(year), [...path, 'startedOn']),
    ...outside(last, startOf(year), endOf(year + 1), [...path, 'until']),
  ];
}

/** A pair at a time. */
export interface PairPeriod extends Pair {
  readonly startedOn: IsoDate;
  readonly endedOn?: IsoDate | null;
}

/** For each row the position of an earlier row that speaks of the same pair at an overlapping time, if any. */
export function overlappingPairs(rows: readonly PairPeriod[]): (number | undefined)[] {
  const seen = new Map<string, number[]>();
  const touches = (a: number, b: number) => !rows[a]!.endedOn || rows[b]!.startedOn <= rows[a]!.endedOn;
  return rows.map(({ menteeId, mentorId, form }, n) => {
    const key = `${menteeId} ${mentorId} ${form}`;
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, n]);
    return earlier.find((other) => touches(other, n) && touches(n, other));
  });
}

/** The academic years that a mentorship's days lie in, and that of its programme: where it may count. */
export function yearsOf(year: number, startedOn: IsoDate, lastDay: IsoDate): number[] {
  const years = new Set([year]);
  for (let each = academicYearOf(startedOn); each <= academicYearOf(lastDay); each += 1) years.add(each);
  return [...years];
}

/** What has been decided of a mentorship. Where it stands on a day follows from that and its days. */
export type Decision = 'PROPOSED' | 'APPROVED' | 'ENDED' | 'VOIDED';

/** A mentorship as far as its next step depends on it. */
export interface Standing {
  readonly decision: Decision;
  readonly startedOn: IsoDate;
  readonly until: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly endReason: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: IsoDate | null;
  readonly orderActsFrom: IsoDate | null;
  readonly mentorCollegeAgreed: boolean;
  /** Whether mentor or mentee has said no by themselves. */
  readonly declined: boolean;
  /** Whether the curator has recorded that both said yes. */
  readonly acceptanceRecorded: boolean;
}

/** An order with the day from which it acts, which may be another than its own. */
export interface ActingOrder extends Order {
  readonly actsFrom: IsoDate;
}

/** Whether the row changes the mentorship, leaves it as it is, or is refused. */
export type Verdict = 'CHANGE' | 'NOTHING' | Problem[];

const sameOrder = ({ orderNumber, orderDate, orderActsFrom }: Standing, order: ActingOrder): boolean =>
  orderNumber === order.number && orderDate === order.date && orderActsFrom === order.actsFrom;

/** A pair takes effect by the order and not before the day from which it acts (domain.md rule 6). */
export function beforeOrder(
  { startedOn }: Pick<Standing, 'startedOn'>,
  { actsFrom }: Pick<ActingOrder, 'actsFrom'>,
  path: Problem['path'],
): Problem[] {
  return startedOn < actsFrom ? [mentorshipProblem('STARTS_BEFORE_ORDER', path, { startedOn, actsFrom })] : [];
}

/**
 * Whether a mentorship takes effect by an order (domain.md rule 6): a proposal does, where both consents are in force
 * (rule 5) and neither side has declined it; one that the college attested gets the order's number and date.
 */
export function approvalVerdict(
  standing: Standing | undefined,
  consents: { readonly mentor: boolean; readonly mentee: boolean },
  order: ActingOrder,
  path: Problem['path'],
): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', path)];
  const { decision, orderNumber } = standing;
  if (decision === 'VOIDED') return [mentorshipProblem('MENTORSHIP_VOIDED', path)];
  if (decision !== 'PROPOSED' && orderNumber !== null) {
    return sameOrder(standing, order)
      ? 'NOTHING'
      : [mentorshipProblem('ALREADY_APPROVED', path, { number: orderNumber })];
  }
  const problems = beforeOrder(standing, order, path);
  if (decision === 'PROPOSED') {
    if (standing.declined) problems.push(mentorshipProblem('SIDE_DECLINED', path));
    if (!standing.mentorCollegeAgreed) problems.push(mentorshipProblem('MENTOR_COLLEGE_NOT_AGREED', path));
    if (!consents.mentor) problems.push(mentorshipProblem('CONSENT_MISSING', [...path, 'mentor']));
    if (!consents.mentee) problems.push(mentorshipProblem('CONSENT_MISSING', [...path, 'mentee']));
  }
  return problems.length > 0 ? problems : 'CHANGE';
}

/** Whether the order that a mentorship has is replaced by the right one. */
export function correctionVerdict(standing: Standing | undefined, order: ActingOrder, path: Problem['path']): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', path)];
  if (standing.decision === 'VOIDED') return [mentorshipProblem('MENTORSHIP_VOIDED', path)];
  if (standing.orderNumber === null) return [mentorshipProblem('ORDER_MISSING', path)];
  if (sameOrder(standing, order)) return 'NOTHING';
  const problems = beforeOrder(standing, order, path);
  return problems.length > 0 ? problems : 'CHANGE';
}

const hasReason = (reason: string) => reason.trim().length > 0 && reason.length <= 500;

/** Whether a mentorship ends: either side may leave at any time, with a reason kept (domain.md rule 1). */
export function endVerdict(
  standing: Standing | undefined,
  { endedOn, reason }: { endedOn: IsoDate; reason: string },
  today: IsoDate,
  path: Problem['path'],
): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', [...path, 'id'])];
  if (standing.decision === 'VOIDED') return [mentorshipProblem('MENTORSHIP_VOIDED', [...path, 'id'])];
  if (standing.decision === 'PROPOSED') return [mentorshipProblem('NOT_APPROVED', [...path, 'id'])];
  if (standing.decision === 'ENDED') {
    const same = standing.endedOn === endedOn && standing.endReason === reason;
    return same ? 'NOTHING' : [mentorshipProblem('ALREADY_ENDED', [...path, 'id'], { endedOn: standing.endedOn! })];
  }
  const problems = [
    ...(hasReason(reason) ? [] : [mentorshipProblem('REASON_MISSING', [...path, 'reason'])]),
    ...(endedOn > today ? [mentorshipProblem('DATE_IN_FUTURE', [...path, 'endedOn'])] : []),
    ...(endedOn < standing.startedOn ? [mentorshipProblem('DATES_REVERSED', [...path, 'endedOn'])] : []),
  ];
  return problems.length > 0 ? problems : 'CHANGE';
}

/** Whether the word that mentor or mentee gives by themselves is heard: about a proposal, a no with its reason. */
export function answerVerdict(
  standing: Standing | undefined,
  { agrees, reason }: { agrees: boolean; reason?: string | null },
  path: Problem['path'],
): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', path)];
  if (standing.decision === 'VOIDED') return [mentorshipProblem('MENTORSHIP_VOIDED', path)];
  if (standing.decision !== 'PROPOSED') return [mentorshipProblem('NOT_PROPOSED', path)];
  return agrees || hasReason(reason ?? '') ? 'CHANGE' : [mentorshipProblem('REASON_MISSING', [...path, 'reason'])];
}

/** Whether the curator may record that both sides said yes to a proposal: never against what one said by themselves. */
export function recordedAcceptanceVerdict(standing: Standing | undefined, path: Problem['path']): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', path)];
  if (standing.decision === 'VOIDED') return [mentorshipProblem('MENTORSHIP_VOIDED', path)];
  if (standing.decision !== 'PROPOSED') return [mentorshipProblem('NOT_PROPOSED', path)];
  if (standing.declined) return [mentorshipProblem('SIDE_DECLINED', path)];
  return standing.acceptanceRecorded ? 'NOTHING' : 'CHANGE';
}

/** Whether one of the two leaves today, as either may at any time (domain.md rule 1). */
export function leaveVerdict(
  standing: Standing | undefined,
  reason: string,
  today: IsoDate,
  path: Problem['path'],
): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', path)];
  const atWork = standing.decision === 'APPROVED' && standing.startedOn <= today && today <= standing.until;
  if (!atWork) return [mentorshipProblem('NOT_AT_WORK', path)];
  return hasReason(reason) ? 'CHANGE' : [mentorshipProblem('REASON_MISSING', [...path, 'reason'])];
}

/** Whether a mentorship that was recorded by mistake is taken back; any may be, with a reason. */
export function voidVerdict(standing: Standing | undefined, path: Problem['path']): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', path)];
  return standing.decision === 'VOIDED' ? 'NOTHING' : 'CHANGE';
}

export function reasonProblems(reason: string): Problem[] {
  return hasReason(reason) ? [] : [mentorshipProblem('REASON_MISSING', ['reason'])];
}

/** Whether the mentors' college agrees to a pair; one within the college needs no agreement. */
export function agreementVerdict(standing: Standing | undefined, path: Problem['path']): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', path)];
  if (standing.decision === 'VOIDED') return [mentorshipProblem('MENTORSHIP_VOIDED', path)];
  return standing.mentorCollegeAgreed ? 'NOTHING' : 'CHANGE';
}
