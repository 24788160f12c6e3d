import { say, type Language } from '#kernel/i18n/messages.js';
import type { DemoAccount } from '../provider.contract.js';
import { layout } from './layout.js';
import { markup, type Markup } from './markup.js';
import { ROLE_TEXTS } from './roles.data.js';

const TEXTS = {
  title: { ru: 'Кем вы хотите войти?', en: 'Who would you like to be?' },
  warning: { ru: 'Это демонстрационный вход', en: 'This is demo sign-in' },
  madeUp: {
    ru: 'Колледжи и люди здесь вымышлены, пароль не нужен. Не вводите данных настоящих людей.',
    en: 'The colleges and people are made up, and no password is asked. Enter no data of real people.',
  },
  how: {
    ru: 'Выберите учётную запись: каждая видит своё. Сменить её можно, выйдя и войдя снова.',
    en: 'Choose an account: each sees something else. To change it, sign out and in again.',
  },
  lasts: {
    ru: 'Вход действует до 8 часов: во всех вкладках, и когда браузер или хаб перезапущены. На чужом компьютере выйдите сами.',
    en: 'A sign-in lasts up to 8 hours: in every tab, and when browser or hub are restarted. Sign out yourself where the computer is not yours.',
  },
  back: { ru: 'Вернуться без входа', en: 'Go back without signing in' },
};

interface SignIn {
  readonly language: Language;
  readonly accounts: readonly DemoAccount[];
  /** Path of this page, which takes the answer too. */
  readonly path: string;
  readonly home: string;
}

/** Where a demo account is chosen. */
export function signInPage({ language, accounts, path, home }: SignIn): string {
  const title = say(TEXTS.title, language);
  const demo = { title: say(TEXTS.warning, language), text: say(TEXTS.madeUp, language) };
  const otherLanguage = `${path}?lang=${language === 'ru' ? 'en' : 'ru'}`;
  return layout(
    { language, title, home, demo, otherLanguage, wide: true },
    markup`<h1>${title}</h1>
<p class="soft">${say(TEXTS.how, language)}</p>
<form method="post" action="${path}?lang=${language}">
<ul class="accounts">
${accounts.map((account) => choice(account, language))}
</ul>
</form>
<p class="soft">${say(TEXTS.lasts, language)}</p>
<p class="back"><a href="${home}">${say(TEXTS.back, language)}</a></p>`,
  );
}

function choice({ account, role, title }: DemoAccount, language: Language): Markup {
  const { title: name, sees } = ROLE_TEXTS[role];
  return markup`<li><button class="account" name="account" value="${account}">
<span class="role">${say(name, language)}</span>
<span class="title">${say(title, language)}</span>
<span class="sees">${say(sees, language)}</span>
</button></li>
`;
}
