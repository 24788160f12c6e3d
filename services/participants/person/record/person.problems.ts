import { problemsOf } from '#kernel/graph/problem.js';

/** Why a person is not registered. */
export const personProblem = problemsOf({
  NAME_MALFORMED: {
    ru: 'Имя пишется буквами, до 100 знаков, без разметки и цифр.',
    en: 'A name is written in letters, up to 100 characters, without markup or digits.',
  },
  BIRTH_IMPLAUSIBLE: {
    ru: 'Проверьте дату или год рождения: {year} не подходит участнику наставничества.',
    en: 'Check the date or year of birth: {year} does not fit a participant in mentoring.',
  },
  EXTERNAL_ID_MALFORMED: {
    ru: 'Нужен ключ человека в вашей системе, до 200 знаков: по нему строка узнаётся при повторе.',
    en: "The person's key in your system is needed, up to 200 characters: it recognises the row when sent again.",
  },
  EMAIL_MALFORMED: { ru: 'Адрес почты записан с ошибкой.', en: 'The e-mail address is malformed.' },
  ENTERPRISE_REQUIRED: {
    ru: 'Представитель работодателя — от предприятия: укажите место работы или подтвердите, что оно пока не известно.',
    en: "An employer's representative is of an enterprise: give the place of work, or confirm that it is not known yet.",
  },
  CAREER_IN_FUTURE: {
    ru: 'Начало педагогической работы не может быть в будущем.',
    en: 'The start of a teaching career cannot lie in the future.',
  },
  JOB_IN_FUTURE: {
    ru: 'Работа на этом месте ещё не началась; укажите день, когда человек приступил.',
    en: 'This job is yet to begin; give the day on which the person started.',
  },
  QUALIFICATION_UNKNOWN: {
    ru: 'Укажите категорию: педагог-наставник или педагог-методист.',
    en: 'Say which category it is: teacher-mentor or teacher-methodist.',
  },
  QUALIFICATION_NOT_TEACHER: {
    ru: 'Категория «педагог-наставник» или «педагог-методист» бывает только у педагога.',
    en: 'Only a teacher has the category of teacher-mentor or teacher-methodist.',
  },
  QUALIFICATION_DAY: {
    ru: 'Укажите день, когда установлена категория, не позже сегодняшнего.',
    en: 'Give the day on which the category was given, today at the latest.',
  },
  TEXT_MALFORMED: {
    ru: 'Здесь нужен обычный текст, до {longest} знаков, без управляющих символов.',
    en: 'This takes plain text of up to {longest} characters, without control characters.',
  },
});
