import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { periodsByIds, reportingOfPeriods } from './period.repository.js';
import type { Period, PeriodReporting } from './period.type.js';

/** A period, together with the others that the request asks for. */
export const loadPeriod = (context: HubContext, id: string): Promise<Period | null> =>
  context.loaders
    .get<string, Period | null>('Period', async (ids) =>
      inOrder(ids, await periodsByIds(context, ids), (period) => period.id),
    )
    .load(id);

/** How far the colleges are with a period; null to those who do not coordinate its region. */
export const loadReporting = (context: HubContext, periodId: string): Promise<PeriodReporting | null> =>
  context.loaders
    .get<string, PeriodReporting | null>('Period.reporting', async (ids) =>
      inOrder(ids, await reportingOfPeriods(context, ids), (reporting) => reporting.periodId),
    )
    .load(periodId);
