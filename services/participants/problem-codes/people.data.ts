import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of people, their categories and consents, of merging and erasing them. */
export const PERSON_PROBLEMS = {
  BIRTH_IMPLAUSIBLE: {
    ru: 'Дата или год рождения неправдоподобны либо противоречат друг другу.',
    en: "Day or year of birth can't be, or they contradict each other.",
  },
  BIRTH_REQUIRED: { ru: 'Для согласия нужна дата или год рождения.', en: 'A consent needs a day or year of birth.' },
  BOTH_HAVE_MENTOR: {
    ru: 'У обеих записей есть наставник, а у наставляемого он один.',
    en: 'Both records have a mentor, and a mentee has one.',
  },
  CAREER_IN_FUTURE: { ru: 'Начало педагогической работы в будущем.', en: 'The start of teaching is in the future.' },
  CATEGORIES_COUNT: {
    ru: 'Категорий в истории ни одной или больше допустимого.',
    en: 'The history has no category, or more than it may have.',
  },
  CATEGORY_CHANGED_LATER: {
    ru: 'Категория сменилась позже указанного дня.',
    en: 'The category changed after the day given.',
  },
  CATEGORY_DIFFERS: { ru: 'У двух записей разные категории.', en: 'The two records have different categories.' },
  CATEGORY_FROM_REQUIRED: {
    ru: 'Не указано, с какого дня действует категория.',
    en: 'The day from which the category holds is missing.',
  },
  CATEGORY_FROM_UNEXPECTED: {
    ru: 'Первая категория действует с самого начала, день у неё не указывают.',
    en: 'The first category holds from the beginning and has no day.',
  },
  CATEGORY_IN_FUTURE: { ru: 'Категория начинается в будущем.', en: 'The category begins in the future.' },
  CATEGORY_ORDER: { ru: 'Дни категорий идут не по порядку.', en: 'Days of categories are not in order.' },
  CATEGORY_REPEATED: { ru: 'Категория повторяет предыдущую.', en: 'A category repeats the one before.' },
  CONSENT_FOR_ADULT: {
    ru: 'За совершеннолетнего представитель согласия не даёт.',
    en: 'No representative consents for somebody of age.',
  },
  CONSENT_IN_FUTURE: {
    ru: 'Согласие дано или отозвано в будущем.',
    en: 'A consent is given or withdrawn in the future.',
  },
  CONSENT_OF_MINOR: {
    ru: 'За несовершеннолетнего согласие даёт законный представитель.',
    en: 'For a minor the legal representative gives the consent.',
  },
  CONSENT_OF_REPRESENTATIVE: {
    ru: 'Согласие дал законный представитель, и отзывает его он.',
    en: 'The legal representative gave the consent, and withdraws it.',
  },
  CONSENT_TERM_REVERSED: { ru: 'Согласие кончается раньше, чем начинается.', en: 'The consent ends before it begins.' },
  CONSENT_WITHDRAWN: {
    ru: 'Согласие этого дня отозвано и остаётся отозванным.',
    en: 'The consent of this day was withdrawn and stays so.',
  },
  DIFFERENT_COLLEGES: { ru: 'Две записи — разных колледжей.', en: 'The two records are of different colleges.' },
  DOCUMENT_NUMBER_TOO_LONG: {
    ru: 'Номер документа длиннее допустимого.',
    en: 'The number of the document is longer than it may be.',
  },
  EACH_OTHERS_PAIR: {
    ru: 'Две записи — наставник и наставляемый одной пары.',
    en: 'The two records are mentor and mentee of one pair.',
  },
  ENTERPRISE_REQUIRED: {
    ru: 'Представитель работодателя записан без предприятия, и никто не подтвердил, что оно не известно.',
    en: "An employer's representative comes without an enterprise, and nobody confirmed that it is not known.",
  },
  EXTERNAL_ID_MALFORMED: {
    ru: 'Ключ системы колледжа пуст или слишком длинен.',
    en: "The key of the college's system is empty or too long.",
  },
  JOB_IN_FUTURE: { ru: 'Начало работы на этом месте в будущем.', en: 'The start of the present job is in the future.' },
  NAME_MALFORMED: {
    ru: 'Имя пусто, слишком длинно или содержит недопустимые знаки.',
    en: 'A name is empty, too long, or has signs that it may not have.',
  },
  NAME_NOT_CONFIRMED: {
    ru: 'Имя не подтверждено: удаляют того, чьё имя названо верно.',
    en: 'The name is not confirmed: who is erased has to be named rightly.',
  },
  NOTHING_TO_WITHDRAW: {
    ru: 'Действующего согласия, которое можно отозвать, нет.',
    en: 'There is no consent in force to withdraw.',
  },
  PERSON_ERASED: { ru: 'Данные этого человека удалены.', en: "The person's data have been erased." },
  QUALIFICATION_DAY: {
    ru: 'Дня квалификационной категории нет, или он в будущем.',
    en: 'The day of a qualification category is missing, or in the future.',
  },
  QUALIFICATION_NOT_TEACHER: {
    ru: 'Квалификационная категория не у педагога.',
    en: 'A qualification category of somebody who is no teacher.',
  },
  QUALIFICATION_UNKNOWN: {
    ru: 'Категория не названа, а её день или документ — да.',
    en: 'A category is not named, and its day or document is.',
  },
  RECORDS_IN_CONFLICT: {
    ru: 'То, что держится на двух записях, не может быть у одного человека.',
    en: 'What hangs on the two records cannot be one person’s.',
  },
  REPRESENTATIVE_DOCUMENT_REQUIRED: {
    ru: 'Не указан документ законного представителя.',
    en: 'The document of the legal representative is missing.',
  },
  REPRESENTATIVE_DOCUMENT_TOO_LONG: {
    ru: 'Документ законного представителя записан слишком длинно.',
    en: 'The document of the legal representative is too long.',
  },
  REPRESENTATIVE_RELATION_REQUIRED: {
    ru: 'Не указано, кем законный представитель приходится несовершеннолетнему.',
    en: 'It is missing who the legal representative is to the minor.',
  },
  REPRESENTATIVE_REQUIRED: {
    ru: 'Не указано имя законного представителя.',
    en: 'The name of the legal representative is missing.',
  },
  REPRESENTATIVE_UNEXPECTED: {
    ru: 'О представителе сказано там, где согласие даёт не он.',
    en: 'Something is told of a representative where somebody else gives the consent.',
  },
  SAME_PERSON: { ru: 'Дважды названа одна и та же запись.', en: 'One record is named twice.' },
  TEXTS_TOO_LONG: {
    ru: 'Соединённые тексты двух записей длиннее допустимого.',
    en: 'The texts of both records together are longer than they may be.',
  },
  TEXT_MALFORMED: {
    ru: 'Текст поля слишком длинен или содержит недопустимые знаки.',
    en: 'The text of a field is too long, or has signs that it may not have.',
  },
} as const satisfies Record<string, Bilingual>;
