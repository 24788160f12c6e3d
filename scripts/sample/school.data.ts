import type { Category } from '#kernel/graph/person-category.data.js';
import type { MonthDay, SampleYear } from './years.js';

export interface SampleCourse {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly hours: number;
  /** How long its certificates hold; without a term where it is left out. */
  readonly certificateMonths?: number;
  /** The year from which the course has been there. */
  readonly since: SampleYear;
  readonly foundingOrder: { readonly number: string; readonly date: MonthDay };
}

/** A run of a course, with how many mentors of a category each college sends. */
export interface SampleCohort {
  readonly course: string;
  /** Code of the college that hosts it. */
  readonly host: string;
  readonly year: SampleYear;
  readonly title: string;
  readonly startsOn: MonthDay;
  readonly endsOn: MonthDay;
  readonly order: { readonly number: string; readonly date: MonthDay };
  readonly listeners: readonly (readonly [college: string, category: Category, count: number])[];
}

/** Of so many listeners in a row the last one does not complete the course. */
export const ONE_OF = 6;

/** Courses of the network school of mentors (S001 4.3). */
export const SAMPLE_COURSES: readonly SampleCourse[] = [
  {
    code: 'NS-BASE',
    titleRu: 'Основы наставничества',
    titleEn: 'Foundations of mentoring',
    hours: 36,
    certificateMonths: 12,
    since: 'FIRST',
    foundingOrder: { number: '11-сш', date: '08-28' },
  },
  {
    code: 'NS-WORK',
    titleRu: 'Наставник на рабочем месте',
    titleEn: 'Mentoring at the workplace',
    hours: 16,
    since: 'FIRST',
    foundingOrder: { number: '12-сш', date: '08-28' },
  },
  {
    code: 'NS-YOUNG',
    titleRu: 'Наставник молодого педагога',
    titleEn: 'Mentoring a young teacher',
    hours: 24,
    since: 'WHOLE',
    foundingOrder: { number: '7-сш', date: '08-26' },
  },
];

export const SAMPLE_COHORTS: readonly SampleCohort[] = [
  {
    course: 'NS-BASE',
    host: '26-01',
    year: 'FIRST',
    title: 'Весенний поток, Ставрополь',
    startsOn: '02-05',
    endsOn: '03-29',
    order: { number: '3-з', date: '02-01' },
    listeners: [
      ['26-01', 'STUDENT', 12],
      ['26-02', 'STUDENT', 10],
      ['26-07', 'STUDENT', 5],
      ['26-12', 'STUDENT', 4],
    ],
  },
  {
    course: 'NS-BASE',
    host: '26-10',
    year: 'WHOLE',
    title: 'Осенний поток, Светлоград',
    startsOn: '11-05',
    endsOn: '12-20',
    order: { number: '18-з', date: '11-01' },
    listeners: [
      ['26-10', 'STUDENT', 14],
      ['26-12', 'STUDENT', 9],
      ['26-09', 'STUDENT', 3],
    ],
  },
  {
    course: 'NS-BASE',
    host: '26-01',
    year: 'WHOLE',
    title: 'Весенний поток, Ставрополь',
    startsOn: '02-03',
    endsOn: '03-28',
    order: { number: '2-з', date: '01-31' },
    listeners: [
      ['26-01', 'STUDENT', 20],
      ['26-02', 'STUDENT', 24],
      ['26-04', 'STUDENT', 8],
      ['26-05', 'STUDENT', 10],
      ['26-11', 'STUDENT', 2],
    ],
  },
  {
    course: 'NS-WORK',
    host: '26-07',
    year: 'WHOLE',
    title: 'Для предприятий, Минеральные Воды',
    startsOn: '02-17',
    endsOn: '03-14',
    order: { number: '5-з', date: '02-14' },
    listeners: [
      ['26-07', 'EMPLOYER_REPRESENTATIVE', 9],
      ['26-03', 'EMPLOYER_REPRESENTATIVE', 5],
      ['26-05', 'EMPLOYER_REPRESENTATIVE', 4],
      ['26-12', 'EMPLOYER_REPRESENTATIVE', 3],
    ],
  },
  {
    course: 'NS-YOUNG',
    host: '26-10',
    year: 'WHOLE',
    title: 'Для опытных педагогов, Светлоград',
    startsOn: '03-10',
    endsOn: '04-25',
    order: { number: '9-з', date: '03-05' },
    listeners: [
      ['26-10', 'TEACHER', 5],
      ['26-01', 'TEACHER', 4],
      ['26-03', 'TEACHER', 3],
      ['26-06', 'TEACHER', 1],
    ],
  },
  {
    course: 'NS-BASE',
    host: '26-10',
    year: 'RUNNING',
    title: 'Осенний поток, Светлоград',
    startsOn: '11-09',
    endsOn: '12-18',
    order: { number: '21-з', date: '11-06' },
    listeners: [
      ['26-10', 'STUDENT', 12],
      ['26-01', 'STUDENT', 16],
      ['26-12', 'STUDENT', 8],
      ['26-07', 'STUDENT', 6],
    ],
  },
  {
    course: 'NS-YOUNG',
    host: '26-01',
    year: 'RUNNING',
    title: 'Для опытных педагогов, Ставрополь',
    startsOn: '02-08',
    endsOn: '03-26',
    order: { number: '4-з', date: '02-04' },
    listeners: [
      ['26-01', 'TEACHER', 5],
      ['26-02', 'TEACHER', 3],
      ['26-05', 'TEACHER', 4],
      ['26-10', 'TEACHER', 2],
    ],
  },
];

/** What became of certificates: whose cohort, which of its certificates, and why. */
export const SAMPLE_REVOCATION = {
  ...{ course: 'NS-WORK', host: '26-07' },
  reason: 'Выдан по ошибке: слушатель пропустил практические занятия.',
} as const;

/** Of those that ended so many were renewed. */
export const SAMPLE_RENEWAL = { course: 'NS-BASE', host: '26-01', year: 'FIRST', count: 3 } as const;
