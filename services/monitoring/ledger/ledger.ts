import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Counts } from './counts.policy.js';

export type Source = 'LIVE' | 'PUBLISHED';

/** Where figures come from. What is made of them is the same for every source. */
export interface Ledger {
  readonly source: Source;
  /** What a college has counted in a year; empty where there is nothing. */
  countsOf(collegeId: string, year: number): readonly Counts[];
  /** Enterprises of sets of colleges, each counted once in a set. Counts of zero are left out. */
  countEnterprises(members: readonly EnterpriseSetMember[]): Promise<readonly EnterpriseCount[]>;
  /** Why there is nothing of a year here, whatever colleges have reported; null where they alone are to be asked. */
  whyNothing(year: number): Bilingual | null;
}

/** One college of a set whose enterprises are counted together, with the day that its own count was made for. */
export interface EnterpriseSetMember {
  readonly set: number;
  readonly collegeId: string;
  readonly year: number;
  readonly asOf: string;
}

export interface EnterpriseCount {
  readonly set: number;
  readonly measure: string;
  readonly value: number;
}
