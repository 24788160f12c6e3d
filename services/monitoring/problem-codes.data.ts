import type { Bilingual } from '#kernel/i18n/messages.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const MONITORING_PROBLEMS = {
  ACCEPTED_ALREADY: {
    ru: 'Цифры колледжа за период приняты и заперты.',
    en: 'The figures of the college for the period are accepted and locked.',
  },
  ANSWERED_ALREADY: { ru: 'Человек на опрос уже ответил.', en: 'The person has answered the survey already.' },
  ANSWERS_TOO_LONG: {
    ru: 'Ответы анкеты вместе длиннее допустимого.',
    en: 'The answers of a questionnaire together are longer than they may be.',
  },
  ANSWER_LENGTH: { ru: 'Ответ пуст или длиннее допустимого.', en: 'An answer is empty or longer than it may be.' },
  ANSWER_MISSING: { ru: 'На обязательный вопрос анкеты нет ответа.', en: 'A question that must be answered was not.' },
  ANSWER_TOO_LONG: {
    ru: 'Ответ на вопрос анкеты длиннее допустимого.',
    en: 'The answer to a question is longer than it may be.',
  },
  ANSWER_UNFIT: { ru: 'На вопрос отвечают иначе.', en: 'A question is answered in another way.' },
  CAMPAIGN_EXISTS: {
    ru: 'Опрос по этой анкете в этом году уже есть.',
    en: 'There is a survey by this template in the year already.',
  },
  CAMPAIGN_NOT_FOUND: { ru: 'Такого опроса у вызывающего нет.', en: 'The caller has no such survey.' },
  CAMPAIGN_NOT_OPEN: { ru: 'Опрос сегодня не идёт.', en: 'The survey is not running today.' },
  CATEGORY_NOT_KEPT: {
    ru: 'Величина не ведётся по такой категории или общим итогом.',
    en: 'The measure is not kept by this category, or has no total.',
  },
  CHECKPOINT_UNKNOWN: { ru: 'Точки контроля с таким номером нет.', en: 'There is no checkpoint of this number.' },
  CHECK_UNANSWERED: {
    ru: 'Проверка, которую цифры не прошли, осталась без ответа.',
    en: 'A check that the figures do not pass was left unanswered.',
  },
  CHOICE_ONE: { ru: 'Выбрано больше одного варианта.', en: 'More than one option was chosen.' },
  CHOICE_UNKNOWN: { ru: 'Такого варианта у вопроса нет.', en: 'The question has no such option.' },
  COLLEGE_UNKNOWN: { ru: 'Такого колледжа в регионе нет.', en: 'The region has no such college.' },
  COMMENT_LENGTH: {
    ru: 'Комментарий пуст или длиннее допустимого.',
    en: 'The comment is empty or longer than it may be.',
  },
  DECIDED_ALREADY: { ru: 'Об этих цифрах уже решено.', en: 'These figures have been decided about already.' },
  DEFINITION_REFUSED: {
    ru: 'Такая формула посчитала бы кого-то дважды или несравнимое.',
    en: "Such a formula would count somebody twice, or what can't be compared.",
  },
  DOCUMENT_DATE_AHEAD: {
    ru: 'Документ датирован днём, который ещё не наступил.',
    en: 'A document has a date that is still to come.',
  },
  FACTS_CHANGED: {
    ru: 'С тех пор, как период сдан, факты изменились.',
    en: 'Since the period was submitted its facts have changed.',
  },
  FORMULA_TOO_LONG: {
    ru: 'Слагаемых в формуле или знаков в их кодах больше допустимого.',
    en: 'The formula has more terms, or longer codes, than it may have.',
  },
  FORM_NOT_KEPT: {
    ru: 'Величина не ведётся по такой форме наставничества и категории.',
    en: 'The measure is not kept by this form of mentoring and category.',
  },
  FORM_UNKNOWN: { ru: 'Формы наставничества с таким кодом нет.', en: 'There is no form of mentoring of this code.' },
  INDICATORS_TOO_MANY: {
    ru: 'Своих показателей у региона столько, сколько может быть.',
    en: 'The region has as many indicators of its own as it may have.',
  },
  INDICATOR_CODE_MALFORMED: {
    ru: 'Код показателя записан недопустимо.',
    en: 'The code of the indicator is not written as codes are.',
  },
  INDICATOR_CODE_RESERVED: {
    ru: 'Код занят общим показателем хаба.',
    en: 'The code is that of an indicator which ships with the hub.',
  },
  INDICATOR_RETIRED: {
    ru: 'Регион больше не следит за этим показателем.',
    en: 'The region no longer watches this indicator.',
  },
  INDICATOR_UNKNOWN: { ru: 'Показателя с таким кодом в регионе нет.', en: 'The region has no indicator of this code.' },
  LINK_UNKNOWN: { ru: 'Такой ссылки на опрос нет.', en: 'There is no such link of a survey.' },
  LINK_USED: { ru: 'По этой ссылке уже ответили.', en: 'The link was answered by already.' },
  MEASURE_UNKNOWN: { ru: 'Такой величины хаб не ведёт.', en: 'The hub keeps no such measure.' },
  NOTHING_ACCEPTED: { ru: 'Публиковать нечего.', en: 'There is nothing to publish.' },
  NOTHING_CHANGED: {
    ru: 'С прошлой публикации ничего не изменилось.',
    en: 'Nothing has changed since the last publication.',
  },
  NOT_PROTECTED: {
    ru: 'По цифрам можно было бы узнать людей, и они не опубликованы.',
    en: 'People could be recognised by the figures, which were not published.',
  },
  OPTIONS_COUNT: {
    ru: 'Вариантов у вопроса меньше или больше допустимого.',
    en: 'A question has fewer or more options than it may have.',
  },
  PERIOD_NOT_OVER: { ru: 'Период ещё не кончился.', en: 'The period is not over.' },
  PERIOD_NUMBER: { ru: 'Номера такого периода нет.', en: 'There is no period of this number.' },
  PERIOD_PUBLISHED: { ru: 'Период уже опубликован.', en: 'The period has been published.' },
  PERSON_NOT_INVITED: {
    ru: 'Ссылка на опрос этому человеку не выдавалась.',
    en: 'The person was issued no link of the survey.',
  },
  QUESTIONS_COUNT: {
    ru: 'Вопросов в анкете ни одного или больше допустимого.',
    en: 'A template has no questions, or more than it may have.',
  },
  QUESTION_REPEATED: {
    ru: 'Один вопрос или вариант назван несколько раз.',
    en: 'One question or option is named several times.',
  },
  QUESTION_UNKNOWN: { ru: 'Такого вопроса в анкете нет.', en: 'The questionnaire has no such question.' },
  REASON_LENGTH: { ru: 'Не сказано, что исправлено и почему.', en: 'It is not said what is corrected and why.' },
  REPORT_NOT_TOLD: {
    ru: 'В публикации периода нет принятых цифр колледжа.',
    en: 'The publication of the period has no accepted figures of the college.',
  },
  REPORT_TEXT_LENGTH: { ru: 'Текст раздела отчёта длиннее допустимого.', en: 'A text of the report is too long.' },
  REPORT_UNPUBLISHED: { ru: 'Период ещё не опубликован.', en: 'The period is not published so far.' },
  SATISFACTION_UNFIT: {
    ru: 'По такому вопросу и порогу удовлетворённость не прочесть.',
    en: "Satisfaction can't be read off such a question and score.",
  },
  SCORE_RANGE: { ru: 'Оценка — не целое число от 1 до 10.', en: 'A score is not a whole number from 1 to 10.' },
  SERIES_OVERLAPS: {
    ru: 'Предыдущий опрос ряда ещё не кончился.',
    en: 'The survey before it in the series is not over yet.',
  },
  SERIES_PHASE: {
    ru: 'Такая анкета, или более поздняя, в ряду уже есть.',
    en: 'The series has this questionnaire, or a later one, already.',
  },
  SERIES_UNFIT: { ru: 'Ряд опросов — других людей.', en: 'The series of surveys is of other people.' },
  SOURCE_TOO_LONG: { ru: 'Источник цели длиннее допустимого.', en: 'The source of a target is longer than it may be.' },
  SUBMISSION_REPLACED: {
    ru: 'Есть более поздние цифры колледжа за этот период.',
    en: 'There are later figures of the college for this period.',
  },
  SUBMITTED_ALREADY: {
    ru: 'Колледж уже сдал этот период.',
    en: 'The college has submitted this period already.',
  },
  SUBMIT_BY_RANGE: {
    ru: 'Срок сдачи слишком ранний или поздний.',
    en: 'The day to submit by is too early or too late.',
  },
  SURVEY_CLOSED: { ru: 'Опрос закрыт.', en: 'The survey is over.' },
  SURVEY_CLOSES: {
    ru: 'Последний день опроса уже прошёл или слишком поздний.',
    en: 'The last day of a survey is past, or too late.',
  },
  SURVEY_OPENS: { ru: 'Первый день опроса не подходит.', en: 'The first day of a survey does not fit.' },
  SURVEY_PLANNED: { ru: 'Опрос ещё не начался.', en: 'The survey has not begun yet.' },
  SURVEY_YEAR: {
    ru: 'Учебный год — не тот, в котором идут опросы.',
    en: 'The academic year is not one that surveys are of.',
  },
  TARGET_UNPROVEN: {
    ru: 'Цель отмечена подтверждённой, а документ или его дата не названы.',
    en: 'A target is marked as verified, and its document or date is not named.',
  },
  TARGET_VALUE: { ru: 'Цель — не процент от 0 до 100.', en: 'A target is not a percentage from 0 to 100.' },
  TARGET_YEAR: { ru: 'На такой год цели не ставят.', en: 'Targets are not set for this year.' },
  TEMPLATES_TOO_MANY: {
    ru: 'Своих анкет у региона столько, сколько может быть.',
    en: 'The region has as many templates of its own as it may have.',
  },
  TEMPLATE_CODE: {
    ru: 'Код анкеты, вопроса или варианта записан недопустимо.',
    en: 'The code of a template, a question or an option is not written as codes are.',
  },
  TEMPLATE_PHASE: {
    ru: 'Время анкеты не подходит тем, кого она спрашивает.',
    en: 'The phase of a template does not fit those whom it asks.',
  },
  TEMPLATE_UNKNOWN: { ru: 'Анкеты с таким кодом нет.', en: 'There is no template of this code.' },
  TEXT_LENGTH: { ru: 'Текст пуст или длиннее допустимого.', en: 'A text is empty or longer than it may be.' },
  THRESHOLD_RANGE: { ru: 'Порог слишком мал или велик.', en: 'A threshold is too low or too high.' },
  URL_MALFORMED: { ru: 'Ссылка — не адрес страницы.', en: 'A link is no address of a page.' },
} as const satisfies Record<string, Bilingual>;

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    monitoring: keyof typeof MONITORING_PROBLEMS;
  }
}
