import { problemsOf } from '#kernel/graph/problem.js';

/** Why nobody is invited to a role, or it is not taken. */
export const invitationProblem = problemsOf({
  INVITEE_MALFORMED: {
    ru: 'Напишите, кого приглашаете: имя от 1 до {longest} знаков, без угловых скобок.',
    en: 'Write whom you invite: a name of 1 to {longest} characters, without angle brackets.',
  },
  ROLE_BY_LINK: {
    ru: 'Наставника или наставляемого пригласите личной ссылкой с его карточки.',
    en: 'Invite a mentor or mentee by a personal link from their card.',
  },
  INVITATION_NOT_FOUND: {
    ru: 'Такого приглашения нет среди тех, что вы видите; выберите его из списка.',
    en: 'There is no such invitation among those that you see; choose it from the list.',
  },
  INVITATION_OVER: {
    ru: 'Приглашение недействительно: срок вышел, его отозвали, им уже воспользовались, или ссылка скопирована не целиком. Попросите прислать новое.',
    en: 'The invitation opens nothing: it is over, was taken back, has been used, or the link was not copied whole. Ask for a new one.',
  },
  TOO_MANY_MAILS: {
    ru: 'Письмо не отправить: хаб пишет от одной учётной записи до {day} писем в сутки и на один адрес до {one} за {days} дней. Сделайте приглашение без адреса и передайте ссылку сами.',
    en: 'The letter can’t be sent: the hub writes up to {day} letters a day for one account, and up to {one} to one address in {days} days. Invite without an address, and hand the link over yourself.',
  },
  OWN_ACCOUNT: {
    ru: 'Это ваше приглашение: передайте ссылку тому, кого приглашаете.',
    en: 'This is your own invitation: hand the link to whom you invite.',
  },
});
