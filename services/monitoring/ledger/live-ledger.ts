import type { HubContext } from '#kernel/graph/context.js';
import { countsByCollege, type LedgerRow } from './counts.policy.js';
import type { Ledger } from './ledger.js';
import { distinctEnterprises } from './measure.repository.js';

/** The measures as they stand, of the colleges that the session reaches. */
export function liveLedger(context: HubContext, rows: readonly LedgerRow[]): Ledger {
  return {
    source: 'LIVE',
    countsOf: countsByCollege(rows),
    countEnterprises: (members) => (members.length > 0 ? distinctEnterprises(context, members) : Promise.resolve([])),
    whyNothing: () => null,
  };
}
