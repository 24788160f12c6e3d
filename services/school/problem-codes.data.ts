import type { Bilingual } from '#kernel/i18n/messages.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const SCHOOL_PROBLEMS = {
  ABSENT_BUT_MARKED: {
    ru: 'Слушателю за этот день поставлена оценка.',
    en: 'The listener has a mark of that day.',
  },
  APPLICATION_CLOSED: {
    ru: 'Заявка уже отклонена или отозвана.',
    en: 'The application was declined or taken back already.',
  },
  APPLICATION_DECLINED: { ru: 'Заявку в эту группу отклонили.', en: 'The application to this cohort was declined.' },
  APPLICATION_NOT_FOUND: { ru: 'Такой заявки нет.', en: 'There is no such application.' },
  ASSESSMENT_CODE_MALFORMED: {
    ru: 'Код задания записан недопустимо.',
    en: 'The code of an assessment is not written as codes are.',
  },
  ASSESSMENT_CODE_TAKEN: { ru: 'У двух заданий один код.', en: 'Two assessments have the same code.' },
  ASSESSMENT_NOT_FOUND: { ru: 'Такого задания в программе нет.', en: 'The programme has no such assessment.' },
  ATTENDANCE_IMPLAUSIBLE: {
    ru: 'Такой доли посещённых часов быть не может.',
    en: "The share of hours to be attended can't be.",
  },
  AUDIENCE_UNKNOWN: {
    ru: 'Такой формы наставничества в регионе нет.',
    en: 'The region has no such form of mentoring.',
  },
  CANCEL_REASON_MISSING: { ru: 'Не названа причина отмены.', en: 'It is not said why it is cancelled.' },
  CAPACITY_BELOW_HELD: { ru: 'Мест меньше, чем уже занято.', en: 'There would be fewer places than are held.' },
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
  COHORT_FULL: { ru: 'В группе не осталось мест.', en: 'No place of the cohort is left.' },
  COHORT_NOT_FOUND: { ru: 'Такой группы нет.', en: 'There is no such cohort.' },
  COHORT_OF_ANOTHER_REGION: { ru: 'Группа — другого региона.', en: 'The cohort is of another region.' },
  COHORT_OVER: { ru: 'Занятия группы окончены.', en: 'The cohort is over.' },
  COHORT_TERM_REVERSED: { ru: 'Группа кончается раньше, чем начинается.', en: 'The cohort ends before it begins.' },
  COMPETENCE_TOO_LONG: { ru: 'Компетенция названа слишком длинно.', en: 'The name of a competence is too long.' },
  COMPLETED_ALREADY: { ru: 'Человек обучение уже окончил.', en: 'The person has completed the course already.' },
  COMPLETION_IMPLAUSIBLE: { ru: 'День окончания обучения неправдоподобен.', en: "The day of completion can't be." },
  COMPLETION_ORDER_MISSING: { ru: 'Нет приказа об окончании.', en: 'There is no order on completion.' },
  COURSE_CODE_MALFORMED: {
    ru: 'Код курса записан недопустимо.',
    en: 'The code of the course is not written as codes are.',
  },
  COURSE_CODE_TAKEN: {
    ru: 'Курс с таким кодом в регионе уже есть.',
    en: 'The region has a course of this code already.',
  },
  COURSE_NOT_FOUND: { ru: 'Такого курса нет.', en: 'There is no such course.' },
  COURSE_OF_ANOTHER_COLLEGE: {
    ru: 'Курс — другого колледжа для своих.',
    en: 'The course is of another college, for its own mentors.',
  },
  COURSE_RETIRED: { ru: 'Курс снят.', en: 'The course is retired.' },
  DECLINE_REASON_MISSING: { ru: 'Не названа причина отказа.', en: 'It is not said why it is declined.' },
  ENROLLED_ALREADY: { ru: 'Человек в группу уже зачислен.', en: 'The person is enrolled in the cohort already.' },
  ENROLMENT_NOT_FOUND: { ru: 'Такого зачисления нет.', en: 'There is no such enrolment.' },
  ENROLMENT_WITHDRAWN: { ru: 'Человек из группы выбыл.', en: 'The person has left the cohort.' },
  EVENT_AHEAD: { ru: 'Событие ещё впереди.', en: 'The event lies ahead.' },
  EVENT_ATTENDED: { ru: 'В событии уже участвовали.', en: 'Somebody has come to the event already.' },
  EVENT_AUDIENCE_MISSING: { ru: 'Не сказано, для кого событие.', en: 'It is not said whom the event is for.' },
  EVENT_CANCELLED: { ru: 'Событие отменено.', en: 'The event is cancelled.' },
  EVENT_DAY_IMPLAUSIBLE: { ru: 'Дня события быть не может.', en: "The day of an event can't be." },
  EVENT_MATERIALS_TOO_MANY: { ru: 'Материалов события слишком много.', en: 'An event has too many materials.' },
  EVENT_NOT_FOR: { ru: 'Событие — не для этих участников.', en: 'The event is not for these.' },
  EVENT_NOT_FOUND: { ru: 'Такого события нет.', en: 'There is no such event.' },
  EVENT_NUMBER_IMPLAUSIBLE: {
    ru: 'Столько участников от колледжа быть не может.',
    en: "So many people of a college can't have come.",
  },
  EVENT_REASON_MISSING: { ru: 'Не сказано, почему событие отменено.', en: 'It is not said why an event is cancelled.' },
  EVENT_REVERSED: { ru: 'Событие кончается раньше, чем начинается.', en: 'An event ends before it begins.' },
  EXCUSE_MALFORMED: {
    ru: 'Причина слишком длинна или не к месту.',
    en: 'A reason is too long, or has no place there.',
  },
  HOURS_IMPLAUSIBLE: { ru: 'Столько часов у курса быть не может.', en: "A course can't have so many hours." },
  MARK_DAY_IMPLAUSIBLE: { ru: 'День оценки неправдоподобен.', en: "The day of a mark can't be." },
  MARK_OF_ABSENT: { ru: 'В день оценки слушателя не было.', en: 'The listener was absent on the day of the mark.' },
  MARK_OUTSIDE_SCALE: { ru: 'Оценка вне шкалы задания.', en: 'A mark lies outside the scale of its assessment.' },
  MODULES_EXCEED_HOURS: {
    ru: 'Модули вместе длиннее программы.',
    en: 'The modules are longer together than the programme.',
  },
  MODULE_HOURS_IMPLAUSIBLE: { ru: 'У модуля нет часов.', en: 'A module has no hours.' },
  NOT_A_LISTENER_THEN: {
    ru: 'В тот день человек слушателем не был.',
    en: 'The person was no listener on that day.',
  },
  NOT_COMPLETED: { ru: 'Обучение не окончено.', en: 'The course is not completed.' },
  NOT_A_MENTOR: {
    ru: 'Человека нет ни в базе наставников, ни среди кандидатов в неё.',
    en: 'The person is neither in the base of mentors nor a candidate for it.',
  },
  NOT_ENROLLED: { ru: 'Человек в группу не зачислен.', en: 'The person is not enrolled in the cohort.' },
  NOT_IN_AUDIENCE: { ru: 'Курс — для наставников других форм.', en: 'The course is for mentors of other forms.' },
  ORDER_AFTER_END: {
    ru: 'Приказ датирован позже последнего дня группы.',
    en: 'The order is dated after the last day of the cohort.',
  },
  ORDER_AFTER_WITHDRAWAL: {
    ru: 'Приказ датирован днём после выбытия.',
    en: 'The order is dated after the day of leaving.',
  },
  OUTSIDE_ACADEMIC_YEAR: {
    ru: 'Группа занимается вне учебного года.',
    en: 'The cohort is taught outside its academic year.',
  },
  PASS_MARK_IMPLAUSIBLE: { ru: 'Такого проходного балла быть не может.', en: "A pass mark can't be so." },
  PLACES_IMPLAUSIBLE: { ru: 'Столько мест у группы быть не может.', en: "A cohort can't have so many places." },
  PROGRAMME_TOO_LONG: { ru: 'Слишком длинный список.', en: 'A list is too long.' },
  REACH_WITHOUT_COLLEGE: {
    ru: 'Курс региональной площадки не бывает только для своих.',
    en: "A course of the regional site can't be for one college alone.",
  },
  RESULTS_FIXED: {
    ru: 'Результаты закреплены приказом об окончании.',
    en: 'The results are fixed by the order on completion.',
  },
  RETIRE_REASON_MISSING: {
    ru: 'Не сказано, почему курс снимается.',
    en: 'It is not said why a course is retired.',
  },
  REVOCATION_REASON: {
    ru: 'Не сказано, почему сертификат отозван.',
    en: 'It is not said why the certificate is revoked.',
  },
  RULE_NOT_MET: { ru: 'Условия окончания не выполнены.', en: 'The rule of completion is not met.' },
  SCHOOL_LINK_MALFORMED: {
    ru: 'Ссылка записана не как адрес https://.',
    en: 'A link is not written as an https:// address.',
  },
  SESSIONS_EXCEED_HOURS: {
    ru: 'Занятия вместе длиннее программы.',
    en: 'The sessions are longer together than the programme.',
  },
  SESSIONS_OUTSIDE_TERM: {
    ru: 'Занятие оказалось бы вне срока группы.',
    en: 'A session would lie outside the term of the cohort.',
  },
  SESSION_ATTENDED: {
    ru: 'Посещаемость занятия уже отмечена.',
    en: 'The attendance of the session is recorded already.',
  },
  SESSION_CANCELLED: { ru: 'Занятие отменено.', en: 'The session is cancelled.' },
  SESSION_NOT_BEGUN: { ru: 'Занятие ещё не началось.', en: 'The session has not begun.' },
  SESSION_HOURS_IMPLAUSIBLE: {
    ru: 'Столько часов у занятия быть не может.',
    en: "A session can't take so many hours.",
  },
  SESSION_NOT_FOUND: { ru: 'Такого занятия нет.', en: 'There is no such session.' },
  SESSION_OF_ANOTHER_TEACHER: {
    ru: 'Занятие ведёт другой преподаватель.',
    en: 'Another teacher holds the session.',
  },
  SESSION_OF_COMPLETED: {
    ru: 'Занятие засчитано тем, кто окончил обучение.',
    en: 'The session counts for those who have completed the course.',
  },
  SESSION_OUTSIDE_COHORT: { ru: 'Занятие — вне срока группы.', en: 'A session lies outside the term of its cohort.' },
  SESSION_REVERSED: { ru: 'Занятие кончается раньше, чем начинается.', en: 'A session ends before it begins.' },
  SESSION_TEXT_TOO_LONG: { ru: 'Текст слишком длинный.', en: 'A text is too long.' },
  TEACHERS_TOO_MANY: { ru: 'Преподавателей слишком много.', en: 'There are too many teachers.' },
  TEACHER_BUSY: { ru: 'В это время преподаватель занят.', en: 'The teacher is busy at that time.' },
  TEACHER_MALFORMED: { ru: 'Преподаватель назван недопустимо.', en: 'A teacher is not named as they may be.' },
  TEACHER_NOT_FOUND: {
    ru: 'Преподавателя нет среди людей колледжа, где идут занятия.',
    en: 'The teacher is not among the people of the hosting college.',
  },
  TIME_MALFORMED: { ru: 'Время записано не часами и минутами.', en: 'A time is not written in hours and minutes.' },
  TITLE_MALFORMED: { ru: 'Название пусто или слишком длинно.', en: 'A title is empty or too long.' },
  WISHES_TOO_MANY: { ru: 'Пожеланий обучиться слишком много.', en: 'There are too many learning wishes.' },
  WISH_MALFORMED: {
    ru: 'Пожелание называет не один курс и не одну компетенцию.',
    en: 'A wish names neither one course nor one competence.',
  },
  WISH_NOT_FOUND: { ru: 'Такого пожелания нет.', en: 'There is no such wish.' },
  WITHDRAWAL_IMPLAUSIBLE: { ru: 'День выбытия неправдоподобен.', en: "The day of withdrawal can't be." },
} as const satisfies Record<string, Bilingual>;

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    school: keyof typeof SCHOOL_PROBLEMS;
  }
}
