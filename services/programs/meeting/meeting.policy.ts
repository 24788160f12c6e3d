import type { Problem } from '#kernel/graph/problem.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import type { Decision } from '../mentorship/mentorship.policy.js';
import { meetingProblem } from './meeting.problems.js';

export const MOST_PAIRS = 100;
export const MOST_MEETINGS = 26;
const FORTNIGHT = 14;

/** A pair as far as its meetings depend on it. */
export interface MeetingPair {
  readonly id: string;
  readonly programId: string;
  readonly mentorId: string;
  readonly decision: Decision;
  readonly startedOn: IsoDate;
  readonly lastDay: IsoDate;
  readonly confidential: boolean;
}

type Path = Problem['path'];

/** What is wrong with a list of ids of pairs by itself. */
export function pairsNumberProblems(ids: readonly string[]): Problem[] {
  const taken = ids.length >= 1 && ids.length <= MOST_PAIRS;
  return taken ? [] : [meetingProblem('PAIRS_NUMBER', ['mentorshipIds'], { most: MOST_PAIRS })];
}

/** Whether these pairs meet together: those of a mentor in one programme are a group (S001 stage 5). */
export function groupProblems(ids: readonly string[], pairs: ReadonlyMap<string, MeetingPair>): Problem[] {
  const missing = ids.flatMap((id, n) =>
    pairs.has(id) ? [] : [meetingProblem('MENTORSHIP_NOT_FOUND', ['mentorshipIds', n])],
  );
  if (missing.length > 0) return missing;
  const groups = new Set(ids.map((id) => `${pairs.get(id)!.programId} ${pairs.get(id)!.mentorId}`));
  return groups.size > 1 ? [meetingProblem('NOT_ONE_GROUP', ['mentorshipIds'])] : [];
}

/** A pair meets from its first day to its last one, and only once an order has put it into effect. */
export function atWorkProblems({ decision, startedOn, lastDay }: MeetingPair, day: IsoDate, path: Path): Problem[] {
  if (decision === 'PROPOSED' || decision === 'VOIDED') return [meetingProblem('PAIR_NOT_APPROVED', path)];
  if (day >= startedOn && day <= lastDay) return [];
  return [meetingProblem('PAIR_NOT_AT_WORK', path, { from: startedOn, to: lastDay })];
}

/** A meeting has been held by today, or is to be held from today on. */
export function dayProblems(held: boolean, day: IsoDate, today: IsoDate, path: Path): Problem[] {
  if (held) return day > today ? [meetingProblem('MEETING_IN_FUTURE', path)] : [];
  return day < today ? [meetingProblem('MEETING_IN_PAST', path)] : [];
}

interface Told {
  readonly startsAt?: string | null;
  readonly place?: string | null;
  readonly note?: string | null;
  readonly clientKey?: string | null;
}

const LONGEST = { place: 500, note: 4000, clientKey: 100 } as const;

/** What is wrong with the words of a meeting. An empty place or note says nothing, and is none. */
export function toldProblems(told: Told, path: Path): Problem[] {
  const long = (['place', 'note', 'clientKey'] as const).flatMap((field) => {
    const text = told[field];
    const wrong = text != null && (text.length > LONGEST[field] || (field === 'clientKey' && text.trim() === ''));
    return wrong ? [meetingProblem('MEETING_TEXT', [...path, field], { longest: LONGEST[field] })] : [];
  });
  const timed = told.startsAt == null || /^([01]\d|2[0-3]):[0-5]\d$/.test(told.startsAt);
  return timed ? long : [...long, meetingProblem('MEETING_TIME', [...path, 'startsAt'])];
}

export function reasonProblems(reason: string): Problem[] {
  const given = reason.trim().length > 0 && reason.length <= 500;
  return given ? [] : [meetingProblem('MEETING_TEXT', ['reason'], { longest: 500 })];
}

export function timesProblems(times: number): Problem[] {
  const taken = times >= 1 && times <= MOST_MEETINGS;
  return taken ? [] : [meetingProblem('MEETINGS_NUMBER', ['times'], { most: MOST_MEETINGS })];
}

/**
 * The days of a series, a fortnight apart (S001 6.3), up to the last day of the pair. One that falls on a free day is
 * moved behind it; the next goes on from the fortnight that was meant.
 */
export function seriesOf(
  { first, times, last }: { first: IsoDate; times: number; last: IsoDate },
  isFree: (day: IsoDate) => boolean,
): IsoDate[] {
  const days = new Set<IsoDate>();
  for (let n = 0; n < times; n += 1) {
    let day = daysAfter(first, n * FORTNIGHT);
    while (day <= last && isFree(day)) day = daysAfter(day, 1);
    if (day > last) break;
    days.add(day);
  }
  return [...days];
}
