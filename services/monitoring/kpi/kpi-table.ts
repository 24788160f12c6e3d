import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { fill } from '#kernel/i18n/messages.js';
import { collegesOfRegionCode, regionIdOf } from '../region/region.repository.js';
import { openLedger, type IndicatorFormula, type Ledger } from '../scorecard/ledger.js';
import { answer, toFigure, type Answer, type Question, type Subject } from '../scorecard/scoring.js';
import { cutsOf, isWhole, narrowed, NOT_COUNTED_SO, requestProblem, sizeProblem, type Cut } from './kpi.policy.js';
import { KpiGroup, type KpiArgs, type KpiRow } from './kpi.type.js';

/** One row to be: the question of the whole indicator, and the narrowed one where there is one. */
interface Cell {
  readonly cut: Cut;
  readonly whole: Question;
  readonly part: Question | null;
}

/** The table that `kpi` answers. Four statements at most, whatever its size. */
export async function kpiTable(context: HubContext, args: KpiArgs): Promise<KpiRow[]> {
  const byCollege = args.groupBy?.includes(KpiGroup.COLLEGE) ?? false;
  const problem = requestProblem({ ...args, byYear: args.groupBy?.includes(KpiGroup.YEAR) ?? false });
  if (problem) throw badUserInput(problem);

  const colleges = await collegesOfRegionCode(context, args.region);
  const regionId = colleges[0]?.regionId ?? (await regionIdOf(context, args.region));
  const years = [...new Set(args.years)].sort((a, b) => a - b);
  const { forms, categories } = args;
  const ledger = await openLedger(context, {
    regionIds: [regionId],
    collegeIds: byCollege ? colleges.map((college) => college.id) : [],
    years,
    forms: forms ?? [],
    categories: categories ?? [],
  });

  const cells = cellsOf(
    subjectsOf(ledger, regionId, byCollege),
    years,
    formulasOf(ledger, regionId, args),
    cutsOf(forms, categories),
  );
  const answers = (
    await answer(
      context,
      cells.flatMap(({ whole, part }) => (part ? [whole, part] : [whole])),
    )
  ).values();
  return cells.map((cell) => {
    const whole = answers.next().value!;
    return toRow(context, cell, isWhole(cell.cut) ? whole : partAnswer(whole, cell.part && answers.next().value!));
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
    const text = { ru: 'Таких показателей в регионе нет: {codes}.', en: 'The region has no such indicators: {codes}.' };
    throw badUserInput(fill(text, { codes: unknown.join(', ') }));
  }
  return formulas.filter(({ indicator }) => indicators.includes(indicator.code));
}

function cellsOf(
  subjects: readonly Subject[],
  years: readonly number[],
  formulas: readonly IndicatorFormula[],
  cuts: readonly Cut[],
): Cell[] {
  const problem = sizeProblem(subjects.length * years.length * formulas.length * cuts.length);
  if (problem) throw badUserInput(problem);
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

/** A narrowed figure; NOT_APPLICABLE where the whole exists and the part is not counted. */
function partAnswer(whole: Answer, part: Answer | null): Answer {
  if (!whole.live) return { ...whole, target: null };
  if (part && !(part.status === 'MISSING' && whole.status !== 'MISSING')) return part;
  const { coverage, asOf } = whole;
  return {
    status: 'NOT_APPLICABLE',
    value: null,
    numerator: null,
    denominator: null,
    gap: null,
    aboveHundred: false,
    coverage: { reported: 0, expected: coverage.expected },
    target: null,
    live: true,
    asOf,
    note: NOT_COUNTED_SO,
  };
}

function toRow(context: HubContext, { cut, whole: { subject, formula, year } }: Cell, given: Answer): KpiRow {
  return {
    ...toFigure(context, formula, given),
    year,
    college: subject.kind === 'COLLEGE' ? { id: subject.college.id } : null,
    form: cut.form,
    category: cut.category,
    asOf: given.asOf,
  };
}
