import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of a college year: its activities, stages, roadmap and documents. */
export const COLLEGE_YEAR_PROBLEMS = {
  ACTIVITIES_TOO_MANY: {
    ru: 'Своих мероприятий колледжа в году слишком много.',
    en: 'The college has too many activities of its own in the year.',
  },
  ACTIVITY_DAYS: {
    ru: 'Дни мероприятия не по порядку или вне года.',
    en: 'The days of an activity are out of order, or outside of the year.',
  },
  ACTIVITY_DONE: { ru: 'Мероприятие уже выполнено.', en: 'The activity is done already.' },
  ACTIVITY_NOT_APPLICABLE: {
    ru: 'Мероприятие отмечено как неприменимое.',
    en: 'The activity is marked as not applicable.',
  },
  ACTIVITY_STAGE_CLOSED: { ru: 'Этап мероприятия закрыт.', en: 'The stage of the activity is closed.' },
  ACTIVITY_STANDARD: {
    ru: 'Слова дорожной карты колледж не меняет.',
    en: 'The words of the roadmap are not for a college to change.',
  },
  ACTIVITY_TEXT: {
    ru: 'Текст мероприятия пуст или слишком длинный.',
    en: 'A text of an activity is empty or too long.',
  },
  ACTIVITY_UNKNOWN: {
    ru: 'Мероприятия с таким кодом в дорожной карте нет.',
    en: 'The roadmap has no activity of this code.',
  },
  COPY_NOT_EARLIER: {
    ru: 'Год для переноса не раньше или не открыт.',
    en: 'The year to copy from is not earlier, or not open.',
  },
  DATE_BEFORE_YEAR: { ru: 'День раньше начала учебного года.', en: 'The day is before the academic year begins.' },
  DATE_OUTSIDE_YEAR: { ru: 'День вне учебного года.', en: 'The day is outside the academic year.' },
  DOCUMENT_DATE_MISSING: { ru: 'У приказа с номером нет даты.', en: 'An order with a number has no date.' },
  DOCUMENT_FILE_MALFORMED: {
    ru: 'Файл описан не так, как ответил хаб, когда его приняли.',
    en: 'A file is not described as the hub answered when it took it.',
  },
  DOCUMENT_FILE_NOT_KEPT: {
    ru: 'Файла, который называет документ, хаб не хранит.',
    en: 'The hub does not keep the file that a document names.',
  },
  DOCUMENT_IN_FUTURE: { ru: 'Документ датирован будущим.', en: 'The document is dated in the future.' },
  DOCUMENT_KIND_UNKNOWN: { ru: 'Вида документа с таким кодом нет.', en: 'There is no kind of document of this code.' },
  DOCUMENT_LINK_MALFORMED: {
    ru: 'Ссылка на документ записана не как адрес https://.',
    en: 'The link to a document is not written as an https:// address.',
  },
  DOCUMENT_NOT_FOUND: {
    ru: 'Такого документа нет в реестре колледжа.',
    en: "There is no such document in the college's register.",
  },
  DOCUMENT_NUMBER_MALFORMED: {
    ru: 'Номер документа слишком длинен.',
    en: 'The number of the document is too long.',
  },
  DOCUMENT_TERM_REVERSED: {
    ru: 'Документ перестаёт действовать раньше, чем начинает.',
    en: 'The document ceases to be in force before it begins to.',
  },
  DOCUMENT_TEXT_TOO_LONG: {
    ru: 'Название документа или подпись слишком длинны.',
    en: 'The title or the signer of a document is too long.',
  },
  DOCUMENT_WITHDRAWN: { ru: 'Документ отозван.', en: 'The document was withdrawn.' },
  GATE_ACTIVITY: { ru: 'Мероприятие этапа не выполнено.', en: 'An activity of the stage is not done.' },
  GATE_CHECKPOINT: { ru: 'Контрольная точка этапа не пройдена.', en: 'A checkpoint of the stage is not answered.' },
  GATE_DOCUMENT: { ru: 'Нет обязательного документа этапа.', en: 'A required document of the stage is missing.' },
  REASON_LENGTH: { ru: 'Причина пуста или слишком длинная.', en: 'The reason is empty or too long.' },
  RESPONSIBLE_MISSING: {
    ru: 'Не сказано, кто отвечает за мероприятие.',
    en: 'Nobody is said to answer for the activity.',
  },
  ROADMAP_CODES: {
    ru: 'Номера мероприятий не те или повторяются.',
    en: 'Numbers of activities are malformed or repeated.',
  },
  ROADMAP_PROOF: { ru: 'Такого подтверждения нет.', en: 'There is no such proof.' },
  ROADMAP_SIZE: {
    ru: 'В дорожной карте нет мероприятий или их слишком много.',
    en: 'The roadmap has no activities, or too many.',
  },
  ROADMAP_VALID_FROM: { ru: 'Год начала действия не подходит.', en: 'The year from which it holds does not fit.' },
  STAGES_BEHIND: { ru: 'За этапом закрыты следующие.', en: 'Stages behind the stage are closed.' },
  STAGE_DAY_ORDER: {
    ru: 'День закрытия не в порядке этапов.',
    en: 'The day of closing is out of the order of stages.',
  },
  STAGE_OUT_OF_ORDER: { ru: 'Более ранний этап не закрыт.', en: 'An earlier stage is not closed.' },
  STAGE_UNKNOWN: { ru: 'Этапа с таким номером нет.', en: 'There is no stage of this number.' },
  YEAR_NOT_OPEN: { ru: 'Колледж этот учебный год не открыл.', en: 'The college has not opened this academic year.' },
  YEAR_TEXT: { ru: 'Текст о годе пуст или слишком длинный.', en: 'A text of the year is empty or too long.' },
} as const satisfies Record<string, Bilingual>;
