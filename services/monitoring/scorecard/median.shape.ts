import { say } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { NO_PARTS, partsOf, type CollegeParts } from '../ledger/parts.policy.js';
import { collegesOf, type LedgerCollege } from '../ledger/subject.policy.js';
import { countedIn, type Question } from './answer.policy.js';
import { FigureStatus } from './figure.type.js';
import { medianOf, type Median } from './median.policy.js';
import type { IndicatorMedian } from './median.type.js';
import { noteOf } from './note.policy.js';

/**
 * Answers questions about a region by medians over its colleges. An enterprise that several colleges share is a partner
 * of each of them, so here nothing is counted anew.
 */
export function mediansOf(questions: readonly Question[], language: Language): IndicatorMedian[] {
  return questions.map((question) => {
    const { formula, ledger } = question;
    const median = medianFor(question);
    const note = noteOf(median.status, question);
    return {
      ...median,
      indicator: formula.indicator,
      status: FigureStatus[median.status],
      source: FigureSource[ledger.source],
      note: note && say(note, language),
    };
  });
}

function medianFor({ subject, formula, cut, year, ledger }: Question): Median {
  const colleges = collegesOf(subject);
  if (ledger.source === 'LIVE') {
    const { counts } = countedIn(ledger, subject, year);
    return medianOf(colleges.map(({ id }, n) => partsOf(formula, id, counts[n]!)));
  }
  const figures = colleges.map((college) => ({
    college,
    figure: ledger.figureOf(ofCollege(college), formula.indicator.code, cut),
  }));
  const hidden = figures.filter(({ figure }) => figure?.status === 'SUPPRESSED').length;
  const told = figures.map(({ college: { id }, figure }): CollegeParts => ({ collegeId: id, ...(figure ?? NO_PARTS) }));
  return medianOf(told, hidden);
}

const ofCollege = (college: LedgerCollege) => ({ kind: 'COLLEGE', college }) as const;
