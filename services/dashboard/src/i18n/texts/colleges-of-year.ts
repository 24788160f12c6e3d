import type { Translation } from '../translation';

export const ru = {
  hint: 'Сдавать за {{year}} пока нечего, но данные уже видны: они живые, как у самих колледжей.',
  headcount: 'Численность',
  figures: 'Показатели',
  reported: 'Есть {{told}} из {{all}}',
  unreported: 'Не сообщена',
  students_one: '{{number}} студент',
  students_few: '{{number}} студента',
  students_many: '{{number}} студентов',
  students_other: '{{number}} студента',
  teachers_one: '{{number}} педагог',
  teachers_few: '{{number}} педагога',
  teachers_many: '{{number}} педагогов',
  teachers_other: '{{number}} педагога',
} as const;

export const en = {
  hint: 'There is nothing to submit for {{year}} yet, but data are there: live, as the colleges see them.',
  headcount: 'Headcount',
  figures: 'Indicators',
  reported: '{{told}} of {{all}} reported',
  unreported: 'Not reported',
  students_one: '{{number}} student',
  students_other: '{{number}} students',
  teachers_one: '{{number}} teacher',
  teachers_other: '{{number}} teachers',
} satisfies Translation<typeof ru>;
