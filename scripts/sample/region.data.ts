import type { MonthDay } from './years.js';

/** The region of the sample. Its name and code are real; its colleges, people and figures are not. */
export const SAMPLE_REGION = {
  code: '26',
  nameRu: 'Ставропольский край',
  nameEn: 'Stavropol Krai',
  timeZone: 'Europe/Moscow',
  sample: true,
  /** That of its first targets. */
  firstYear: '2020/2021',
} as const;

/** The document of the confirmed targets (S004), by the day from which the model acts. The others have none. */
export const TARGET_DOCUMENT = {
  document: '«Информирование о внедрении целевой модели наставничества», Ставропольский край, 2020',
  documentDate: '2020-07-01',
} as const;

/** A pair whose mentor belongs to another college: that college has to agree before an order. */
export interface PairAcross {
  readonly form: 'teacher-teacher' | 'student-student' | 'employer-student';
  readonly menteeCollege: string;
  readonly mentorCollege: string;
  readonly startedOn: MonthDay;
  /** Whether the mentor's college has agreed; if not, the pair stays proposed. */
  readonly agreed: boolean;
}

/** Pairs across colleges of the last whole year. */
export const PAIRS_ACROSS: readonly PairAcross[] = [
  { form: 'teacher-teacher', menteeCollege: '26-12', mentorCollege: '26-01', startedOn: '10-14', agreed: true },
  { form: 'employer-student', menteeCollege: '26-09', mentorCollege: '26-03', startedOn: '11-18', agreed: true },
  { form: 'student-student', menteeCollege: '26-04', mentorCollege: '26-10', startedOn: '02-17', agreed: false },
];
