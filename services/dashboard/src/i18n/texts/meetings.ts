import type { Translation } from '../translation';

export const ru = {
  title: 'Встречи пар',
  hint: 'Пара встречается не реже раза в две недели (этап 6.3). Праздники региона и каникулы колледжа не считаются.',
  empty: 'Сейчас ни одна пара не работает.',
  counts: {
    onCadence: 'встречаются в срок',
    late: 'опаздывают',
    notStarted: 'ещё не встречались, срок не прошёл',
    paused: 'на каникулах',
    fading: 'угасают',
  },
  list: 'Кому помочь',
  none: 'Все пары встречаются в срок.',
  reasons: {
    LATE: 'опаздывает на {{days}} дн.',
    TWO_FORTNIGHTS_MISSED: 'пропущено больше двух сроков подряд, {{days}} дн.',
    SCORES_FALLING: 'оценки встреч падают',
    ONE_SIDE_SILENT: 'отзывы даёт только одна сторона',
  },
  pair: '{{mentee}} и наставник {{mentor}}',
  unseen: 'из другого колледжа',
  last: 'последняя встреча {{day}}',
  never: 'ещё не встречались, пара с {{day}}',
  log: 'Отметить встречу',
  more: 'Показать ещё',
} as const;

export const en: Translation<typeof ru> = {
  title: 'Meetings of pairs',
  hint: 'A pair meets at least once in two weeks (stage 6.3). Holidays of the region and breaks of the college do not count.',
  empty: 'No pair is at work now.',
  counts: {
    onCadence: 'meet in time',
    late: 'are late',
    notStarted: 'have not met, and are in time',
    paused: 'have a break',
    fading: 'fade',
  },
  list: 'Whom to help',
  none: 'All pairs meet in time.',
  reasons: {
    LATE: 'late by {{days}} d.',
    TWO_FORTNIGHTS_MISSED: 'has missed more than two fortnights in a row, {{days}} d.',
    SCORES_FALLING: 'scores of meetings fall',
    ONE_SIDE_SILENT: 'one side alone gives feedback',
  },
  pair: '{{mentee}} and the mentor {{mentor}}',
  unseen: 'of another college',
  last: 'last meeting {{day}}',
  never: 'have not met, pair since {{day}}',
  log: 'Record a meeting',
  more: 'Show more',
};
