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
  /** Code of the college whose course it is; of the regional site without one. */
  readonly college?: string;
  /** Codes of the forms of mentoring whose mentors it is for. */
  readonly audience: readonly string[];
  readonly competences: readonly string[];
  readonly modules: readonly { readonly title: string; readonly hours: number }[];
  readonly materials: readonly { readonly title: string; readonly link: string }[];
  readonly assessments: readonly {
    readonly code: string;
    readonly title: string;
    readonly kind: 'ASSIGNMENT' | 'TEST';
    readonly passMark: number;
    readonly topMark: number;
  }[];
}

/** A session of a cohort, so many weeks behind its first day. */
export interface SampleSession {
  readonly week: number;
  /** Days behind the first one of that week; none unless it says so. */
  readonly day?: number;
  readonly kind: 'LESSON' | 'PRACTICE' | 'WEBINAR';
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hours: number;
  readonly teacher: string;
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
  /** Places that it has; without a bound where it doesn't say. */
  readonly capacity?: number;
  readonly teachers?: readonly { readonly name: string; readonly role: string }[];
  readonly sessions: readonly SampleSession[];
  /** Number of the order on completion, which is of the last day. */
  readonly completionOrder: string;
  /** Who asks for a place besides, before the order: of these some wait. */
  readonly applicants?: readonly (readonly [college: string, category: Category, count: number])[];
}

/** Of so many listeners in a row the last one misses every other session, and does not complete the course. */
export const ONE_OF = 6;

/** Of so many listeners in a row one is excused from the second session. */
export const EXCUSED_ONE_OF = 9;

const HOURS = 4;

/** Lessons of four hours, so many a week, until the hours are taken; the last one is a practice. */
function lessons(hours: number, aWeek: number, teacher: string): SampleSession[] {
  const count = hours / HOURS;
  return Array.from({ length: count }, (_, n) => ({
    ...{ week: Math.floor(n / aWeek), day: (n % aWeek) * 2, kind: n === count - 1 ? 'PRACTICE' : 'LESSON' },
    ...{
      title: n === count - 1 ? 'Разбор встреч' : `Занятие ${n + 1}`,
      startsAt: '15:00',
      endsAt: '18:00',
      hours: HOURS,
    },
    teacher,
  }));
}

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
    audience: ['student-pupil', 'student-student'],
    competences: ['Обратная связь', 'Постановка целей', 'Работа с группой'],
    modules: [
      { title: 'Роль наставника и цикл программы', hours: 12 },
      { title: 'Встреча с наставляемым: от знакомства до итога', hours: 16 },
      { title: 'Обратная связь и трудные разговоры', hours: 8 },
    ],
    materials: [{ title: 'Целевая модель наставничества', link: 'https://example.org/target-model' }],
    assessments: [{ code: 'TEST', title: 'Итоговый тест', kind: 'TEST', passMark: 60, topMark: 100 }],
  },
  {
    code: 'NS-WORK',
    titleRu: 'Наставник на рабочем месте',
    titleEn: 'Mentoring at the workplace',
    hours: 16,
    since: 'FIRST',
    foundingOrder: { number: '12-сш', date: '08-28' },
    audience: ['employer-pupil', 'employer-student'],
    competences: ['Обучение на рабочем месте'],
    modules: [
      { title: 'Наставник на предприятии', hours: 8 },
      { title: 'Практика студента: задания и оценка', hours: 8 },
    ],
    materials: [],
    assessments: [],
  },
  {
    code: 'NS-YOUNG',
    titleRu: 'Наставник молодого педагога',
    titleEn: 'Mentoring a young teacher',
    hours: 24,
    since: 'WHOLE',
    foundingOrder: { number: '7-сш', date: '08-26' },
    college: '26-10',
    audience: ['teacher-teacher'],
    competences: ['Методика преподавания', 'Методика урока', 'Анализ урока'],
    modules: [
      { title: 'Персонализированная программа', hours: 12 },
      { title: 'Анализ уроков', hours: 12 },
    ],
    materials: [{ title: 'Памятка наставника', link: 'https://example.org/memo' }],
    assessments: [
      { code: 'PLAN', title: 'Персонализированная программа', kind: 'ASSIGNMENT', passMark: 3, topMark: 5 },
    ],
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
    sessions: lessons(36, 2, 'Орлова Т. А.'),
    completionOrder: '14-з',
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
    sessions: lessons(36, 2, 'Захарова Н. П.'),
    completionOrder: '25-з',
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
    sessions: lessons(36, 2, 'Орлова Т. А.'),
    completionOrder: '11-з',
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
    sessions: lessons(16, 2, 'Ткаченко В. С.'),
    completionOrder: '16-з',
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
    sessions: lessons(24, 1, 'Захарова Н. П.'),
    completionOrder: '19-з',
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
    capacity: 44,
    teachers: [
      { name: 'Захарова Н. П.', role: 'методист' },
      { name: 'Мельник О. В.', role: 'психолог' },
    ],
    sessions: [
      ...lessons(28, 2, 'Захарова Н. П.'),
      {
        ...{
          week: 2,
          day: 2,
          kind: 'WEBINAR',
          title: 'Трудные разговоры',
          startsAt: '18:30',
          endsAt: '21:30',
          hours: 4,
        },
        teacher: 'Мельник О. В.',
      },
      {
        ...{ week: 4, kind: 'PRACTICE', title: 'Итоговая встреча', startsAt: '15:00', endsAt: '18:00', hours: 4 },
        teacher: 'Мельник О. В.',
      },
    ],
    completionOrder: '24-з',
    applicants: [
      ['26-02', 'STUDENT', 3],
      ['26-05', 'STUDENT', 2],
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
    sessions: lessons(24, 1, 'Орлова Т. А.'),
    completionOrder: '12-з',
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

/** What programmes of the running year require of their mentors' training: of which course, or any one. */
export const SAMPLE_REQUIREMENTS = [
  { college: '26-01', form: 'teacher-teacher', demand: 'WARN', course: 'NS-YOUNG' },
  { college: '26-10', form: 'teacher-teacher', demand: 'BLOCK', course: null },
] as const;

/** Of those that ended so many were renewed. */
export const SAMPLE_RENEWAL = { course: 'NS-BASE', host: '26-01', year: 'FIRST', count: 3 } as const;
