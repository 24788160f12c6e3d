import { problemsOf } from '#kernel/graph/problem.js';

/** Why what came of somebody is not taken. */
export const outcomeProblem = problemsOf({
  OUTCOME_NOT_DUE: {
    ru: 'Об этом человеке такое в этом учебном году не сообщают: срок не наступил, он снова наставляемый или нет действующего согласия.',
    en: 'Nothing of the kind is due of this person in the academic year: it is too early, they are a mentee again, or no consent is in force.',
  },
  OUTCOME_DAY: {
    ru: 'День — с {first} и не в будущем.',
    en: 'The day is from {first} on and not in the future.',
  },
  OUTCOME_CATEGORY: {
    ru: 'Категорию указывают у состоявшейся аттестации, и только у неё.',
    en: 'A category is given of an attestation that took place, and of nothing else.',
  },
  OUTCOME_TEXT: {
    ru: 'Здесь до {longest} знаков.',
    en: 'This takes up to {longest} characters.',
  },
});
