import { problemsOf } from '#kernel/graph/problem.js';

/** Why somebody can't be taught in a cohort. */
export const joiningProblem = problemsOf({
  COURSE_OF_ANOTHER_COLLEGE: {
    ru: 'Это курс другого колледжа для своих наставников.',
    en: 'The course is of another college, for its own mentors.',
  },
  CONSENT_MISSING: {
    ru: 'Нет действующего согласия на обработку персональных данных; сначала внесите его.',
    en: 'There is no consent to the processing of personal data in force; record one first.',
  },
  NOT_A_MENTOR: {
    ru: 'Человека нет ни в базе наставников, ни среди кандидатов в неё; внесите его в базу.',
    en: 'The person is neither in the base of mentors nor a candidate for it; enter them into the base.',
  },
  NOT_IN_AUDIENCE: {
    ru: 'Курс — для наставников других форм.',
    en: 'The course is for mentors of other forms.',
  },
});
