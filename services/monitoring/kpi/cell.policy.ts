import type { Answer, IndicatorFormula, Question } from '../scorecard/answer.policy.js';
import { noScore } from '../scorecard/scorecard.policy.js';
import { isWhole, WHOLE, type Cut } from '../ledger/cut.policy.js';
import { narrowed } from './kpi.policy.js';

/** One row to be: the question of the whole indicator, and the narrowed one where there is one. */
export interface Cell {
  readonly cut: Cut;
  readonly whole: Question;
  readonly part: Question | null;
}

/** What a row says; `counted` is false for a form or category that the indicator isn't counted by. */
export interface CellAnswer {
  readonly answer: Answer;
  readonly counted: boolean;
}

/** Whom and when rows are about, and where from. */
export type Page = Omit<Question, 'formula' | 'cut'>;

/** The rows of a table, in its order. */
export function cellsOf(
  pages: readonly Page[],
  formulas: readonly IndicatorFormula[],
  cuts: readonly Cut[],
): readonly Cell[] {
  return pages.flatMap((page) =>
    formulas.flatMap((formula) =>
      cuts.map((cut) => {
        const part = isWhole(cut) ? null : narrowed(formula, cut);
        return { cut, whole: { ...page, formula, cut: WHOLE }, part: part && { ...page, formula: part, cut } };
      }),
    ),
  );
}

/** What the row says, from the answers to its questions. */
export function cellAnswer({ cut }: Cell, whole: Answer, part: Answer | null): CellAnswer {
  return isWhole(cut) ? { answer: whole, counted: true } : partAnswer(whole, part);
}

/** A narrowed figure; not counted where the whole exists and the part does not. */
function partAnswer(whole: Answer, part: Answer | null): CellAnswer {
  const { ledger, year } = whole.question;
  if (ledger.source === 'PUBLISHED' && ledger.whyNothing(year)) {
    return { answer: { ...whole, target: null }, counted: true };
  }
  if (part && !(part.score.status === 'MISSING' && whole.score.status !== 'MISSING')) {
    return { answer: part, counted: true };
  }
  const coverage = { reported: 0, expected: whole.coverage.expected };
  return { answer: { ...whole, score: noScore('NOT_APPLICABLE'), coverage, target: null }, counted: false };
}
