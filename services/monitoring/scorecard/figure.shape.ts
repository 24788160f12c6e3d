import { say, type Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/session/session.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { IndicatorFormula } from './ledger.js';
import { noteOf, type Answer } from './scoring.js';
import { FigureStatus, type Figure } from './scorecard.type.js';

/**
 * An answer in the shape and the language of the caller. A class, since a page of a region makes hundreds of them: the
 * note is put into words only where somebody asks for it.
 */
export class AnsweredFigure implements Figure {
  readonly indicator: Indicator;
  readonly status: FigureStatus;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  readonly targetVerified: boolean | null;
  readonly targetSource: string | null;
  readonly gap: number | null;
  readonly aboveHundred: boolean;
  readonly formulaVersion: number;
  readonly coverage: Figure['coverage'];
  readonly #answer: Answer;
  readonly #language: Language;

  constructor({ indicator }: IndicatorFormula, answer: Answer, language: Language) {
    const { score, coverage, target } = answer;
    this.indicator = indicator;
    this.status = FigureStatus[score.status];
    this.value = score.value;
    this.numerator = score.numerator;
    this.denominator = score.denominator;
    this.target = target?.value ?? null;
    this.targetVerified = target?.verified ?? null;
    this.targetSource = target?.source || null;
    this.gap = score.gap;
    this.aboveHundred = score.aboveHundred;
    this.formulaVersion = indicator.version;
    this.coverage = coverage;
    this.#answer = answer;
    this.#language = language;
  }

  get note(): string | null {
    const text = this.whyNone(this.#answer);
    return text && say(text, this.#language);
  }

  protected whyNone(answer: Answer): Bilingual | null {
    return noteOf(answer);
  }
}
