import { fill, say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { ROLE_NAMES } from '#kernel/session/role-names.data.js';
import type { Role } from '#kernel/session/roles.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { dayOf, escaped, type Letter } from '../mail/letter.js';

const WORDS = {
  subject: { ru: 'Приглашение в хаб наставничества колледжей', en: 'Invitation to the College Mentoring Hub' },
  invited: {
    ru: 'Здравствуйте! Вас пригласили работать в хабе наставничества колледжей. Роль: {role}, {place}.',
    en: 'Hello! You are invited to work in the College Mentoring Hub. The role: {role}, {place}.',
  },
  wholeHub: { ru: 'весь хаб', en: 'the whole hub' },
  open: { ru: 'Войти и принять роль', en: 'Sign in and take the role' },
  until: {
    ru: 'Ссылка действует до {day}, один раз и только для вас: не пересылайте это письмо.',
    en: 'The link is good until {day}, once and for you alone: do not forward this mail.',
  },
  else: {
    ru: 'Если вы не ждали приглашения, ничего не делайте: без вас по нему ничего не произойдёт.',
    en: 'If you did not expect an invitation, do nothing: without you nothing comes of it.',
  },
} as const satisfies Record<string, Bilingual>;

interface Invitation {
  readonly language: Language;
  readonly role: Role;
  readonly place: Bilingual | null;
  readonly endsOn: IsoDate;
}

/**
 * The letter of an invitation. Nothing in it is of the words of whoever invites, not even whom they call so: what the hub
 * writes to strangers is its own.
 */
export function invitationLetter({ language, role, place, endsOn }: Invitation, link: string): Letter {
  const words = (text: Bilingual) => say(text, language);
  const values = { role: words(ROLE_NAMES[role]), place: words(place ?? WORDS.wholeHub) };
  const invited = words(fill(WORDS.invited, values));
  const until = words(fill(WORDS.until, { day: dayOf(endsOn, language) }));
  const [open, otherwise] = [words(WORDS.open), words(WORDS.else)];
  return {
    subject: words(WORDS.subject),
    text: [invited, '', `${open}: ${link}`, '', until, otherwise, ''].join('\n'),
    html:
      `<!doctype html><html lang="${language}"><body style="font-family:sans-serif"><p>${escaped(invited)}</p>` +
      `<p><a href="${escaped(link)}">${escaped(open)}</a></p>` +
      `<p style="color:#555">${escaped(until)} ${escaped(otherwise)}</p></body></html>`,
  };
}
