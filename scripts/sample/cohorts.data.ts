import type { SampleCohort, SampleSession } from './school.type.js';

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

/** Runs of the courses, as far as the sample's years have come. */
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
      { name: 'Захарова Н. П.', role: 'методист', isPerson: true },
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
