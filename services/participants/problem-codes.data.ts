import type { Bilingual } from '#kernel/i18n/messages.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const PARTICIPANTS_PROBLEMS = {
  ACCOUNT_MALFORMED: { ru: 'Учётная запись названа недопустимо.', en: 'The account is not named as accounts are.' },
  ACCOUNT_OF_CLIENT: {
    ru: 'Это учётная запись информационной системы: её роль следует из выданного ключа.',
    en: 'It is the account of an information system, whose role comes with its key.',
  },
  ACCOUNT_OF_DEMO: {
    ru: 'Это учётная запись демонстрации, а в хабе уже не только учебные данные.',
    en: 'It is an account of the demo, and the hub holds more than the sample by now.',
  },
  AGE_GROUPS_COUNT: {
    ru: 'Возрастных групп больше допустимого.',
    en: 'There are more groups of age than there may be.',
  },
  AGE_GROUPS_OVERLAP: { ru: 'Возрастные группы пересекаются.', en: 'Groups of age overlap.' },
  AGE_GROUP_MALFORMED: {
    ru: 'Границы или число возрастной группы неправдоподобны.',
    en: "Bounds or count of a group of age can't be.",
  },
  AGE_IMPLAUSIBLE: {
    ru: 'Желаемый возраст наставляемого неправдоподобен.',
    en: "The preferred age of a mentee can't be.",
  },
  ALREADY_IN_BASE: { ru: 'Человек уже состоит в базе.', en: 'The person is in the base already.' },
  ALREADY_LEFT: {
    ru: 'Человек уже вышел из базы другим днём.',
    en: 'The person has left the base already, on another day.',
  },
  BINDING_NOT_FOUND: {
    ru: 'Такой роли нет среди тех, что видит вызывающий.',
    en: 'There is no such role among those that the caller sees.',
  },
  BIRTH_IMPLAUSIBLE: {
    ru: 'Дата или год рождения неправдоподобны либо противоречат друг другу.',
    en: "Day or year of birth can't be, or they contradict each other.",
  },
  BIRTH_REQUIRED: { ru: 'Для согласия нужна дата или год рождения.', en: 'A consent needs a day or year of birth.' },
  BOTH_HAVE_MENTOR: {
    ru: 'У обеих записей есть наставник, а у наставляемого он один.',
    en: 'Both records have a mentor, and a mentee has one.',
  },
  CAPACITY_IMPLAUSIBLE: {
    ru: 'Столько наставляемых наставник вести не может.',
    en: 'So many mentees no mentor can take.',
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
  CLIENT_NAME_MALFORMED: {
    ru: 'Название ключа пусто, слишком длинно или содержит недопустимые знаки.',
    en: 'The name of a client is empty, too long, or has signs that it may not have.',
  },
  CLIENT_STANDS: { ru: 'Ключ с таким названием уже выдан.', en: 'A client of this name stands already.' },
  COLLEGE_CODE_MALFORMED: {
    ru: 'Код колледжа записан недопустимо.',
    en: 'The code of the college is not written as codes are.',
  },
  COLLEGE_CODE_TAKEN: { ru: 'Колледж с таким кодом уже есть.', en: 'There is a college of this code already.' },
  CONFIRMED_IN_FUTURE: {
    ru: 'Партнёрство подтверждают днём, который ещё не наступил.',
    en: 'A partnership is confirmed for a day that has not come yet.',
  },
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
  COUNT_IMPLAUSIBLE: { ru: 'Численность неправдоподобна.', en: "A number of people can't be." },
  DIFFERENT_COLLEGES: { ru: 'Две записи — разных колледжей.', en: 'The two records are of different colleges.' },
  DOCUMENT_NUMBER_TOO_LONG: {
    ru: 'Номер документа длиннее допустимого.',
    en: 'The number of the document is longer than it may be.',
  },
  EACH_OTHERS_PAIR: {
    ru: 'Две записи — наставник и наставляемый одной пары.',
    en: 'The two records are mentor and mentee of one pair.',
  },
  DIGEST_ADDRESS: {
    ru: 'Адрес участника для дайджеста — тот, что в его карточке.',
    en: 'The address of a participant for digests is that of their record.',
  },
  EMAIL_MALFORMED: {
    ru: 'Адрес электронной почты записан недопустимо.',
    en: 'The e-mail address is not written as addresses are.',
  },
  ENTERED_ON_REQUIRED: { ru: 'Не указан день вхождения в базу.', en: 'The day of entering the base is missing.' },
  ENTRY_IMPLAUSIBLE: { ru: 'День вхождения в базу неправдоподобен.', en: "The day of entering the base can't be." },
  ENTERPRISE_REQUIRED: {
    ru: 'Представитель работодателя записан без предприятия, и никто не подтвердил, что оно не известно.',
    en: "An employer's representative comes without an enterprise, and nobody confirmed that it is not known.",
  },
  EXTERNAL_ID_MALFORMED: {
    ru: 'Ключ системы колледжа пуст или слишком длинен.',
    en: "The key of the college's system is empty or too long.",
  },
  FILE_NAME_MALFORMED: { ru: 'Имя файла пусто или слишком длинно.', en: 'The name of the file is empty or too long.' },
  HEADCOUNT_JUMP: {
    ru: 'Численность в десять раз больше или меньше прежней либо меньше числа участников и не подтверждена.',
    en: 'A headcount is ten times the former one, a tenth of it, or under those who take part, and is not confirmed.',
  },
  IMPORT_ID_UNUSABLE: {
    ru: 'Id загрузки записан не как UUIDv7 или уже занят.',
    en: 'The id of an import is no UUIDv7, or is taken.',
  },
  IMPORT_YEAR_MISPLACED: {
    ru: 'Год указан там, где он не нужен, или не указан там, где нужен.',
    en: 'A year is given where none belongs, or missing where one does.',
  },
  JOB_IN_FUTURE: { ru: 'Начало работы на этом месте в будущем.', en: 'The start of the present job is in the future.' },
  LEFT_BEFORE_ENTERED: {
    ru: 'День выхода из базы раньше дня вхождения.',
    en: 'The day of leaving the base is before that of entering.',
  },
  LEFT_ON_REQUIRED: { ru: 'Причина выхода есть, а день не указан.', en: 'There is a reason of leaving, and no day.' },
  LINK_FOR_ADULT: {
    ru: 'Ссылка представителя — только для несовершеннолетнего.',
    en: "A representative's link is for a minor alone.",
  },
  LINK_NOT_FOUND: {
    ru: 'Такой личной ссылки нет среди тех, что видит вызывающий.',
    en: 'There is no such personal link among those that the caller sees.',
  },
  LINK_TERM: {
    ru: 'Личная ссылка действует от сегодняшнего дня и не дольше года.',
    en: 'A personal link lasts from today on, and no longer than a year.',
  },
  MINORS_CONTRADICT_AGES: {
    ru: 'Число несовершеннолетних противоречит возрастным группам.',
    en: 'The number of minors contradicts the groups of age.',
  },
  MORE_BY_AGE_THAN_TOTAL: {
    ru: 'По возрастам больше людей, чем всего.',
    en: 'By age there are more people than in all.',
  },
  MORE_YOUNG_THAN_TEACHERS: {
    ru: 'Молодых специалистов больше, чем педагогов.',
    en: 'There are more young specialists than teachers.',
  },
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
  NOT_IN_BASE: { ru: 'Человек не состоит в базе.', en: 'The person is not in the base.' },
  NO_HEADCOUNT_STANDS: {
    ru: 'Колледж не сдавал численности этого года.',
    en: 'The college has reported no headcount of the year.',
  },
  NO_CLIENT_STANDS: {
    ru: 'Действующего ключа информационной системы нет.',
    en: 'No such client of an information system stands.',
  },
  ORGANISATION_NAME_MALFORMED: {
    ru: 'Название организации пусто или слишком длинно.',
    en: 'The name of an organisation is empty or too long.',
  },
  OWN_ACCOUNT: { ru: 'Себе ролей не дают.', en: 'Nobody gives roles to their own account.' },
  PARTNERS_DIFFERENT: {
    ru: 'Партнёры разного вида или из разных регионов.',
    en: 'The partners are of different kinds or regions.',
  },
  PARTNER_NAME_TAKEN: {
    ru: 'Партнёр с таким названием в регионе уже есть.',
    en: 'The region has a partner of this name already.',
  },
  PAIRS_RUNNING: {
    ru: 'У того, кто выходит из базы, есть действующие пары, и этого никто не подтвердил.',
    en: 'Whoever leaves the base has pairs at work, and nobody confirmed that.',
  },
  PARTNER_NOT_CONFIRMED: {
    ru: 'Партнёрство колледжем не подтверждено.',
    en: 'The college has not confirmed the partnership.',
  },
  PARTNER_NOT_FOUND: {
    ru: 'Такого партнёра нет среди тех, что видит вызывающий.',
    en: 'There is no such partner among those that the caller sees.',
  },
  PARTNER_NOT_LINKED: { ru: 'Этот партнёр с колледжем не связан.', en: "The partner is not one of the college's." },
  PARTNER_SHARED: {
    ru: 'С партнёром работают и другие колледжи: его меняет координатор.',
    en: 'Other colleges work with the partner, too: a coordinator changes it.',
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
  REGION_CODE_MALFORMED: {
    ru: 'Код региона записан недопустимо.',
    en: 'The code of the region is not written as codes are.',
  },
  REGION_CODE_TAKEN: { ru: 'Регион с таким кодом уже есть.', en: 'There is a region of this code already.' },
  REGION_NOT_FOUND: { ru: 'Такого региона нет.', en: 'There is no such region.' },
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
  RECORDS_IN_CONFLICT: {
    ru: 'То, что держится на двух записях, не может быть у одного человека.',
    en: 'What hangs on the two records cannot be one person’s.',
  },
  ROLE_CONFLICT: {
    ru: 'Роль противоречит той, что у учётной записи уже есть.',
    en: 'The role contradicts one that the account has already.',
  },
  ROLE_OF_CLIENT: {
    ru: 'Эта роль даётся информационной системе с её ключом.',
    en: "This role comes to a college's system with its key.",
  },
  ROLE_SCOPE: {
    ru: 'Роль дана не тому: региону, колледжу или человеку.',
    en: 'The role is for another scope: a region, a college or a person.',
  },
  ROW_COUNTS_MALFORMED: {
    ru: 'Числа строк загрузки неправдоподобны.',
    en: "The counts of rows of an import can't be.",
  },
  SAME_PERSON: { ru: 'Дважды названа одна и та же запись.', en: 'One record is named twice.' },
  SCOPE_NOT_FOUND: {
    ru: 'Региона, колледжа или человека, для которого роль, нет.',
    en: 'The region, college or person that the role is for is not there.',
  },
  SPECIALITY_TOO_LONG: { ru: 'Название специальности слишком длинное.', en: 'The name of a speciality is too long.' },
  STAY_OVERLAPS: { ru: 'Срок в базе пересекается с другим.', en: 'The stay in the base overlaps another one.' },
  TEXTS_TOO_LONG: {
    ru: 'Соединённые тексты двух записей длиннее допустимого.',
    en: 'The texts of both records together are longer than they may be.',
  },
  TEXT_MALFORMED: {
    ru: 'Текст поля слишком длинен или содержит недопустимые знаки.',
    en: 'The text of a field is too long, or has signs that it may not have.',
  },
  TIME_ZONE_UNKNOWN: { ru: 'Такого часового пояса нет.', en: 'There is no such time zone.' },
  TOO_MANY_CLIENTS: {
    ru: 'У региона столько действующих ключей, что новых не выдаётся.',
    en: 'The region has so many clients that stand that no more are issued.',
  },
  WORDS_MALFORMED: {
    ru: 'Слов слишком много, или одно из них пусто либо слишком длинно.',
    en: 'There are too many words, or one of them is empty or too long.',
  },
} as const satisfies Record<string, Bilingual>;

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    participants: keyof typeof PARTICIPANTS_PROBLEMS;
  }
}
