import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of both bases, of what is said in them and of the tables that they come from. */
export const BASE_PROBLEMS = {
  AGE_IMPLAUSIBLE: {
    ru: 'Желаемый возраст наставляемого неправдоподобен.',
    en: "The preferred age of a mentee can't be.",
  },
  ALREADY_IN_BASE: { ru: 'Человек уже состоит в базе.', en: 'The person is in the base already.' },
  ALREADY_LEFT: {
    ru: 'Человек уже вышел из базы другим днём.',
    en: 'The person has left the base already, on another day.',
  },
  CAPACITY_IMPLAUSIBLE: {
    ru: 'Столько наставляемых наставник вести не может.',
    en: 'So many mentees no mentor can take.',
  },
  ENTERED_ON_REQUIRED: { ru: 'Не указан день вхождения в базу.', en: 'The day of entering the base is missing.' },
  ENTRY_IMPLAUSIBLE: { ru: 'День вхождения в базу неправдоподобен.', en: "The day of entering the base can't be." },
  FILE_NAME_MALFORMED: { ru: 'Имя файла пусто или слишком длинно.', en: 'The name of the file is empty or too long.' },
  IMPORT_FILE_MALFORMED: {
    ru: 'Файл импорта назван не по SHA-256 и размеру, или листы его названы недопустимо.',
    en: 'The file of an import is not named by its SHA-256 and size, or its sheets not as they have to be.',
  },
  IMPORT_ID_UNUSABLE: {
    ru: 'Ключ импорта записан не как UUIDv7 или уже занят.',
    en: 'The id of an import is no UUIDv7, or is taken.',
  },
  IMPORT_PROGRESS_MALFORMED: {
    ru: 'Ход импорта назван недопустимо.',
    en: "How far an import is can't be so.",
  },
  IMPORT_TAKEN_OVER: {
    ru: 'Такого импорта нет, или его продолжает другой.',
    en: 'There is no such import, or somebody else goes on with it.',
  },
  IMPORT_UNDER_WAY: {
    ru: 'Импорт ещё идёт, и продолжать его рано.',
    en: 'The import is still under way, and not to be taken up again.',
  },
  IMPORT_WARNINGS_MALFORMED: {
    ru: 'Предупреждений перечислено больше допустимого, или место одного из них названо недопустимо.',
    en: 'More warnings are listed than may be, or a place of one is not named as it has to be.',
  },
  IMPORT_YEAR_MISPLACED: {
    ru: 'Год указан там, где он не нужен, или не указан там, где нужен.',
    en: 'A year is given where none belongs, or missing where one does.',
  },
  LEFT_BEFORE_ENTERED: {
    ru: 'День выхода из базы раньше дня вхождения.',
    en: 'The day of leaving the base is before that of entering.',
  },
  LEFT_ON_REQUIRED: { ru: 'Причина выхода есть, а день не указан.', en: 'There is a reason of leaving, and no day.' },
  NOT_IN_BASE: { ru: 'Человек не состоит в базе.', en: 'The person is not in the base.' },
  PAIRS_RUNNING: {
    ru: 'У того, кто выходит из базы, есть действующие пары, и этого никто не подтвердил.',
    en: 'Whoever leaves the base has pairs at work, and nobody confirmed that.',
  },
  ROW_COUNTS_MALFORMED: {
    ru: 'Числа строк загрузки неправдоподобны.',
    en: "The counts of rows of an import can't be.",
  },
  SPECIALITY_TOO_LONG: { ru: 'Название специальности слишком длинное.', en: 'The name of a speciality is too long.' },
  STAY_OVERLAPS: { ru: 'Срок в базе пересекается с другим.', en: 'The stay in the base overlaps another one.' },
  WORDS_MALFORMED: {
    ru: 'Слов слишком много, или одно из них пусто либо слишком длинно.',
    en: 'There are too many words, or one of them is empty or too long.',
  },
} as const satisfies Record<string, Bilingual>;
