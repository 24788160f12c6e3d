import { problemsOf } from '#kernel/graph/problem.js';

/** Why a plan is not written, changed, agreed or extended as it was told. */
export const planProblem = problemsOf({
  MENTORSHIP_NOT_FOUND: { ru: 'Такой пары у вас нет.', en: 'You have no such mentorship.' },
  PLAN_NOT_FOUND: { ru: 'Такого плана у вас нет.', en: 'You have no such plan.' },
  PLAN_EXISTS: {
    ru: 'План у этой пары уже есть: откройте его и дополните. Написанное здесь не сохранено.',
    en: 'The pair has a plan already: open it and add to it. What was written here is not kept.',
  },
  PLAN_PAIR_OVER: {
    ru: 'Пара завершена или отозвана: плана для неё не пишут, в прежнем отмечают лишь сделанное.',
    en: 'The pair is over or was taken back: no plan is written for it, and in a former one only what was done is recorded.',
  },
  PLAN_REVERSED: { ru: 'План кончается раньше, чем начинается.', en: 'The plan ends before it begins.' },
  PLAN_TOO_LONG: {
    ru: 'План рассчитан не больше чем на год: до {last}. Позже его можно продлить.',
    en: 'A plan lasts a year at most: until {last}. It can be extended later.',
  },
  PLAN_OUTSIDE_PAIR: {
    ru: 'План идёт, пока работает пара: с {first} по {last}.',
    en: 'A plan runs while the pair is at work: from {first} to {last}.',
  },
  PLAN_BY_MENTOR: {
    ru: 'Этот план составляет наставник; наставляемый отмечает в нём сделанное и результаты.',
    en: 'This plan is written by the mentor; the mentee records what was done and the results.',
  },
  PLAN_AGREED: {
    ru: 'План согласован: дни согласованного плана меняет только продление.',
    en: 'The plan is agreed: only an extension changes the days of an agreed one.',
  },
  PLAN_NOT_AGREED: {
    ru: 'План ещё не согласован: его дни меняют без продления.',
    en: 'The plan is not agreed yet: its days are changed without an extension.',
  },
  PLAN_CHANGED: {
    ru: 'План тем временем изменили: посмотрите его и повторите.',
    en: 'Somebody has changed the plan meanwhile: look at it and try again.',
  },
  PLAN_EMPTY: {
    ru: 'В плане нет ни одного пункта: согласовывать нечего.',
    en: 'The plan has no item: there is nothing to agree on.',
  },
  PLAN_AGREED_DAY: {
    ru: 'Согласовать план можно днём с {first} по сегодняшний.',
    en: 'A plan is agreed on a day from {first} to today.',
  },
  PLAN_ITEMS_NUMBER: { ru: 'Пунктов в плане — не больше {most}.', en: 'A plan has {most} items at most.' },
  PLAN_ITEM_NOT_FOUND: { ru: 'Такого пункта в плане нет.', en: 'The plan has no such item.' },
  PLAN_ITEM_CHANGED: {
    ru: 'Этот пункт тем временем изменили: посмотрите его и впишите своё ещё раз.',
    en: 'Somebody has changed this item meanwhile: look at it and write yours again.',
  },
  PLAN_ITEM_DONE: {
    ru: 'Выполненный пункт не убирают: снимите сначала отметку.',
    en: 'An item that is done is not taken out: take its tick back first.',
  },
  PLAN_ITEM_DAY: {
    ru: 'Срок пункта — в пределах плана: с {first} по {last}.',
    en: 'The day of an item is within the plan: {first} to {last}.',
  },
  PLAN_DONE_DAY: {
    ru: 'Отметить выполненным можно днём с {first} по {last}.',
    en: 'An item can be done on a day from {first} to {last}.',
  },
  PLAN_DIRECTION: {
    ru: 'Направления {code} у этого плана нет. Есть: {known}.',
    en: 'This plan has no direction {code}. There are: {known}.',
  },
  PLAN_DIRECTION_WORDS: {
    ru: 'Назовите другое направление словами.',
    en: 'Say in words which other direction it is.',
  },
  PLAN_MEASURE_MISSING: { ru: 'Напишите, что сделать.', en: 'Say what is to be done.' },
  PLAN_TEXT: { ru: 'Здесь до {longest} знаков.', en: 'This takes up to {longest} characters.' },
  PLAN_REASON: {
    ru: 'Напишите, почему план продлевается: от 1 до 500 знаков.',
    en: 'Say why the plan is extended: 1 to 500 characters.',
  },
  PLAN_NOT_LONGER: {
    ru: 'Продление кончается позже прежнего срока, {former}, и не позже {last}.',
    en: 'An extension ends behind the former end, {former}, and by {last}.',
  },
  PLAN_CONFIDENTIAL: {
    ru: 'Пара договорилась о конфиденциальности: слова плана пишут только двое, колледж — направления, формы и сроки.',
    en: 'The pair agreed on confidence: the two alone write the words of the plan, the college directions, forms and days.',
  },
  PLAN_DIRECTION_CODE: {
    ru: 'Код направления — от 2 до 40 латинских заглавных букв, цифр и _, не из тех, что поставляются с хабом.',
    en: 'The code of a direction is 2 to 40 capital letters, digits and _, none of those that ship with the hub.',
  },
  PLAN_DIRECTION_TITLE: {
    ru: 'Название направления — от 1 до 120 знаков.',
    en: 'The title of a direction has 1 to 120 characters.',
  },
  PLAN_DIRECTIONS_TOO_MANY: {
    ru: 'Своих направлений у региона — не больше {most}.',
    en: 'A region has at most {most} directions of its own.',
  },
});
