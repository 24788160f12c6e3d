import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Counts } from './counts.policy.js';
import type { Cut } from './cut.policy.js';
import type { Coverage } from './parts.policy.js';
import type { Subject } from './subject.policy.js';

export type Source = 'LIVE' | 'PUBLISHED';

/** What colleges have counted by now. Figures are computed from it when somebody asks. */
export interface LiveLedger {
  readonly source: 'LIVE';
  /** What a college has counted in a year; empty where there is nothing. */
  countsOf(collegeId: string, year: number): readonly Counts[];
  /** Enterprises of sets of colleges, each counted once in a set. Counts of zero are left out. */
  readonly countEnterprises: (members: readonly EnterpriseSetMember[]) => Promise<readonly EnterpriseCount[]>;
  /**
   * What was last looked up of each subject (`countedIn`). Held here, so that it goes with the ledger: what a weak map of
   * the process holds of a request outlives it, and moving it about took a tenth of the processor.
   */
  readonly lookedUp: Map<Subject, LookedUp>;
}

/** What the colleges of a subject have counted in a year. */
export interface LookedUp {
  readonly year: number;
  /** Of each of its colleges. */
  readonly counts: readonly (readonly Counts[])[];
  /** The day that they are told for. */
  readonly asOf: string | null;
}

/** What a region has published of a period. Figures stand in it as everybody may read them. */
export interface PublishedLedger {
  readonly source: 'PUBLISHED';
  /** Null where nothing is published. */
  readonly publication: PublishedPeriod | null;
  /** Null where the publication has no such figure. */
  readonly figureOf: (subject: Subject, indicator: string, cut: Cut) => PublishedFigure | null;
  /** Targets that figures of an indicator were published with. */
  readonly targetsOf: (indicator: string) => readonly PublishedTarget[];
  /** Why there is nothing of a year here, whatever colleges have reported; null where they alone are to be asked. */
  whyNothing(year: number): Bilingual | null;
}

/** Where figures come from. */
export type Ledger = LiveLedger | PublishedLedger;

/** The period that published figures are of. */
export interface PublishedPeriod {
  /** As it is written, e.g. 2024/2025-Q1. */
  readonly code: string;
  /** The day that the figures are told for. */
  readonly speaksFor: string;
  readonly revision: number;
}

/** A target that was in force when it was published: of the region, or of one college. */
export interface PublishedTarget {
  readonly indicator: string;
  readonly collegeId: string | null;
  readonly year: number;
  readonly value: number;
  readonly verified: boolean;
  readonly source: string;
  readonly documentDate: string | null;
  readonly url: string | null;
  /** The day on which it was in force. */
  readonly asOf: string;
}

export interface PublishedFigure {
  readonly status: 'OK' | 'SUPPRESSED' | 'MISSING' | 'NOT_APPLICABLE';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly coverage: Coverage;
  /** Version of the formula that it was computed by. */
  readonly version: number;
  /** Whether some of it was submitted and accepted by itself. */
  readonly automatic: boolean;
  /** Whether it stands as an earlier revision told it, since it has changed by too few people to be told anew. */
  readonly kept: boolean;
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
