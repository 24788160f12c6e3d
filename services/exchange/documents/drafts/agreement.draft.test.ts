import { expect, it } from '@jest/globals';
import { unpackArchive } from '../../workbook/archive.js';
import { labourAgreement, type DraftedWorker, type SignedAgreement } from './agreement.draft.js';
import { draftDocx } from './draft-docx.js';
import type { Draft, DraftGround } from './draft.type.js';

const GROUND: DraftGround = {
  ...{ college: 'Колледж', region: 'Край', municipality: 'Город', year: '2024/2025', registered: null },
  ...{ programmes: [], curator: null, workingGroup: [], today: '2024-09-10' },
};
const MENTEES = [{ name: 'Новичков Иван', form: 'педагог – педагог', from: '2024-10-01', until: '2025-06-30' }];
const WORKER: DraftedWorker = { name: 'Соглашаева Анна', isTeacher: true, mentees: MENTEES };
const SIGNED: SignedAgreement = {
  ...{ number: '7-дс', signedOn: '2024-09-03', consentOn: '2024-09-02', content: 'Помощь', form: 'Очно' },
  ...{ actsFrom: '2024-09-05', actsUntil: '2025-06-30', payment: '1500.50' },
};

const words = ({ blocks }: Draft): string => JSON.stringify(blocks);

it('a draft has what the law asks for, with lines to fill in, which are told of', () => {
  const draft = labourAgreement(GROUND, WORKER, null);
  for (const text of ['351.8', 'Соглашаева Анна', 'Новичков Иван', 'три рабочих дня', 'Согласие работника']) {
    expect(words(draft)).toContain(text);
  }
  expect(draft.missing.join()).toMatch(/согласия.*срок работы.*размер выплаты.*трудового договора/);
  expect(draft.own).toBeNull();
  expect(labourAgreement(GROUND, { ...WORKER, isTeacher: false }, null).missing.join()).toContain('не педагог');
});

it('one that is signed says its terms, paid or not', () => {
  const draft = labourAgreement(GROUND, WORKER, SIGNED);
  for (const text of ['1500.50 руб.', '5 сентября 2024 г.', '2 сентября 2024 г.']) expect(words(draft)).toContain(text);
  expect(words(labourAgreement(GROUND, WORKER, { ...SIGNED, payment: null }))).toContain('без дополнительной выплаты');
  expect(draft.own).toEqual({ number: '7-дс', date: '2024-09-03' });
});

it('several are one file, each with its own number or the mark of a draft', async () => {
  const drafts = [
    labourAgreement(GROUND, WORKER, SIGNED),
    labourAgreement(GROUND, { ...WORKER, name: 'Вторых' }, null),
  ];
  const parts = new Map(unpackArchive(await draftDocx(drafts, GROUND)));
  const text = (name: string) => String(parts.get(name)).replace(/<[^>]+>/g, '');
  for (const said of ['№ 7-дс', 'Соглашаева Анна', 'Вторых']) expect(text('word/document.xml')).toContain(said);
  const headers = [...parts.keys()].filter((name) => /header\d+\.xml$/.test(name)).map(text);
  expect(headers.map((header) => header.includes('ПРОЕКТ')).sort()).toEqual([false, true]);
});
