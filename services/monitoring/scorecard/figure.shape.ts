import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import type { Indicator } from '../indicator/indicator.type.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import type { Answer } from './answer.policy.js';
import { FigureApproval, FigureStatus, type Figure } from './figure.type.js';
import { noteOf } from './note.policy.js';

/**
 * An answer in the shape and the language of the caller. A page of a region makes hundreds of them, and asks each for a
 * few of its fields: these are looked up when they are asked for.
 */
export class AnsweredFigure implements Figure {
  readonly #language: Language;

  constructor(
    /** What is told here. */
    readonly answer: Answer,
    language: Language,
  ) {
    this.#language = language;
  }

  get indicator(): Indicator {
    return this.answer.question.formula.indicator;
  }

  get status(): FigureStatus {
    return FigureStatus[this.answer.score.status];
  }

  get source(): FigureSource {
    return FigureSource[this.answer.question.ledger.source];
  }

  get value(): number | null {
    return this.answer.score.value;
  }

  get numerator(): number | null {
    return this.answer.score.numerator;
  }

  get denominator(): number | null {
    return this.answer.score.denominator;
  }

  get target(): number | null {
    return this.answer.target?.value ?? null;
  }

  get targetVerified(): boolean | null {
    return this.answer.target?.verified ?? null;
  }

  get targetSource(): string | null {
    return this.answer.target?.source || null;
  }

  get targetDocumentDate(): string | null {
    return this.answer.target?.documentDate ?? null;
  }

  get targetUrl(): string | null {
    return this.answer.target?.url ?? null;
  }

  get targetYear(): number | null {
    return this.answer.target?.year ?? null;
  }

  get targetCarriedForward(): boolean | null {
    const { target, question } = this.answer;
    return target && target.year < question.year;
  }

  get targetAsOf(): string | null {
    return this.answer.target?.asOf ?? null;
  }

  get gap(): number | null {
    return this.answer.score.gap;
  }

  get aboveHundred(): boolean {
    return this.answer.score.aboveHundred;
  }

  get formulaVersion(): number {
    return this.answer.version;
  }

  get period(): string | null {
    return this.answer.published?.code ?? null;
  }

  get revision(): number | null {
    return this.answer.published?.revision ?? null;
  }

  get approval(): FigureApproval | null {
    const { published } = this.answer;
    return published && FigureApproval[published.approval];
  }

  get coverage(): Figure['coverage'] {
    return this.answer.coverage;
  }

  get note(): string | null {
    const text = this.whyNone(this.answer);
    return text && say(text, this.#language);
  }

  protected whyNone({ question, score: { status } }: Answer): Bilingual | null {
    return noteOf(status, question);
  }
}
