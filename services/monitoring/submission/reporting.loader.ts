import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { reportingOfPeriods } from './reporting.repository.js';
import type { PeriodReporting } from './reporting.type.js';

/** How far the colleges are with a period; null to those who do not coordinate its region. */
export const loadReporting = (context: HubContext, periodId: string): Promise<PeriodReporting | null> =>
  context.loaders
    .get<string, PeriodReporting | null>('Period.reporting', async (ids) =>
      inOrder(ids, await reportingOfPeriods(context, ids), (reporting) => reporting.periodId),
    )
    .load(periodId);
