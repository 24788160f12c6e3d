import { ATTENDANCE_WORDS } from '../cohort/attendance-word.policy.js';
import type { ExchangedCohort, Listener } from '../cohort/cohort-to-exchange.js';
import { COUNTED } from '../cohort/counted.data.js';
import { headingsOf } from '../cohort/headings.policy.js';
import { shownDate } from '../cohort/shown-date.js';
import { shownKey } from '../people/identity.policy.js';
import { RESULTS_SHEET } from '../workbook/columns-of-cohorts.js';
import type { Cell } from '../workbook/grid.js';
import type { Table } from '../workbook/table.js';

/** The listeners of a cohort with attendance and results, such that importing it changes nothing. */
export function cohortTable(cohort: ExchangedCohort): Table {
  const { sessions, assessments, listeners } = cohort;
  const { columns, title } = RESULTS_SHEET;
  const headings = headingsOf(sessions, assessments);
  return {
    title,
    header: [
      ...['№', columns.name.title, columns.college.title, columns.externalId.title],
      ...sessions.map(({ id }) => headings.sessions.get(id)!),
      ...assessments.map(({ code }) => headings.assessments.get(code)!),
      ...[COUNTED.hours, COUNTED.outcome, columns.enrolment.title],
    ],
    rows: listeners.map((listener, n) => [
      number(n + 1),
      text(listener.person?.name ?? HIDDEN),
      text(listener.college.name),
      text(listener.person ? shownKey(listener.person) : null),
      ...sessions.map(({ id }) => text(wordOf(listener, id))),
      ...assessments.map(({ code }) => number(listener.marks.get(code)?.value ?? null)),
      number(listener.progress?.hoursAttended ?? null),
      text(outcomeOf(listener)),
      text(listener.id),
    ]),
  };
}

/** In the place of a name that the host doesn't see any more: the cohort is over, and the listener another college's. */
export const HIDDEN = 'Слушатель другого колледжа';

function wordOf({ attendance }: Listener, sessionId: string): string | null {
  const status = attendance.get(sessionId);
  return status === undefined ? null : ATTENDANCE_WORDS[status];
}

function outcomeOf({ completedOn, withdrawnOn, progress }: Listener): string {
  if (completedOn !== null) return `Завершено ${shownDate(completedOn)}`;
  if (withdrawnOn !== null) return `Выбытие ${shownDate(withdrawnOn)}`;
  if (!progress) return 'Результаты не видны';
  return progress.lacking.length === 0 ? 'Всё выполнено' : `Не хватает: ${progress.lacking.join('; ')}`;
}

const text = (value: string | null): Cell => (value === null ? null : { value, isDate: false });
const number = (value: number | null): Cell => (value === null ? null : { value, isDate: false });
