import type { Attesting } from '../import/attesting/attesting.policy.js';
import type { SheetSource } from './files.js';

/**
 * What a college says that attests all there is: the consents, and an order that acts from long before, so that it stands
 * in the way of no pair.
 */
export const ATTESTING = {
  consents: true,
  pairs: { number: '12-н', date: '2020-09-01', actsFrom: '2015-09-01' },
} as const satisfies Attesting;

/** The same in an address; headcounts attest nothing. */
export function attestingQuery(sheet = 'mentees'): Record<string, string> {
  if (sheet === 'headcount') return {};
  const { number: orderNumber, date: orderDate, actsFrom: orderActsFrom } = ATTESTING.pairs;
  return { attestConsents: 'true', orderNumber, orderDate, orderActsFrom };
}

/** The same on the command line. */
export const ATTESTING_OPTIONS: readonly string[] = [
  ...['--attest-consents', '--order-number', ATTESTING.pairs.number],
  ...['--order-date', ATTESTING.pairs.date, '--order-acts-from', ATTESTING.pairs.actsFrom],
];

/** The columns of the two bases as colleges commonly have them. */
const MENTEE_HEADER = [
  '№',
  'ФИО наставляемого',
  'Контактные данные (или представителя)',
  'Год рождения',
  'Основной запрос',
  'Дата вхождения в программу',
  'ФИО наставника',
  'Форма наставничества',
  'Место работы/учёбы наставника',
  'Дата завершения программы',
];
const MENTOR_HEADER = [
  '№',
  'ФИО',
  'Контактные данные',
  'Место работы/учёбы',
  'Дата вхождения в базу',
  'ФИО наставляемых',
  'Форма наставничества',
];

type Row = readonly unknown[];

/** A sheet with a merged title above its header, a blank row and a totals row, as printed forms have. */
function sheet(title: string, header: Row, rows: readonly Row[]): SheetSource {
  return { rows: [[title], [], header, ...rows, [], ['', 'Итого', rows.length]], merges: ['A1:G1'] };
}

/** A base of mentees whose first row is row 4. */
export function menteesSheet(rows: readonly Row[]): SheetSource {
  return sheet('База наставляемых', MENTEE_HEADER, rows);
}

/** A base of mentors whose first row is row 4. */
export function mentorsSheet(rows: readonly Row[]): SheetSource {
  return sheet('База наставников', MENTOR_HEADER, rows);
}

/** Four mentees of three mentors, one of whom is a mentee, too; the last row names nobody's initials. */
export const MENTEES: readonly Row[] = [
  [
    1,
    'Смирнова Анна Петровна',
    '8 900 123-45-67',
    2006,
    'сварка',
    '01.10.2024',
    'Кузнецов Олег Ильич',
    'работодатель – студент',
    'ООО «Заря»',
  ],
  [
    2,
    'ЁЛКИН  ПЁТР ОЛЕГОВИЧ',
    'elkin@college.ru',
    '14.02.2007',
    '',
    45566,
    'Кузнецов О.И.',
    'Работодатель-студент',
    'Заря, ООО',
    '20.12.2024',
  ],
  [
    3,
    'Белова Вера Игоревна',
    '',
    '',
    'классное руководство',
    'сентябрь 2024',
    'Орлова Ольга Юрьевна',
    'учитель – учитель',
  ],
  [4, 'Орлова Ольга Юрьевна', '', '', '', '', 'Титова Нина Львовна', 'педагог – педагог'],
  [5, 'Ким Яна', '', 2006, '', '', 'Неведомый Н.Н.', 'педагог – студент'],
];

export const MENTORS: readonly Row[] = [
  [
    1,
    'Кузнецов Олег Ильич',
    'kuznetsov@zarya.ru',
    'ООО "ЗАРЯ"',
    '01.11.2024',
    'Смирнова А.П.\nЕлкин Петр Олегович',
    'работодатель-студент',
  ],
  [2, 'Орлова Ольга Юрьевна', '', 'Колледж', '', 'Белова В.И.', 'педагог-педагог'],
  [3, 'Новиков Лев Львович', '', 'АО «Рассвет»', '', '', 'работодатель – студент'],
];
