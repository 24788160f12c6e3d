import { problemsOf } from '#kernel/graph/problem.js';

/** Why a certificate is not revoked or renewed, or a course gets no term for its certificates. */
export const certificateProblem = problemsOf({
  CERTIFICATE_NOT_FOUND: {
    ru: 'Среди сертификатов, которые выдал ваш колледж, такого нет.',
    en: 'There is no such certificate among those that your college has issued.',
  },
  CERTIFICATE_REVOKED: {
    ru: 'Сертификат отозван: отозванный не продлевают, наставник проходит обучение заново.',
    en: 'The certificate is revoked: a revoked one is not renewed, the mentor takes the course again.',
  },
  CERTIFICATE_WITHOUT_TERM: {
    ru: 'Сертификат бессрочный: продлевать его не нужно.',
    en: 'The certificate has no term: there is nothing to renew.',
  },
  CERTIFICATE_NOT_DUE: {
    ru: 'Сертификат действует до {until}: продлить его можно за {days} дней до этого дня.',
    en: 'The certificate holds until {until}: it can be renewed from {days} days before that day on.',
  },
  CERTIFICATE_NAMELESS: {
    ru: 'Имя удалено по требованию человека: продлевать сертификат не на кого.',
    en: 'The name was erased at the request of the person: there is nobody to renew it for.',
  },
  REVOCATION_REASON: {
    ru: 'Напишите причину: от 1 до {longest} знаков.',
    en: 'Write the reason, 1 to {longest} characters.',
  },
  CERTIFICATE_TERM_IMPLAUSIBLE: {
    ru: 'Срок действия — от 1 до {most} месяцев, или никакого.',
    en: 'A term is 1 to {most} months, or none.',
  },
  COURSE_NOT_FOUND: {
    ru: 'Такого курса в сетевой школе ваших регионов нет.',
    en: 'The network schools of your regions have no such course.',
  },
});
