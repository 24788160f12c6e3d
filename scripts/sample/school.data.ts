import type { SampleCourse } from './school.type.js';

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

/** What became of certificates: whose cohort, which of its certificates, and why. */
export const SAMPLE_REVOCATION = {
  ...{ course: 'NS-WORK', host: '26-07' },
  reason: 'Выдан по ошибке: слушатель пропустил практические занятия.',
} as const;

/** What programmes of the running year require of their mentors' training: a course, or any that gives a competence. */
export const SAMPLE_REQUIREMENTS = [
  { college: '26-01', form: 'teacher-teacher', demand: 'WARN', course: 'NS-YOUNG', competence: null },
  { college: '26-10', form: 'teacher-teacher', demand: 'BLOCK', course: null, competence: 'Методика преподавания' },
] as const;

/** What mentors of the running year say themselves that they would like to learn: so many of a college and a category. */
export const SAMPLE_WISHES = [
  { college: '26-01', category: 'STUDENT', count: 3, course: null, competence: 'Обратная связь' },
  { college: '26-01', category: 'TEACHER', count: 2, course: 'NS-YOUNG', competence: null },
  { college: '26-02', category: 'STUDENT', count: 2, course: null, competence: 'Работа с конфликтами' },
  { college: '26-07', category: 'EMPLOYER_REPRESENTATIVE', count: 3, course: 'NS-WORK', competence: null },
] as const;

/** Of those that ended so many were renewed. */
export const SAMPLE_RENEWAL = { course: 'NS-BASE', host: '26-01', year: 'FIRST', count: 3 } as const;
