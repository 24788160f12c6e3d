import { term } from './formula.policy.js';
import type { IndicatorSeed } from './indicator-seed.type.js';

/** What the hub itself offers: shares to be raised, in their first version, watched by those regions that choose them. */
const OFFERED = {
  direction: 'AT_LEAST',
  countedIn: 'NUMERATOR_ONLY',
  version: 1,
  source: 'HUB',
  optional: true,
} as const;

export const OFFERED_INDICATORS: readonly IndicatorSeed[] = [
  {
    code: 'reporting_completeness',
    title: { ru: 'Полнота отчётности колледжей', en: 'Completeness of reporting' },
    description: {
      ru:
        'Доля отчётных периодов, которые колледж сдал, среди тех, что он должен был сдать к этому дню. Учебный год ' +
        'берётся по последнему дню сдачи. Периоды, которые сдаются сами, сюда не входят.',
      en:
        'Share of periods that a college has told, of those that it was to tell by the day. The year is that of the ' +
        'last day to submit. Periods that are told by themselves are left out.',
    },
    numerator: [term('periods_told')],
    denominator: [term('periods_due')],
    unit: 'DOCUMENTS',
    ...OFFERED,
  },
  {
    code: 'reporting_timeliness',
    title: { ru: 'Своевременность отчётности колледжей', en: 'Timeliness of reporting' },
    description: {
      ru: 'Доля отчётных периодов, которые колледж впервые сдал в срок, среди тех, что он должен был сдать к этому дню.',
      en: 'Share of periods that a college first told in time, of those that it was to tell by the day.',
    },
    numerator: [term('periods_told_in_time')],
    denominator: [term('periods_due')],
    unit: 'DOCUMENTS',
    ...OFFERED,
  },
  {
    code: 'cadence_share',
    title: {
      ru: 'Пары, которые встречаются не реже раза в две недели',
      en: 'Pairs that meet at least once in two weeks',
    },
    description: {
      ru:
        'Доля пар, которые встретились за последние две недели, среди тех, которым пора встречаться. ' +
        'Праздники региона и каникулы колледжа в срок не входят. Пара, у которой не прошли первые две недели, не учтена.',
      en:
        'Share of pairs that met within the last fortnight, of those that are to meet. Holidays of the ' +
        'region and breaks of the college do not count. A pair within its first fortnight is left out.',
    },
    numerator: [term('mentorships_on_cadence')],
    denominator: [term('mentorships_to_meet')],
    unit: 'PAIRS',
    ...OFFERED,
  },
  {
    code: 'roadmap_proven',
    title: { ru: 'Подтверждённое выполнение дорожной карты', en: 'Roadmap proven' },
    description: {
      ru:
        'Доля мероприятий дорожной карты, выполнение которых подтверждается данными: документами реестра, согласиями, ' +
        'базами, приказами о парах, планами, зачислениями, опросами, встречами. Неприменимые мероприятия не входят.',
      en:
        'Share of the activities of the roadmap that data show to be done: documents of the register, consents, bases, ' +
        'orders on pairs, plans, enrolments, surveys, meetings. Activities that do not apply are left out.',
    },
    numerator: [term('activities_proven')],
    denominator: ['PLANNED', 'DUE', 'OVERDUE', 'DONE'].map((status) => term('activities', status)),
    unit: 'ACTIVITIES',
    ...OFFERED,
  },
  {
    code: 'feedback_share',
    title: { ru: 'Заполненные формы обратной связи', en: 'Feedback forms given' },
    description: {
      ru: 'Доля заполненных форм обратной связи среди ожидаемых: по одной от каждой стороны о каждой встрече.',
      en: 'Share of feedback forms given, of those due: one of each side on each meeting.',
    },
    numerator: [term('feedback_given')],
    denominator: [term('feedback_due')],
    unit: 'DOCUMENTS',
    ...OFFERED,
  },
  {
    code: 'stages_on_time',
    title: { ru: 'Этапы, закрытые в срок', en: 'Stages closed in time' },
    description: {
      ru: 'Доля этапов года, которые колледж закрыл не позже их последнего дня, среди тех, чей последний день наступил.',
      en: 'Share of stages of the year that a college closed by their last day, of those whose last day has come.',
    },
    numerator: [term('stages_on_time')],
    denominator: [term('stages_due')],
    unit: 'ACTIVITIES',
    ...OFFERED,
  },
  {
    code: 'documents_readiness',
    title: { ru: 'Готовность документов', en: 'Readiness of documents' },
    description: {
      ru:
        'Доля видов документов, которые у колледжа есть, среди тех, что он должен иметь в учебном году: внесены в ' +
        'реестр, действуют, с номером и датой там, где они нужны.',
      en:
        'Share of kinds of documents that a college holds, of those that it must hold in the academic year: ' +
        'registered, in force, with number and date where they are due.',
    },
    numerator: [term('documents_held')],
    denominator: [term('documents_required')],
    unit: 'DOCUMENTS',
    ...OFFERED,
  },
  {
    code: 'plans_share',
    title: { ru: 'Пары с согласованным планом', en: 'Pairs with an agreed plan' },
    description: {
      ru:
        'Доля пар, у которых есть согласованный индивидуальный план развития или персонализированная программа, среди ' +
        'работающих пар.',
      en: 'Share of pairs with an agreed individual development plan or personalised programme, of the pairs at work.',
    },
    numerator: [term('plans_agreed')],
    denominator: [term('plans_due')],
    unit: 'PAIRS',
    ...OFFERED,
  },
  {
    code: 'retention_one_year',
    title: { ru: 'Педагоги, которые остались через год', en: 'Teachers who stayed after a year' },
    description: {
      ru:
        'Доля педагогов, которые работают в колледже через год после наставничества, среди тех, у кого год прошёл. ' +
        'О ком колледж не сообщил, тот не засчитан. Учебный год берётся тот, в котором подошёл срок.',
      en:
        'Share of teachers who work in the college a year after their mentoring, of those for whom it has passed. ' +
        'Of whom the college has not told, they do not count. The year is that in which it fell due.',
    },
    numerator: [term('outcomes_reached', 'RETENTION_ONE_YEAR')],
    denominator: [term('outcomes_due', 'RETENTION_ONE_YEAR')],
    unit: 'PEOPLE',
    ...OFFERED,
  },
  {
    code: 'retention_three_years',
    title: { ru: 'Педагоги, которые остались через три года', en: 'Teachers who stayed after three years' },
    description: {
      ru:
        'Доля педагогов, которые работают в колледже через три года после наставничества, среди тех, у кого они прошли. ' +
        'О ком колледж не сообщил, тот не засчитан. Учебный год берётся тот, в котором подошёл срок.',
      en:
        'Share of teachers who work in the college three years after their mentoring, of those for whom they have passed. ' +
        'Of whom the college has not told, they do not count. The year is that in which it fell due.',
    },
    numerator: [term('outcomes_reached', 'RETENTION_THREE_YEARS')],
    denominator: [term('outcomes_due', 'RETENTION_THREE_YEARS')],
    unit: 'PEOPLE',
    ...OFFERED,
  },
  {
    code: 'attested_after_three_years',
    title: { ru: 'Педагоги, аттестованные за три года', en: 'Teachers attested within three years' },
    description: {
      ru:
        'Доля педагогов, аттестованных за три года после наставничества, среди тех, у кого они прошли. ' +
        'О ком колледж не сообщил, тот не засчитан. Учебный год берётся тот, в котором подошёл срок.',
      en:
        'Share of teachers attested within three years of their mentoring, of those for whom they have passed. ' +
        'Of whom the college has not told, they do not count. The year is that in which it fell due.',
    },
    numerator: [term('outcomes_reached', 'ATTESTATION')],
    denominator: [term('outcomes_due', 'ATTESTATION')],
    unit: 'PEOPLE',
    ...OFFERED,
  },
  {
    code: 'employment_in_profession',
    title: { ru: 'Выпускники, которые работают по профессии', en: 'Graduates who work in their profession' },
    description: {
      ru:
        'Доля студентов, которые через год после наставничества работают по профессии, среди тех, у кого год прошёл. ' +
        'О ком колледж не сообщил, тот не засчитан. Учебный год берётся тот, в котором подошёл срок.',
      en:
        'Share of students who work in their profession a year after their mentoring, of those for whom it has passed. ' +
        'Of whom the college has not told, they do not count. The year is that in which it fell due.',
    },
    numerator: [term('outcomes_reached', 'EMPLOYMENT')],
    denominator: [term('outcomes_due', 'EMPLOYMENT')],
    unit: 'PEOPLE',
    ...OFFERED,
  },
  {
    code: 'agreements_share',
    title: { ru: 'Соглашения с наставниками-работниками', en: 'Agreements with mentors who are employees' },
    description: {
      ru:
        'Доля педагогов-наставников, с которыми заключено действующее соглашение по статье 351.8 ТК РФ, среди тех, с кем ' +
        'оно нужно: они наставники педагогов. Где регион норму не включил, показатель неприменим.',
      en:
        'Share of teachers who mentor teachers and have an agreement in force by article 351.8 of the Labour Code, of ' +
        'those who need one. Where the region has not switched the norm on, it applies to nobody.',
    },
    numerator: [term('agreements_signed')],
    denominator: [term('agreements_due')],
    unit: 'PEOPLE',
    ...OFFERED,
  },
  {
    code: 'active_mentors_trained_share',
    title: { ru: 'Обученные наставники действующих пар', en: 'Mentors at work who are trained' },
    description: {
      ru:
        'Доля обученных среди наставников, чьи пары работают в этот день: к нему наставник окончил курс Сетевой школы ' +
        'наставников. Каждый учтён один раз, сколько бы пар у него ни было.',
      en:
        'Share of the trained among mentors whose pairs are at work on the day: by then the mentor has completed a course ' +
        'of the network school. Each counts once, however many pairs they have.',
    },
    numerator: [term('active_mentors_trained')],
    denominator: [term('active_mentors')],
    unit: 'PEOPLE',
    ...OFFERED,
  },
  {
    code: 'rematches_share',
    title: { ru: 'Повторно подобранные пары', en: 'Pairs matched again' },
    description: {
      ru:
        'Доля пар, которые продолжают завершённые досрочно, среди работавших в учебном году. Наставляемый, чья пара ' +
        'распалась, нашёл другого наставника: чем меньше пар распадается, тем ниже показатель.',
      en:
        'Share of pairs that follow one which ended early, of those at work in the academic year. A mentee whose pair ' +
        'broke up has found another mentor: the fewer break up, the lower it is.',
    },
    numerator: [term('mentorships_following')],
    denominator: [term('mentorships_counted')],
    unit: 'PAIRS',
    ...OFFERED,
    direction: 'AT_MOST',
  },
];
