import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of accounts, clients of colleges' systems, personal links and digests. */
export const ACCESS_PROBLEMS = {
  ACCOUNT_MALFORMED: { ru: 'Учётная запись названа недопустимо.', en: 'The account is not named as accounts are.' },
  ACCOUNT_OF_CLIENT: {
    ru: 'Это учётная запись информационной системы: её роль следует из выданного ключа.',
    en: 'It is the account of an information system, whose role comes with its key.',
  },
  ACCOUNT_OF_DEMO: {
    ru: 'Это учётная запись демонстрации: вне учебных данных ролей у неё нет, и оператором она не бывает.',
    en: 'It is an account of the demo, which has no roles outside the sample and is never an operator.',
  },
  BINDING_NOT_FOUND: {
    ru: 'Такой роли нет среди тех, что видит вызывающий.',
    en: 'There is no such role among those that the caller sees.',
  },
  CLIENT_NAME_MALFORMED: {
    ru: 'Название ключа пусто, слишком длинно или содержит недопустимые знаки.',
    en: 'The name of a client is empty, too long, or has signs that it may not have.',
  },
  CLIENT_STANDS: { ru: 'Ключ с таким названием уже выдан.', en: 'A client of this name stands already.' },
  DIGEST_ADDRESS: {
    ru: 'Адрес участника для дайджеста — тот, что в его карточке.',
    en: 'The address of a participant for digests is that of their record.',
  },
  EMAIL_MALFORMED: {
    ru: 'Адрес электронной почты записан недопустимо.',
    en: 'The e-mail address is not written as addresses are.',
  },
  INVITATION_NOT_FOUND: {
    ru: 'Такого приглашения нет среди тех, что видит вызывающий.',
    en: 'There is no such invitation among those that the caller sees.',
  },
  INVITATION_OVER: {
    ru: 'Приглашение недействительно: такого нет, срок вышел, его отозвали или им уже воспользовались.',
    en: 'The invitation opens nothing: there is none, it is over, was taken back, or has been used.',
  },
  INVITEE_MALFORMED: {
    ru: 'Имя приглашённого пусто, слишком длинно или содержит недопустимые знаки.',
    en: 'The name of who is invited is empty, too long, or has signs that it may not have.',
  },
  LINK_FOR_ADULT: {
    ru: 'Ссылка представителя — только для несовершеннолетнего.',
    en: "A representative's link is for a minor alone.",
  },
  LINK_NOT_FOUND: {
    ru: 'Такой личной ссылки нет среди тех, что видит вызывающий.',
    en: 'There is no such personal link among those that the caller sees.',
  },
  LINK_TERM: {
    ru: 'Личная ссылка действует от сегодняшнего дня и не дольше года.',
    en: 'A personal link lasts from today on, and no longer than a year.',
  },
  NO_CLIENT_STANDS: {
    ru: 'Действующего ключа информационной системы нет.',
    en: 'No such client of an information system stands.',
  },
  OWN_ACCOUNT: { ru: 'Себе ролей не дают.', en: 'Nobody gives roles to their own account.' },
  ROLE_CONFLICT: {
    ru: 'Другая строка этого же запроса даёт учётной записи другую роль того же рода.',
    en: 'Another row of the same call gives the account another role of the same kind.',
  },
  ROLE_BY_LINK: {
    ru: 'Наставников и наставляемых приглашают личной ссылкой.',
    en: 'Mentors and mentees are invited by a personal link.',
  },
  ROLE_OF_CLIENT: {
    ru: 'Эта роль даётся информационной системе с её ключом.',
    en: "This role comes to a college's system with its key.",
  },
  ROLE_SCOPE: {
    ru: 'Роль дана не тому: региону, колледжу или человеку.',
    en: 'The role is for another scope: a region, a college or a person.',
  },
  SCOPE_NOT_FOUND: {
    ru: 'Региона, колледжа или человека, для которого роль, нет.',
    en: 'The region, college or person that the role is for is not there.',
  },
  TOO_MANY_CLIENTS: {
    ru: 'У региона столько действующих ключей, что новых не выдаётся.',
    en: 'The region has so many clients that stand that no more are issued.',
  },
  TOO_MANY_MAILS: {
    ru: 'Писем с приглашениями от этой учётной записи или на этот адрес уже столько, что новых хаб не отправит.',
    en: 'So many letters of invitations were asked for by the account, or to the address, that the hub writes no more.',
  },
} as const satisfies Record<string, Bilingual>;
