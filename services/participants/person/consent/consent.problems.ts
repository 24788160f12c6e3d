import { problemsOf, type Problem } from '#kernel/graph/problem.js';

/** Why a consent is not recorded, or none withdrawn. */
export const consentProblem = problemsOf({
  PERSON_NOT_FOUND: {
    ru: 'Среди людей ваших колледжей такого человека нет.',
    en: 'There is no such person among the people of your colleges.',
  },
  CONSENT_IN_FUTURE: {
    ru: 'Дата согласия ещё не наступила; укажите дату документа.',
    en: 'The consent is dated in the future; give the date of the document.',
  },
  CONSENT_TERM_REVERSED: {
    ru: 'Срок согласия кончается раньше, чем оно дано; проверьте обе даты.',
    en: 'The consent ends before it was given; check both dates.',
  },
  BIRTH_REQUIRED: {
    ru: 'Чтобы знать, кто вправе дать согласие, нужен хотя бы год рождения: за несовершеннолетнего его даёт представитель, взрослый — сам.',
    en: 'To know who may consent at least the year of birth is needed: for a minor the representative does, an adult themself.',
  },
  CONSENT_OF_MINOR: {
    ru: 'За несовершеннолетнего согласие даёт законный представитель: укажите, что его дал он.',
    en: 'For a minor the legal representative consents: say that they gave it.',
  },
  CONSENT_FOR_ADULT: {
    ru: 'В этот день человек уже совершеннолетний и даёт согласие сам: укажите, что его дал он, или проверьте дату согласия и дату рождения.',
    en: 'On that day the person is of age and consents themself: say that they gave it, or check the date of the consent and the birth.',
  },
  REPRESENTATIVE_REQUIRED: {
    ru: 'Укажите имя законного представителя, который подписал согласие.',
    en: 'Give the name of the legal representative who signed the consent.',
  },
  REPRESENTATIVE_RELATION_REQUIRED: {
    ru: 'Укажите, кем представитель приходится несовершеннолетнему.',
    en: 'Say who the representative is to the minor.',
  },
  REPRESENTATIVE_DOCUMENT_REQUIRED: {
    ru: 'Укажите документ, который подтверждает права представителя: свидетельство о рождении, акт об опеке.',
    en: 'Give the document by which the representative is one: a certificate of birth, an act of guardianship.',
  },
  REASON_MISSING: { ru: 'Укажите причину, от 1 до 500 знаков.', en: 'Give the reason, from 1 to 500 characters.' },
  CONSENT_WITHDRAWN: {
    ru: 'Согласие этого дня отозвано и остаётся отозванным; укажите дату нового документа.',
    en: 'The consent of this day was withdrawn and stays so; give the date of a new document.',
  },
  CONSENT_OF_REPRESENTATIVE: {
    ru: 'Согласие за вас дал законный представитель, и отзывает его он: по своей ссылке или через куратора. Выйти из пары или отказаться от предложенной вы можете сами, когда захотите.',
    en: 'Your legal representative gave this consent, and withdraws it: by a link of their own, or through the curator. You leave a pair, or decline one, by yourself whenever you want.',
  },
  NOTHING_TO_WITHDRAW: {
    ru: 'Действующих согласий у этого человека нет.',
    en: 'This person has no consent to withdraw.',
  },
});

/** What is wrong with what is said of the document and of who signed it. */
export const documentProblem = problemsOf({
  CONSENT_IN_FUTURE: {
    ru: 'Дата документа ещё не наступила; проверьте её.',
    en: 'The document is dated in the future; check it.',
  },
  DOCUMENT_NUMBER_TOO_LONG: {
    ru: 'Номер документа — до 100 знаков.',
    en: 'The number of a document has up to 100 characters.',
  },
  REPRESENTATIVE_UNEXPECTED: {
    ru: 'Сведения о представителе хранятся только у согласия, которое дал он сам: укажите, что согласие дал представитель, или уберите их.',
    en: 'What is told of a representative is kept with a consent that they gave alone: say that the representative gave it, or leave it out.',
  },
  REPRESENTATIVE_DOCUMENT_TOO_LONG: {
    ru: 'Документ представителя — до 200 знаков.',
    en: "The representative's document has up to 200 characters.",
  },
  NAME_MALFORMED: {
    ru: 'Имя пишется буквами, до 200 знаков, без разметки и цифр.',
    en: 'A name is written in letters, up to 200 characters, without markup or digits.',
  },
});

/** Why nothing is done about a person who is not of the caller's colleges, merged or erased perhaps. */
export const PERSON_NOT_FOUND: Problem = consentProblem('PERSON_NOT_FOUND', ['personId']);
