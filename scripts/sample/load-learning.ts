import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { mutateRows } from './graph.js';
import { EXCUSED_ONE_OF, ONE_OF } from './cohorts.data.js';
import type { SampleCalendar } from './years.js';

interface CohortToTeach {
  readonly cohort: {
    readonly programme: { readonly assessments: readonly { code: string; passMark: number; topMark: number }[] };
    readonly sessions: { readonly nodes: readonly { readonly id: string; readonly day: IsoDate }[] };
  };
}

interface Term {
  readonly calendar: SampleCalendar;
  readonly completedOn: IsoDate;
}

export interface SampleListener {
  readonly id: string;
  readonly personId: string;
  readonly completedOn: string | null;
}

/** Of a course with fewer sessions than that nobody can miss one and complete it. */
const SESSIONS_TO_MISS_ONE = 6;

/** Whether the listener at this place misses too much to complete the course. */
export const isAbsent = (n: number): boolean => (n + 1) % ONE_OF === 0;

/** Who attended the sessions that were held by today, and the marks of a cohort that is over; what is ordered stays. */
export async function loadLearning(
  host: GraphClient,
  cohortId: string,
  listeners: readonly SampleListener[],
  { calendar, completedOn }: Term,
): Promise<void> {
  const { cohort } = await host.ask<CohortToTeach>(
    `query ($id: ID!) { cohort(id: $id) {
       programme { assessments { code passMark topMark } } sessions(first: 100) { nodes { id day } } } }`,
    { id: cohortId },
  );
  const { nodes: sessions } = cohort.sessions;
  const open = listeners.map(({ id, completedOn: done }, n) => ({ id, n, done })).filter(({ done }) => done === null);
  // Today's may not have begun yet.
  const held = sessions.filter(({ day }) => day < calendar.today);
  const attendance = held.flatMap(({ id: sessionId }, turn) =>
    open.map(({ id, n }) => ({ enrolmentId: id, sessionId, ...statusOf(n, turn, sessions.length) })),
  );
  await mutateRows(host, 'recordAttendance', { cohortId }, 'rows', attendance, 'index');
  if (!calendar.reached(completedOn)) return;
  const passing = open.filter(({ n }) => !isAbsent(n));
  const marks = cohort.programme.assessments.flatMap(({ code: assessment, passMark, topMark }) =>
    passing.map(({ id, n }) => ({
      ...{ enrolmentId: id, assessment, day: completedOn },
      value: passMark + ((n * 7) % (topMark - passMark + 1)),
    })),
  );
  await mutateRows(host, 'recordMarks', { cohortId }, 'rows', marks, 'index');
}

function statusOf(n: number, turn: number, sessions: number): { status: string; reason?: string } {
  if (isAbsent(n) && turn % 2 === 1) return { status: 'ABSENT' };
  if (sessions >= SESSIONS_TO_MISS_ONE && n % EXCUSED_ONE_OF === 1 && turn === 1)
    return { status: 'EXCUSED', reason: 'Соревнования' };
  return { status: 'PRESENT' };
}
