import { say, type Language } from '#kernel/i18n/messages.js';
import { layout } from './layout.js';
import { Markup, markup } from './markup.js';

const TEXTS = {
  title: { ru: 'Выйти из хаба?', en: 'Sign out of the hub?' },
  text: {
    ru: 'Вы выйдете на всех страницах хаба, открытых в этом браузере.',
    en: 'You will be signed out on every page of the hub that is open in this browser.',
  },
  yes: { ru: 'Выйти', en: 'Sign out' },
  no: { ru: 'Остаться', en: 'Stay signed in' },
};

interface SignOut {
  readonly language: Language;
  /** The library's form, with its secret against forged requests. */
  readonly form: string;
  readonly home: string;
}

/** Asks whether the reader means it: anybody can link to the address of signing out. */
export function signOutPage({ language, form, home }: SignOut): string {
  const title = say(TEXTS.title, language);
  return layout(
    { language, title, home },
    markup`<h1>${title}</h1>
<p>${say(TEXTS.text, language)}</p>
${new Markup(form)}
<p class="actions"><button class="primary" form="op.logoutForm" name="logout" value="yes">${say(TEXTS.yes, language)}</button>
<a href="${home}">${say(TEXTS.no, language)}</a></p>`,
  );
}
