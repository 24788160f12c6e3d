import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Language } from '#kernel/i18n/messages.js';
import { formatPeriod } from '#kernel/time/period.js';
import { formsOfMentoring, indicatorsByIds } from '../indicator/indicator.repository.js';
import type { FormOfMentoring } from '../indicator/kept.policy.js';
import type { PeriodFacts } from '../period/period.repository.js';
import { rulesOf } from '../rules/rules.repository.js';
import type { RegionRules } from '../rules/rules.policy.js';
import { formulasInForce, toFormula } from '../scorecard/scorecard.repository.js';
import { figuresOf } from './figures.policy.js';
import { protectFigures, type OtherPublication, type ProtectedFigures } from './protect-figures.js';
import {
  publicationsOfDay,
  toldOfPublications,
  type AcceptedCollege,
  type FormerPublication,
  type PublicationOfDay,
} from './publication.repository.js';
import { toldPeriod } from './told-period.js';

export interface ProtectedPeriod extends ProtectedFigures {
  readonly rules: RegionRules;
  /** Codes of the periods of the same day that were published before. */
  readonly sameDay: readonly string[];
}

/** What may be told of a period: by the rules of its region, beside its last revision and what is out of the same day. */
export async function protectPeriod(
  { language }: Pick<HubContext, 'language'>,
  work: UnitOfWork,
  period: PeriodFacts,
  colleges: readonly AcceptedCollege[],
  former: FormerPublication | null,
): Promise<ProtectedPeriod> {
  const { regionId, year } = period;
  const rules = await rulesOf(work, regionId);
  const formulas = await formulasInForce(work, language, regionId, year);
  const forms = await formsOfMentoring(work, regionId);
  const ofDay = await publicationsOfDay(work, period);
  const others = ofDay.length === 0 ? [] : await asPublished(work, language, regionId, ofDay, forms);
  const told = toldPeriod(regionId, colleges, formulas, forms);
  const decided = await protectFigures({ told, figures: figuresOf(told), rules }, former?.figures ?? [], others);
  return { ...decided, rules, sameDay: ofDay.map(({ period: name }) => formatPeriod(name)) };
}

/** Publications with what they are made of, by the formulas that they were counted by. Two statements. */
async function asPublished(
  work: UnitOfWork,
  language: Language,
  regionId: string,
  ofDay: readonly PublicationOfDay[],
  forms: readonly FormOfMentoring[],
): Promise<OtherPublication[]> {
  const ids = new Set(ofDay.flatMap(({ figures }) => figures.map(({ indicatorId }) => indicatorId)));
  const indicators = await indicatorsByIds({ read: work, language }, [...ids]);
  const toldBy = await toldOfPublications(
    work,
    regionId,
    ofDay.map(({ id }) => id),
  );
  return ofDay.map(({ id, figures, ...rules }) => {
    const own = new Set(figures.map(({ indicatorId }) => indicatorId));
    const formulas = indicators
      .filter((one) => own.has(one.id))
      .map((indicator) => toFormula({ indicator, targets: [] }));
    const told = toldPeriod(regionId, toldBy.get(id) ?? [], formulas, forms);
    return { told, figures: figuresOf(told), rules, published: figures };
  });
}
