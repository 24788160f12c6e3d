import { problemsOf } from '#kernel/graph/problem.js';

/** Why no proposal is made. */
export const matchingProblem = problemsOf({
  MATCHING_TOO_LARGE: {
    ru: 'Слишком много для одного подбора: не больше {mentees} наставляемых, {mentors} наставников и {pairs} сочетаний.',
    en: 'Too many to be matched at once: up to {mentees} mentees, {mentors} mentors and {pairs} combinations.',
  },
  PIN_UNKNOWN: {
    ru: 'Закреплённого человека нет среди наставляемых и наставников программы.',
    en: 'A pinned person is not among the mentees and mentors of the programme.',
  },
  PIN_TWICE: {
    ru: 'Наставляемый закреплён больше одного раза, а наставник у него один.',
    en: 'The mentee is pinned more than once, and has one mentor.',
  },
  PIN_IMPOSSIBLE: {
    ru: 'Закрепить эту пару нельзя: {why}.',
    en: 'This pair cannot be pinned: {why}.',
  },
  PIN_NO_PLACE: {
    ru: 'За наставником закреплено больше наставляемых, чем у него свободных мест: {places}.',
    en: 'More mentees are pinned to the mentor than the mentor has free places: {places}.',
  },
  PIN_PROGRAMME: {
    ru: 'Закрепление относится к одной программе этого колледжа: укажите её; остальные решения действуют во всех.',
    en: 'A pin is of one programme of this college: name it; all other decisions hold in every one.',
  },
  WEIGHT_UNKNOWN: { ru: 'Веса с кодом «{code}» нет.', en: 'There is no weight of the code “{code}”.' },
  WEIGHT_TWICE: { ru: 'Вес «{code}» задан дважды.', en: 'The weight “{code}” is set twice.' },
  WEIGHT_POINTS: {
    ru: 'Вес — целое число от 0 до {most}.',
    en: 'A weight is a whole number from 0 to {most}.',
  },
});
