import type { Session, Status } from '../../cohort/cohort-to-exchange.js';
import type { ResultsRow } from './results-sheet.js';

/** The day that a mark is recorded with: the one given, or that which it has, or today. */
export function markDay({ listener }: ResultsRow, assessment: string, given: string | null, today: string): string {
  return given ?? listener.marks.get(assessment)?.day ?? today;
}

/**
 * Whether a listener was at a session of a day once the row is recorded; null where nothing is known of that day. The
 * graph judges attendance and marks one after the other, and a row says both at once.
 */
export function wasThere(
  { listener, attendance }: ResultsRow,
  sessions: readonly Session[],
  day: string,
): boolean | null {
  const told = new Map<string, Status>([
    ...listener.attendance,
    ...attendance.map(({ sessionId, status }) => [sessionId, status] as const),
  ]);
  const ofDay = sessions.flatMap((session) => (session.day === day ? [told.get(session.id)] : []));
  const known = ofDay.filter((status) => status !== undefined);
  return known.length === 0 ? null : known.includes('PRESENT');
}
