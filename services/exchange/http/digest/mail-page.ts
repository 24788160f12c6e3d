import type { Bilingual, Language } from '#kernel/i18n/messages.js';

/** What a link in a mail is for. */
export type Act = 'STOP' | 'CONFIRM';

type Shown = 'ASK' | 'DONE' | 'UNKNOWN';

const TITLE: Bilingual = { ru: 'Письма хаба наставничества', en: 'Mail of the mentoring hub' };

const TEXTS: Readonly<Record<Act, Readonly<Record<Shown | 'button', Bilingual>>>> = {
  STOP: {
    ASK: {
      ru: 'Больше не присылать еженедельные письма о том, что вас ждёт?',
      en: 'Send no more weekly mail about what waits for you?',
    },
    button: { ru: 'Больше не присылать', en: 'Send no more' },
    DONE: {
      ru: 'Готово: писем больше не будет. Включить их снова можно на своей странице хаба.',
      en: 'Done: no more mail will come. It can be turned on again on your page of the hub.',
    },
    UNKNOWN: {
      ru: 'Такой ссылки нет или письмо слишком старое. Откройте ссылку из последнего письма.',
      en: 'There is no such link, or the mail is too old. Open the link of the latest mail.',
    },
  },
  CONFIRM: {
    ASK: {
      ru: 'Это ваш адрес, и письма о том, что ждёт, присылать на него?',
      en: 'Is this your address, and is mail about what waits to come here?',
    },
    button: { ru: 'Подтвердить адрес', en: 'Confirm the address' },
    DONE: {
      ru: 'Готово: адрес подтверждён. Раз в неделю, если что-то ждёт, сюда придёт письмо.',
      en: 'Done: the address is confirmed. Once a week, when something waits, a mail will come here.',
    },
    UNKNOWN: {
      ru: 'Такой ссылки нет, или её семь дней прошли, или адрес с тех пор сменили. Новое письмо можно попросить на своей странице хаба.',
      en: 'There is no such link, or its seven days are over, or the address was changed since. Another mail can be asked for on your page of the hub.',
    },
  },
};

const STYLE = `body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0;padding:2rem 1rem;background:#f6f7f9;color:#1c2530}
main{max-width:34rem;margin:auto;background:#fff;border-radius:.75rem;padding:1.5rem}h1{font-size:1.375rem;margin:0 0 1rem}
button{font:inherit;min-height:3rem;padding:0 1.25rem;border:0;border-radius:.5rem;background:#1c4f8c;color:#fff}
button:focus-visible{outline:3px solid #f0a000;outline-offset:2px}`;

/** The page of a link in a mail: it works without a script, and takes nothing in. */
export function mailPage(language: Language, act: Act, shown: Shown): string {
  const title = TITLE[language];
  const words = TEXTS[act];
  const button = `<button type="submit">${words.button[language]}</button>`;
  const form = shown === 'ASK' ? `<form method="post">${button}</form>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${words[shown][language]}</p>${form}</main></body></html>`;
}
