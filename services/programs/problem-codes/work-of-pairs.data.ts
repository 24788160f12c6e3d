import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of what pairs do: meetings and feedback, plans, and what is left when they are over. */
export const WORK_PROBLEMS = {
  FEEDBACK_CLOSED: { ru: 'Отзыв уже не изменить.', en: 'The feedback can be changed no more.' },
  FEEDBACK_NOT_THERE: {
    ru: 'Отзыв о встрече, которой не было или на которой вызывающий не был.',
    en: 'Feedback on a meeting that was not held, or at which the caller was not.',
  },
  FEEDBACK_TEXT: { ru: 'Текст отзыва слишком длинен.', en: 'A text of feedback is too long.' },
  MEETINGS_NUMBER: { ru: 'Встреч в серии ни одной или слишком много.', en: 'A series has no meetings, or too many.' },
  MEETING_CANCELLED: { ru: 'Встреча отменена.', en: 'The meeting is cancelled.' },
  MEETING_IN_FUTURE: {
    ru: 'Проведённая встреча датирована будущим.',
    en: 'A meeting that was held is dated in the future.',
  },
  MEETING_IN_PAST: { ru: 'Планируемая встреча датирована прошлым.', en: 'A meeting to come is dated in the past.' },
  MEETING_NOT_FOUND: { ru: 'У вызывающего такой встречи нет.', en: 'The caller has no such meeting.' },
  MEETING_TEXT: { ru: 'Текст о встрече пуст или слишком длинен.', en: 'A text of a meeting is empty or too long.' },
  MEETING_THERE: {
    ru: 'Встреча этого вида в этот день у пары уже есть.',
    en: 'The pair has a meeting of the kind on the day already.',
  },
  MEETING_TIME: { ru: 'Время записано не так: нужно 14:30.', en: 'A time is not written as 14:30.' },
  NOTE_CONFIDENTIAL: {
    ru: 'Записи конфиденциальной пары ведут только двое.',
    en: 'Of a confidential pair the two alone keep notes.',
  },
  OUTCOME_CATEGORY: {
    ru: 'Категории нет у состоявшейся аттестации, или она указана там, где её не бывает.',
    en: 'An attestation that took place has no category, or something else has one.',
  },
  OUTCOME_DAY: {
    ru: 'День раньше срока или в будущем.',
    en: 'The day is before it fell due, or in the future.',
  },
  OUTCOME_NOT_DUE: {
    ru: 'Об этом человеке в этом году такое не сообщают.',
    en: 'Nothing of the kind is due of the person in the year.',
  },
  OUTCOME_TEXT: { ru: 'Текст слишком длинен.', en: 'A text is too long.' },
  PAIR_REPORT_CLOSED: { ru: 'Отчёт уже нельзя дать.', en: 'The report can be given no more.' },
  PAIR_REPORT_GIVEN: { ru: 'Отчёт уже дан другими словами.', en: 'The report was given already, in other words.' },
  PAIR_REPORT_NOT_OWN: {
    ru: 'Отчёт не о своей паре или о неутверждённой.',
    en: 'The report is on a pair that is not the caller’s, or that no order approved.',
  },
  PAIR_REPORT_TEXT: {
    ru: 'Текст отчёта пуст или слишком длинен.',
    en: 'A text of the report is empty or too long.',
  },
  PAIR_REPORT_TOO_EARLY: { ru: 'Пара ещё работает.', en: 'The pair is still at work.' },
  PLAN_AGREED: {
    ru: 'Дни согласованного плана меняет только продление.',
    en: 'Only an extension changes the days of an agreed plan.',
  },
  PLAN_AGREED_DAY: {
    ru: 'День согласования до учебного года или в будущем.',
    en: 'The day of an agreement is before the academic year, or in the future.',
  },
  PLAN_BY_MENTOR: {
    ru: 'План составляет наставник, а не наставляемый.',
    en: 'The plan is for the mentor to make, not the mentee.',
  },
  PLAN_CHANGED: {
    ru: 'План тем временем изменили.',
    en: 'Somebody has changed the plan meanwhile.',
  },
  PLAN_CONFIDENTIAL: {
    ru: 'Слова плана конфиденциальной пары пишут только двое.',
    en: "The words of a confidential pair's plan are for the two alone to write.",
  },
  PLAN_DIRECTION: {
    ru: 'У плана нет такого направления.',
    en: 'The plan has no such direction.',
  },
  PLAN_DIRECTION_CODE: {
    ru: 'Код направления записан иначе или занят хабом.',
    en: "The code of a direction is written otherwise, or is one of the hub's.",
  },
  PLAN_DIRECTION_TITLE: {
    ru: 'Название направления пусто или слишком длинное.',
    en: 'The title of a direction is empty or too long.',
  },
  PLAN_DIRECTIONS_TOO_MANY: {
    ru: 'У региона было бы слишком много своих направлений.',
    en: 'A region would have too many directions of its own.',
  },
  PLAN_DIRECTION_WORDS: {
    ru: 'Другое направление не названо словами.',
    en: 'Another direction is not said in words.',
  },
  PLAN_DONE_DAY: {
    ru: 'День выполнения вне плана, после пары или в будущем.',
    en: 'The day on which an item was done is outside the plan, behind the pair, or in the future.',
  },
  PLAN_EMPTY: {
    ru: 'В плане нет пунктов.',
    en: 'The plan has no items.',
  },
  PLAN_EXISTS: {
    ru: 'План у пары уже есть.',
    en: 'The pair has a plan already.',
  },
  PLAN_ITEMS_NUMBER: {
    ru: 'Пунктов в плане слишком много.',
    en: 'The plan has too many items.',
  },
  PLAN_ITEM_CHANGED: {
    ru: 'Пункт плана тем временем изменили.',
    en: 'Somebody has changed the item meanwhile.',
  },
  PLAN_ITEM_DAY: {
    ru: 'Срок пункта вне плана.',
    en: 'The day of an item is outside the plan.',
  },
  PLAN_ITEM_DONE: {
    ru: 'Выполненный пункт не убирают.',
    en: 'An item that is done is not taken out.',
  },
  PLAN_ITEM_NOT_FOUND: {
    ru: 'Такого пункта в плане нет.',
    en: 'The plan has no such item.',
  },
  PLAN_MEASURE_MISSING: {
    ru: 'В пункте не сказано, что сделать.',
    en: "An item doesn't say what is to be done.",
  },
  PLAN_NOT_AGREED: {
    ru: 'План ещё не согласован.',
    en: 'The plan is not agreed yet.',
  },
  PLAN_NOT_FOUND: {
    ru: 'Такого плана нет или он не ваш.',
    en: "There is no such plan, or it is not the caller's.",
  },
  PLAN_NOT_LONGER: {
    ru: 'Продление не длиннее прежнего срока, длиннее года или дольше пары.',
    en: 'An extension is no longer than the plan, longer than a year, or outlasts the pair.',
  },
  PLAN_OUTSIDE_PAIR: {
    ru: 'Дни плана вне работы пары.',
    en: 'The days of a plan are outside those of its pair.',
  },
  PLAN_PAIR_OVER: {
    ru: 'Пара завершена или отозвана.',
    en: 'The pair is over, or was taken back.',
  },
  PLAN_REASON: {
    ru: 'Продление без причины.',
    en: 'An extension without a reason.',
  },
  PLAN_REVERSED: {
    ru: 'План кончается раньше, чем начинается.',
    en: 'The plan ends before it begins.',
  },
  PLAN_TEXT: {
    ru: 'Текст плана слишком длинный.',
    en: 'A text of a plan is too long.',
  },
  PLAN_TOO_LONG: {
    ru: 'План дольше года.',
    en: 'The plan is longer than a year.',
  },
  PRACTICE_LINK: {
    ru: 'Ссылка на практику записана не как адрес https://.',
    en: 'The link of a practice is not written as an https:// address.',
  },
  PRACTICE_NAMES_MINOR: {
    ru: 'В тексте практики, предложенной региону, фамилия несовершеннолетнего.',
    en: 'A practice that is offered to the region names a minor.',
  },
  PRACTICE_NOT_FOUND: { ru: 'У вызывающего такой практики нет.', en: 'The caller has no such practice.' },
  PRACTICE_NOT_OFFERED: {
    ru: 'Колледж не предлагал практику региону.',
    en: 'The college has not offered the practice to the region.',
  },
  PRACTICE_SOURCE: {
    ru: 'Не сказано, чья практика, или это не пара и не наставник колледжа.',
    en: 'Whose practice it is isn’t said, or is no pair or mentor of the college.',
  },
  PRACTICE_TAGS: {
    ru: 'Меток слишком много, или метка слишком длинна.',
    en: 'There are too many tags, or one is too long.',
  },
  PRACTICE_TEXT: { ru: 'Текст практики пуст или слишком длинен.', en: 'A text of the practice is empty or too long.' },
  PRACTICE_WITHDRAWN: { ru: 'Практика убрана из базы.', en: 'The practice was taken out of the base.' },
  REWARD_DAY: {
    ru: 'День награды до учебного года, слишком поздно или в будущем.',
    en: 'The day of a reward is before the academic year, too late or in the future.',
  },
  REWARD_NOT_FOUND: { ru: 'Такой награды в колледже нет.', en: 'The college has no such reward.' },
  REWARD_ORDER: {
    ru: 'У приказа о награде только номер или только дата, или дата в будущем.',
    en: 'The order of a reward has a number or a date alone, or is dated in the future.',
  },
  REWARD_TEXT: { ru: 'Текст о награде пуст или слишком длинен.', en: 'A text of a reward is empty or too long.' },
  SCORE_CONFIDENTIAL: {
    ru: 'Оценку конфиденциальной пары колледж не записывает.',
    en: 'The college takes no score of a confidential pair.',
  },
  SCORE_OUT_OF_RANGE: { ru: 'Оценка не от 1 до 10.', en: 'A score is not 1 to 10.' },
} as const satisfies Record<string, Bilingual>;
