import { problemsOf } from '#kernel/graph/problem.js';

/** Why the client of a college's system stays as it is. */
export const collegeClientProblem = problemsOf({
  NO_CLIENT_STANDS: {
    ru: 'Отзывать нечего: у системы этого колледжа нет действующего доступа.',
    en: 'There is nothing to revoke: the system of this college has no client that stands.',
  },
});
