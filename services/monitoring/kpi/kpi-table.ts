import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import type { MeasureCategory } from '../indicator/measure-category.type.js';
import { assertKnown, regionIdOf, unknownCodes } from '#kernel/graph/unknown-codes.js';
import type { Bilingual, Language } from '#kernel/i18n/messages.js';
import { collegesOfRegionCode } from '../region/region.repository.js';
import { openLedger, type IndicatorFormula, type Ledger } from '../scorecard/ledger.js';
import { AnsweredFigure } from '../scorecard/figure.shape.js';
import { noScore } from '../scorecard/scorecard.policy.js';
import { answer, type Answer, type Question, type Subject } from '../scorecard/scoring.js';
import {
  cutsOf,
  formsWithoutCounts,
  isWhole,
  narrowed,
  NOT_COUNTED_SO,
  requestProblem,
  sizeProblem,
  type Cut,
} from './kpi.policy.js';
import { KpiGroup, type KpiArgs, type KpiRow } from './kpi.type.js';

/** One row to be: the question of the whole indicator, and the narrowed one where there is one. */
interface Cell {
  readonly cut: Cut;
  readonly whole: Question;
  readonly part: Question | null;
}

/** What a row says; `counted` is false for a form or category that the indicator isn't counted by. */
interface Narrowed {
  readonly answer: Answer;
  readonly counted: boolean;
}

/** The table that `kpi` answers. Four statements at most, whatever its size; one more where nothing is counted by a form. */
export async function kpiTable(context: HubContext, args: KpiArgs): Promise<KpiRow[]> {
  const byCollege = args.groupBy?.includes(KpiGroup.COLLEGE) ?? false;
  const problem = requestProblem({ ...args, byYear: args.groupBy?.includes(KpiGroup.YEAR) ?? false });
  if (problem) throw badUserInput(problem);

  const colleges = await collegesOfRegionCode(context, args.region);
  const regionId = colleges[0]?.regionId ?? (await regionIdOf(context, 'region', args.region));
  const years = [...new Set(args.years)].sort((a, b) => a - b);
  const { forms, categories } = args;
  const cuts = cutsOf(forms, categories);
  // One row of each indicator at least: what is too large by then needs no figures to be read.
  assertSize((byCollege ? colleges.length : 1) * years.length * cuts.length * new Set(args.indicators ?? ['']).size);
  const ledger = await openLedger(context, {
    regionIds: [regionId],
    collegeIds: byCollege ? colleges.map((college) => college.id) : [],
    years,
    forms: forms ?? [],
    categories: categories ?? [],
  });
  const uncounted = formsWithoutCounts(ledger.collegesOf(regionId), forms ?? []);
  if (uncounted.length > 0) await assertKnown(context, 'form', { argument: 'forms', codes: uncounted });

  const cells = cellsOf(subjectsOf(ledger, regionId, byCollege), years, formulasOf(ledger, regionId, args), cuts);
  const answers = (
    await answer(
      context,
      cells.flatMap(({ whole, part }) => (part ? [whole, part] : [whole])),
    )
  ).values();
  return cells.map((cell) => {
    const whole = answers.next().value!;
    const narrowed = isWhole(cell.cut)
      ? { answer: whole, counted: true }
      : partAnswer(whole, cell.part && answers.next().value!);
    return new TableFigure(cell, narrowed, context.language);
  });
}

function subjectsOf(ledger: Ledger, regionId: string, byCollege: boolean): Subject[] {
  const colleges = ledger.collegesOf(regionId);
  return byCollege
    ? colleges.map((college) => ({ kind: 'COLLEGE', college }))
    : [{ kind: 'REGION', regionId, colleges }];
}

function formulasOf(ledger: Ledger, regionId: string, { indicators }: KpiArgs): readonly IndicatorFormula[] {
  const formulas = ledger.formulasOf(regionId);
  if (!indicators) return formulas;
  const unknown = indicators.filter((code) => !formulas.some(({ indicator }) => indicator.code === code));
  if (unknown.length > 0) {
    const known = formulas.map(({ indicator }) => indicator.code);
    throw unknownCodes({ argument: 'indicators', codes: unknown }, known);
  }
  return formulas.filter(({ indicator }) => indicators.includes(indicator.code));
}

function cellsOf(
  subjects: readonly Subject[],
  years: readonly number[],
  formulas: readonly IndicatorFormula[],
  cuts: readonly Cut[],
): Cell[] {
  assertSize(subjects.length * years.length * formulas.length * cuts.length);
  const cells: Cell[] = [];
  for (const year of years) {
    for (const subject of subjects) {
      for (const formula of formulas) {
        for (const cut of cuts) {
          const part = isWhole(cut) ? null : narrowed(formula, cut);
          cells.push({ cut, whole: { subject, formula, year }, part: part && { subject, formula: part, year } });
        }
      }
    }
  }
  return cells;
}

function assertSize(rows: number): void {
  const problem = sizeProblem(rows);
  if (problem) throw badUserInput(problem);
}

/** A narrowed figure; not counted where the whole exists and the part does not. */
function partAnswer(whole: Answer, part: Answer | null): Narrowed {
  if (!whole.live) return { answer: { ...whole, target: null }, counted: true };
  if (part && !(part.score.status === 'MISSING' && whole.score.status !== 'MISSING')) {
    return { answer: part, counted: true };
  }
  const coverage = { reported: 0, expected: whole.coverage.expected };
  return { answer: { ...whole, score: noScore('NOT_APPLICABLE'), coverage, target: null }, counted: false };
}

/** A figure of the table, with the cut that it is told for. */
class TableFigure extends AnsweredFigure implements KpiRow {
  readonly year: number;
  readonly college: KpiRow['college'];
  readonly form: string | null;
  readonly category: MeasureCategory | null;
  readonly asOf: string | null;
  readonly #counted: boolean;

  constructor({ cut, whole: { subject, formula, year } }: Cell, { answer, counted }: Narrowed, language: Language) {
    super(formula, answer, language);
    this.year = year;
    this.college = subject.kind === 'COLLEGE' ? { id: subject.college.id } : null;
    this.form = cut.form;
    this.category = cut.category as MeasureCategory | null;
    this.asOf = answer.asOf;
    this.#counted = counted;
  }

  protected override whyNone(answer: Answer): Bilingual | null {
    return this.#counted ? super.whyNone(answer) : NOT_COUNTED_SO;
  }
}
