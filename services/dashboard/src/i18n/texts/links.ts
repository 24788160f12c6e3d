import type { Translation } from '../translation';

export const ru = {
  title: 'Личная ссылка',
  hint: 'По ней человек без учётной записи отвечает на предложенную пару, выходит из неё, даёт и отзывает согласие. Кто знает ссылку, действует от его имени.',
  none: 'Действующей ссылки нет.',
  holders: { SELF: 'для самого человека', REPRESENTATIVE: 'для законного представителя' },
  until: 'по {{when}} включительно',
  revoke: 'Отозвать ссылку',
  create: 'Сделать ссылку',
  doCreate: 'Сделать',
  replaces: 'Прежняя ссылка для того же человека перестанет открываться.',
  holder: 'Для кого',
  lastDay: 'Последний день',
  made: 'Ссылка сделана',
  once: 'Передайте её так, чтобы она попала только к адресату: {{name}}. Хаб её не хранит и второй раз не покажет.',
  taken: 'Ссылка передана',
  own: {
    title: 'Наставничество',
    over: 'Ссылка не открывается',
    overText:
      'Её срок кончился, её отозвали, или согласие отозвано. Попросите новую у куратора наставничества в своём колледже.',
    representative: 'Вы действуете за несовершеннолетнего как законный представитель.',
    consent: 'Согласие на обработку персональных данных',
    inForce: 'Согласие действует.',
    notInForce: 'Согласия нет: без него в наставничестве не участвуют.',
    byRepresentative: 'До совершеннолетия согласие даёт законный представитель по своей ссылке.',
    purpose:
      'Колледж обрабатывает фамилию, имя, отчество, год рождения, группу, контакты и сведения об участии, чтобы вести наставничество и считать показатели без имён. Согласие можно отозвать здесь же.',
    name: 'Ваши фамилия, имя, отчество',
    lastDay: 'Действует по (пусто — без срока)',
    give: 'Даю согласие',
    renew: 'Продлить согласие',
    given: 'Согласие записано.',
    withdraw: 'Отозвать согласие',
    doWithdraw: 'Отозвать',
    withdrawText:
      'Отзываются все согласия. С этого дня вы не входите ни в один показатель, а личные ссылки перестают открываться. Чтобы вернуться, обратитесь к куратору.',
  },
} as const;

export const en = {
  title: 'Personal link',
  hint: 'By it somebody without an account answers a proposed pair, leaves it, gives and withdraws consent. Whoever knows the link acts for them.',
  none: 'There is no link that opens.',
  holders: { SELF: 'for the person', REPRESENTATIVE: 'for the legal representative' },
  until: 'until {{when}}',
  revoke: 'Revoke the link',
  create: 'Make a link',
  doCreate: 'Make it',
  replaces: 'A former link for the same one will open no more.',
  holder: 'For whom',
  lastDay: 'Last day',
  made: 'The link is made',
  once: 'Hand it over so that it reaches nobody but its owner: {{name}}. The hub does not keep it and shows it this once.',
  taken: 'It is handed over',
  own: {
    title: 'Mentoring',
    over: 'The link does not open',
    overText:
      'Its term is over, it was revoked, or the consent was withdrawn. Ask the mentoring curator of your college for another.',
    representative: 'You act for a minor as their legal representative.',
    consent: 'Consent to the processing of personal data',
    inForce: 'The consent is in force.',
    notInForce: 'There is no consent: nobody takes part in mentoring without one.',
    byRepresentative: 'Until the person comes of age the legal representative consents, by a link of their own.',
    purpose:
      'The college processes name, year of birth, group, contacts and what there is of taking part, to run mentoring and to count figures without names. The consent can be withdrawn here, too.',
    name: 'Your full name',
    lastDay: 'In force until (empty: without a term)',
    give: 'I consent',
    renew: 'Renew the consent',
    given: 'The consent is recorded.',
    withdraw: 'Withdraw the consent',
    doWithdraw: 'Withdraw',
    withdrawText:
      'All consents are withdrawn. From today on you count in no figure, and your personal links open no more. To come back, turn to the curator.',
  },
} satisfies Translation<typeof ru>;
