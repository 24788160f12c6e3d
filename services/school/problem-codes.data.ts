import type { Bilingual } from '#kernel/i18n/messages.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const SCHOOL_PROBLEMS = {
  CERTIFICATE_NAMELESS: { ru: 'Имя в сертификате удалено.', en: 'The name of the certificate was erased.' },
  CERTIFICATE_NOT_DUE: { ru: 'Продлевать сертификат ещё рано.', en: 'It is too early to renew the certificate.' },
  CERTIFICATE_NOT_FOUND: { ru: 'Такого сертификата нет.', en: 'There is no such certificate.' },
  CERTIFICATE_REVOKED: { ru: 'Сертификат отозван.', en: 'The certificate is revoked.' },
  CERTIFICATE_TERM_IMPLAUSIBLE: {
    ru: 'Такого срока у сертификата быть не может.',
    en: "A certificate can't have such a term.",
  },
  CERTIFICATE_WITHOUT_TERM: { ru: 'Сертификат бессрочный.', en: 'The certificate has no term.' },
  COHORT_EXISTS: { ru: 'Такая группа у курса уже есть.', en: 'The course has this cohort already.' },
  COHORT_NOT_FOUND: { ru: 'Такой группы нет.', en: 'There is no such cohort.' },
  COHORT_OF_ANOTHER_REGION: { ru: 'Группа — другого региона.', en: 'The cohort is of another region.' },
  COHORT_TERM_REVERSED: { ru: 'Группа кончается раньше, чем начинается.', en: 'The cohort ends before it begins.' },
  COMPLETED_ALREADY: { ru: 'Человек обучение уже окончил.', en: 'The person has completed the course already.' },
  COMPLETION_IMPLAUSIBLE: { ru: 'День окончания обучения неправдоподобен.', en: "The day of completion can't be." },
  COURSE_CODE_MALFORMED: {
    ru: 'Код курса записан недопустимо.',
    en: 'The code of the course is not written as codes are.',
  },
  COURSE_CODE_TAKEN: {
    ru: 'Курс с таким кодом в регионе уже есть.',
    en: 'The region has a course of this code already.',
  },
  COURSE_NOT_FOUND: { ru: 'Такого курса нет.', en: 'There is no such course.' },
  ENROLMENT_WITHDRAWN: { ru: 'Человек из группы выбыл.', en: 'The person has left the cohort.' },
  HOURS_IMPLAUSIBLE: { ru: 'Столько часов у курса быть не может.', en: "A course can't have so many hours." },
  NOT_ENROLLED: { ru: 'Человек в группу не зачислен.', en: 'The person is not enrolled in the cohort.' },
  ORDER_AFTER_END: {
    ru: 'Приказ датирован позже последнего дня группы.',
    en: 'The order is dated after the last day of the cohort.',
  },
  OUTSIDE_ACADEMIC_YEAR: {
    ru: 'Группа занимается вне учебного года.',
    en: 'The cohort is taught outside its academic year.',
  },
  REVOCATION_REASON: {
    ru: 'Не сказано, почему сертификат отозван.',
    en: 'It is not said why the certificate is revoked.',
  },
  TITLE_MALFORMED: { ru: 'Название пусто или слишком длинно.', en: 'A title is empty or too long.' },
  WITHDRAWAL_IMPLAUSIBLE: { ru: 'День выбытия неправдоподобен.', en: "The day of withdrawal can't be." },
} as const satisfies Record<string, Bilingual>;

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    school: keyof typeof SCHOOL_PROBLEMS;
  }
}
