import { problemsOf, type Problem } from '#kernel/graph/problem.js';

/** Why a stay in a base, or what it says of a person, is refused. */
export const stayProblem = problemsOf({
  PERSON_NOT_FOUND: {
    ru: 'Среди людей этого колледжа такого человека нет: сначала внесите его.',
    en: 'There is no such person among those of the college: register them first.',
  },
  CONSENT_MISSING: {
    ru: 'Нет действующего согласия на обработку персональных данных: сначала запишите его.',
    en: 'There is no consent to the processing of personal data in force: record it first.',
  },
  ENTERED_ON_REQUIRED: {
    ru: 'Непонятно, о каком пребывании в базе речь: укажите дату вхождения.',
    en: 'It is not clear which stay in the base is meant: give the date of entry.',
  },
  ENTRY_IMPLAUSIBLE: {
    ru: 'Дата вхождения — не раньше {earliest} и не в будущем; проверьте её.',
    en: 'The date of entry is not before {earliest} and not in the future; check it.',
  },
  LEFT_BEFORE_ENTERED: {
    ru: 'Выход раньше вхождения в базу ({enteredOn}); проверьте обе даты.',
    en: 'The date of leaving is before that of entry ({enteredOn}); check both.',
  },
  LEFT_ON_REQUIRED: {
    ru: 'Причина выхода есть, а даты нет: укажите дату выхода.',
    en: 'There is a reason for leaving and no date: give the date of leaving.',
  },
  STAY_OVERLAPS: {
    ru: 'В эти дни человек уже был в базе (с {enteredOn}); проверьте даты.',
    en: 'The person was in the base on these days already (from {enteredOn}); check the dates.',
  },
  ALREADY_IN_BASE: {
    ru: 'Человек в базе с {enteredOn} и не выходил: укажите эту дату вхождения или сначала дату выхода.',
    en: 'The person is in the base since {enteredOn} and has not left: give that date of entry, or end that stay first.',
  },
  NOT_IN_BASE: {
    ru: 'Этого человека в базе нет: выходить не из чего.',
    en: 'This person is not in the base, so there is nothing to leave.',
  },
  ALREADY_LEFT: {
    ru: 'Человек уже вышел из базы {leftOn}; чтобы исправить запись, внесите её заново с датой вхождения.',
    en: 'The person left the base on {leftOn} already; to correct that, send the stay anew with its date of entry.',
  },
  PAIRS_RUNNING: {
    ru: 'У этого человека действующих пар: {count}. Сначала завершите их или подтвердите, что он выходит из базы, а пары продолжаются.',
    en: 'This person has pairs at work: {count}. End them first, or confirm that the person leaves the base and the pairs go on.',
  },
  REASON_MISSING: {
    ru: 'Назовите причину выхода, от 1 до 500 знаков.',
    en: 'Give the reason for leaving, 1 to 500 characters.',
  },
  AGE_IMPLAUSIBLE: {
    ru: 'Возраст наставляемого — целое число лет от {youngest} до {oldest}, «от» не больше «до».',
    en: 'The age of a mentee is {youngest} to {oldest} whole years, and the first not above the last.',
  },
  SPECIALITY_TOO_LONG: {
    ru: 'Специальность — название, до {longest} знаков.',
    en: 'A speciality is a name of up to {longest} characters.',
  },
  CAPACITY_IMPLAUSIBLE: {
    ru: 'Сколько наставляемых может вести наставник — целое число от 0 до {most}.',
    en: 'How many mentees a mentor can take is a whole number from 0 to {most}.',
  },
});

/** Why nothing is written about a person whose consent is missing, has run out or was withdrawn (domain.md rule 5). */
export const lacksConsent = (path: Problem['path']): Problem => stayProblem('CONSENT_MISSING', path);
