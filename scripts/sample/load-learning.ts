import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { mutateRows } from './graph.js';
import { EXCUSED_ONE_OF, ONE_OF } from './school.data.js';
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

/** Whether the listener at this place misses too much to complete the course. */
export const isAbsent = (n: number): boolean => (n + 1) % ONE_OF === 0;

/** Who attended the sessions that were held by today, and the marks of a cohort that is over. */
export async function loadLearning(
  host: GraphClient,
  cohortId: string,
  enrolmentIds: readonly string[],
  { calendar, completedOn }: Term,
): Promise<void> {
  const { cohort } = await host.ask<CohortToTeach>(
    `query ($id: ID!) { cohort(id: $id) {
       programme { assessments { code passMark topMark } } sessions(first: 100) { nodes { id day } } } }`,
    { id: cohortId },
  );
  // Today's may not have begun yet.
  const held = cohort.sessions.nodes.filter(({ day }) => day < calendar.today);
  const attendance = held.flatMap(({ id: sessionId }, turn) =>
    enrolmentIds.map((enrolmentId, n) => ({ enrolmentId, sessionId, ...statusOf(n, turn) })),
  );
  await mutateRows(host, 'recordAttendance', { cohortId }, 'rows', attendance, 'index');
  if (!calendar.reached(completedOn)) return;
  const marks = cohort.programme.assessments.flatMap(({ code: assessment, passMark, topMark }) =>
    enrolmentIds
      .map((enrolmentId, n) => ({
        ...{ enrolmentId, assessment, day: completedOn },
        value: passMark + ((n * 7) % (topMark - passMark + 1)),
      }))
      .filter((_, n) => !isAbsent(n)),
  );
  await mutateRows(host, 'recordMarks', { cohortId }, 'rows', marks, 'index');
}

function statusOf(n: number, turn: number): { status: string; reason?: string } {
  if (isAbsent(n) && turn % 2 === 1) return { status: 'ABSENT' };
  if (n % EXCUSED_ONE_OF === 1 && turn === 1) return { status: 'EXCUSED', reason: 'Соревнования' };
  return { status: 'PRESENT' };
}
