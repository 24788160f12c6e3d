import type { Bilingual } from '#kernel/i18n/messages.js';
import type { ActivityCode } from './roadmap.ru.data.js';

/** What can be found in the hub that shows an activity to be done; DOCUMENT, CHECKPOINT and MEETINGS say which after a colon. */
export type ProofKind =
  'DOCUMENT' | 'CONSENTS' | 'MENTEE_BASE' | 'MENTOR_BASE' | 'PAIR_ORDERS' | 'ENROLMENTS' | 'EVENTS' | 'SURVEY_ANSWERS' | 'CHECKPOINT' | 'MEETINGS' | 'PLANS' | 'PAIR_REPORTS' | 'PRACTICES' | 'REWARDS' | 'AGREEMENTS'; // prettier-ignore

/**
 * What proves each activity of the standard roadmap. Of those without any (campaigns, scenarios, memos) the
 * hub knows nothing but the college's word, so they are claimed and never proven.
 */
export const STANDARD_PROOFS: Readonly<Record<ActivityCode, readonly string[]>> = {
  '1.1': ['DOCUMENT:ORDER_MODEL', 'DOCUMENT:REGULATION_MENTORING', 'DOCUMENT:ROADMAP'],
  '1.2': ['DOCUMENT:ORDER_CURATOR'],
  '1.3': ['CONSENTS'],
  '1.4': ['DOCUMENT:SITE_SECTION'],
  '1.5': ['CHECKPOINT:1.5'],
  '1.6': ['DOCUMENT:REGULATION_INCENTIVES'],
  '2.1': ['DOCUMENT:MINUTES_COUNCIL', 'CONSENTS'],
  '2.2': ['DOCUMENT:EVENTS_PLAN', 'CONSENTS'],
  '2.3': ['MENTEE_BASE'],
  '2.4': ['CHECKPOINT:2.4', 'DOCUMENT:NEEDS_REPORT', 'MENTEE_BASE'],
  '3.1': [],
  '3.2': ['MENTOR_BASE'],
  '3.3': ['MENTOR_BASE', 'CONSENTS'],
  '3.4': ['DOCUMENT:QUESTIONNAIRE_REPORT'],
  '3.5': ['CHECKPOINT:3.5'],
  '4.1': ['DOCUMENT:ORDER_MENTOR_REGISTER'],
  '4.2': [],
  '4.3': ['DOCUMENT:ORDER_SCHOOL', 'ENROLMENTS'],
  '4.4': ['CHECKPOINT:4.4'],
  '5.1': [],
  '5.2': ['PLANS'],
  '5.3': [],
  '5.4': ['PAIR_ORDERS'],
  '6.1': ['MEETINGS:INTRODUCTORY'],
  '6.2': ['MEETINGS:PLANNING'],
  '6.3': ['MEETINGS:REGULAR'],
  '6.4': ['MEETINGS:FINAL', 'PRACTICES'],
  '6.5': ['CHECKPOINT:6.5'],
  '6.6': ['EVENTS'],
  '7.1': ['SURVEY_ANSWERS'],
  '7.2': ['CHECKPOINT:7.2', 'DOCUMENT:FINAL_REPORT', 'PAIR_REPORTS', 'REWARDS'],
};

interface ProofTexts {
  readonly found: Bilingual;
  readonly missing: Bilingual;
}

/** What is told of a proof; {which} is the document, the checkpoint or the kind of meeting. */
export const PROOF_TEXTS: Readonly<Record<ProofKind, ProofTexts>> = {
  DOCUMENT: {
    found: { ru: 'В реестре есть документ: {which}', en: 'The register has the document: {which}' },
    missing: { ru: 'В реестре нет документа: {which}', en: 'The register lacks the document: {which}' },
  },
  CONSENTS: {
    found: { ru: 'Действующие согласия: {count}', en: 'Consents in force: {count}' },
    missing: { ru: 'Действующих согласий нет', en: 'There is no consent in force' },
  },
  MENTEE_BASE: {
    found: { ru: 'В базе наставляемых: {count}', en: 'In the base of mentees: {count}' },
    missing: { ru: 'База наставляемых пуста', en: 'The base of mentees is empty' },
  },
  MENTOR_BASE: {
    found: { ru: 'В базе наставников: {count}', en: 'In the base of mentors: {count}' },
    missing: { ru: 'База наставников пуста', en: 'The base of mentors is empty' },
  },
  PAIR_ORDERS: {
    found: { ru: 'Пары, закреплённые приказом: {count}', en: 'Pairs confirmed by an order: {count}' },
    missing: { ru: 'Ни одна пара не закреплена приказом', en: 'No pair is confirmed by an order' },
  },
  ENROLMENTS: {
    found: { ru: 'Зачислены в школу наставников: {count}', en: 'Enrolled in the school of mentors: {count}' },
    missing: { ru: 'В школу наставников никто не зачислен', en: 'Nobody is enrolled in the school of mentors' },
  },
  EVENTS: {
    found: { ru: 'События сети, где были кураторы или рабочая группа: {count}', en: 'Events of the network with curators or the working group: {count}' }, // prettier-ignore
    missing: { ru: 'Участие в событиях сети не отмечено', en: 'No event of the network is recorded' },
  },
  SURVEY_ANSWERS: {
    found: { ru: 'Ответили на опрос: {count}', en: 'Answered the survey: {count}' },
    missing: {
      ru: 'Нет завершённого опроса с достаточным числом ответов',
      en: 'There is no finished survey with enough answers',
    },
  },
  CHECKPOINT: {
    found: { ru: 'Анкета куратора и SWOT на точке {which} заполнены', en: "The curator's questionnaire and SWOT of {which} are filled in" }, // prettier-ignore
    missing: { ru: 'Анкета куратора и SWOT на точке {which} не заполнены', en: "The curator's questionnaire and SWOT of {which} are not filled in" }, // prettier-ignore
  },
  MEETINGS: {
    found: { ru: 'Проведены {which}: {count}', en: 'Held {which}: {count}' },
    missing: { ru: 'Не отмечены {which}', en: 'No {which} are recorded' },
  },
  PLANS: {
    found: { ru: 'Планы, согласованные парами: {count}', en: 'Plans that pairs agreed on: {count}' },
    missing: { ru: 'Ни один план не согласован', en: 'No plan is agreed' },
  },
  PAIR_REPORTS: {
    found: { ru: 'Отчёты сторон о парах: {count}', en: 'Reports of the sides on pairs: {count}' },
    missing: { ru: 'Отчётов сторон о парах нет', en: 'No side has reported on its pair' },
  },
  PRACTICES: {
    found: { ru: 'Практики года в базе: {count}', en: 'Practices of the year in the base: {count}' },
    missing: { ru: 'В базе нет практик этого года', en: 'The base has no practice of the year' },
  },
  REWARDS: {
    found: { ru: 'Награды и участие в конкурсах: {count}', en: 'Rewards and contests: {count}' },
    missing: { ru: 'Нет ни наград, ни участия в конкурсах', en: 'There are no rewards, and no contests' },
  },
  AGREEMENTS: {
    found: { ru: 'Соглашения с наставниками: {count}', en: 'Agreements with mentors: {count}' },
    missing: { ru: 'Соглашений с наставниками нет', en: 'There is no agreement with a mentor' },
  },
};

/** What proofs are called where one chooses among them; {which} likewise. */
export const PROOF_NAMES: Readonly<Record<ProofKind, Bilingual>> = {
  DOCUMENT: { ru: 'Документ: {which}', en: 'Document: {which}' },
  CONSENTS: { ru: 'Действующие согласия', en: 'Consents in force' },
  MENTEE_BASE: { ru: 'База наставляемых', en: 'Base of mentees' },
  MENTOR_BASE: { ru: 'База наставников', en: 'Base of mentors' },
  PAIR_ORDERS: { ru: 'Приказы на пары', en: 'Orders on pairs' },
  ENROLMENTS: { ru: 'Зачисления в школу наставников', en: 'Enrolments in the school of mentors' },
  EVENTS: { ru: 'Участие в событиях сети', en: 'Events of the network attended' },
  SURVEY_ANSWERS: { ru: 'Ответы на опрос', en: 'Answers to a survey' },
  CHECKPOINT: { ru: 'Анкета куратора и SWOT на точке {which}', en: "The curator's questionnaire and SWOT of {which}" },
  MEETINGS: { ru: 'Проведённые {which}', en: 'Held {which}' },
  PLANS: { ru: 'Планы, согласованные парами', en: 'Plans that pairs agreed on' },
  PAIR_REPORTS: { ru: 'Отчёты сторон о парах', en: 'Reports of the sides on pairs' },
  PRACTICES: { ru: 'Практики года в базе', en: 'Practices of the year in the base' },
  REWARDS: { ru: 'Награды и участие в конкурсах', en: 'Rewards and contests' },
  AGREEMENTS: { ru: 'Соглашения с наставниками', en: 'Agreements with mentors' },
};

/** Kinds of meetings, as activities ask for them (S001 6.1–6.4). */
export const MEETING_KINDS: Readonly<Record<string, Bilingual>> = {
  INTRODUCTORY: { ru: 'встречи-знакомства', en: 'first meetings' },
  PLANNING: { ru: 'встречи-планирования', en: 'planning meetings' },
  REGULAR: { ru: 'регулярные встречи', en: 'regular meetings' },
  FINAL: { ru: 'итоговые встречи', en: 'final meetings' },
};
