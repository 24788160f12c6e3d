import type { Bilingual } from '../i18n/messages.js';
import type { Role } from './roles.js';

/** What each role is called. */
export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  ANALYST: { ru: 'Аналитик', en: 'Analyst' },
  COORDINATOR: { ru: 'Координатор региона', en: 'Region coordinator' },
  DIRECTOR: { ru: 'Директор', en: 'Director' },
  CURATOR: { ru: 'Куратор', en: 'Curator' },
  COLLEGE_SYSTEM: { ru: 'Система колледжа', en: 'College system' },
  MENTOR: { ru: 'Наставник', en: 'Mentor' },
  MENTEE: { ru: 'Наставляемый', en: 'Mentee' },
  OPERATOR: { ru: 'Оператор хаба', en: 'Hub operator' },
};
