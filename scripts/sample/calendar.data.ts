import type { SampleYear } from './region.data.js';

/** Days on which orders put pairs into effect, most of them in autumn. */
export const PAIRS_START: Readonly<Record<SampleYear, readonly string[]>> = {
  2023: ['2023-10-16', '2023-10-16', '2024-02-12'],
  2024: ['2024-10-07', '2024-10-07', '2024-11-11', '2025-02-10'],
};

/** The last planned day of a pair. */
export const PAIRS_UNTIL: Readonly<Record<SampleYear, string>> = { 2023: '2024-06-15', 2024: '2025-06-15' };

/** The day on which pairs that ran their course are ended. */
export const PAIRS_DONE: Readonly<Record<SampleYear, string>> = { 2023: '2024-05-31', 2024: '2025-05-30' };

export const DONE_REASON = 'Программа выполнена, итоги подведены';

/** Days and reasons of pairs that ended early: either side may leave at any time (domain.md rule 1). */
export const EARLY_ENDS: readonly { readonly day: Readonly<Record<SampleYear, string>>; readonly reason: string }[] = [
  { day: { 2023: '2024-03-04', 2024: '2025-03-03' }, reason: 'Наставляемый перевёлся в другой колледж' },
  { day: { 2023: '2024-03-18', 2024: '2025-03-24' }, reason: 'По желанию наставляемого' },
  { day: { 2023: '2024-04-01', 2024: '2025-04-07' }, reason: 'Наставник сменил место работы или учёбы' },
  { day: { 2023: '2024-04-15', 2024: '2025-04-14' }, reason: 'Цели достигнуты раньше срока' },
  { day: { 2023: '2024-04-22', 2024: '2025-04-21' }, reason: 'По желанию наставника' },
];

/** Month and day on which a college in time closes each stage; from the third on in the second calendar year. */
export const STAGE_CLOSES: readonly string[] = ['09-27', '09-30', '01-31', '04-28', '05-16', '06-13', '06-27'];

/** Days on which consents were entered, by the year in which the person joined. */
export const CONSENT_DAYS: Readonly<Record<SampleYear, readonly string[]>> = {
  2023: ['2023-09-11', '2023-09-14', '2023-09-20'],
  2024: ['2024-09-09', '2024-09-12', '2024-09-18'],
};

/** Consents that end or lack, so that the figures of the last year leave their people out. */
export const CONSENT_ENDS = {
  /** Last day of a consent given for a term. */
  term: '2025-05-31',
  /** Day of withdrawal. */
  withdrawn: '2025-03-14',
  /** Births of students who came of age within the last year, so that a representative's consent ended. */
  comeOfAge: ['2007-01-23', '2007-03-06', '2007-05-17', '2007-06-02'],
} as const;
