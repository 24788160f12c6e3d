import type { Finding } from '#monitoring/submission/checks.data.js';

/** The college that has not told the quarter, though the day to submit by is over. */
export const LATE_COLLEGE = '26-08';

/** The college whose quarter the region sent back. */
export const RETURNED_COLLEGE = '26-05';

export const RETURN_COMMENT =
  'Молодых специалистов среди наставляемых больше, чем в отчёте о численности. Уточните численность и сдайте период заново.';

/** What directors say of the checks that their figures do not pass. */
export const CHECK_ANSWERS: Readonly<Record<Finding['code'], string>> = {
  NO_HEADCOUNT: 'Отчёт о численности ещё согласуется с бухгалтерией, внесём до конца месяца.',
  HEADCOUNT_CORRECTED: 'Уточнили численность после сверки со СПО-1.',
  NO_YEAR: 'Программа в этом году началась позже, пары появятся со следующего периода.',
  FEWER_MENTEES: 'Выпустилась большая группа, новый набор в программу идёт.',
  FEWER_MENTORS: 'Старшекурсники-наставники выпустились, замена готовится.',
  OVER_HEADCOUNT: 'Численность взята на 20 сентября, после этого пришли новые люди.',
  ABOVE_HUNDRED: 'Среди наставляемых есть принятые после отчёта о численности, численность уточняем.',
  PAIRS_PAST_TERM: 'Итоги этих пар подведены, приказ о завершении на подписи.',
  CONSENTS_MISSING: 'Согласия собираем заново: у студентов наступило совершеннолетие или вышел срок.',
  ROADMAP_UNTOUCHED: 'Дорожную карту начнём отмечать в следующем периоде.',
};

/** Days behind the last one of a period on which colleges submit in turn, and how many later the region decides. */
export const SUBMITTED_AFTER = [2, 3, 3, 4, 6, 7, 8, 9, 9, 10, 12, 13] as const;
export const DECIDED_AFTER = 2;

/** Days that colleges have to submit, and after how many the region publishes. */
export const SUBMIT_WITHIN = 14;
export const PUBLISHED_AFTER = 19;
