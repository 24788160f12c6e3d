import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { MeasureCategory } from '../indicator/measure-category.type.js';
import type { Answer } from '../scorecard/answer.policy.js';
import { AnsweredFigure } from '../scorecard/figure.shape.js';
import type { Cell, CellAnswer } from './cell.policy.js';
import { NOT_COUNTED_SO } from './kpi.policy.js';
import type { KpiRow } from './kpi.type.js';

/** A figure of the table, with the cut that it is told for. */
export class TableFigure extends AnsweredFigure implements KpiRow {
  readonly year: number;
  readonly college: KpiRow['college'];
  readonly municipality: string | null;
  readonly total: boolean;
  readonly form: string | null;
  readonly category: MeasureCategory | null;
  readonly asOf: string | null;
  readonly #counted: boolean;

  constructor(
    { cut, whole: { subject, year } }: Cell,
    { answer, counted }: CellAnswer,
    { language, isTotal }: { readonly language: Language; readonly isTotal: boolean },
  ) {
    super(answer, language);
    this.year = year;
    this.college = subject.kind === 'COLLEGE' ? { id: subject.college.id } : null;
    this.municipality = subject.kind === 'MUNICIPALITY' ? subject.municipality : null;
    this.total = isTotal;
    this.form = cut.form;
    this.category = cut.category as MeasureCategory | null;
    this.asOf = answer.asOf;
    this.#counted = counted;
  }

  protected override whyNone(answer: Answer): Bilingual | null {
    return this.#counted ? super.whyNone(answer) : NOT_COUNTED_SO;
  }
}
