import { term } from './formula.policy.js';
import type { IndicatorSeed } from './indicator-seed.type.js';
import { OFFERED_INDICATORS } from './offered-indicators.data.js';

/** The indicators that ship with the hub (domain.md, Indicators and targets); a region adds its own as data. */
export const INDICATORS: readonly IndicatorSeed[] = [
  {
    code: 'learners_as_mentees',
    title: { ru: 'Студенты-наставляемые', en: 'Students who are mentees' },
    description: {
      ru: 'Доля обучающихся в роли наставляемых: студентов колледжа с наставником. Студент в двух формах учтён один раз.',
      en: 'Share of learners in the role of mentees: the college’s students with a mentor. One in two forms counts once.',
    },
    numerator: [term('mentees', 'STUDENT')],
    denominator: [term('learners')],
    unit: 'PEOPLE',
    direction: 'AT_LEAST',
    countedIn: 'NUMERATOR_ONLY',
    version: 1,
    source: 'STAVROPOL',
  },
  {
    code: 'learners_as_mentors',
    title: { ru: 'Студенты-наставники', en: 'Students who are mentors' },
    description: {
      ru: 'Доля обучающихся в роли наставников: студентов колледжа. Наставник с несколькими наставляемыми учтён один раз.',
      en: 'Share of learners in the role of mentors: the college’s students. A mentor with several mentees counts once.',
    },
    numerator: [term('mentors', 'STUDENT')],
    denominator: [term('learners')],
    unit: 'PEOPLE',
    direction: 'AT_LEAST',
    countedIn: 'NUMERATOR_ONLY',
    version: 1,
    source: 'STAVROPOL',
  },
  {
    code: 'young_specialists_as_mentees',
    title: { ru: 'Молодые специалисты-наставляемые', en: 'Young specialists who are mentees' },
    description: {
      ru:
        'Доля молодых педагогов в роли наставляемых. Молодой специалист преподаёт менее трёх полных лет на 1 октября. ' +
        'Новые сотрудники с большим стажем сюда не входят.',
      en:
        'Share of young teachers in the role of mentees. A young specialist has taught for under three full years on ' +
        '1 October. New employees with more experience are left out.',
    },
    numerator: [term('mentees', 'YOUNG_SPECIALIST')],
    denominator: [term('young_specialists')],
    unit: 'PEOPLE',
    direction: 'AT_LEAST',
    countedIn: 'NUMERATOR_ONLY',
    version: 1,
    source: 'STAVROPOL',
  },
  {
    code: 'mentors_from_employers',
    title: { ru: 'Наставники от работодателей', en: 'Mentors from employers' },
    description: {
      ru:
        'Доля представителей предприятий среди всех наставников колледжа. Так понят показатель «наставники от ' +
        'работодателей» документа Ставропольского края о целевой модели 2020 года. По федеральной методологии его ' +
        'считают иначе: по предприятиям, см. показатель о предприятиях.',
      en:
        'Share of employer representatives among all mentors of the college. So is the indicator “mentors from ' +
        'employers” of the notice of Stavropol Krai on the target model of 2020 read. The federal methodology counts ' +
        'enterprises instead, see the indicator of enterprises.',
    },
    numerator: [term('mentors', 'EMPLOYER_REPRESENTATIVE')],
    denominator: [term('mentors')],
    unit: 'PEOPLE',
    direction: 'AT_LEAST',
    countedIn: 'BOTH',
    version: 1,
    source: 'STAVROPOL',
  },
  {
    code: 'enterprises_with_mentors',
    title: { ru: 'Предприятия, предоставившие наставников', en: 'Enterprises that provide mentors' },
    description: {
      ru:
        'Доля предприятий-партнёров, чьи представители стали наставниками. Так показатель понимает федеральная ' +
        'методология, распоряжение Р-145 от 25.12.2019. В регионе предприятие учтено один раз.',
      en:
        'Share of partner enterprises whose representatives are mentors. So reads the federal methodology, order ' +
        'R-145 of 25.12.2019. An enterprise counts once in a region.',
    },
    numerator: [term('enterprises_with_mentors')],
    denominator: [term('partner_enterprises')],
    unit: 'ORGANISATIONS',
    direction: 'AT_LEAST',
    countedIn: 'NUMERATOR_ONLY',
    version: 1,
    source: 'METHODOLOGY',
  },
  {
    code: 'mentees_satisfied',
    title: { ru: 'Наставляемые, удовлетворённые участием', en: 'Mentees satisfied with taking part' },
    description: {
      ru: 'Доля удовлетворённых участием среди опрошенных наставляемых.',
      en: 'Share of those satisfied with taking part among the mentees surveyed.',
    },
    numerator: [term('satisfied', 'MENTEE')],
    denominator: [term('respondents', 'MENTEE')],
    unit: 'PEOPLE',
    direction: 'AT_LEAST',
    countedIn: 'BOTH',
    version: 1,
    source: 'METHODOLOGY',
  },
  {
    code: 'mentors_satisfied',
    title: { ru: 'Наставники, удовлетворённые участием', en: 'Mentors satisfied with taking part' },
    description: {
      ru: 'Доля удовлетворённых участием среди опрошенных наставников.',
      en: 'Share of those satisfied with taking part among the mentors surveyed.',
    },
    numerator: [term('satisfied', 'MENTOR')],
    denominator: [term('respondents', 'MENTOR')],
    unit: 'PEOPLE',
    direction: 'AT_LEAST',
    countedIn: 'BOTH',
    version: 1,
    source: 'METHODOLOGY',
  },
  ...OFFERED_INDICATORS,
];
