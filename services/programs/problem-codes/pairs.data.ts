import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of pairs: how they are matched, agreed on, approved and ended. */
export const PAIR_PROBLEMS = {
  ALREADY_APPROVED: {
    ru: 'Пара уже утверждена другим приказом.',
    en: 'The pair is approved by another order already.',
  },
  ALREADY_ENDED: { ru: 'Пара уже завершена иначе.', en: 'The pair has ended already, otherwise.' },
  CATEGORY_MISMATCH: {
    ru: 'Категория человека не та, что у формы наставничества.',
    en: "The person's category is not that of the form of mentoring.",
  },
  DATES_REVERSED: { ru: 'Пара кончается раньше, чем начинается.', en: 'The pair ends before it begins.' },
  DATE_IN_FUTURE: { ru: 'День в будущем.', en: 'The day is in the future.' },
  FOLLOWS_NOT_ENDED_EARLY: {
    ru: 'Пара, которую продолжают, — того же наставляемого и завершена досрочно.',
    en: 'The pair that is followed is of the same mentee and ended early.',
  },
  GROUP_TOO_LARGE: { ru: 'В рабочей группе слишком много людей.', en: 'The working group has too many people.' },
  MATCHING_TOO_LARGE: {
    ru: 'Для одного подбора слишком много людей.',
    en: 'There are too many people to be matched at once.',
  },
  MENTEE_HAS_MENTOR: {
    ru: 'У наставляемого на это время уже есть наставник.',
    en: 'The mentee has a mentor for this time already.',
  },
  MENTORSHIP_NOT_FOUND: {
    ru: 'Такой пары нет среди пар колледжа.',
    en: 'There is no such pair among those of the college.',
  },
  MENTORSHIP_VOIDED: {
    ru: 'Пара отменена как записанная по ошибке.',
    en: 'The pair was voided as recorded by mistake.',
  },
  TRAINING_COMPETENCE_UNKNOWN: {
    ru: 'Такой компетенции не даёт ни один курс, на который колледж направляет наставников.',
    en: 'No course that the college can send mentors to gives this competence.',
  },
  TRAINING_COURSE_OR_COMPETENCE: {
    ru: 'Названы и курс, и компетенция, а программа требует что-то одно.',
    en: 'Both a course and a competence are named, and a programme requires one of them.',
  },
  TRAINING_COURSE_UNKNOWN: {
    ru: 'Такого курса нет среди тех, на которые колледж направляет наставников.',
    en: 'There is no such course among those that the college can send mentors to.',
  },
  TRAINING_COURSE_WITHOUT_DEMAND: {
    ru: 'Курс или компетенция названы, а обучения программа не требует.',
    en: 'A course or a competence is named, and the programme requires no training.',
  },
  TRAINING_MISSING: {
    ru: 'Наставник не обучен так, как требует программа.',
    en: 'The mentor is not trained as the programme requires.',
  },
  MENTOR_COLLEGE_NOT_AGREED: {
    ru: 'Колледж наставника ещё не согласился.',
    en: "The mentor's college has not agreed yet.",
  },
  MENTOR_ELSEWHERE: {
    ru: 'Наставник из другого колледжа, который должен сначала согласиться.',
    en: 'The mentor is of another college, which has to agree first.',
  },
  MENTOR_OVERLOADED: {
    ru: 'У наставника будет больше наставляемых, чем он может вести, и этого никто не подтвердил.',
    en: 'The mentor would have more mentees than they can take, and nobody confirmed it.',
  },
  NOT_APPROVED: { ru: 'Пара ещё не утверждена приказом.', en: 'No order has approved the pair yet.' },
  NOT_AT_WORK: { ru: 'Пара сейчас не работает.', en: 'The pair is not at work now.' },
  NOT_ONE_GROUP: {
    ru: 'Пары не одного наставника в одной программе.',
    en: 'The pairs are not of one mentor in one programme.',
  },
  NOT_PROPOSED: { ru: 'Пара не на этапе предложения.', en: 'The pair is no proposal.' },
  ORDER_MISSING: { ru: 'У пары ещё нет приказа.', en: 'The pair has no order yet.' },
  ORDER_NOT_GIVEN: {
    ru: 'Пара из списка вступает в силу по приказу, а его не назвали.',
    en: 'A pair of a list takes effect by an order, and none was given.',
  },
  ORDER_NUMBER_TAKEN: {
    ru: 'Другой приказ с таким номером в этом учебном году уже есть.',
    en: 'There is another order of this number in the academic year already.',
  },
  PAIRS_NUMBER: { ru: 'Пар ни одной или больше, чем можно за раз.', en: 'No pairs, or more than may come at once.' },
  PAIR_NOT_APPROVED: {
    ru: 'Пара не утверждена приказом или отозвана.',
    en: 'The pair is not approved by an order, or was taken back.',
  },
  PAIR_NOT_AT_WORK: { ru: 'Пара в этот день не работала.', en: 'The pair was not at work on the day.' },
  PAIR_OVERLAPS: {
    ru: 'Строки говорят об одной паре в пересекающиеся дни.',
    en: 'Rows speak of one pair on overlapping days.',
  },
  PAIR_VOIDED: {
    ru: 'Такая же пара отменена как записанная по ошибке.',
    en: 'The same pair was voided as recorded by mistake.',
  },
  PIN_IMPOSSIBLE: {
    ru: 'Закреплённая пара нарушает обязательное условие.',
    en: 'A pinned pair breaks a condition that must hold.',
  },
  PIN_NO_PLACE: {
    ru: 'За наставником закреплено больше наставляемых, чем у него мест.',
    en: 'More mentees are pinned to a mentor than have a place.',
  },
  PIN_PROGRAMME: {
    ru: 'Закрепление — не для программы колледжа, или программа указана там, где её не бывает.',
    en: 'A pin is not of a programme of the college, or a programme is named where there is none.',
  },
  PIN_TWICE: {
    ru: 'Наставляемый закреплён больше одного раза.',
    en: 'The mentee is pinned more than once.',
  },
  PIN_UNKNOWN: {
    ru: 'Закреплённого человека нет в программе.',
    en: 'A pinned person is not in the programme.',
  },
  PROGRAMME_NOT_OPEN: {
    ru: 'Колледж не открыл программу этой формы на этот год.',
    en: 'The college has not opened a programme of this form for the year.',
  },
  SAME_PERSON: { ru: 'Наставник и наставляемый — один человек.', en: 'Mentor and mentee are one person.' },
  SIDE_DECLINED: {
    ru: 'Наставник или наставляемый отказался от пары.',
    en: 'The mentor or the mentee has declined the pair.',
  },
  STARTS_BEFORE_ORDER: {
    ru: 'Пара начинается раньше дня, с которого действует приказ.',
    en: 'The pair begins before the day from which its order acts.',
  },
} as const satisfies Record<string, Bilingual>;
