import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import type { Indicator } from '../indicator/indicator.type.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import type { Answer } from './answer.policy.js';
import { FigureApproval, FigureStatus, type Figure } from './figure.type.js';
import { noteOf } from './note.policy.js';

/**
 * An answer in the shape and the language of the caller. A class, since a page of a region makes hundreds of them: the
 * note is put into words only where somebody asks for it.
 */
export class AnsweredFigure implements Figure {
  readonly indicator: Indicator;
  readonly status: FigureStatus;
  readonly source: FigureSource;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  readonly targetVerified: boolean | null;
  readonly targetSource: string | null;
  readonly targetDocumentDate: string | null;
  readonly targetUrl: string | null;
  readonly targetYear: number | null;
  readonly targetCarriedForward: boolean | null;
  readonly targetAsOf: string | null;
  readonly gap: number | null;
  readonly aboveHundred: boolean;
  readonly formulaVersion: number;
  readonly period: string | null;
  readonly revision: number | null;
  readonly approval: FigureApproval | null;
  readonly coverage: Figure['coverage'];
  /** What is told here. */
  readonly answer: Answer;
  readonly #language: Language;

  constructor(answer: Answer, language: Language) {
    const { question, score, coverage, target, published } = answer;
    const { indicator } = question.formula;
    this.indicator = indicator;
    this.status = FigureStatus[score.status];
    this.source = FigureSource[question.ledger.source];
    this.value = score.value;
    this.numerator = score.numerator;
    this.denominator = score.denominator;
    this.target = target?.value ?? null;
    this.targetVerified = target?.verified ?? null;
    this.targetSource = target?.source || null;
    this.targetDocumentDate = target?.documentDate ?? null;
    this.targetUrl = target?.url ?? null;
    this.targetYear = target?.year ?? null;
    this.targetCarriedForward = target && target.year < question.year;
    this.targetAsOf = target?.asOf ?? null;
    this.gap = score.gap;
    this.aboveHundred = score.aboveHundred;
    this.formulaVersion = answer.version;
    this.period = published?.code ?? null;
    this.revision = published?.revision ?? null;
    this.approval = published && FigureApproval[published.approval];
    this.coverage = coverage;
    this.answer = answer;
    this.#language = language;
  }

  get note(): string | null {
    const text = this.whyNone(this.answer);
    return text && say(text, this.#language);
  }

  protected whyNone({ question, score: { status } }: Answer): Bilingual | null {
    return noteOf(status, question);
  }
}
