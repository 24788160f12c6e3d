export interface Column {
  /** The usual title: what a report names when the sheet lacks the column. */
  readonly title: string;
  /**
   * Other headers in use. Compared without case, punctuation and ё; an alias of several words also fits a longer header
   * that begins with it, since templates add explanations («Ссылка на кейс/отзыв, размещённые на сайте»).
   */
  readonly aliases: readonly string[];
  /** Without it the row with the headers is not recognised. */
  readonly required?: boolean;
}

export interface SheetColumns<Field extends string> {
  readonly title: string;
  readonly columns: Readonly<Record<Field, Column>>;
}

/** Columns that either base may have besides its usual ones. */
export const PERSON_COLUMNS = {
  birthDate: {
    title: 'Дата рождения',
    aliases: ['Дата рожд.', 'Д.р.', 'Дата рождения участника', 'Birth date', 'Date of birth'],
  },
  phone: {
    title: 'Телефон',
    aliases: ['Тел.', 'Номер телефона', 'Контактный телефон', 'Мобильный телефон', 'Сотовый', 'Моб. тел.', 'Phone'],
  },
  email: {
    title: 'E-mail',
    aliases: ['Email', 'Эл. почта', 'Электронная почта', 'Адрес электронной почты', 'Почта', 'Эл. адрес', 'Mail'],
  },
  category: {
    title: 'Категория',
    aliases: ['Категория участника', 'Категория наставляемого', 'Категория наставника', 'Статус участника', 'Category'],
  },
  group: {
    title: 'Группа/курс',
    aliases: ['Группа', 'Курс', 'Курс/группа', 'Группа, курс', 'Учебная группа', 'Класс', 'Класс/группа', 'Group'],
  },
  careerStartedOn: {
    title: 'Начало педагогической деятельности',
    aliases: [
      'Дата начала педагогической деятельности',
      'Год начала педагогической деятельности',
      'Начало пед. деятельности',
      'Дата начала пед. деятельности',
      'Педагогическая деятельность с',
      'Педагогический стаж с',
      'Начало педагогического стажа',
      'Career start',
    ],
  },
  jobStartedOn: {
    title: 'Работает на этом месте с',
    aliases: ['Дата приёма на работу', 'Принят на работу', 'Начало работы на этом месте', 'Job start'],
  },
  externalId: {
    title: 'Внешний код',
    aliases: ['Внешний код/Табельный номер', 'Табельный номер', 'Таб. №', 'Таб. номер', 'Внешний ID', 'External id'],
  },
} as const satisfies Record<string, Column>;

export const FORM: Column = {
  title: 'Форма наставничества',
  aliases: [
    'Форма',
    'Формы наставничества',
    'Вид наставничества',
    'Модель наставничества',
    'Форма (вид) наставничества',
  ],
};

export const CONTACTS: Column = {
  title: 'Контактные данные',
  aliases: [
    'Контактные данные (или представителя)',
    'Контактные данные для связи',
    'Контактные данные представителя',
    'Контактная информация',
    'Контакты',
    'Контакты для связи',
    'Данные для связи',
    'Contacts',
  ],
};

export const CASE: Column = {
  title: 'Ссылка на кейс/отзыв',
  aliases: ['Ссылка на кейс', 'Ссылка на отзыв', 'Кейс/отзыв', 'Кейс', 'Отзыв', 'Ссылка', 'Ссылка на кейс, отзыв'],
};

export const FINISHED: Column = {
  title: 'Дата завершения программы',
  aliases: [
    'Дата завершения',
    'Дата окончания',
    'Дата окончания программы',
    'Дата выхода из программы',
    'Завершение программы',
    'Окончание программы',
    'Срок окончания',
  ],
};

export const RESULTS: Column = {
  title: 'Результаты программы',
  aliases: ['Результаты', 'Результат', 'Результат программы', 'Итоги программы', 'Достигнутые результаты'],
};
