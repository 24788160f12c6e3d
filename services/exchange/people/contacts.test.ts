import { describe, expect, it } from '@jest/globals';
import { contactsText, joinContacts, parseContacts, parseEmail, parsePhone, plainContacts } from './contacts.js';

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
    '8.962.123.45.67',
    '8–962–123–45–67',
    '8 962 123‑45−67',
    '79621234567.0',
    '+ 7 962 123 45 67',
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
    ['https://vk.com/id123456789', null, null, 'https://vk.com/id123456789'],
    ['8 (86552) 2-34-56', null, '+78655223456', null],
    ['8 (8652) 12-34-56', null, '+78652123456', null],
    ['8-8652-12-34-56', null, '+78652123456', null],
    ['(8652) 12-34-56', null, '+78652123456', null],
    ['8(865)212-34-56', null, '+78652123456', null],
    ['Тел.: 8-962-123-45-67 (мама)', null, PHONE, 'мама'],
    ['89621234567 / 89001112244', null, PHONE, '89001112244'],
    ['8 962 123-45-67 8 900 111-22-44', null, PHONE, '8 900 111-22-44'],
    ['8 962 123 45 67 доб. 12', null, PHONE, 'доб. 12'],
    ['моб. 8 962 123-45-67, раб. 8 (8652) 12-34-56', null, PHONE, 'раб. 8 (8652) 12-34-56'],
    ['8 962 123-45-67 Вика', null, PHONE, 'Вика'],
    ['звонить с 01.09.2024', null, null, 'звонить с 01.09.2024'],
    ['a@b.ru, c@d.ru', 'a@b.ru', null, 'c@d.ru'],
    ['e-mail: ivan@mail.ru.', 'ivan@mail.ru', null, null],
    ['Иван <ivan@mail.ru>', 'ivan@mail.ru', null, 'Иван'],
    ['mailto:ivan@mail.ru', 'ivan@mail.ru', null, null],
    ['ivan@почта.рф', 'ivan@почта.рф', null, null],
    ['-', null, null, null],
    ['', null, null, null],
  ])('reads %j', (text, email, phone, contactNote) => {
    expect(parseContacts(text)).toEqual({ ok: true, value: { email, phone, contactNote } });
  });

  it.each(['ivan@mail', 'мама: ivan@', 'a@b.ru, c@d', 'ivan@@mail.ru', 'ivan @mail.ru'])(
    'refuses the malformed address %j',
    (text) => {
      expect(parseContacts(text)).toMatchObject({
        ok: false,
        problem: { en: expect.stringMatching(/e-mail address/) },
      });
    },
  );

  it.each([
    '8 900 123-45',
    '+7 900 123 45 67 8',
    '123',
    '900123456789',
    '+44 123',
    '8900111220',
    '7 900 111 22 0',
    '(8900) 111-22-3',
    '8 652 12 34 56',
    'мама 8 900 123-45',
  ])('refuses the number %j', (text) => {
    expect(parseContacts(text)).toMatchObject({ ok: false, problem: { en: expect.stringMatching(/phone number/) } });
  });

  it.each([
    ['7,90011E+10', 'Excel'],
    ['7.9E+10', 'Excel'],
    ['7,9e10', 'Excel'],
    ['7,9Е+10 мама', 'Excel'],
    ['7,9*10^10', 'Excel'],
    ['8 900 III 22 33', '«I»'],
    ['О-900-111-22-33', '«О»'],
    ['ivan@mаil.ru', '«а»'],
    ['ivan@mail.гu', '«г»'],
    ['аvan@mail.ru', '«а»'],
    ['-//-', 'Ctrl+D'],
  ])('refuses %j with a word of %j', (text, word) => {
    expect(parseContacts(text)).toMatchObject({ ok: false, problem: { ru: expect.stringContaining(word) } });
  });

  it.each([
    ['7.9621234567E+10', PHONE],
    ['+8 962 123-45-67', PHONE],
    ['8652 12-34-56', '+78652123456'],
  ])('takes %j with a warning', (text, phone) => {
    expect(parseContacts(text)).toMatchObject({ value: { phone }, warnings: [{ ru: expect.stringContaining(text) }] });
  });

  it('takes the address behind a link, and keeps all that the cell says', () => {
    const read = (text: string, link: string) => parseContacts(text, link);
    expect(read('почта', 'mailto:Ivan@mail.ru?subject=1')).toEqual({ ok: true, value: { email: 'ivan@mail.ru', phone: null, contactNote: null } }); // prettier-ignore
    expect(read('ivan@mail.ru', 'mailto:ivan@mail.ru')).toEqual({ ok: true, value: { email: 'ivan@mail.ru', phone: null, contactNote: null } }); // prettier-ignore
    expect(read('ivan@mail.ru', 'mailto:anna@mail.ru')).toMatchObject({
      value: { email: 'ivan@mail.ru', contactNote: 'anna@mail.ru' },
      warnings: [{ ru: expect.stringContaining('anna@mail.ru') }],
    });
    expect(read('ВК', 'https://vk.com/ivan')).toMatchObject({ value: { contactNote: 'ВК; https://vk.com/ivan' } });
  });

  it('reads what it has made of a cell as the same', () => {
    const [numbers, besides] = [['8 962 123-45-67', '8 (8652) 12-34-56', '2-34-56', '+380 44 123 45 67'], ['мама', '(папа)', 'тел.', 'a@b.ru', 'доб. 12', '@ivan', 'vk.com/id12345678', '12']]; // prettier-ignore
    for (const parts of numbers.flatMap((number) =>
      besides.flatMap((beside) => numbers.map((other) => [number, beside, other])),
    )) {
      for (const text of [parts.join(', '), parts.join(' / '), [...parts].reverse().join('\n')]) {
        const read = parseContacts(text);
        if (read.ok)
          expect([text, parseContacts(contactsText(read.value))]).toEqual([text, { ok: true, value: read.value }]);
      }
    }
  });

  it('reads at once what is written plainly, as it would at length', () => {
    for (const text of [
      '+79621234567',
      '8 (962) 123-45-67',
      '8-962-123-45-67',
      '+7 962 123 45 67',
      '8 (865) 212-34-56',
      'Ivan.I@mail.ru',
      'a-b@c.d-e.org',
      '8 962 123-45-67, Ivan.I@mail.ru',
      'Ivan.I@mail.ru;+79621234567',
      '89621234567\nivan@mail.ru',
    ]) {
      expect([text, { ok: true, value: plainContacts(text) }]).toEqual([text, parseContacts(` ${text}`)]);
    }
    const atLength = ['8 900 123-45', 'иван@mail.ru', 'a@b', '8900111220', 'a@b.ru, c@d.ru', '8 962 123-45-67; мама'];
    expect(atLength.map(plainContacts)).toEqual(atLength.map(() => null));
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
