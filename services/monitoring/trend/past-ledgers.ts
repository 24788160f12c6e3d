import type { HubContext } from '#kernel/graph/context.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { byCollegeAndYear } from '../ledger/counts.policy.js';
import type { EnterpriseSetMember, LiveLedger } from '../ledger/ledger.js';
import { countsOnDays, type MeasureHistory } from './history.policy.js';
import { enterprisesOnDays } from './history.repository.js';

/** Answers for past days as live ledgers do for the present one. */
export interface PastLedgers {
  /** What colleges had counted of an academic year by the end of each of these days, which are in their order. */
  ledgersOn(history: readonly MeasureHistory[], year: number, days: readonly IsoDate[]): LiveLedger[];
}

/** Enterprises that colleges share take one statement more, for all ledgers made here together. */
export function openPastLedgers(context: HubContext): PastLedgers {
  const countEnterprises = (members: readonly EnterpriseSetMember[]) =>
    members.length > 0 ? enterprisesOnDays(context, members) : Promise.resolve([]);
  return {
    ledgersOn: (history, year, days) =>
      countsOnDays(history, year, days).map((rows) => ({
        source: 'LIVE',
        lookedUp: new Map(),
        countsOf: byCollegeAndYear(rows),
        countEnterprises,
      })),
  };
}
