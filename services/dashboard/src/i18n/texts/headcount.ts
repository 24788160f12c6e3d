import type { Translation } from '../translation';

export const ru = {
  title: 'Или впишите численность здесь',
  counts: {
    students: 'Студенты',
    pupils: 'Ученики школ-партнёров',
    teachers: 'Педагогические работники',
    youngSpecialists: 'Из них молодые специалисты',
  },
  before: 'За {{year}}: {{count, number}}',
  noneBefore: 'За {{year}} численности нет',
  noNumber: 'Впишите целое число людей, ноль тоже число.',
  confirm: 'Числа верны, хотя и резко изменились',
  report: 'Записать численность',
  done: 'Численность за {{year}} записана, показатели пересчитаны.',
  unchanged: 'Численность за {{year}} уже была такой.',
};

export const en = {
  title: 'Or write the headcount here',
  counts: {
    students: 'Students',
    pupils: 'Pupils of partner schools',
    teachers: 'Teachers',
    youngSpecialists: 'Young specialists among them',
  },
  before: 'In {{year}}: {{count, number}}',
  noneBefore: 'None was reported of {{year}}',
  noNumber: 'Write a whole number of people; zero is one, too.',
  confirm: 'The numbers are right, although they jump',
  report: 'Report the headcount',
  done: 'The headcount of {{year}} is recorded, and the figures are counted anew.',
  unchanged: 'The headcount of {{year}} was the same already.',
} satisfies Translation<typeof ru>;
