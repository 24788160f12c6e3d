import { problemsOf } from '#kernel/graph/problem.js';

/** Why a client of an information system stays as it is. */
export const clientProblem = problemsOf({
  CLIENT_NAME_MALFORMED: {
    ru: 'Назовите ключ: от 1 до {longest} знаков в одну строку, без знаков < и >.',
    en: 'Give the client a name: 1 to {longest} characters on one line, without < and >.',
  },
  CLIENT_STANDS: {
    ru: 'Ключ с таким названием уже выдан. Чтобы сменить его секрет, подтвердите это; прежний секрет перестанет действовать.',
    en: 'A client of this name stands already. To give it a new secret, confirm that; the old secret will be void.',
  },
  NO_CLIENT_STANDS: {
    ru: 'Отзывать нечего: действующего ключа нет.',
    en: 'There is nothing to revoke: no such client stands.',
  },
  TOO_MANY_CLIENTS: {
    ru: 'У региона уже {most} действующих ключей – больше не выдаётся. Отзовите те, которыми не пользуются.',
    en: 'The region has {most} clients that stand, and no more are issued. Revoke those that nobody uses.',
  },
});
