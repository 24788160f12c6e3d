import type { Bilingual } from '#kernel/i18n/messages.js';

/** Whom a document names: of one that names minors a region sees the entry of the register alone. */
export type Named = 'NOBODY' | 'PEOPLE' | 'MINORS';

export interface DocumentKindSeed {
  readonly code: string;
  readonly title: Bilingual;
  /** The stage of the college year that it belongs to, 1 to 7. */
  readonly stage: number;
  /** Whether a college must hold one in every academic year; the others are held where the college has them. */
  readonly required: boolean;
  /** Whether one that is in force counts in later years too, until it is replaced: a regulation is not adopted yearly. */
  readonly lasting: boolean;
  /** Whether it is held by its number and date alone: before that it is a draft. */
  readonly numbered: boolean;
  readonly names: Named;
  /** Where it is asked for: a document of the seeds, with the activity of its roadmap. */
  readonly source: string;
}

type Traits = Partial<Pick<DocumentKindSeed, 'required' | 'lasting' | 'numbered' | 'names'>>;

const kind = (
  code: string,
  stage: number,
  source: string,
  ru: string,
  en: string,
  { required = false, lasting = false, numbered = false, names = 'NOBODY' }: Traits,
): DocumentKindSeed => ({ code, title: { ru, en }, stage, required, lasting, numbered, names, source });

/**
 * The documents of mentoring in a college (domain.md, Documents a college must hold). Students are mentors too, and many
 * of them are minors, so what names mentors names minors.
 */
export const DOCUMENT_KINDS: readonly DocumentKindSeed[] = [
  kind('REGULATION_MENTORING', 1, 'S001 1.1', 'Положение о наставничестве', 'Regulation on mentoring', { required: true, lasting: true }), // prettier-ignore
  kind('ORDER_MODEL', 1, 'S001 1.1', 'Приказ о внедрении целевой модели наставничества', 'Order introducing the target model of mentoring', { required: true, lasting: true, numbered: true }), // prettier-ignore
  kind('ROADMAP', 1, 'S001 1.1', 'Дорожная карта', 'Roadmap', { required: true }),
  kind('ORDER_CURATOR', 1, 'S001 1.2', 'Приказ о кураторе, ответственных по формам и рабочей группе', 'Order on the curator, those responsible for forms and the working group', { required: true, numbered: true, names: 'PEOPLE' }), // prettier-ignore
  kind('REGULATION_INCENTIVES', 1, 'S001 1.6', 'Положение о поощрении наставников и кураторов', 'Regulation on incentives for mentors and curators', { required: true, lasting: true }), // prettier-ignore
  kind('SITE_SECTION', 1, 'S001 1.4', 'Раздел о наставничестве на сайте', "Section on mentoring of the college's site", { required: true, lasting: true }), // prettier-ignore
  kind('STAND', 1, 'S002', 'Стенд о наставничестве', 'Stand on mentoring', { lasting: true }),
  kind('REGULATION_TEACHER_ROUTES', 1, 'S002', 'Положение об индивидуальном образовательном маршруте педагога', 'Regulation on individual educational routes of teachers', { lasting: true }), // prettier-ignore
  kind('CONSENTS', 1, 'S001 1.3', 'Согласия на обработку персональных данных', 'Consents to the processing of personal data', { required: true, names: 'MINORS' }), // prettier-ignore
  kind('MINUTES_COUNCIL', 2, 'S001 2.1', 'Протокол педагогического совета', 'Minutes of the pedagogical council', { required: true, numbered: true, names: 'PEOPLE' }), // prettier-ignore
  kind('EVENTS_PLAN', 2, 'S001 2.2', 'План мероприятий', 'Plan of events', { required: true }),
  kind('NEEDS_REPORT', 2, 'S001 2.4', 'Отчёт о запросах наставляемых', 'Report on the needs of mentees', { required: true }), // prettier-ignore
  kind('MENTEE_BASE', 2, 'S001 2.4', 'База наставляемых', 'Base of mentees', { required: true, names: 'MINORS' }),
  kind('MINUTES_SEMINAR', 2, 'S002', 'Протокол методического семинара', 'Minutes of a methodical seminar', { numbered: true, names: 'PEOPLE' }), // prettier-ignore
  kind('MENTOR_BASE', 3, 'S001 3.2', 'База наставников', 'Base of mentors', { required: true, names: 'MINORS' }),
  kind('QUESTIONNAIRE_REPORT', 3, 'S001 3.4', 'Отчёт об анкетах наставников', 'Report on the questionnaires of mentors', { required: true }), // prettier-ignore
  kind('ORDER_MENTOR_REGISTER', 4, 'S001 4.1', 'Приказ об утверждении реестра наставников', 'Order on the mentor register', { required: true, numbered: true, names: 'MINORS' }), // prettier-ignore
  kind('ORDER_SCHOOL', 4, 'S001 4.3', 'Приказ об организации сетевой школы наставников', 'Order founding the network school of mentors', { required: true, lasting: true, numbered: true }), // prettier-ignore
  kind('ORDER_ENROLMENT', 4, 'S001 4.3', 'Приказ о зачислении в сетевую школу наставников', 'Order on enrolment into the network school', { required: true, numbered: true, names: 'MINORS' }), // prettier-ignore
  kind('ORDER_PAIRS', 5, 'S001 5.4', 'Приказ о наставнических парах и группах', 'Order on pairs and groups', { required: true, numbered: true, names: 'MINORS' }), // prettier-ignore
  kind('INDIVIDUAL_PLAN', 5, 'S001 5.2', 'Планы индивидуального развития наставляемых', 'Individual development plans of mentees', { required: true, names: 'MINORS' }), // prettier-ignore
  kind('PERSONALISED_PROGRAMME', 5, 'S003', 'Персонализированные программы наставничества педагогов', 'Personalised programmes of teachers', { names: 'PEOPLE' }), // prettier-ignore
  kind('TEACHER_ROUTE', 5, 'S002', 'Индивидуальные образовательные маршруты педагогов', 'Individual educational routes of teachers', { names: 'PEOPLE' }), // prettier-ignore
  kind('MEETING_PLAN', 6, 'S001 6.2', 'Планы встреч', 'Meeting plans', { required: true, names: 'MINORS' }),
  kind('FEEDBACK_FORMS', 6, 'S001 6.3', 'Формы обратной связи', 'Feedback forms', { required: true, names: 'MINORS' }),
  kind('FINAL_REPORT', 7, 'S001 7.2', 'Отчёт по итогам программы', 'Final report of the programme', { required: true }),
  kind('ORDER_REWARDS', 7, 'S001 7.2', 'Приказ о поощрении', 'Order on rewards', { numbered: true, names: 'MINORS' }),
  // Nobody knows whom it names.
  kind('OTHER', 1, '', 'Другой документ', 'Another document', { names: 'MINORS' }),
];

/** Orders share one series of numbers in a college and academic year. */
export const isOrderKind = (code: string): boolean => code.startsWith('ORDER_');
