import { problemsOf } from '#kernel/graph/problem.js';

/** Why a role is not given or taken back. */
export const roleBindingProblem = problemsOf({
  ACCOUNT_MALFORMED: {
    ru: 'Учётная запись — от 1 до 255 видимых знаков без пробелов: идентификатор, под которым она входит.',
    en: 'An account is 1 to 255 visible characters without spaces: the identifier under which it signs in.',
  },
  ACCOUNT_OF_CLIENT: {
    ru: 'С {prefix} начинаются имена информационных систем; укажите учётную запись человека.',
    en: "Names that begin with {prefix} are those of information systems; give a person's account.",
  },
  ACCOUNT_OF_DEMO: {
    ru: 'С {prefix} начинаются имена демонстрационных учётных записей: вне учебных данных роли у них не действуют, а оператором такая запись не бывает. Укажите другую учётную запись.',
    en: 'Names that begin with {prefix} are those of demo accounts: outside the sample roles count for nothing there, and none of them is an operator. Give another account.',
  },
  OWN_ACCOUNT: {
    ru: 'Себе роль не выдают: попросите того, кто вправе её выдать.',
    en: 'Nobody gives a role to themself: ask somebody else who may give it.',
  },
  ROLE_SCOPE: {
    ru: 'Для роли «{role}» указывается {scope}.',
    en: 'The role “{role}” is held for {scope}.',
  },
  SCOPE_NOT_FOUND: {
    ru: 'Под этим идентификатором вы ничего не найдёте: укажите свой регион, колледж или человека своего колледжа.',
    en: "There is nothing of yours under this id: give your region, your college, or one of your college's people.",
  },
  ROLE_OF_CLIENT: {
    ru: 'Роль информационной системы выдаётся и отзывается вместе с её ключом.',
    en: 'An information system gets its role and loses it with its key.',
  },
  ROLE_CONFLICT: {
    ru: 'В этом же запросе учётной записи дана другая роль того же рода (в регионах или в колледжах), а действует одна. Оставьте одну из строк.',
    en: 'Another row of this call gives the account another role of the same kind (for regions, or for colleges), of which one counts. Leave one of the rows.',
  },
  BINDING_NOT_FOUND: {
    ru: 'Такой роли нет среди тех, что вы видите; выберите её из списка выданных.',
    en: 'There is no such role among those that you see; choose it from the list of roles given.',
  },
});

/** What a role is held for, as ROLE_SCOPE names it. */
export const SCOPE_NAMES = {
  regionId: { ru: 'регион и ничего больше', en: 'a region and nothing else' },
  collegeId: { ru: 'колледж и ничего больше', en: 'a college and nothing else' },
  personId: { ru: 'человек и ничего больше', en: 'a person and nothing else' },
} as const;

export const NO_SCOPE = {
  ru: 'только учётная запись, без региона, колледжа и человека',
  en: 'the whole hub: leave region, college and person out',
} as const;
