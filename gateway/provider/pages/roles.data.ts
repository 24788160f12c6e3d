import type { Bilingual } from '#kernel/i18n/messages.js';
import { ROLE_NAMES } from '#kernel/session/role-names.data.js';
import type { DemoRole } from '../provider.contract.js';

/** What a role is called and what it sees, for somebody who chooses among the demo accounts. */
export const ROLE_TEXTS: Readonly<Record<DemoRole, { readonly title: Bilingual; readonly sees: Bilingual }>> = {
  COORDINATOR: {
    title: ROLE_NAMES.COORDINATOR,
    sees: {
      ru: 'Текущие показатели всех колледжей региона, дорожные карты и курсы. Личных данных не видит.',
      en: 'Live figures of all colleges of the region, their roadmaps and courses. No personal data.',
    },
  },
  DIRECTOR: {
    title: ROLE_NAMES.DIRECTOR,
    sees: {
      ru: 'Людей и показатели своего колледжа; назначает кураторов и выдаёт ключ системе колледжа.',
      en: 'The people and figures of their college; appoints curators and gives its system a key.',
    },
  },
  CURATOR: {
    title: ROLE_NAMES.CURATOR,
    sees: {
      ru: 'Базы наставников и наставляемых своего колледжа, согласия, пары; загружает таблицы.',
      en: 'The bases of mentors and mentees of their college, consents and pairs; imports spreadsheets.',
    },
  },
  ANALYST: {
    title: ROLE_NAMES.ANALYST,
    sees: {
      ru: 'Опубликованные показатели колледжей региона. Личных данных не видит.',
      en: 'Published figures of the colleges of the region. No personal data.',
    },
  },
  MENTOR: {
    title: ROLE_NAMES.MENTOR,
    sees: {
      ru: 'Себя, свои пары и что их ждёт: встречи, отзывы, согласие.',
      en: 'Their own record and pairs, and what waits for them: meetings, feedback, consent.',
    },
  },
  MENTEE: {
    title: ROLE_NAMES.MENTEE,
    sees: {
      ru: 'Себя, своего наставника и что их ждёт: встречи, отзывы, согласие.',
      en: 'Their own record and mentor, and what waits for them: meetings, feedback, consent.',
    },
  },
};
