import { PERSON_COLUMNS, type Column, type SheetColumns } from './columns-shared.js';

/** Whose row it is in a table of a cohort: what the hub writes, and what a gradebook of Moodle calls it. */
const LISTENER = {
  name: {
    title: 'ФИО',
    required: true,
    aliases: [
      'Ф.И.О.',
      'ФИО слушателя',
      'ФИО наставника',
      'Слушатель',
      'Наставник',
      'Фамилия, имя, отчество',
      'Фамилия Имя Отчество',
      'Полное имя',
      'Full name',
      'Listener',
    ],
  },
  externalId: {
    ...PERSON_COLUMNS.externalId,
    aliases: [...PERSON_COLUMNS.externalId.aliases, 'Индивидуальный номер', 'ID number'],
  },
  email: {
    ...PERSON_COLUMNS.email,
    aliases: [...PERSON_COLUMNS.email.aliases, 'Email address', 'E-mail address'],
  },
} as const satisfies Record<string, Column>;

export const RESULTS_SHEET = {
  title: 'Посещаемость и результаты',
  columns: {
    ...LISTENER,
    college: {
      title: 'Колледж',
      aliases: ['Учреждение (организация)', 'Учреждение', 'Организация', 'Institution', 'College'],
    },
    enrolment: { title: 'Код зачисления', aliases: ['Enrolment id'] },
  },
} as const satisfies SheetColumns<string>;

export const APPLICANTS_SHEET = {
  title: 'Заявки в группу',
  columns: LISTENER,
} as const satisfies SheetColumns<string>;

export type ResultsField = keyof typeof RESULTS_SHEET.columns;
export type ApplicantField = keyof typeof APPLICANTS_SHEET.columns;
