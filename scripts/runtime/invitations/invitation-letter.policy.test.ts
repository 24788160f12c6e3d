import { expect, it } from '@jest/globals';
import { invitationLetter } from './invitation-letter.policy.js';

const LINK = 'https://hub.example/invitation/abc';
const INVITATION = {
  role: 'DIRECTOR',
  place: { ru: 'Колледж <«Север»>', en: 'College <"North">' },
  endsOn: '2026-12-14',
} as const;

it('says which role waits where until when, in the language of its reader', () => {
  const ru = invitationLetter({ ...INVITATION, language: 'ru' }, LINK);
  expect(ru.text).toContain('Роль: Директор, Колледж <«Север»>.');
  expect(ru.text).toContain(`Войти и принять роль: ${LINK}`);
  expect(ru.text).toContain('до 14.12.2026');
  const en = invitationLetter({ ...INVITATION, language: 'en' }, LINK);
  expect(en.text).toContain('The role: Director, College <"North">.');
  expect(en.text).toContain('until 14/12/2026');
  expect(`${en.subject}${en.html}${en.text}`).not.toMatch(/[а-яё]/i);
});

it('has no markup but its own', () => {
  const { html } = invitationLetter({ ...INVITATION, language: 'ru' }, `${LINK}"><script>`);
  expect(html).toContain('Колледж &lt;«Север»&gt;');
  expect(html).not.toContain('<script>');
});

it('speaks of the whole hub where the role is for it', () => {
  const letter = invitationLetter({ ...INVITATION, role: 'OPERATOR', place: null, language: 'ru' }, LINK);
  expect(letter.text).toContain('Роль: Оператор хаба, весь хаб.');
});
