import { say } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { partsOf } from '../ledger/parts.policy.js';
import { collegesOf } from '../ledger/subject.policy.js';
import type { Question } from './answer.policy.js';
import { FigureStatus } from './figure.type.js';
import { medianOf } from './median.policy.js';
import type { IndicatorMedian } from './median.type.js';
import { regionNote } from './note.policy.js';

/**
 * Answers questions about a region by medians over its colleges. An enterprise that several colleges share is a partner
 * of each of them, so here nothing is counted anew.
 */
export function mediansOf(questions: readonly Question[], language: Language): IndicatorMedian[] {
  return questions.map((question) => {
    const { subject, formula, year, ledger } = question;
    const median = medianOf(collegesOf(subject).map(({ id }) => partsOf(formula, id, ledger.countsOf(id, year))));
    const note = regionNote(median.status, question);
    return {
      ...median,
      indicator: formula.indicator,
      status: FigureStatus[median.status],
      source: FigureSource[ledger.source],
      note: note && say(note, language),
    };
  });
}
