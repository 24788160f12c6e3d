import { describe, expect, it } from '@jest/globals';
import { joinContacts, parseContacts, parseEmail, parsePhone } from './contacts.js';

const PHONE = '+79621234567';

describe('parseContacts', () => {
  it.each([
    '+7 (962) 123-45-67',
    '8-962-123-45-67',
    '8 962 123 45 67',
    '89621234567',
    '79621234567',
    '9621234567',
    'тел.: 8(962)1234567',
    '8 (962) 123 4567',
  ])('normalises the phone %j', (text) => {
    expect(parseContacts(text)).toEqual({ ok: true, value: { email: null, phone: PHONE, contactNote: null } });
  });

  it.each([
    ['Ivan.Ivanov@Mail.RU', 'ivan.ivanov@mail.ru', null, null],
    ['8 962 123-45-67, ivan@mail.ru', 'ivan@mail.ru', PHONE, null],
    ['мама Анна: 8 962 123-45-67', null, PHONE, 'мама Анна'],
    ['@ivan, +44 20 7946 0958; 2-34-56', null, null, '@ivan; +44 20 7946 0958; 2-34-56'],
    ['2-34-56', null, null, '2-34-56'],
    ['+380 44 123 45 67', null, null, '+380 44 123 45 67'],
    ['8 962 123-45-67; 8 918 111-22-33', null, PHONE, '8 918 111-22-33'],
    ['ВК: vk.com/ivan', null, null, 'ВК: vk.com/ivan'],
    ['-', null, null, null],
    ['', null, null, null],
  ])('reads %j', (text, email, phone, contactNote) => {
    expect(parseContacts(text)).toEqual({ ok: true, value: { email, phone, contactNote } });
  });

  it.each(['ivan@mail', 'мама: ivan@', 'a@b.ru, c@d', 'ivan@@mail.ru'])('refuses the malformed address %j', (text) => {
    expect(parseContacts(text)).toMatchObject({ ok: false, problem: { en: expect.stringMatching(/e-mail address/) } });
  });

  it.each(['8 900 123-45', '+7 900 123 45 67 8', '123', '900123456789', '+44 123'])('refuses the number %j', (text) => {
    expect(parseContacts(text)).toMatchObject({ ok: false, problem: { en: expect.stringMatching(/phone number/) } });
  });

  it('refuses in columns of their own what is no address and no number', () => {
    expect([parseEmail('нет'), parseEmail('ivan@mail.ru'), parsePhone('мама 2-34-56')].map(({ ok }) => ok)).toEqual([true, true, true]); // prettier-ignore
    expect([parseEmail('по запросу'), parsePhone('у мамы'), parsePhone('№ 12')].map(({ ok }) => ok)).toEqual([false, false, false]); // prettier-ignore
  });

  it.each(['???', '@', '+'])('refuses %j, which looks like nothing', (text) => {
    expect(parseContacts(text).ok).toBe(false);
  });

  it.each(['a', '8 ', 'a.', '8-(-('])('reads %j over and over without going back, or this would not end', (piece) => {
    expect(parseContacts(`${piece.repeat(300_000 / piece.length)}@`)).toBeDefined();
  });
});

describe('joinContacts', () => {
  it('keeps further addresses in the note', () => {
    const first = { email: 'a@b.ru', phone: null, contactNote: 'мама' };
    const second = { email: 'c@d.ru', phone: PHONE, contactNote: null };
    expect(joinContacts([first, second])).toEqual({ email: 'a@b.ru', phone: PHONE, contactNote: 'мама; c@d.ru' });
  });
});
