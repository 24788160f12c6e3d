import type { SheetKind } from '../import-lines.type.js';
import { APPLICANTS_SHEET, RESULTS_SHEET } from './columns-of-cohorts.js';
import type { SheetColumns } from './columns-shared.js';
import { CASE, CONTACTS, FINISHED, FORM, PERSON_COLUMNS, RESULTS } from './columns-shared.js';

export const MENTEE_SHEET = {
  title: 'База наставляемых',
  columns: {
    name: {
      title: 'ФИО наставляемого',
      required: true,
      aliases: [
        'ФИО',
        'Ф.И.О.',
        'Ф.И.О. наставляемого',
        'Фамилия, имя, отчество наставляемого',
        'Фамилия Имя Отчество',
        'Наставляемый',
        'ФИО обучающегося',
        'ФИО студента',
        'ФИО участника',
        'Mentee',
      ],
    },
    contacts: CONTACTS,
    birth: {
      title: 'Год рождения',
      aliases: [
        'Год рождения наставляемого',
        'Г.р.',
        'Год рожд.',
        'Год/дата рождения',
        'Год (дата) рождения',
        'Birth year',
      ],
    },
    request: {
      title: 'Основной запрос',
      aliases: ['Запрос', 'Запрос наставляемого', 'Основной запрос наставляемого', 'Потребность', 'Проблема/запрос'],
    },
    enteredOn: {
      title: 'Дата вхождения в программу',
      aliases: [
        'Дата вхождения',
        'Дата входа в программу',
        'Дата включения в программу',
        'Дата вступления в программу',
        'Дата вхождения в базу',
        'Дата начала программы',
        'Дата начала',
      ],
    },
    mentorName: {
      title: 'ФИО наставника',
      aliases: [
        'Ф.И.О. наставника',
        'Наставник',
        'Фамилия, имя, отчество наставника',
        'ФИО закреплённого наставника',
        'Закреплённый наставник',
        'Mentor',
      ],
    },
    form: FORM,
    mentorWorkplace: {
      title: 'Место работы/учёбы наставника',
      aliases: ['Место работы наставника', 'Место учёбы наставника', 'Место работы (учёбы) наставника'],
    },
    finishedOn: FINISHED,
    results: RESULTS,
    caseLink: CASE,
    completed: {
      title: 'Отметка о прохождении программы',
      aliases: [
        'Отметка о прохождении',
        'Отметка о завершении программы',
        'Отметка о завершении',
        'Прохождение программы',
        'Программа пройдена',
        'Прошёл программу',
        'Отметка',
      ],
    },
    ...PERSON_COLUMNS,
  },
} as const satisfies SheetColumns<string>;

export const MENTOR_SHEET = {
  title: 'База наставников',
  columns: {
    name: {
      title: 'ФИО',
      required: true,
      aliases: [
        'Ф.И.О.',
        'ФИО наставника',
        'Ф.И.О. наставника',
        'Наставник',
        'Фамилия, имя, отчество',
        'Фамилия, имя, отчество наставника',
        'Mentor',
      ],
    },
    contacts: CONTACTS,
    workplace: {
      title: 'Место работы/учёбы',
      aliases: [
        'Место работы/учёбы наставника',
        'Место работы',
        'Место учёбы',
        'Место работы (учёбы)',
        'Место работы (учёбы) наставника',
        'Место работы наставника',
        'Место работы, должность',
        'Организация',
      ],
    },
    competences: {
      title: 'Основные компетенции',
      aliases: ['Основные компетенции наставника', 'Компетенции', 'Компетенции наставника', 'Ключевые компетенции'],
    },
    achievements: {
      title: 'Важные достижения',
      aliases: [
        'Важные для программы достижения',
        'Важные для программы достижения наставника',
        'Достижения',
        'Достижения наставника',
      ],
    },
    interests: { title: 'Интересы', aliases: ['Интересы наставника', 'Хобби', 'Увлечения', 'Интересы, хобби'] },
    preferredAge: {
      title: 'Желаемый возраст наставляемых',
      aliases: ['Желаемый возраст', 'Желаемый возраст наставляемого', 'Предпочитаемый возраст', 'Возраст наставляемых'],
    },
    availability: {
      title: 'Ресурс времени',
      aliases: ['Ресурс времени на программу', 'Время', 'Свободное время', 'Ресурс времени наставника'],
    },
    enteredOn: {
      title: 'Дата вхождения в базу',
      aliases: [
        'Дата вхождения',
        'Дата включения в базу',
        'Дата вступления в базу',
        'Дата внесения в базу',
        'Дата вхождения в программу',
        'Дата начала',
      ],
    },
    menteeNames: {
      title: 'ФИО наставляемых',
      aliases: [
        'ФИО наставляемого',
        'ФИО наставляемого (наставляемых)',
        'Ф.И.О. наставляемых',
        'Ф.И.О. наставляемого',
        'Фамилия, имя, отчество наставляемого',
        'Фамилия, имя, отчество наставляемых',
        'Наставляемые',
        'Наставляемый',
        'Mentees',
      ],
    },
    forms: FORM,
    menteesWorkplace: {
      title: 'Место работы/учёбы наставляемых',
      aliases: [
        'Место работы/учёбы наставляемого',
        'Место учёбы наставляемых',
        'Место учёбы наставляемого',
        'Место работы наставляемых',
        'Место работы наставляемого',
        'Место работы (учёбы) наставляемых',
        'Место работы (учёбы) наставляемого',
      ],
    },
    finishedOn: FINISHED,
    results: RESULTS,
    caseLink: CASE,
    qualification: {
      title: 'Квалификационная категория',
      aliases: [
        'Категория педагога-наставника',
        'Квалификационная категория наставника',
        'Категория «педагог-наставник»',
        'Квалификация наставника',
        'Qualification category',
      ],
    },
    qualifiedOn: {
      title: 'Дата установления категории',
      aliases: ['Дата присвоения категории', 'Дата категории', 'Категория установлена', 'Qualified on'],
    },
    birth: { title: 'Год рождения', aliases: ['Год рождения наставника', 'Г.р.', 'Год рожд.', 'Birth year'] },
    ...PERSON_COLUMNS,
  },
} as const satisfies SheetColumns<string>;

export const HEADCOUNT_SHEET = {
  title: 'Численность',
  columns: {
    college: {
      title: 'Код колледжа',
      aliases: ['Колледж', 'Код', 'Код ПОО', 'Код организации', 'college', 'College code', 'collegeCode'],
    },
    year: {
      title: 'Учебный год',
      required: true,
      aliases: ['Год', 'Уч. год', 'year', 'Academic year', 'academicYear'],
    },
    students: {
      title: 'Студенты',
      aliases: [
        'Численность студентов',
        'Студентов',
        'Всего студентов',
        'Количество студентов',
        'Кол-во студентов',
        'students',
      ],
    },
    pupils: {
      title: 'Ученики школ-партнёров',
      aliases: [
        'Ученики',
        'Учеников',
        'Численность учеников',
        'Школьники',
        'Количество учеников',
        'Кол-во учеников',
        'pupils',
      ],
    },
    teachers: {
      title: 'Педагогические работники',
      aliases: [
        'Педагоги',
        'Педагогов',
        'Педработники',
        'Пед. работники',
        'Численность педагогических работников',
        'Преподаватели',
        'Количество педагогов',
        'Кол-во педагогов',
        'Количество педагогических работников',
        'teachers',
      ],
    },
    youngSpecialists: {
      title: 'Молодые специалисты',
      aliases: [
        'Молодых специалистов',
        'Из них молодые специалисты',
        'в т.ч. молодые специалисты',
        'Численность молодых специалистов',
        'Количество молодых специалистов',
        'Кол-во молодых специалистов',
        'young specialists',
        'youngSpecialists',
      ],
    },
    confirm: {
      title: 'Подтверждено',
      aliases: ['Подтверждаю', 'Подтверждение', 'Числа верны', 'confirm', 'confirmed'],
    },
  },
} as const satisfies SheetColumns<string>;

export type MenteeField = keyof typeof MENTEE_SHEET.columns;
export type MentorField = keyof typeof MENTOR_SHEET.columns;
export type HeadcountField = keyof typeof HEADCOUNT_SHEET.columns;

/** What each kind of table is made of. */
export const SHEETS: Readonly<Record<SheetKind, SheetColumns<string>>> = {
  mentees: MENTEE_SHEET,
  mentors: MENTOR_SHEET,
  headcount: HEADCOUNT_SHEET,
  results: RESULTS_SHEET,
  applicants: APPLICANTS_SHEET,
};
