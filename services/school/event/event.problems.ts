import { problemsOf } from '#kernel/graph/problem.js';

/** Why an event is not announced, changed or attended. */
export const eventProblem = problemsOf({
  EVENT_NOT_FOUND: { ru: 'Такого события в сети региона нет.', en: "The region's network has no such event." },
  EVENT_DAY_IMPLAUSIBLE: {
    ru: 'День события — с 1 сентября первого учебного года региона и не дальше года вперёд.',
    en: "The day of an event lies between 1 September of the region's first academic year and a year ahead.",
  },
  EVENT_REVERSED: { ru: 'Событие кончается раньше, чем начинается.', en: 'The event ends before it begins.' },
  EVENT_AUDIENCE_MISSING: { ru: 'Скажите, для кого событие.', en: 'Say whom the event is for.' },
  EVENT_MATERIALS_TOO_MANY: { ru: 'Материалов — до {most}.', en: 'An event has {most} materials at most.' },
  EVENT_CANCELLED: { ru: 'Событие отменено.', en: 'The event is cancelled.' },
  EVENT_ATTENDED: {
    ru: 'Колледжи уже отметили, что были; день события не переносится, и отменить его нельзя.',
    en: 'Colleges have said that they came; the day stays, and the event is not cancelled any more.',
  },
  EVENT_AHEAD: {
    ru: 'Событие ещё впереди: участие отмечается с его дня.',
    en: 'The event lies ahead: who came is told from its day on.',
  },
  EVENT_NOT_FOR: { ru: 'Событие — не для них.', en: 'The event is not for these.' },
  EVENT_NUMBER_IMPLAUSIBLE: {
    ru: 'Число участников от колледжа — от 0 до {most}.',
    en: 'A college has 0 to {most} people at an event.',
  },
  EVENT_REASON_MISSING: {
    ru: 'Назовите причину отмены, до 500 знаков.',
    en: 'Say why it is cancelled, in up to 500 characters.',
  },
});
