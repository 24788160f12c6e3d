import type { Bilingual } from '#kernel/i18n/messages.js';

/** What waits, as a digest calls it; behind it stands how many. */
export const KINDS = {
  MEETING_LATE: { ru: 'Пары, которые опаздывают со встречей', en: 'Pairs late for their meeting' },
  ACTIVITY_DUE: { ru: 'Мероприятия дорожной карты', en: 'Activities of the roadmap' },
  CHECKPOINT_DUE: { ru: 'Контрольные точки мониторинга', en: 'Checkpoints of monitoring' },
  PROPOSAL_UNANSWERED: { ru: 'Предложенные пары без ответа', en: 'Proposed pairs without an answer' },
  CONSENT_ENDS: { ru: 'Согласия, срок которых кончается', en: 'Consents that end' },
  CONSENT_AT_18: { ru: 'Согласия, которые нужно дать заново в 18 лет', en: 'Consents to be given anew at 18' },
  SUBMISSION_DUE: { ru: 'Отчётные периоды, которые нужно сдать', en: 'Periods to submit' },
  SUBMISSION_RETURNED: { ru: 'Отчёты, возвращённые на исправление', en: 'Submissions to correct' },
  SURVEY_UNANSWERED: { ru: 'Анкеты без ответа', en: 'Survey sheets without an answer' },
  COURSE_RESULTS: { ru: 'Слушатели курсов без итога', en: 'Listeners of courses without a result' },
  CERTIFICATE_RENEWAL: { ru: 'Сертификаты, срок которых кончается', en: 'Certificates that end' },
  SUBMISSION_TO_REVIEW: { ru: 'Отчёты колледжей на проверке', en: 'Submissions of colleges to review' },
  SUBMISSION_OVERDUE: { ru: 'Отчёты, которые колледжи не сдали в срок', en: 'Submissions that colleges owe' },
  REVISION_TO_PUBLISH: {
    ru: 'Принятые исправления, которых нет в опубликованном',
    en: 'Accepted corrections to publish',
  },
  COLLEGE_BEHIND: { ru: 'Просроченные мероприятия колледжей', en: 'Overdue activities of colleges' },
  FEEDBACK_OWED: { ru: 'Встречи без вашего отзыва', en: 'Meetings without your feedback' },
  APPLICATION_TO_DECIDE: { ru: 'Заявки в группы школы наставников', en: 'Applications to cohorts of the school' },
  APPLICATION_MOVED_UP: { ru: 'Освободившиеся места в группах школы', en: 'Places in cohorts that became free' },
  PROPOSAL_TO_ANSWER: { ru: 'Предложенная вам пара', en: 'A pair that is proposed to you' },
} as const satisfies Record<string, Bilingual>;

/** The same where there is one pair, one's own. */
export const OWN_KINDS: Partial<Record<keyof typeof KINDS, Bilingual>> = {
  MEETING_LATE: { ru: 'Ваша пара опаздывает со встречей', en: 'Your pair is late for its meeting' },
  CONSENT_ENDS: { ru: 'Кончается срок вашего согласия', en: 'Your consent ends' },
  CONSENT_AT_18: { ru: 'С 18 лет согласие даёте вы сами', en: 'From 18 on you consent by yourself' },
};

export const WORDS = {
  subject: { ru: 'Наставничество: что вас ждёт', en: 'Mentoring: what waits for you' },
  greeting: { ru: 'Здравствуйте! Вот что вас ждёт:', en: 'Hello! This is what waits for you:' },
  late: { ru: 'просрочено: {late}', en: 'late: {late}' },
  due: { ru: 'ближайший срок: {day}', en: 'first due: {day}' },
  open: { ru: 'Открыть', en: 'Open' },
  stop: { ru: 'Больше не присылать', en: 'Send no more' },
  why: {
    ru: 'Письмо приходит раз в неделю, если что-то ждёт. Имён и слов встреч в нём нет.',
    en: 'This mail comes once a week when something waits. It has no names and no words of meetings.',
  },
} as const satisfies Record<string, Bilingual>;
