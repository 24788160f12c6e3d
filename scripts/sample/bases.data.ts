import type { Category } from '#kernel/graph/person-category.data.js';

/** What mentors of a category write of themselves in the base (columns as in domain.md, texts made up). */
export interface MentorWords {
  readonly competences: readonly string[];
  readonly tags: readonly string[];
  readonly achievements: readonly string[];
  readonly preferredAge: readonly [from: number, to: number];
  /** What they wish to be trained in: some of it courses of the school give. */
  readonly wishes: readonly string[];
}

export const MENTOR_WORDS: Readonly<Record<Category, MentorWords>> = {
  STUDENT: {
    competences: ['Учёба по профессии', 'Публичные выступления', 'Проектная работа', 'Волонтёрство', 'Спорт'],
    tags: ['адаптация', 'проекты', 'добровольчество', 'спорт', 'чемпионаты'],
    achievements: ['Призёр регионального чемпионата профессий', 'Староста группы', 'Победитель олимпиады колледжа'],
    preferredAge: [14, 18],
    wishes: ['Обратная связь', 'Постановка целей', 'Работа с группой'],
  },
  PUPIL: {
    competences: ['Школьные предметы', 'Робототехника', 'Спорт'],
    tags: ['школа', 'кружок', 'спорт'],
    achievements: ['Победитель школьной олимпиады', 'Участник технопарка'],
    preferredAge: [11, 16],
    wishes: ['Работа с группой'],
  },
  TEACHER: {
    competences: [
      'Методика урока',
      'Психология подростка',
      'Цифровые инструменты',
      'Олимпиады',
      'Классное руководство',
    ],
    tags: ['методика', 'ИКТ', 'воспитание', 'олимпиады'],
    achievements: ['Высшая категория', 'Автор учебного пособия', 'Эксперт демонстрационного экзамена'],
    preferredAge: [15, 35],
    wishes: ['Анализ урока', 'Работа с конфликтами'],
  },
  EMPLOYER_REPRESENTATIVE: {
    competences: ['Работа на производстве', 'Охрана труда', 'Карьера в профессии', 'Станки с ЧПУ', 'Агротехнологии'],
    tags: ['производство', 'практика', 'карьера', 'трудоустройство'],
    achievements: ['Лучший по профессии', 'Наставник производства', 'Стаж в профессии больше десяти лет'],
    preferredAge: [16, 23],
    wishes: ['Обучение на рабочем месте'],
  },
};

export interface MenteeWords {
  readonly requests: readonly string[];
  readonly needs: readonly string[];
}

export const MENTEE_WORDS: Readonly<Record<Exclude<Category, 'EMPLOYER_REPRESENTATIVE'>, MenteeWords>> = {
  STUDENT: {
    requests: ['Привыкнуть к учёбе в колледже', 'Подготовиться к чемпионату', 'Найти место практики', 'Закрыть долги'],
    needs: ['Учёба по профессии', 'Публичные выступления', 'Работа на производстве', 'Проектная работа'],
  },
  PUPIL: {
    requests: ['Выбрать профессию', 'Подтянуть предметы для поступления', 'Попробовать себя в проекте'],
    needs: ['Школьные предметы', 'Проектная работа', 'Карьера в профессии'],
  },
  TEACHER: {
    requests: ['Составить первые рабочие программы', 'Удерживать внимание группы', 'Освоить электронный журнал'],
    needs: ['Методика урока', 'Классное руководство', 'Цифровые инструменты'],
  },
};

export const INTERESTS: readonly string[] = ['Туризм', 'Музыка', 'Настольные игры', 'Театр', 'Автомобили', 'Чтение'];

export const TIME_RESOURCES: readonly string[] = [
  '2 часа в неделю',
  'По субботам',
  'После занятий',
  'По договорённости',
];

export const FREQUENCIES = ['WEEKLY', 'FORTNIGHTLY', 'FORTNIGHTLY', 'SEVERAL_A_WEEK'] as const;
