import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Counts } from '../ledger/counts.policy.js';
import { WHOLE } from '../ledger/cut.policy.js';
import type { LiveLedger } from '../ledger/ledger.js';
import { answerOf, type IndicatorFormula } from '../scorecard/answer.policy.js';
import { AnsweredFigure } from '../scorecard/figure.shape.js';
import { formulasInForce } from '../scorecard/scorecard.repository.js';
import { submittedCounts, type SubmittedCounts } from './submission.repository.js';

interface Told {
  readonly collegeId: string;
  readonly regionId: string;
  readonly year: number;
  readonly counts: Counts;
}

/** What counts of a college make of the indicators: computed as its scorecard is, only from these counts. */
export function figuresOfCounts(
  { collegeId, regionId, year, counts }: Told,
  formulas: readonly IndicatorFormula[],
  language: Language,
): AnsweredFigure[] {
  const ledger: LiveLedger = {
    source: 'LIVE',
    lookedUp: new Map(),
    countsOf: () => [counts],
    // Those of one college stand among its counts: none is shared.
    countEnterprises: () => Promise.resolve([]),
  };
  const subject = { kind: 'COLLEGE', college: { id: collegeId, regionId, municipality: '', reached: true } } as const;
  return formulas.map(
    (formula) => new AnsweredFigure(answerOf({ subject, formula, cut: WHOLE, year, ledger }, null), language),
  );
}

/** The figures of an attempt as they were submitted. One statement for all attempts, and one for each region and year. */
export const loadSubmittedFigures = (context: HubContext, submissionId: string): Promise<AnsweredFigure[]> =>
  context.loaders
    .get<string, AnsweredFigure[]>('Submission.figures', async (ids) => {
      const told = await submittedCounts(context, ids);
      const formulas = await formulasOf(context, told);
      return groupedInOrder(ids, told, ({ submissionId: id }) => id).map(([one]) =>
        one ? figuresOfCounts(one, formulas.get(placeOf(one))!, context.language) : [],
      );
    })
    .load(submissionId);

const placeOf = ({ regionId, year }: SubmittedCounts): string => `${regionId} ${year}`;

async function formulasOf(
  { read, language }: HubContext,
  told: readonly SubmittedCounts[],
): Promise<ReadonlyMap<string, readonly IndicatorFormula[]>> {
  const places = new Map(told.map((one) => [placeOf(one), one]));
  const found = await Promise.all(
    [...places].map(
      async ([place, { regionId, year }]) => [place, await formulasInForce(read, language, regionId, year)] as const,
    ),
  );
  return new Map(found);
}
