import { problemsOf } from '#kernel/graph/problem.js';

/** Why a document is not registered, or an entry of the register not changed. */
export const documentProblem = problemsOf({
  DOCUMENT_KIND_UNKNOWN: {
    ru: 'Такого вида документа нет: возьмите код из списка видов.',
    en: 'There is no such kind of document: take a code from the list of kinds.',
  },
  DOCUMENT_NOT_FOUND: {
    ru: 'Такого документа в реестре колледжа нет.',
    en: "The college's register has no such document.",
  },
  DOCUMENT_WITHDRAWN: {
    ru: 'Документ отозван {withdrawnOn}: зарегистрируйте другой.',
    en: 'The document was withdrawn on {withdrawnOn}: register another one.',
  },
  DOCUMENT_NUMBER_MALFORMED: { ru: 'Номер — до 100 знаков.', en: 'A number has up to 100 characters.' },
  DOCUMENT_DATE_MISSING: {
    ru: 'У приказа с номером есть и дата: укажите её.',
    en: 'An order with a number has a date as well: give it.',
  },
  DOCUMENT_IN_FUTURE: {
    ru: 'Дата документа ещё не наступила; внесите её, когда он будет подписан.',
    en: 'The document is dated in the future; enter the date once it is signed.',
  },
  DOCUMENT_TERM_REVERSED: {
    ru: 'Документ перестаёт действовать раньше, чем начинает; проверьте оба дня.',
    en: 'The document ceases to be in force before it begins to; check both days.',
  },
  DOCUMENT_TEXT_TOO_LONG: {
    ru: 'Здесь помещается до {longest} знаков.',
    en: 'There is room for up to {longest} characters here.',
  },
  DOCUMENT_LINK_MALFORMED: {
    ru: 'Ссылка — адрес, который начинается с https://, до 2000 знаков, без имени и пароля.',
    en: 'A link is an address that begins with https://, up to 2,000 characters, without name and password.',
  },
  DOCUMENT_FILE_MALFORMED: {
    ru: 'Файл описан не так, как ответил хаб: сначала отправьте сам файл, потом передайте его ответ.',
    en: 'The file is not described as the hub answered: send the file itself first, then pass on the answer.',
  },
  DOCUMENT_FILE_NOT_KEPT: {
    ru: 'Этого файла хаб не хранит: отправьте его ещё раз. Файл, который не зарегистрировали за двое суток, удаляется.',
    en: 'The hub does not keep this file: send it again. A file that is not registered within two days is removed.',
  },
  ORDER_NUMBER_TAKEN: {
    ru: 'Номер {number} уже у другого приказа этого учебного года, от {date}: проверьте номер и дату.',
    en: 'Number {number} is that of another order of this academic year, of {date}: check number and date.',
  },
  STAGE_UNKNOWN: { ru: 'Этапов семь: номер — от 1 до 7.', en: 'There are seven stages: the number is 1 to 7.' },
  REASON_MISSING: {
    ru: 'Назовите причину, от 1 до 500 знаков.',
    en: 'Give the reason, 1 to 500 characters.',
  },
});
