import type { HubContext } from '#kernel/graph/context.js';
import { countsByCollege, type LedgerRow } from './counts.policy.js';
import type { LiveLedger } from './ledger.js';
import { distinctEnterprises } from './measure.repository.js';

/** The measures as they stand, of the colleges that the session reaches. */
export function liveLedger(context: HubContext, rows: readonly LedgerRow[]): LiveLedger {
  return {
    source: 'LIVE',
    countsOf: countsByCollege(rows),
    countEnterprises: (members) => (members.length > 0 ? distinctEnterprises(context, members) : Promise.resolve([])),
  };
}
