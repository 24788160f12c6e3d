import type { FormCode } from '#programs/form/forms.data.js';
import type { SampleYear } from './years.js';

/** Students, teachers, and the young specialists among these. */
export type Size = readonly [students: number, teachers: number, youngSpecialists: number];

/** Mentors and mentees of each form. */
export type Programmes = Readonly<Partial<Record<FormCode, readonly [mentors: number, mentees: number]>>>;

/** A year that is over. */
export type PastYear = Exclude<SampleYear, 'RUNNING'>;

export interface SampleCollege {
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly municipality: string;
  readonly municipalityEn: string;
  /** Null where the college has not reported its headcount. */
  readonly size: Readonly<Record<SampleYear, Size | null>>;
  /** ORDERS: pairs are proposed, and approved by the director's order. LIST: attested from the college's own list. */
  readonly pairsBy: 'ORDERS' | 'LIST';
  /** Those of the running year follow from the last whole one. */
  readonly programmes: Readonly<Record<PastYear, Programmes>>;
  /** The highest stage that the curator has closed, or will by the end of the running year as in the one before. */
  readonly closed: Readonly<Record<PastYear, number>>;
  /** Letters of study groups. */
  readonly groups: readonly string[];
  /** Enterprises whose people are mentors, others that are partners, and those whose partnership is not confirmed. */
  readonly enterprises: {
    readonly mentoring: readonly string[];
    readonly others: readonly string[];
    readonly unconfirmed: readonly string[];
  };
  readonly schools: readonly string[];
  /** Teachers among the mentees of a year from the last whole one on who changed workplace and are no young specialists; left out, none. */
  readonly newEmployees?: number;
  /** How many participants of the last whole year lack a consent in force, and why; left out, none. */
  readonly without?: {
    /** Student mentees who came of age and have not consented themselves. */
    readonly cameOfAge?: number;
    /** Student mentees whose consent was given for a term that is over. */
    readonly term?: number;
    /** Young specialists who never consented. */
    readonly never?: number;
    /** Student mentees who withdrew. */
    readonly withdrawnMentees?: number;
    /** Student mentors who withdrew. */
    readonly withdrawnMentors?: number;
  };
  /** How many students' consents end within a month from today, of either kind; left out, none. */
  readonly due?: number;
}
