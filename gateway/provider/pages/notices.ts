import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { layout } from './layout.js';
import { markup, type Markup } from './markup.js';

/** What a page says when there is nothing to choose: a heading, and what to do. */
export interface Notice {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export const DEMO_OFF: Notice = {
  title: { ru: 'Демонстрационный вход выключен', en: 'Demo sign-in is off' },
  text: {
    ru: 'Он работает только на этом компьютере, со встроенной базой и образцом региона. Чтобы люди входили по своим учётным записям, укажите хабу вашу службу входа (OpenID Connect) и перезапустите его:',
    en: 'It works on this computer only, with the embedded database and the sample region. For people to sign in with their own accounts, tell the hub your OpenID Connect provider and start it again:',
  },
};

export const RUN_OUT: Notice = {
  title: { ru: 'Вход не закончен', en: 'Signing in is not finished' },
  text: {
    ru: 'Страница входа открыта слишком долго или в другом браузере. Вернитесь в хаб и войдите ещё раз. Браузер не прислал ни одного файла cookie: если войти снова не получится, разрешите их для этого адреса.',
    en: 'The sign-in page was open for too long, or in another browser. Go back to the hub and sign in once more. The browser has sent no cookie at all: should it not work again, allow them for this address.',
  },
};

export const NOT_FROM_HERE: Notice = {
  title: { ru: 'Вход не выполнен', en: 'You are not signed in' },
  text: {
    ru: 'Запрос пришёл не со страницы входа этого хаба, поэтому он отклонён. Откройте хаб и войдите оттуда.',
    en: 'The request did not come from the sign-in page of this hub, so it was refused. Open the hub and sign in there.',
  },
};

export const NO_SUCH_ACCOUNT: Notice = {
  title: { ru: 'Такой учётной записи нет', en: 'There is no such account' },
  text: {
    ru: 'Выберите одну из тех, что показаны на странице входа.',
    en: 'Choose one of those that the sign-in page shows.',
  },
};

export const OTHER_ADDRESS: Notice = {
  title: { ru: 'Откройте хаб по его адресу', en: 'Open the hub at its own address' },
  text: {
    ru: 'Вход работает только по адресу, под которым хаб запущен. Перейдите по ссылке ниже.',
    en: 'Signing in works only at the address that the hub was started with. Follow the link below.',
  },
};

export const OTHER_APPLICATION: Notice = {
  title: { ru: 'Приложение не зарегистрировано', en: 'This application is not registered' },
  text: {
    ru: 'Войти попросило приложение, которого этот хаб не знает. Откройте хаб и войдите оттуда.',
    en: 'An application that this hub does not know has asked you to sign in. Open the hub and sign in there.',
  },
};

export const REDIRECT_ELSEWHERE: Notice = {
  title: { ru: 'Вход остановлен', en: 'Signing in was stopped' },
  text: {
    ru: 'После входа вас отправили бы на адрес, который этому хабу не принадлежит. Возможно, ссылку подделали: откройте хаб и войдите оттуда.',
    en: 'After signing in you would have been sent to an address that is not part of this hub. The link may be forged: open the hub and sign in there.',
  },
};

export const TOO_MANY_SIGN_INS: Notice = {
  title: { ru: 'Слишком много входов сразу', en: 'Too many sign-ins at once' },
  text: {
    ru: 'За последние минуты начато слишком много входов, и новые пока не принимаются. Те, что уже начаты, можно закончить; новый начните через десять минут.',
    en: 'Too many sign-ins have been begun in the last minutes, and no more are taken for now. Those that have been begun can be finished; begin another one in ten minutes.',
  },
};

export const NOT_UNDERSTOOD: Notice = {
  title: { ru: 'Запрос не понят', en: 'The request was not understood' },
  text: {
    ru: 'В запросе на вход или выход что-то не так. Откройте хаб и попробуйте ещё раз.',
    en: 'Something is wrong with the request to sign in or out. Open the hub and try again.',
  },
};

export const FAILURE: Notice = {
  title: { ru: 'Не получилось', en: 'That did not work' },
  text: {
    ru: 'В службе входа произошла ошибка; она записана в журнал хаба. Попробуйте ещё раз чуть позже.',
    en: 'The sign-in service failed; the failure is in the log of the hub. Try again a little later.',
  },
};

const BACK = { ru: 'На главную страницу хаба', en: 'To the start page of the hub' };
const CODE = { ru: 'Код ошибки для администратора:', en: 'Error code for the administrator:' };

interface Frame {
  readonly language: Language;
  /** Where the hub's own page is. */
  readonly home: string;
  /** The standard's code of an error: it says nothing of the request. */
  readonly code?: string | undefined;
}

/** A page with a notice and the way back. */
export function noticePage(notice: Notice, { language, home, code }: Frame): string {
  const title = say(notice.title, language);
  return layout(
    { language, title, home },
    markup`<h1>${title}</h1>
<p>${say(notice.text, language)}</p>
${notice === DEMO_OFF ? settings(language) : markup``}
${code === undefined ? markup`` : markup`<p class="soft">${say(CODE, language)} <code>${code}</code></p>`}
<p class="back"><a href="${home}">${say(BACK, language)}</a></p>`,
  );
}

const MORE = {
  ru: 'Все настройки описаны в файле .env.example.',
  en: 'All settings are described in .env.example.',
};

function settings(language: Language): Markup {
  return markup`<pre>OIDC_ISSUER=https://login.example.org/realms/colleges
OIDC_AUDIENCE=college-mentoring-hub</pre>
<p>${say(MORE, language)}</p>`;
}
