/** A day of a college year: `yearOffset` 0 is the calendar year in which the academic year starts, 1 the next. */
export interface DayOfYear {
  readonly yearOffset: 0 | 1;
  readonly month: number;
  readonly day: number;
}

export interface Period {
  readonly from: DayOfYear;
  readonly to: DayOfYear;
}

export type PeriodRule =
  'AUGUST_SEPTEMBER' | 'SEPTEMBER' | 'JANUARY' | 'FEBRUARY_APRIL' | 'THROUGH_PROGRAMME' | 'WHEN_PAIRS_FINISH';

/**
 * When the activities of a stage fall due, by the Safonovo programme (S001). August belongs to the academic year that
 * it prepares (domain.md, The cycle), so preparation starts before 1 September.
 *
 * Two rules name no months in S001. «Through the programme» is the whole academic year: pairs form whenever somebody
 * asks, also in September, so a later start would call timely work early; it is late only when the year is over.
 * «When the pairs finish» opens on 1 May, after the last stage that has months (February to April), and ends with the
 * academic year, since totals are drawn up yearly.
 */
export const PERIODS: Readonly<Record<PeriodRule, Period>> = {
  AUGUST_SEPTEMBER: {
    from: { yearOffset: 0, month: 8, day: 1 },
    to: { yearOffset: 0, month: 9, day: 30 },
  },
  SEPTEMBER: {
    from: { yearOffset: 0, month: 9, day: 1 },
    to: { yearOffset: 0, month: 9, day: 30 },
  },
  JANUARY: {
    from: { yearOffset: 1, month: 1, day: 1 },
    to: { yearOffset: 1, month: 1, day: 31 },
  },
  FEBRUARY_APRIL: {
    from: { yearOffset: 1, month: 2, day: 1 },
    to: { yearOffset: 1, month: 4, day: 30 },
  },
  THROUGH_PROGRAMME: {
    from: { yearOffset: 0, month: 9, day: 1 },
    to: { yearOffset: 1, month: 8, day: 31 },
  },
  WHEN_PAIRS_FINISH: {
    from: { yearOffset: 1, month: 5, day: 1 },
    to: { yearOffset: 1, month: 8, day: 31 },
  },
};

export interface StageSeed {
  /** 1 to 7, in the order of work. */
  readonly number: number;
  /** Short, for lists and tables. */
  readonly title: { readonly ru: string; readonly en: string };
  /** As the documents head the stage (S001, S002), for orders and reports. */
  readonly officialTitle: { readonly ru: string; readonly en: string };
  readonly aim: { readonly ru: string; readonly en: string };
  readonly period: PeriodRule;
  /** Codes of the roadmap activities by which the stage is monitored; stage 5 has none. */
  readonly checkpoints: readonly string[];
}

/** The seven stages of a college year (S001, whose names of stages 5 and 6 S002 spells out; checkpoints: domain.md, The cycle). */
export const STAGES: readonly StageSeed[] = [
  {
    number: 1,
    title: { ru: 'Подготовка условий', en: 'Preparing the conditions' },
    officialTitle: {
      ru: 'Подготовка условий для запуска программы наставничества',
      en: 'Preparing the conditions for launching the mentoring programme',
    },
    aim: {
      ru: 'Подготовить всё, что нужно для запуска: документы, людей, информацию',
      en: 'Have in place what the programme needs to start: documents, people, information',
    },
    period: 'AUGUST_SEPTEMBER',
    checkpoints: ['1.5'],
  },
  {
    number: 2,
    title: { ru: 'База наставляемых', en: 'Base of mentees' },
    officialTitle: { ru: 'Формирование базы наставляемых', en: 'Forming the base of mentees' },
    aim: {
      ru: 'Заручиться поддержкой коллектива и узнать, какие трудности обучающихся и педагогов снимет наставник',
      en: 'Win the college over and learn which difficulties of learners and teachers a mentor can resolve',
    },
    period: 'SEPTEMBER',
    checkpoints: ['2.4'],
  },
  {
    number: 3,
    title: { ru: 'База наставников', en: 'Base of mentors' },
    officialTitle: { ru: 'Формирование базы наставников', en: 'Forming the base of mentors' },
    aim: {
      ru: 'Найти тех, кто мог бы стать наставником, и собрать сведения о них',
      en: 'Find those who could become mentors and gather what is known about them',
    },
    period: 'JANUARY',
    checkpoints: ['3.5'],
  },
  {
    number: 4,
    title: { ru: 'Отбор и обучение наставников', en: 'Selecting and training mentors' },
    officialTitle: { ru: 'Отбор и обучение наставников', en: 'Selecting and training mentors' },
    aim: {
      ru: 'Выбрать из базы наставников, которые подходят программе, и обучить их',
      en: 'Choose from the base the mentors who suit the programme and train them',
    },
    period: 'FEBRUARY_APRIL',
    checkpoints: ['4.4'],
  },
  {
    number: 5,
    title: { ru: 'Формирование пар и групп', en: 'Forming pairs and groups' },
    officialTitle: { ru: 'Формирование наставнических пар или групп', en: 'Forming mentoring pairs or groups' },
    aim: {
      ru: 'Соединить наставника с одним или несколькими наставляемыми, подходящими друг другу',
      en: 'Bring a mentor together with one or more mentees where both sides fit each other',
    },
    period: 'THROUGH_PROGRAMME',
    checkpoints: [],
  },
  {
    number: 6,
    title: { ru: 'Работа пар и групп', en: 'Work of pairs and groups' },
    officialTitle: {
      ru: 'Организация работы наставнических пар или групп',
      en: 'Organising the work of mentoring pairs or groups',
    },
    aim: {
      ru: 'Сделать отношения в паре или группе устойчивыми, удобными обеим сторонам и плодотворными',
      en: 'Keep the relations in a pair or group steady, comfortable for both sides and fruitful',
    },
    period: 'THROUGH_PROGRAMME',
    checkpoints: ['6.5'],
  },
  {
    number: 7,
    title: { ru: 'Завершение', en: 'Closing' },
    officialTitle: { ru: 'Завершение наставничества', en: 'Closing of mentoring' },
    aim: {
      ru: 'Подвести итоги каждой пары и всей программы, открыто показать удачный опыт и наградить лучших наставников',
      en: 'Draw up what pairs and programme achieved, show good practice in public, reward the best mentors',
    },
    period: 'WHEN_PAIRS_FINISH',
    checkpoints: ['7.1', '7.2'],
  },
];
