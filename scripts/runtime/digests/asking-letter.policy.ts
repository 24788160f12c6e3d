import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { escaped, type Letter } from '../mail/letter.js';

const WORDS = {
  subject: { ru: 'Наставничество: подтвердите адрес', en: 'Mentoring: confirm your address' },
  asks: {
    ru: 'Здравствуйте! Этот адрес указали в хабе наставничества, чтобы раз в неделю получать письмо о том, что ждёт.',
    en: 'Hello! This address was given to the mentoring hub, to get a mail once a week about what waits.',
  },
  confirm: { ru: 'Подтвердить адрес', en: 'Confirm the address' },
  else: {
    ru: 'Если это были не вы, ничего не делайте: писем не будет. Ссылка действует семь дней.',
    en: 'If that was not you, do nothing: no mail will come. The link works for seven days.',
  },
} as const satisfies Record<string, Bilingual>;

/** The mail that asks whether an address is its reader's: whose account it is, it does not say. */
export function askingLetter(language: Language, confirm: string): Letter {
  const words = (text: Bilingual) => say(text, language);
  const [asks, button, otherwise] = [words(WORDS.asks), words(WORDS.confirm), words(WORDS.else)];
  return {
    subject: words(WORDS.subject),
    text: [asks, '', `${button}: ${confirm}`, '', otherwise, ''].join('\n'),
    html:
      `<!doctype html><html lang="${language}"><body style="font-family:sans-serif"><p>${escaped(asks)}</p>` +
      `<p><a href="${escaped(confirm)}">${escaped(button)}</a></p><p style="color:#555">${escaped(otherwise)}</p></body></html>`,
  };
}
