import { ATTENDANCE_WORDS } from '../cohort/attendance-word.policy.js';
import type { ExchangedCohort } from '../cohort/cohort-to-exchange.js';
import { headingsOf } from '../cohort/headings.policy.js';
import { HIDDEN } from '../export/cohort-table.js';
import { shownKey } from '../people/identity.policy.js';
import { RESULTS_SHEET } from '../workbook/columns-of-cohorts.js';
import type { Template, TemplateColumn } from './template.type.js';

/** Who of a cohort can still have results: a template of nobody else's is of use. */
export const openListeners = ({ listeners }: ExchangedCohort) =>
  listeners.filter(({ completedOn, withdrawnOn }) => completedOn === null && withdrawnOn === null);

/**
 * The results of a cohort as they are to be filled: its listeners with an empty cell for each session and assessment. What
 * is recorded already isn't in it, and stays where a cell is left empty.
 */
export function resultsTemplate(cohort: ExchangedCohort): Template {
  const { sessions, assessments } = cohort;
  const { columns, title } = RESULTS_SHEET;
  const headings = headingsOf(sessions, assessments);
  const [words, none] = [Object.values(ATTENDANCE_WORDS), []];
  const items: readonly TemplateColumn[] = [
    ...sessions.map(({ id }) => ({ title: headings.sessions.get(id)!, isText: true, choices: words, example: '' })),
    ...assessments.map(({ code }) => ({
      ...{ title: headings.assessments.get(code)!, isText: false, choices: none, example: '' },
    })),
  ];
  const known = (heading: string): TemplateColumn => ({ title: heading, isText: true, choices: none, example: '' });
  return {
    title,
    columns: [
      ...[columns.name, columns.college, columns.externalId].map((column) => known(column.title)),
      ...items,
      known(columns.enrolment.title),
    ],
    rows: openListeners(cohort).map(({ id, person, college }) => [
      ...[person?.name ?? HIDDEN, college.name, (person && shownKey(person)) ?? ''],
      ...items.map(() => ''),
      id,
    ]),
  };
}
