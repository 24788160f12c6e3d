import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { wordsOf } from '#kernel/graph/problem.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { ExchangeError } from '../exchange-error.js';
import { cellTexts, columnNames, type ImportField } from '../bases/columns.js';
import { readMentees } from '../bases/mentees.js';
import { readMentors } from '../bases/mentors.js';
import { recordsOf, type CollegeRecords } from '../bases/records.js';
import { FormBook } from '../people/forms.js';
import type { KnownPerson } from '../people/participant.js';
import { shownName } from '../people/problems.js';
import type { Grid } from '../workbook/grid.js';
import { findHeader } from '../workbook/header.js';
import { Refusals } from '../workbook/refusals.js';
import { attestPairs } from './commit/attest-pairs.js';
import { enterBase } from './commit/enter-base.js';
import { isHeld, type ImportJob } from './commit/import-job.js';
import { firstRows, type Progress } from './commit/progress.js';
import { recordRun } from './commit/record-run.js';
import { registerPeople } from './commit/register-people.js';
import { planMentees } from './plan/mentees.js';
import { planMentors } from './plan/mentors.js';
import type { PlanContext } from './plan/plan.js';
import { RowNotes } from './report/imported-rows.js';
import { reportOf, type ImportReport } from './report/report.js';

type Known = [people: readonly KnownPerson[], context: PlanContext];

/**
 * Imports a base of mentees or of mentors: plans whom to register and which pairs to attest, and has the graph do so.
 * Done again it changes nothing. `records` is what the college has in the graph, where that was asked for while the
 * sheet was read.
 *
 * @throws SheetError when it is no such base, ExchangeError when the graph refuses as a whole
 */
export async function importGrid(
  graph: GraphClient,
  grid: Grid,
  wish: ImportJob,
  progress: Progress,
  records: Promise<CollegeRecords> = recordsOf(graph, wish.college.id, wish.year, [wish.kind]),
): Promise<ImportReport> {
  const { kind, college, year } = wish;
  // A sheet that can't be used ends the import before the graph has answered.
  records.catch(() => undefined);
  // The graph refuses such a year as a whole, but only once people have been registered.
  const [outside] = yearProblems(year, college, ['year']);
  if (outside) throw new ExchangeError(wordsOf(outside));
  const refusals = new Refusals<ImportField>(columnNames(grid, kind));
  const options = { year, today: college.today, forms: new FormBook(college.forms) };
  const read = () => {
    if (kind === 'mentees') {
      const { accepted, ...reading } = readMentees(grid, options);
      return { ...reading, accepted, plan: (...known: Known) => planMentees(accepted, ...known, refusals) };
    }
    const { accepted, ...reading } = readMentors(grid, options);
    return { ...reading, accepted, plan: (...known: Known) => planMentors(accepted, ...known, refusals) };
  };
  const { rows, accepted, refused, warnings, plan: planWith } = read();
  const held = isHeld(wish, warnings);
  const job = held ? { ...wish, dryRun: true } : wish;
  const unread = refused.map(({ row }) => row);
  const names = cellTexts(grid, findHeader(grid, kind).columns.get('name'), unread);
  for (const { row, value } of accepted) names.set(row, shownName(value.name));
  progress.read?.(firstRows(names, grid));
  const { people, pairs: known, pairsBeside: beside, stays } = await records;
  const plan = planWith(people, { ...options, pairs: known, stays });
  const notes = new RowNotes(names);
  const step = { graph, job, refusals, notes, progress };
  progress.start(plan.people.length + plan.pairs.length);
  try {
    const registered = await registerPeople(plan.people, step);
    const pairs = await attestPairs(plan.pairs, { ...step, known, beside, ids: registered.ids });
    const planned = plan.staysOf((row) => !refusals.has(row));
    const profiles = await enterBase(planned, { ...step, known: stays, ids: registered.ids });
    const cells = [...refused, ...refusals.cells];
    const report = reportOf({
      rows,
      refused: cells,
      warnings,
      parts: grid.parts,
      sheets: grid.sheets,
      dryRun: job.dryRun,
      held,
      people: registered.tally,
      pairs,
      profiles,
      listed: notes.rows,
    });
    await recordRun(graph, runOf(job), report, report.listed);
    return report;
  } finally {
    progress.stop();
  }
}

function runOf({ kind, college, year, filename }: ImportJob) {
  return { collegeId: college.id, kind, year: formatAcademicYear(year), fileName: filename ?? null };
}
