import type { HubContext } from '#kernel/graph/context.js';
import { say, type Bilingual } from '#kernel/i18n/messages.js';
import { partsOf } from '../ledger/ledger.policy.js';
import type { IndicatorFormula, Ledger } from '../ledger/ledger.js';
import { medianOf } from './median.policy.js';
import type { IndicatorMedian } from './median.type.js';
import { nobodyReportedNote, nothingToDivideByNote, unpublishedNote } from './note.policy.js';
import { isLive } from './answer.loader.js';
import { FigureStatus } from './scorecard.type.js';

/**
 * The medians of a region by its indicators, from what the ledger holds. An enterprise that several colleges share is
 * a partner of each of them, so here nothing is counted anew.
 */
export function mediansOf(context: HubContext, ledger: Ledger, regionId: string, year: number): IndicatorMedian[] {
  const colleges = ledger.collegesOf(regionId);
  // With two colleges a median gives away the neighbour's figure: it is for those who see them all.
  const live = isLive(context, { kind: 'REGION', regionId, colleges });
  return ledger.formulasOf(regionId).map((formula) => {
    const { indicator } = formula;
    const median = medianOf(live ? colleges.map((college) => partsOf(formula, college, year)) : []);
    const note = live ? noteFor(formula, year, median.status) : unpublishedNote(year);
    return { ...median, indicator, status: FigureStatus[median.status], note: note && say(note, context.language) };
  });
}

function noteFor({ denominator }: IndicatorFormula, year: number, status: keyof typeof FigureStatus): Bilingual | null {
  if (status === 'MISSING') return nobodyReportedNote(year);
  return status === 'NOT_APPLICABLE' ? nothingToDivideByNote(denominator) : null;
}
