import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { wasListener, type Listener } from '../learning/listener.policy.js';
import { attendanceProblem } from './attendance.problems.js';

type Path = Problem['path'];

export type Status = 'PRESENT' | 'ABSENT' | 'EXCUSED';

const LONGEST_REASON = 500;

/** A session as whoever records its attendance looks at it. */
export interface HeldSession {
  readonly day: string;
  readonly startsAt: string;
  /** Whether it has begun by now, in the time of the region. */
  readonly begun: boolean;
  readonly cancelledOn: string | null;
  /** Whether the caller records it: the host does of all, whoever teaches of those that name them or nobody. */
  readonly isTheirs: boolean;
}

interface GivenAttendance {
  readonly status?: Status | null;
  readonly reason?: string | null;
}

export interface AttendanceFacts {
  readonly status: Status | null;
  readonly reason: string | null;
}

export const toAttendance = ({ status, reason }: GivenAttendance): AttendanceFacts => ({
  status: status ?? null,
  reason: reason == null ? null : toText(reason),
});

/**
 * What forbids recording that a listener was at a session, or was not; empty when it can be recorded. `marked` is an
 * assessment of which they have a mark of that day although no other session of it was attended.
 */
export function attendanceProblems(
  { status, reason }: AttendanceFacts,
  session: HeldSession | undefined,
  listener: Listener | undefined,
  marked: string | null,
  path: Path,
): Problem[] {
  const [ofSession, ofEnrolment] = [
    [...path, 'sessionId'],
    [...path, 'enrolmentId'],
  ];
  if (!session) return [attendanceProblem('SESSION_NOT_FOUND', ofSession)];
  if (!listener) return [attendanceProblem('ENROLMENT_NOT_FOUND', ofEnrolment)];
  const { day, startsAt: time, begun, cancelledOn, isTheirs } = session;
  if (!isTheirs) return [attendanceProblem('SESSION_OF_ANOTHER_TEACHER', ofSession)];
  if (listener.completedOn !== null) return [attendanceProblem('RESULTS_FIXED', ofEnrolment)];
  if (cancelledOn !== null) return [attendanceProblem('SESSION_CANCELLED', ofSession)];
  if (!begun) return [attendanceProblem('SESSION_NOT_BEGUN', ofSession, { day, time })];
  if (!wasListener(listener, day)) return [attendanceProblem('NOT_A_LISTENER_THEN', ofEnrolment, { day })];
  if (reason !== null && (status !== 'EXCUSED' || reason.length > LONGEST_REASON)) {
    return [attendanceProblem('EXCUSE_MALFORMED', [...path, 'reason'], { longest: LONGEST_REASON })];
  }
  if (marked !== null && (status === 'ABSENT' || status === 'EXCUSED')) {
    return [attendanceProblem('ABSENT_BUT_MARKED', [...path, 'status'], { assessment: marked })];
  }
  return [];
}

/** Two rows of a listener at a session speak of one attendance. */
export const BY_SESSION_AND_ENROLMENT = {
  key: (row: { sessionId: string; enrolmentId: string }) => `${row.sessionId} ${row.enrolmentId}`,
  at: 'enrolmentId',
} as const;

const onDay = (enrolmentId: string, day: string): string => `${enrolmentId} ${day}`;

interface Told {
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly status?: Status | null;
}

/** Days on which listeners were at none of their sessions, and have a mark all the same. */
export class DaysMissed {
  /** Sessions that a listener attended on a day. */
  readonly #attended = new Map<string, Set<string>>();
  readonly #marked: ReadonlyMap<string, string>;

  constructor(
    known: readonly (Told & { readonly day: string })[],
    marks: readonly { readonly enrolmentId: string; readonly day: string; readonly assessment: string }[],
  ) {
    this.#marked = new Map(marks.map(({ enrolmentId, day, assessment }) => [onDay(enrolmentId, day), assessment]));
    for (const each of known) this.told(each, each.day);
  }

  /** Takes what is told of a session in the place of what is known of it. */
  told({ enrolmentId, sessionId, status }: Told, day: string | undefined): void {
    if (day === undefined) return;
    const sessions = this.#attended.get(onDay(enrolmentId, day)) ?? new Set();
    if (status === 'PRESENT') sessions.add(sessionId);
    else sessions.delete(sessionId);
    this.#attended.set(onDay(enrolmentId, day), sessions);
  }

  /** An assessment of which a listener who attended nothing that day has a mark of the day; null without one. */
  marked(enrolmentId: string, day: string | undefined): string | null {
    if (day === undefined || (this.#attended.get(onDay(enrolmentId, day))?.size ?? 0) > 0) return null;
    return this.#marked.get(onDay(enrolmentId, day)) ?? null;
  }
}
