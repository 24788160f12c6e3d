import type { HubContext } from '#kernel/graph/context.js';
import type { Ledger } from './ledger.js';
import { liveLedger } from './live-ledger.js';
import { ledgerInScope, type MeasuresRow, type Scope } from './measure.repository.js';
import { PUBLISHED_LEDGER } from './published-ledger.js';
import { sourceFor, type LedgerCollege, type Subject } from './subject.policy.js';

/** The colleges of a scope, and the ledgers that their figures are taken from. */
export interface Ledgers {
  /** By their codes. */
  collegesOf(regionId: string): readonly LedgerCollege[];
  college(id: string): LedgerCollege | null;
  /** The one ledger that the session is answered from about this subject. */
  ledgerFor(subject: Subject): Ledger;
}

/** All that figures in a scope are counted from, save distinct enterprises. One statement whatever the scope. */
export async function openLedgers(context: HubContext, scope: Scope): Promise<Ledgers> {
  const rows = await ledgerInScope(context, scope);
  const colleges = new Map(rows.map((row) => [row.collegeId, toCollege(row)]));
  const byRegion = Map.groupBy(colleges.values(), (college) => college.regionId);
  const ledgers = { LIVE: liveLedger(context, rows.filter(isCounted)), PUBLISHED: PUBLISHED_LEDGER };
  return {
    collegesOf: (regionId) => byRegion.get(regionId) ?? [],
    college: (id) => colleges.get(id) ?? null,
    ledgerFor: (subject) => ledgers[sourceFor(context.session, subject)],
  };
}

const toCollege = ({ collegeId: id, regionId, reached }: MeasuresRow): LedgerCollege => ({ id, regionId, reached });

const isCounted = (row: MeasuresRow): row is MeasuresRow & { readonly year: number } => row.year !== null;
