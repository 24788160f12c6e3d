import type { Translation } from '../translation';

export const ru = {
  title: 'Дорожные карты колледжей',
  table: 'Колледжи по этапам',
  hint: 'Этапы года и мероприятия по колледжам региона. Без имён людей.',
  none: 'Колледжей в регионе нет.',
  college: 'Колледж',
  stage: 'Этап {{number}}. {{title}}',
  overdue: 'Просрочено',
  due: 'В работе',
  proven: 'Подтверждено',
  claimed: 'Только отмечено',
  unopened: 'год не открыт',
  uncounted: '—',
  mark: {
    closed: 'закрыт',
    overridden: 'закрыт с причиной: не всё было на месте',
    late: 'срок прошёл',
    current: 'идёт сейчас',
    ahead: 'впереди',
  },
  legend: '✓ закрыт, ✓* закрыт с причиной, ● идёт сейчас, ! срок прошёл, · впереди.',
  shown: 'Показаны {{shown}} колледжей из {{all}}.',
} as const;

export const en = {
  title: 'Roadmaps of the colleges',
  table: 'Colleges by stage',
  hint: 'Stages of the year and activities by college of the region. Nobody’s name.',
  none: 'The region has no colleges.',
  college: 'College',
  stage: 'Stage {{number}}. {{title}}',
  overdue: 'Overdue',
  due: 'Due now',
  proven: 'Proven',
  claimed: 'Only said',
  unopened: 'the year is not open',
  uncounted: '—',
  mark: {
    closed: 'closed',
    overridden: 'closed with a reason: something was missing',
    late: 'was due',
    current: 'under way',
    ahead: 'ahead',
  },
  legend: '✓ closed, ✓* closed with a reason, ● under way, ! was due, · ahead.',
  shown: 'The first {{shown}} of {{all}} colleges are shown.',
} satisfies Translation<typeof ru>;
