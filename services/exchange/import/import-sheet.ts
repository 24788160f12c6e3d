import { uuidv7 } from 'uuidv7';
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
import type { Grid, SheetWarning } from '../workbook/grid.js';
import { findHeader } from '../workbook/header.js';
import { Refusals } from '../workbook/refusals.js';
import { WARNINGS } from '../workbook/warnings.js';
import { isNewPair, orderOf, undecidedOf, type Attesting } from './attesting/attesting.policy.js';
import { orderProblem } from './attesting/order-problem.js';
import { yearToOpen } from './attesting/year-to-open.js';
import { attestPairs } from './commit/attest-pairs.js';
import { enterBase } from './commit/enter-base.js';
import { holdsOf, type ImportJob } from './job/import-job.js';
import { firstRows, type Progress } from './commit/progress.js';
import { recordRun } from './commit/record-run.js';
import { beginRun } from './commit/begin-run.js';
import { registerPeople } from './commit/register-people.js';
import { planMentees } from './plan/mentees.js';
import { planMentors } from './plan/mentors.js';
import type { PlanContext, PlannedPair } from './plan/plan.js';
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
  const { rows, accepted, refused, warnings: seen, plan: planWith } = read();
  const unread = refused.map(({ row }) => row);
  const names = cellTexts(grid, findHeader(grid, kind).columns.get('name'), unread);
  for (const { row, value } of accepted) names.set(row, shownName(value.name));
  progress.read?.(firstRows(names, grid));
  const { people, pairs: known, pairsBeside: beside, stays } = await records;
  const [asked, badOrder] = await withSoundOrder(graph, wish);
  const attesting = asked.attesting ?? {};
  const attested = {
    withoutConsents: attesting.consents === false,
    orderActsFrom: orderOf(attesting)?.actsFrom ?? null,
  };
  const plan = planWith(people, { ...options, ...attested, pairs: known, stays });
  const fresh = plan.pairs.filter((pair) => isNewPair(pair, known));
  const undecided = undecidedOf(attesting, {
    consents: plan.people.some(({ input }) => input.consent),
    pairs: fresh.length > 0 || badOrder !== null,
  });
  const warnings = [...seen, ...endedWithoutOrder(fresh, attesting)];
  const holds = holdsOf(asked, { warnings, undecided });
  const job = holds.length > 0 ? { ...asked, dryRun: true } : asked;
  const opening = fresh.length > 0 ? yearToOpen(graph, college, year) : Promise.resolve([]);
  opening.catch(() => undefined);
  const notes = new RowNotes(names);
  const begun = await beginRun(graph, runOf(job), { journal: job.journal, dryRun: job.dryRun, rows });
  const importId = begun?.importId ?? uuidv7();
  const step = { graph, job, refusals, notes, progress, importId };
  progress.start(plan.people.length + plan.pairs.length);
  try {
    const registered = await registerPeople(plan.people, step);
    const paired = await attestPairs(plan.pairs, { ...step, known, beside, ids: registered.ids });
    const planned = plan.staysOf((row) => !refusals.has(row), importId);
    const profiles = await enterBase(planned, { ...step, known: stays, ids: registered.ids });
    const cells = [...refused, ...refusals.cells];
    const { pairs, proposals } = paired.attested;
    const unattested = plan.unattested.filter((ofOne) => ofOne.some((row) => !refusals.has(row)));
    const report = reportOf({
      rows,
      refused: cells,
      warnings,
      parts: grid.parts,
      sheets: grid.sheets,
      dryRun: job.dryRun,
      holds,
      people: registered.tally,
      pairs: paired.tally,
      profiles,
      attests: {
        ...registered.attested,
        ...paired.attested,
        order: orderOf(attesting),
        ...(badOrder === null ? {} : { orderProblem: badOrder }),
        years: pairs + proposals > 0 ? await opening : [],
        leftOut: { consents: unattested.length, pairs: paired.leftOut },
        undecided,
      },
      listed: notes.rows,
    });
    await recordRun(graph, { importId, ...runOf(job), ...begun }, report, report.listed);
    return report;
  } finally {
    progress.stop();
  }
}

/** The wish without an order that can't be recorded, and why it can't be: then nobody has decided by which pairs work. */
async function withSoundOrder(graph: GraphClient, wish: ImportJob): Promise<[ImportJob, string | null]> {
  const problem = await orderProblem(graph, wish);
  if (problem === null) return [wish, null];
  const { pairs: _, ...others } = wish.attesting ?? {};
  return [{ ...wish, attesting: others }, problem];
}

/** Pairs that are over can't be proposed: without an order they are not recorded, which nobody may miss. */
function endedWithoutOrder(fresh: readonly PlannedPair[], { pairs }: Attesting): SheetWarning[] {
  if (pairs !== 'PROPOSED') return [];
  const ended = fresh.filter(({ endedOn }) => endedOn !== null);
  return ended.flatMap(({ rows }) => rows.map(({ row }) => ({ row, message: WARNINGS.endedWithoutOrder })));
}

function runOf({ kind, college, year, filename }: ImportJob) {
  return { collegeId: college.id, kind, year: formatAcademicYear(year), fileName: filename ?? null };
}
