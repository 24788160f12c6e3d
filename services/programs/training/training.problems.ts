import { problemsOf } from '#kernel/graph/problem.js';

/** Why a programme can't require a training, or a pair is not approved for want of it. */
export const trainingProblem = problemsOf({
  TRAINING_MISSING: {
    ru:
      'К {day} у наставника нет действующего сертификата об обучении, которого требует программа: направьте его на ' +
      'обучение или измените требование программы.',
    en:
      'On {day} the mentor has no certificate in force of the training that the programme requires: send them to it, or ' +
      'change what the programme requires.',
  },
  TRAINING_COURSE_UNKNOWN: {
    ru: 'Такого курса нет среди тех, на которые колледж может направить наставников.',
    en: 'There is no such course among those that the college can send mentors to.',
  },
  TRAINING_COURSE_WITHOUT_DEMAND: {
    ru: 'Курс или компетенцию называют, когда обучение требуется: программа его не требует.',
    en: 'A course or a competence is named where training is required: the programme does not require it.',
  },
  TRAINING_COMPETENCE_UNKNOWN: {
    ru: 'Такой компетенции не даёт ни один курс, на который колледж может направить наставников.',
    en: 'No course that the college can send mentors to gives this competence.',
  },
  TRAINING_COURSE_OR_COMPETENCE: {
    ru: 'Программа требует или курс, или компетенцию: оставьте что-то одно.',
    en: 'A programme requires either a course or a competence: keep one of them.',
  },
});
