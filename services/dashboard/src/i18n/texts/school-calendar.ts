import type { Translation } from '../translation';

export const ru = {
  title: 'Календарь школы',
  own: 'Адрес для календаря телефона: занятия ваших групп и события для наставников.',
  ofCollege: 'Адрес для календарей сотрудников: занятия, которые ведёт колледж, и события сети.',
  once: 'Кто знает адрес, тот календарь и читает, поэтому показывается он один раз.',
  made: 'Адрес создан {{moment}}.',
  make: 'Создать адрес',
  again: 'Создать новый вместо него',
  revoke: 'Закрыть адрес',
  revoked: 'Адрес закрыт.',
  link: 'адрес календаря',
} as const;

export const en: Translation<typeof ru> = {
  title: 'Calendar of the school',
  own: 'An address for the calendar of a phone: sessions of your cohorts and events for mentors.',
  ofCollege: 'An address for the calendars of the staff: sessions that the college hosts and events of the network.',
  once: 'Whoever knows it reads the calendar, so it is shown once.',
  made: 'The address was made {{moment}}.',
  make: 'Make an address',
  again: 'Make a new one in its place',
  revoke: 'Close the address',
  revoked: 'The address is closed.',
  link: 'address of the calendar',
};
