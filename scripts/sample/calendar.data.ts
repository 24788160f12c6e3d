import type { MonthDay, SampleYear } from './years.js';

/** Days on which orders put pairs into effect, most of them in autumn. */
export const PAIRS_START: Readonly<Record<SampleYear, readonly MonthDay[]>> = {
  FIRST: ['10-16', '10-16', '02-12'],
  WHOLE: ['10-07', '10-07', '11-11', '02-10'],
  RUNNING: ['10-06', '10-06', '11-10', '02-09'],
};

/** The last planned day of a pair, on which colleges that close their year end it. */
export const PAIRS_UNTIL: MonthDay = '05-30';

/** Extended pairs of the first year go on in the next one, until this day (domain.md rule 8). */
export const EXTENDED_UNTIL: MonthDay = '12-20';

export const DONE_REASON = 'Программа выполнена, итоги подведены';

/** Why a pair ended with a consent. */
export const WITHDRAWN_REASON = 'Участие прекращено: согласие отозвано';

/** Days and reasons of pairs that ended early: either side may leave at any time (domain.md rule 1). */
export const EARLY_ENDS: readonly { readonly day: MonthDay; readonly reason: string }[] = [
  { day: '03-03', reason: 'Наставляемый перевёлся в другой колледж' },
  { day: '03-24', reason: 'По желанию наставляемого' },
  { day: '04-07', reason: 'Наставник сменил место работы или учёбы' },
  { day: '04-14', reason: 'Цели достигнуты раньше срока' },
  { day: '04-21', reason: 'По желанию наставника' },
];

/** Days of the last whole year on which a mentee leaves one form of mentoring and goes on in another. */
export const CHANGE_OF_FORM: { readonly left: MonthDay; readonly begun: MonthDay } = { left: '01-24', begun: '02-10' };

/** The day on which a college in time closes each stage. */
export const STAGE_CLOSES: readonly MonthDay[] = ['09-27', '09-30', '01-31', '04-28', '05-16', '06-13', '06-27'];

/** The day on which colleges report their headcounts. */
export const HEADCOUNT_DAY: MonthDay = '09-20';

/** Days on which partnerships were confirmed; the last of the other partners came a year later. */
export const PARTNERS_CONFIRMED: Readonly<Record<'FIRST' | 'WHOLE', MonthDay>> = { FIRST: '09-20', WHOLE: '10-01' };

/** Days on which consents were entered, by the year in which the person joined. */
export const CONSENT_DAYS: Readonly<Record<SampleYear, readonly MonthDay[]>> = {
  FIRST: ['09-11', '09-14', '09-20'],
  WHOLE: ['09-09', '09-12', '09-18'],
  RUNNING: ['09-08', '09-11', '09-17'],
};

/** Consents that end or lack, so that the figures of the last whole year leave their people out. */
export const CONSENT_ENDS = {
  /** Last day of a consent given for a term. */
  term: '05-31',
  /** Day of withdrawal. */
  withdrawn: '03-14',
  /** Birthdays of students who came of age within the year, so that a representative's consent ended. */
  comeOfAge: ['01-23', '03-06', '05-17', '06-02'],
} as const;

/** In how many days from today consents end that are in force, so that somebody has to be asked anew. */
export const CONSENT_DUE = {
  /** The last day of a term. */
  term: [12, 26],
  /** The 18th birthday of somebody whose representative consented. */
  comeOfAge: [5, 19],
} as const;

interface NamedDays {
  readonly first: MonthDay;
  readonly last: MonthDay;
  readonly title: string;
}

/** Days on which a college teaches nobody. */
export const BREAKS: readonly NamedDays[] = [
  { first: '01-12', last: '01-18', title: 'Зимние каникулы' },
  { first: '07-01', last: '07-31', title: 'Летние каникулы' },
];

/** Public holidays, as the region keeps them. */
export const HOLIDAYS: readonly NamedDays[] = [
  { first: '11-04', last: '11-04', title: 'День народного единства' },
  { first: '01-01', last: '01-08', title: 'Новогодние каникулы' },
  { first: '02-23', last: '02-23', title: 'День защитника Отечества' },
  { first: '03-08', last: '03-08', title: 'Международный женский день' },
  { first: '05-01', last: '05-01', title: 'Праздник Весны и Труда' },
  { first: '05-09', last: '05-09', title: 'День Победы' },
  { first: '06-12', last: '06-12', title: 'День России' },
];

/** What the first pairs of a college at work have planned. */
export const NEXT_MEETING = { inDays: 6, pairs: 5, startsAt: '14:30', place: 'Библиотека, второй этаж' } as const;
