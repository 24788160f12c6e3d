import type { Language } from '#kernel/i18n/messages.js';

type Shown = 'ASK' | 'STOPPED' | 'UNKNOWN';

const TEXTS = {
  ru: {
    title: 'Письма хаба наставничества',
    ASK: 'Больше не присылать еженедельные письма о том, что вас ждёт?',
    button: 'Больше не присылать',
    STOPPED: 'Готово: писем больше не будет. Включить их снова можно на своей странице хаба.',
    UNKNOWN: 'Такой ссылки нет или письмо слишком старое. Откройте ссылку из последнего письма.',
  },
  en: {
    title: 'Mail of the mentoring hub',
    ASK: 'Send no more weekly mail about what waits for you?',
    button: 'Send no more',
    STOPPED: 'Done: no more mail will come. It can be turned on again on your page of the hub.',
    UNKNOWN: 'There is no such link, or the mail is too old. Open the link of the latest mail.',
  },
} as const satisfies Record<Language, object>;

const STYLE = `body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0;padding:2rem 1rem;background:#f6f7f9;color:#1c2530}
main{max-width:34rem;margin:auto;background:#fff;border-radius:.75rem;padding:1.5rem}h1{font-size:1.375rem;margin:0 0 1rem}
button{font:inherit;min-height:3rem;padding:0 1.25rem;border:0;border-radius:.5rem;background:#1c4f8c;color:#fff}
button:focus-visible{outline:3px solid #f0a000;outline-offset:2px}`;

/** The page that a reader of a digest stops them on: it works without a script, and takes nothing in. */
export function stopPage(language: Language, shown: Shown): string {
  const words = TEXTS[language];
  const form = shown === 'ASK' ? `<form method="post"><button type="submit">${words.button}</button></form>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>
<body><main><h1>${words.title}</h1><p>${words[shown]}</p>${form}</main></body></html>`;
}
