import { problemsOf } from '#kernel/graph/problem.js';

/** Why nobody gets a place in a cohort, or an application is not decided so. */
export const applicationProblem = problemsOf({
  COHORT_NOT_FOUND: { ru: 'Такой группы нет.', en: 'There is no such cohort.' },
  COHORT_OVER: { ru: 'Занятия группы уже окончены.', en: 'The cohort is over.' },
  COHORT_FULL: {
    ru: 'Мест больше нет; освободится — очередь продвинется сама.',
    en: 'No place is left; when one becomes free, the waiting list moves up by itself.',
  },
  PERSON_NOT_FOUND: {
    ru: 'Среди ваших людей такого человека нет.',
    en: 'There is no such person among those whom you may enter.',
  },
  CONSENT_MISSING: {
    ru: 'Нет действующего согласия на обработку персональных данных; сначала внесите его.',
    en: 'There is no consent to the processing of personal data in force; record one first.',
  },
  ENROLLED_ALREADY: { ru: 'Человек в эту группу уже зачислен.', en: 'The person is enrolled in the cohort already.' },
  ENROLMENT_WITHDRAWN: {
    ru: 'Этот человек выбыл из группы; подайте заявку в другую.',
    en: 'This person has left the cohort; apply to another one.',
  },
  APPLICATION_DECLINED: {
    ru: 'Заявку в эту группу колледж, который её ведёт, отклонил.',
    en: 'The host has declined the application to this cohort.',
  },
  APPLICATION_NOT_FOUND: {
    ru: 'Среди заявок в эту группу, которые вы видите, такой нет.',
    en: 'There is no such application to the cohort among those that you see.',
  },
  APPLICATION_CLOSED: {
    ru: 'Заявка уже отклонена или отозвана.',
    en: 'The application was declined or taken back already.',
  },
  DECLINE_REASON_MISSING: {
    ru: 'Назовите причину отказа, до 500 знаков.',
    en: 'Say why it is declined, in up to 500 characters.',
  },
});
