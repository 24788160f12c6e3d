import { say, type Language } from '#kernel/i18n/messages.js';
import type { IndicatorDirection, IndicatorUnit } from '../indicator/indicator.type.js';
import { FigureApproval, FigureStatus } from '../scorecard/figure.type.js';
import type { ReportContent as Frozen } from './report.policy.js';
import type { ReportContent } from './report.type.js';

/** What a report says, in the language of the caller. */
export function toContent(content: Frozen, language: Language): ReportContent {
  const { region, college, figures, colleges, closing, ...same } = content;
  return {
    ...same,
    region: say(region, language),
    college: college && say(college, language),
    figures: figures.map(({ code, title, unit, direction, status, region: ofRegion, ...figure }) => ({
      ...figure,
      approval: figure.approval ? FigureApproval[figure.approval] : null,
      targetVerified: figure.targetVerified ?? null,
      targetCarriedForwardFrom: figure.targetCarriedForwardFrom ?? null,
      indicator: code,
      title: say(title, language),
      unit: unit as IndicatorUnit,
      direction: direction as IndicatorDirection,
      status: FigureStatus[status],
      region: ofRegion,
    })),
    closing: closing
      ? {
          ...closing.totals,
          rewards: closing.rewards.map(({ title, level, count }) => ({
            ...{ title: say(title, language), level: say(level, language), count },
          })),
          outcomes: closing.outcomes.map(({ title, ...numbers }) => ({ title: say(title, language), ...numbers })),
          shared: closing.practices.map(({ title, form }) => ({ title, form: say(form, language) })),
        }
      : null,
    colleges: colleges.map(({ code = null, name, figures: values }) => ({
      code,
      name: say(name, language),
      figures: values.map(({ status, value }) => ({ status: FigureStatus[status], value })),
    })),
  };
}
