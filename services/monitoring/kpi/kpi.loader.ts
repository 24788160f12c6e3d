import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { assertKnown, regionIdOf, unknownCodes } from '#kernel/graph/unknown-codes.js';
import { openLedgers, type Ledgers } from '../ledger/ledger.loader.js';
import { collegesOf, type Subject } from '../ledger/subject.policy.js';
import { collegesOfRegionCode } from '../region/region.repository.js';
import { answer } from '../scorecard/answer.loader.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { openFormulas } from '../scorecard/formula.loader.js';
import { cellAnswer, cellsOf, type Page } from './cell.policy.js';
import { cutsOf, formsWithoutCounts, requestRefusal, sizeRefusal } from './kpi.policy.js';
import { TableFigure } from './kpi.shape.js';
import { KpiGroup, type KpiArgs, type KpiRow } from './kpi.type.js';

/** The table that `kpi` answers. Four statements at most, whatever its size; one more where nothing is counted by a form. */
export async function loadTable(context: HubContext, args: KpiArgs): Promise<KpiRow[]> {
  const byCollege = args.groupBy?.includes(KpiGroup.COLLEGE) ?? false;
  const problem = requestRefusal({ ...args, byYear: args.groupBy?.includes(KpiGroup.YEAR) ?? false });
  if (problem) throw badUserInput(problem);

  const colleges = await collegesOfRegionCode(context, args.region);
  const regionId = colleges[0]?.regionId ?? (await regionIdOf(context, 'region', args.region));
  const years = [...new Set(args.years)].sort((a, b) => a - b);
  const { forms, categories } = args;
  const cuts = cutsOf(forms, categories);
  // One row of each indicator at least: what is too large by then needs no figures to be read.
  assertSize((byCollege ? colleges.length : 1) * years.length * cuts.length * new Set(args.indicators ?? ['']).size);
  const scope = {
    regionIds: [regionId],
    collegeIds: byCollege ? colleges.map((college) => college.id) : [],
    years,
    forms: forms ?? [],
    categories: categories ?? [],
  };
  const [ledgers, formulasOf] = await Promise.all([
    openLedgers(context, scope),
    openFormulas(context, scope, args.indicators),
  ]);
  const pages = pagesOf(subjectsOf(ledgers, regionId, byCollege), years, ledgers);
  const uncounted = formsWithoutCounts(countsOf(pages), forms ?? []);
  if (uncounted.length > 0) await assertKnown(context, 'form', { argument: 'forms', codes: uncounted });

  const formulas = chosen(formulasOf(regionId), args);
  assertSize(pages.length * formulas.length * cuts.length);
  const cells = cellsOf(pages, formulas, cuts);
  const answers = (await answer(cells.flatMap(({ whole, part }) => (part ? [whole, part] : [whole])))).values();
  return cells.map((cell) => {
    const whole = answers.next().value!;
    const part = cell.part && answers.next().value!;
    return new TableFigure(cell, cellAnswer(cell, whole, part), context.language);
  });
}

function subjectsOf(ledgers: Ledgers, regionId: string, byCollege: boolean): Subject[] {
  const colleges = ledgers.collegesOf(regionId);
  return byCollege
    ? colleges.map((college) => ({ kind: 'COLLEGE', college }))
    : [{ kind: 'REGION', regionId, colleges }];
}

function pagesOf(subjects: readonly Subject[], years: readonly number[], ledgers: Ledgers): Page[] {
  return years.flatMap((year) => subjects.map((subject) => ({ subject, year, ledger: ledgers.ledgerFor(subject) })));
}

function countsOf(pages: readonly Page[]) {
  return pages.flatMap(({ subject, year, ledger }) =>
    collegesOf(subject).flatMap(({ id }) => ledger.countsOf(id, year)),
  );
}

function chosen(formulas: readonly IndicatorFormula[], { indicators }: KpiArgs): readonly IndicatorFormula[] {
  if (!indicators) return formulas;
  const unknown = indicators.filter((code) => !formulas.some(({ indicator }) => indicator.code === code));
  if (unknown.length > 0) {
    const known = formulas.map(({ indicator }) => indicator.code);
    throw unknownCodes({ argument: 'indicators', codes: unknown }, known);
  }
  return formulas.filter(({ indicator }) => indicators.includes(indicator.code));
}

function assertSize(rows: number): void {
  const problem = sizeRefusal(rows);
  if (problem) throw badUserInput(problem);
}
