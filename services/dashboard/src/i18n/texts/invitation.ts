import type { Translation } from '../translation';

export const ru = {
  title: 'Приглашение в хаб',
  signIn: 'Вас пригласили работать в хабе. Войдите под своей учётной записью, чтобы увидеть роль и принять её.',
  doSignIn: 'Войти',
  offer: '{{role}}: {{where}}. Роль получит учётная запись, под которой вы вошли.',
  wholeHub: 'весь хаб',
  leaves: 'Одновременно действует одна роль такого рода, поэтому вы оставите роль: {{roles}}.',
  accept: 'Принять роль',
  decline: 'Отказаться',
  declined: 'Вы отказались от роли «{{role}}»: {{where}}. Прежняя роль осталась.',
  done: 'Роль «{{role}}» ваша: {{where}}. Она начнёт действовать в течение десяти секунд.',
  begin: 'Начать работу',
  offers: 'Предложенные роли',
  offersLead:
    'Они ждут вас, потому что одновременно действует одна роль такого рода. Приняв роль, вы оставите прежнюю: в регионах или в колледжах.',
  noOffers: 'Новых предложений нет.',
};

export const en: Translation<typeof ru> = {
  title: 'Invitation to the hub',
  signIn: 'You are invited to work in the hub. Sign in with your account to see the role and take it.',
  doSignIn: 'Sign in',
  offer: '{{role}}: {{where}}. The account that you have signed in with gets the role.',
  wholeHub: 'the whole hub',
  leaves: 'One role of this kind counts at a time, so you will leave: {{roles}}.',
  accept: 'Take the role',
  decline: 'Decline',
  declined: 'You have declined the role “{{role}}”: {{where}}. Your role of before stays.',
  done: 'The role “{{role}}” is yours: {{where}}. It takes effect within ten seconds.',
  begin: 'Begin',
  offers: 'Roles offered',
  offersLead:
    'They wait for you, since one role of their kind counts at a time. Taking one, you leave the one before, for regions or for colleges.',
  noOffers: 'There is nothing new on offer.',
};
