import { problemsOf } from '#kernel/graph/problem.js';

/** Why mentors are not enrolled in a cohort, or their completion or leaving is not recorded. */
export const enrolmentProblem = problemsOf({
  COHORT_NOT_FOUND: { ru: 'Такой группы нет.', en: 'There is no such cohort.' },
  COHORT_OF_ANOTHER_REGION: {
    ru: 'Группа другого региона: сетевая школа обучает наставников своего.',
    en: 'The cohort is of another region: a network school trains the mentors of its own.',
  },
  ORDER_AFTER_END: {
    ru: 'Приказ о зачислении издан после окончания занятий; проверьте дату и группу.',
    en: 'The order is dated after the last day of the cohort; check the date and the cohort.',
  },
  PERSON_NOT_FOUND: {
    ru: 'Среди людей этого колледжа такого человека нет.',
    en: 'There is no such person among the people of this college.',
  },
  CONSENT_MISSING: {
    ru: 'Нет действующего согласия на обработку персональных данных; сначала внесите его.',
    en: 'There is no consent to the processing of personal data in force; record one first.',
  },
  COHORT_FULL: {
    ru: 'Мест в группе больше нет.',
    en: 'No place of the cohort is left.',
  },
  APPLICATION_DECLINED: {
    ru: 'Заявку в эту группу колледж, который её ведёт, отклонил.',
    en: 'The host has declined the application to this cohort.',
  },
  ENROLMENT_NOT_FOUND: {
    ru: 'Среди зачислений в эту группу, которые вы ведёте, такого нет.',
    en: 'There is no such enrolment in the cohort among those that you keep.',
  },
  ORDER_AFTER_WITHDRAWAL: {
    ru: 'Приказ датирован днём после выбытия.',
    en: 'The order is dated after the day of leaving.',
  },
  NOT_ENROLLED: {
    ru: 'Среди зачисленных, которых вы ведёте, такого человека в группе нет.',
    en: 'There is no such person among the enrolments of the cohort that you keep.',
  },
  ENROLMENT_WITHDRAWN: {
    ru: 'Этот человек выбыл из группы; зачислите его в другую.',
    en: 'This person has left the cohort; enrol them in another one.',
  },
  COMPLETED_ALREADY: {
    ru: 'Обучение уже завершено по другому приказу или в другой день, и свидетельство выдано; приказ исправляют отдельно.',
    en: 'The course is completed already by another order or on another day, and the certificate is issued; an order is corrected by itself.',
  },
  COMPLETION_IMPLAUSIBLE: {
    ru: 'День окончания — от первого дня занятий до дня приказа, в том же учебном году.',
    en: 'The day of completion lies between the first day of the cohort and that of the order, in the same academic year.',
  },
  COMPLETION_ORDER_MISSING: {
    ru: 'Обучение завершается приказом: укажите его номер и дату.',
    en: 'A course is completed by an order: give its number and date.',
  },
  RULE_NOT_MET: {
    ru: 'Условия окончания не выполнены: {lacking}.',
    en: 'The rule of completion is not met: {lacking}.',
  },
  NOT_COMPLETED: {
    ru: 'Обучение не окончено, и приказа об окончании у него нет.',
    en: 'The course is not completed, and has no order on completion.',
  },
  WITHDRAWAL_IMPLAUSIBLE: {
    ru: 'День выбытия — от дня зачисления до сегодняшнего.',
    en: 'The day of leaving lies between the day of enrolment and today.',
  },
});
