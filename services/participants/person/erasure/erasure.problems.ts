import { problemsOf } from '#kernel/graph/problem.js';

/** Why a person is not erased. */
export const erasureProblem = problemsOf({
  NAME_NOT_CONFIRMED: {
    ru: 'Удаление необратимо: впишите имя этого человека так, как оно записано.',
    en: 'There is no way back from erasing: give the name of this person as it is recorded.',
  },
});
