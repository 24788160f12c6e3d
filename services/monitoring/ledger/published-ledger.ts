import type { Ledger } from './ledger.js';
import { unpublishedNote } from './unpublished.policy.js';

/** What regions have published: nothing so far, which is the reason that it gives. */
export const PUBLISHED_LEDGER: Ledger = {
  source: 'PUBLISHED',
  countsOf: () => [],
  countEnterprises: () => Promise.resolve([]),
  whyNothing: unpublishedNote,
};
