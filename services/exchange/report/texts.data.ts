import type { Bilingual } from '#kernel/i18n/messages.js';

/** What is printed in every report. */
export const TEXTS = {
  ofCollege: { ru: 'Отчёт о наставничестве', en: 'Mentoring report' },
  ofRegion: { ru: 'Наставничество в регионе: сводка', en: 'Mentoring in the region: summary' },
  issued: {
    ru: '№ {number}, составлен {day}; цифры – на {speaksFor}, публикация {revision}.',
    en: 'No. {number}, issued {day}; figures as of {speaksFor}, publication {revision}.',
  },
  figures: { ru: 'Показатели', en: 'Indicators' },
  chart: { ru: 'Показатели и цели', en: 'Indicators and targets' },
  chartHint: {
    ru: 'Полоса – показатель от 0 до 100 %, черта – цель.',
    en: 'A bar is the indicator from 0 to 100 %, the line across it its target.',
  },
  target: { ru: 'цель {value}', en: 'target {value}' },
  targetCarried: { ru: 'цель {value}, перенесена с {year}', en: 'target {value}, carried forward from {year}' },
  carried: {
    ru: '* Своей цели на год отчёта нет, действует прежняя: № {numbers} – с {year}.',
    en: '* Without a target of its own for the year of the report, an earlier one holds: no. {numbers} from {year}.',
  },
  targetUnconfirmed: {
    ru: '{words}, документом не подтверждена',
    en: '{words}, not confirmed by a document',
  },
  unconfirmed: {
    ru: '† Ориентир: документа региона с такой целью в хабе нет: № {numbers}.',
    en: '† A guide value: no document of the region in the hub gives this target: no. {numbers}.',
  },
  automatic: {
    ru: '‡ Часть данных сдана и принята автоматически, так как к сроку их никто не сдал: № {numbers}.',
    en: '‡ Some of it was submitted and accepted automatically, as nobody had in time: no. {numbers}.',
  },
  strengths: { ru: 'Сильные стороны', en: 'Strong sides' },
  weaknesses: { ru: 'Слабые стороны', en: 'Weak sides' },
  practices: { ru: 'Практики', en: 'Practices' },
  closing: { ru: 'Итоги года', en: 'What the year came to' },
  closingHint: {
    ru: 'Пары и отчёты – на {speaksFor}; награды, практики и вошедшие в базу наставников – на день составления.',
    en: 'Pairs and reports as of {speaksFor}; rewards, practices and who entered the base of mentors as of the day of issue.',
  },
  rewards: { ru: 'Награды и конкурсы', en: 'Rewards and contests' },
  outcomes: { ru: 'Что стало с наставляемыми прежних лет', en: 'What came of mentees of earlier years' },
  shared: { ru: 'Практики, которые читает регион', en: 'Practices that the region reads' },
  sharedHint: {
    ru: 'С согласия сторон, без имён. Показаны {shown} из {all}.',
    en: 'By consent of their sides, without names. {shown} of {all} are shown.',
  },
  colleges: { ru: 'Колледжи', en: 'Colleges' },
  collegesHint: {
    ru: 'Номера столбцов – номера показателей из таблицы выше.',
    en: 'Columns have the numbers of the indicators in the table above.',
  },
  ownFigures: {
    ru: 'Цифры колледжа приведены полностью: отчёт – для него самого и для координаторов региона.',
    en: 'The figures of the college are whole: the report is for itself and the coordinators of its region.',
  },
  published: {
    ru: 'Приведены опубликованные цифры. «Скрыто» – число людей так мало, что их можно было бы узнать.',
    en: 'The figures are those that are published. Hidden: of so few people that they could be recognised.',
  },
  snapshot: { ru: 'Снимок данных (SHA-256): {hash}', en: 'Snapshot of the data (SHA-256): {hash}' },
  content: { ru: 'Содержание отчёта (SHA-256): {hash}', en: 'What the report says (SHA-256): {hash}' },
  page: { ru: 'Страница {page} из {pages}', en: 'Page {page} of {pages}' },
  hub: { ru: 'Хаб наставничества колледжей', en: 'College Mentoring Hub' },
} as const satisfies Record<string, Bilingual>;

/** Heads of the columns of indicators. */
export const COLUMNS = {
  number: { ru: '№', en: 'No.' },
  title: { ru: 'Показатель', en: 'Indicator' },
  value: { ru: 'Значение', en: 'Value' },
  target: { ru: 'Цель', en: 'Target' },
  gap: { ru: 'До цели', en: 'To target' },
  before: { ru: 'Было, {period}', en: 'Before, {period}' },
  change: { ru: 'Разница, п. п.', en: 'Change, points' },
  region: { ru: 'Регион', en: 'Region' },
  coverage: { ru: 'Колледжей', en: 'Colleges' },
  college: { ru: 'Колледж', en: 'College' },
} as const satisfies Record<string, Bilingual>;

/** What a year came to, each with its number. */
export const CLOSING = {
  completed: { ru: 'Пары, завершившие работу в срок', en: 'Pairs that came to their planned end' },
  atWork: { ru: 'Пары, которые ещё работали', en: 'Pairs that were still at work' },
  endedEarly: { ru: 'Пары, завершённые досрочно', en: 'Pairs that ended early' },
  reports: { ru: 'Отчёты сторон', en: 'Reports of the sides' },
  practices: { ru: 'Практики в базе; из них читает регион', en: 'Practices in the base; of them the region reads' },
  finished: { ru: 'Завершившие наставляемые; из них в базе наставников', en: 'Mentees who finished; of them in the base of mentors' },
} as const satisfies Record<string, Bilingual>; // prettier-ignore

/** Heads of the columns of tables on the close of a year. */
export const CLOSING_COLUMNS = {
  what: { ru: 'Что', en: 'What' },
  count: { ru: 'Сколько', en: 'How many' },
  level: { ru: 'Уровень', en: 'Level' },
  due: { ru: 'О ком пора было сообщить', en: 'To be told of' },
  told: { ru: 'Сообщили', en: 'Told of' },
  reached: { ru: 'Это так', en: 'Came true' },
  practice: { ru: 'Практика', en: 'Practice' },
  form: { ru: 'Форма наставничества', en: 'Form of mentoring' },
} as const satisfies Record<string, Bilingual>;

export const OF: Bilingual = { ru: '{part} из {whole}', en: '{part} of {whole}' };

/** What stands in place of a figure that there is none of. */
export const ABSENT = {
  SUPPRESSED: { ru: 'скрыто', en: 'hidden' },
  MISSING: { ru: 'нет данных', en: 'not reported' },
  NOT_APPLICABLE: { ru: 'не считается', en: 'not applicable' },
} as const satisfies Record<string, Bilingual>;

export const REACHED: Bilingual = { ru: 'достигнута', en: 'reached' };

/** In place of the distance to a target, where fewer than half of the colleges have told the figure. */
export const EARLY: Bilingual = { ru: 'рано судить', en: 'too early to tell' };

export const PARTS: Bilingual = { ru: '{value} ({numerator} из {denominator})', en: '{value} ({numerator} of {denominator})' }; // prettier-ignore
