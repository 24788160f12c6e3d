import type { Category } from '#kernel/graph/person-category.data.js';
import type { FormCode } from '#programs/form/forms.data.js';

/**
 * Academic years with college years and pairs, by their first calendar year. All are past: their figures stand at
 * 31 August and never move, so a seed gives the same rows on any day.
 */
export const YEARS = [2022, 2023, 2024] as const;
export type SeedYear = (typeof YEARS)[number];
export const FIRST_YEAR: SeedYear = YEARS[0];
export const LAST_YEAR: SeedYear = 2024;

/** A share that differs from college to college, evenly between two bounds. */
export type Range = readonly [from: number, to: number];

/** How far participation had come in each year, of that of the last. */
export const TREND: Readonly<Record<SeedYear, number>> = { 2022: 0.35, 2023: 0.65, 2024: 1 };

/** People of a college beside its students, each as a share of these. */
export const PEOPLE = {
  teachers: 1 / 15,
  /** Teachers who begin their career in a year, of all teachers. */
  newTeachers: 0.03,
  representatives: [0.008, 0.02] as Range,
  pupils: 0.03,
} as const;

/** Of a college's pupils in partner schools so many are registered. */
export const PUPILS_REGISTERED = 1 / 8;

/** Who takes part in the last year: students and pupils of all, teachers of the young specialists. */
export const TAKING_PART = {
  STUDENT: [0.15, 0.7],
  TEACHER: [0.35, 0.9],
  PUPIL: [0.4, 0.8],
} as const satisfies Partial<Record<Category, Range>>;

export interface FormProportions {
  readonly form: FormCode;
  readonly mentor: Category;
  readonly mentee: keyof typeof TAKING_PART;
  /** Of the mentees of this category so many are in this form, relative to the other forms of the college. */
  readonly weight: number;
  /** Colleges that run the form. */
  readonly colleges: number;
  /** Mentors in the last year, of those of the category who could be. */
  readonly mentors: Range;
}

export const FORMS: readonly FormProportions[] = [
  { form: 'student-student', mentor: 'STUDENT', mentee: 'STUDENT', weight: 6, colleges: 1, mentors: [0.03, 0.12] },
  { form: 'teacher-student', mentor: 'TEACHER', mentee: 'STUDENT', weight: 3, colleges: 0.8, mentors: [0.2, 0.5] },
  {
    form: 'employer-student',
    mentor: 'EMPLOYER_REPRESENTATIVE',
    mentee: 'STUDENT',
    weight: 1.2,
    colleges: 0.9,
    mentors: [0.7, 1],
  },
  { form: 'teacher-teacher', mentor: 'TEACHER', mentee: 'TEACHER', weight: 1, colleges: 1, mentors: [0.05, 0.12] },
  { form: 'student-pupil', mentor: 'STUDENT', mentee: 'PUPIL', weight: 5, colleges: 0.6, mentors: [0.004, 0.012] },
  {
    form: 'employer-pupil',
    mentor: 'EMPLOYER_REPRESENTATIVE',
    mentee: 'PUPIL',
    weight: 2,
    colleges: 0.3,
    mentors: [0.1, 0.3],
  },
  { form: 'pupil-pupil', mentor: 'PUPIL', mentee: 'PUPIL', weight: 3, colleges: 0.3, mentors: [0.2, 0.4] },
];

/** Colleges whose pairs go by the director's order; the others hand in lists, which attest pairs and consents. */
export const BY_ORDERS = 0.6;

/**
 * Enterprises of a region per college, and how many of them one college has as partners: more than there are per
 * college, so that neighbours share them.
 */
export const ENTERPRISES = { perCollege: 5, ofCollege: 10, mentoring: [1, 4] as Range } as const;
export const SCHOOLS = { perCollege: 2, ofCollege: 3 } as const;

/** What a college's year may have closed by the end: earlier years all stages, the last one at least these. */
export const FEWEST_STAGES_CLOSED = 3;
