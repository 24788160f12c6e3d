import { CATEGORIES, type Category } from '#kernel/graph/person-category.data.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

/** What indicators and measures count. */
export const UNITS = ['PEOPLE', 'ORGANISATIONS', 'ACTIVITIES', 'PAIRS', 'MEETINGS', 'DOCUMENTS'] as const;
export type Unit = (typeof UNITS)[number];

/** What is counted, in a list. */
export const UNIT_NAMES: Readonly<Record<Unit, Bilingual>> = {
  PEOPLE: { ru: 'люди', en: 'people' },
  ORGANISATIONS: { ru: 'организации', en: 'organisations' },
  ACTIVITIES: { ru: 'мероприятия', en: 'activities' },
  PAIRS: { ru: 'пары', en: 'pairs' },
  MEETINGS: { ru: 'встречи', en: 'meetings' },
  DOCUMENTS: { ru: 'документы', en: 'documents' },
};

/** A category that a measure is kept by. */
export interface MeasureCategorySeed {
  readonly category: string;
  /** The category that all of them belong to as well, if any: young specialists are teachers. */
  readonly within?: string;
}

export interface MeasureSeed {
  readonly code: string;
  readonly unit: Unit;
  readonly title: Bilingual;
  /**
   * The things that are counted: measures of different things can be added up, and two measures of the same things may
   * have one of them in both. People are one kind of things, whatever they are counted for.
   */
  readonly things: string;
  /** Of people: the one category that all who are counted have. */
  readonly whom?: Category;
  /** Whether there is a row of all, besides those by category. */
  readonly total: boolean;
  readonly categories: readonly MeasureCategorySeed[];
  /** Whether nothing counted is in two categories, those within others aside, so that these can be added up. */
  readonly disjoint: boolean;
  /**
   * Whether it is kept by form of mentoring: not at all, in total, or also by the category that the form itself gives
   * to that side of a pair. Somebody in two forms stands in both, so forms are never added up.
   */
  readonly forms: 'NO' | 'TOTAL' | 'MENTEES' | 'MENTORS';
  /** Another name of the same count. */
  readonly sameAs?: string;
}

/** People have one category in a college and year (participants), so these are different people. */
const BY_CATEGORY: readonly MeasureCategorySeed[] = CATEGORIES.map((category) => ({ category }));

const YOUNG: MeasureCategorySeed = { category: 'YOUNG_SPECIALIST', within: 'TEACHER' };

/** Each is in one state, and there is no row of all states. */
const states = (...names: readonly string[]): Partial<MeasureSeed> => ({
  total: false,
  categories: names.map((category) => ({ category })),
  disjoint: true,
});

/** Each belongs to one stage of the year. */
const BY_STAGE: Partial<MeasureSeed> = {
  categories: [1, 2, 3, 4, 5, 6, 7].map((stage) => ({ category: `STAGE_${stage}` })),
  disjoint: true,
};

const BY_FORM: Partial<MeasureSeed> = { forms: 'TOTAL' };

/** Of one person several may be asked in a year. */
const BY_OUTCOME: Partial<MeasureSeed> = {
  total: false,
  categories: ['RETENTION_ONE_YEAR', 'RETENTION_THREE_YEARS', 'ATTESTATION', 'EMPLOYMENT'].map((category) => ({
    category,
  })),
};

/** Who answered a survey may have answered as both. */
const ASKED: Partial<MeasureSeed> = { categories: [{ category: 'MENTEE' }, { category: 'MENTOR' }] };

const ENTERPRISES = ['ORGANISATIONS', 'enterprises'] as const;
const PEOPLE = ['PEOPLE', 'people'] as const;
const PAIRS = ['PAIRS', 'pairs'] as const;
const ACTIVITIES = ['ACTIVITIES', 'activities'] as const;
const STAGES = ['ACTIVITIES', 'stages'] as const;
const PAPERS = ['DOCUMENTS', 'papers'] as const;
const TELLING = ['DOCUMENTS', 'told periods'] as const;
const FEEDBACK = ['DOCUMENTS', 'feedback'] as const;

/**
 * The catalogue of measures: what the formula of an indicator is made of, and by what each is kept. The groups of
 * measures of the subgraphs count them, and a test holds this list against what they count.
 */
export const MEASURES: readonly MeasureSeed[] = [
  measure('learners', PEOPLE, 'численность студентов', 'number of students', { whom: 'STUDENT' }),
  measure('students', PEOPLE, 'численность студентов', 'number of students', { whom: 'STUDENT', sameAs: 'learners' }),
  measure('pupils', PEOPLE, 'численность учеников школ-партнёров', 'number of pupils of partner schools', {
    whom: 'PUPIL',
  }),
  measure('teachers', PEOPLE, 'численность педагогов', 'number of teachers', { whom: 'TEACHER' }),
  measure('young_specialists', PEOPLE, 'численность молодых специалистов', 'number of young specialists', {
    whom: 'TEACHER',
  }),
  measure('partner_enterprises', ENTERPRISES, 'предприятия-партнёры', 'partner enterprises'),
  measure('headcount_reported', ['DOCUMENTS', 'reports'], 'сданный отчёт о численности', 'headcount reported'),
  measure('mentees', PEOPLE, 'наставляемые', 'mentees', {
    categories: [...BY_CATEGORY, YOUNG],
    disjoint: true,
    forms: 'MENTEES',
  }),
  measure('mentors', PEOPLE, 'наставники', 'mentors', { categories: BY_CATEGORY, disjoint: true, forms: 'MENTORS' }),
  measure('left_out_without_consent', PEOPLE, 'не учтены без согласия', 'left out without a consent'),
  measure('enterprises_with_mentors', ENTERPRISES, 'предприятия с наставниками', 'enterprises with mentors'),
  measure(
    'mentorships',
    PAIRS,
    'наставнические пары',
    'mentorships',
    states('PROPOSED', 'ACCEPTED', 'ACTIVE', 'COMPLETED', 'ENDED', 'VOIDED'),
  ),
  measure('mentorships_past_term', PAIRS, 'пары с истёкшим сроком', 'mentorships past their term'),
  measure('mentorships_counted', PAIRS, 'пары, учтённые за год', 'mentorships counted in the year', BY_FORM),
  measure(
    'mentorships_following',
    PAIRS,
    'пары, которые продолжают завершённые досрочно',
    'mentorships that follow one which ended early',
    BY_FORM,
  ),
  measure('meetings_held', ['MEETINGS', 'meetings'], 'проведённые встречи', 'meetings held', BY_FORM),
  measure('mentorships_to_meet', PAIRS, 'пары, которым пора встречаться', 'mentorships that are to meet', BY_FORM),
  measure(
    'mentorships_on_cadence',
    PAIRS,
    'пары, которые встречаются в срок',
    'mentorships that meet in time',
    BY_FORM,
  ),
  measure('feedback_due', FEEDBACK, 'ожидаемые формы обратной связи', 'feedback forms due', BY_FORM),
  measure('feedback_given', FEEDBACK, 'заполненные формы обратной связи', 'feedback forms given', BY_FORM),
  measure(
    'activities',
    ACTIVITIES,
    'мероприятия дорожной карты',
    'roadmap activities',
    states('PLANNED', 'DUE', 'OVERDUE', 'DONE', 'NOT_APPLICABLE'),
  ),
  measure('activities_proven', ACTIVITIES, 'подтверждённые мероприятия', 'activities proven'),
  measure(
    'activities_claimed',
    ACTIVITIES,
    'заявленные мероприятия без подтверждения',
    'activities claimed and not proven',
  ),
  measure('stages_due', STAGES, 'этапы, срок которых наступил', 'stages due'),
  measure('stages_on_time', STAGES, 'этапы, закрытые в срок', 'stages closed in time'),
  measure('documents_required', PAPERS, 'обязательные документы', 'documents required', BY_STAGE),
  measure('documents_held', PAPERS, 'имеющиеся обязательные документы', 'required documents held', BY_STAGE),
  measure('mentors_enrolled', PEOPLE, 'зачисленные в школу наставников', 'mentors enrolled in the school'),
  measure('mentors_trained', PEOPLE, 'обученные наставники', 'mentors trained'),
  measure('active_mentors', PEOPLE, 'наставники действующих пар', 'mentors of pairs at work'),
  measure('active_mentors_trained', PEOPLE, 'обученные наставники действующих пар', 'trained mentors of pairs at work'),
  measure('surveyed', PEOPLE, 'приглашённые к опросу', 'people asked to answer a survey', {
    ...ASKED,
    total: false,
  }),
  measure('respondents', PEOPLE, 'ответившие на опрос', 'people surveyed', ASKED),
  measure('satisfied', PEOPLE, 'удовлетворённые участием', 'people satisfied with taking part', ASKED),
  measure('periods_due', TELLING, 'отчётные периоды, которые пора было сдать', 'periods to be told'),
  measure('periods_told', TELLING, 'сданные отчётные периоды', 'periods told'),
  measure('periods_told_in_time', TELLING, 'отчётные периоды, сданные в срок', 'periods told in time'),
  measure('plans_due', PAIRS, 'пары, у которых должен быть план', 'pairs that are to have a plan', BY_FORM),
  measure('plans_agreed', PAIRS, 'пары с согласованным планом', 'pairs with an agreed plan', BY_FORM),
  measure('plans_done', PAIRS, 'пары с выполненным планом', 'pairs whose plan is done', BY_FORM),
  measure(
    'outcomes_due',
    PEOPLE,
    'бывшие наставляемые, о ком пора сообщить',
    'former mentees to be told of',
    BY_OUTCOME,
  ),
  measure('outcomes_told', PEOPLE, 'бывшие наставляемые, о ком сообщили', 'former mentees told of', BY_OUTCOME),
  measure(
    'outcomes_reached',
    PEOPLE,
    'бывшие наставляемые, у кого это так',
    'former mentees with the outcome',
    BY_OUTCOME,
  ),
  measure(
    'agreements_due',
    PEOPLE,
    'наставники-работники, с которыми нужно соглашение',
    'mentors who need an agreement',
    {
      whom: 'TEACHER',
    },
  ),
  measure('agreements_signed', PEOPLE, 'наставники-работники с соглашением', 'mentors with an agreement', {
    whom: 'TEACHER',
  }),
  measure(
    'mentors_with_category',
    PEOPLE,
    'наставники с категорией педагога-наставника или педагога-методиста',
    'mentors who are teacher mentors or teacher methodists by category',
    { whom: 'TEACHER' },
  ),
];

/** Measures of how colleges report, which come of the periods themselves. */
export const OF_REPORTING: readonly string[] = MEASURES.flatMap(({ code, things }) =>
  things === TELLING[1] ? [code] : [],
);

const BY_CODE: ReadonlyMap<string, MeasureSeed> = new Map(MEASURES.map((one) => [one.code, one]));

export const measureOf = (code: string): MeasureSeed | undefined => BY_CODE.get(code);

function measure(
  code: string,
  [unit, things]: readonly [Unit, string],
  ru: string,
  en: string,
  more: Partial<MeasureSeed> = {},
): MeasureSeed {
  const whole = { total: true, categories: [], disjoint: false, forms: 'NO' } as const;
  return { code, unit, things, title: { ru, en }, ...whole, ...more };
}
