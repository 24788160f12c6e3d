import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { cellTexts } from '../../bases/columns.js';
import type { Person } from '../../cohort/cohort-to-exchange.js';
import { COHORT_PROBLEMS } from '../../cohort/cohort.problems.js';
import { Whom } from '../../cohort/who.policy.js';
import { ask } from '../../graph/ask.js';
import { ApplyOfSheetDocument, PeopleToApplyDocument } from '../../graph/generated/graphql.js';
import { allPages } from '../../graph/pages.js';
import { APPLICANTS_SHEET, type ApplicantField } from '../../workbook/columns-of-cohorts.js';
import type { Grid, SheetReading } from '../../workbook/grid.js';
import { findHeader } from '../../workbook/header.js';
import { Refusals } from '../../workbook/refusals.js';
import { readRows } from '../../workbook/row-reader.js';
import { inBatches } from '../commit/batches.js';
import { firstRows, type Progress } from '../commit/progress.js';
import { recordRun } from '../commit/record-run.js';
import { beginRun } from '../commit/begin-run.js';
import { holdsOf } from '../job/import-job.js';
import { RowNotes } from '../report/imported-rows.js';
import { reportOf, type ImportReport } from '../report/report.js';
import { tally } from '../report/tally.js';
import { cohortOf, type CohortJob } from './cohort-job.js';
import { namedIn } from './named-in.js';

/** People of a college that are read at a time. */
const PAGE = 1000;

interface Applicant {
  readonly id: string;
  readonly college: { readonly code: string; readonly name: string };
  readonly person: Person;
}

/**
 * Applies to a cohort for the people of a college whom a table names, by the rules of `applyToCohort`. Whom the college
 * hasn't registered is refused: nobody is registered by it. Done again it changes nothing.
 *
 * @throws SheetError when it is no such table, ExchangeError when the graph refuses as a whole
 */
export async function importApplicants(
  graph: GraphClient,
  grid: Grid,
  job: CohortJob,
  progress: Progress,
): Promise<ImportReport> {
  const { columns } = findHeader(grid, 'applicants');
  const refusals = new Refusals<ApplicantField>((field) => columns.get(field)?.header ?? APPLICANTS_SHEET.columns[field].title); // prettier-ignore
  const [cohort, people] = [await cohortOf(graph, job), await peopleOf(graph, job.college.id)];
  const reading = readApplicants(grid, people);
  const all = [...reading.accepted, ...reading.refused].map(({ row }) => row);
  const names = cellTexts(grid, columns.get('name'), all);
  progress.read?.(firstRows(names, grid));
  const holds = holdsOf(job, reading);
  const dryRun = job.dryRun || holds.length > 0;
  const notes = new RowNotes(names);
  const run = { collegeId: job.college.id, kind: 'applicants', year: cohort.year, cohortId: cohort.id, fileName: job.filename ?? null } as const; // prettier-ignore
  const begun = await beginRun(graph, run, { journal: job.journal, dryRun, rows: reading.rows });
  progress.start(reading.accepted.length);
  progress.phase?.('registering', reading.accepted.length);
  try {
    const answers = await inBatches(
      reading.accepted,
      async (batch) => {
        const rows = batch.map(({ value: { id: personId } }) => ({ personId }));
        return (await ask(graph, ApplyOfSheetDocument, { input: { cohortId: cohort.id, rows, dryRun } })).payload;
      },
      (count) => progress.advance(count),
    );
    for (const { row: line, result } of answers) {
      for (const { code, message } of result.problems)
        refusals.refuse(line.row, 'name', { code, ru: message, en: message });
      if (result.outcome !== 'REFUSED') notes.own(line.row, result.outcome);
    }
    const report = reportOf({
      rows: reading.rows,
      refused: [...reading.refused, ...refusals.cells],
      warnings: reading.warnings,
      parts: grid.parts,
      sheets: grid.sheets,
      dryRun,
      holds,
      applications: tally(answers.map(({ result }) => result)),
      listed: notes.rows,
    });
    await recordRun(graph, { ...run, ...begun }, report, report.listed);
    return report;
  } finally {
    progress.stop();
  }
}

async function peopleOf(graph: GraphClient, collegeId: string): Promise<readonly Applicant[]> {
  const nodes = await allPages(
    async (after) => (await ask(graph, PeopleToApplyDocument, { collegeId, first: PAGE, after })).people,
  );
  return nodes.map((person) => ({ id: person.id, person, college: { code: '', name: '' } }));
}

function readApplicants(grid: Grid, people: readonly Applicant[]): SheetReading<Applicant> {
  const whom = new Whom(people, COHORT_PROBLEMS.notOfCollege);
  const firstRows = new Map<string, number>();
  return readRows<ApplicantField, Applicant>(grid, 'applicants', (reader, row) => {
    const found = whom.find(namedIn(reader));
    if ('problem' in found) {
      reader.refuse(found.field, found.problem);
      return people[0]!;
    }
    const firstRow = firstRows.get(found.found.id);
    if (firstRow === undefined) firstRows.set(found.found.id, row);
    else reader.refuse('name', COHORT_PROBLEMS.duplicate(firstRow));
    return found.found;
  });
}
