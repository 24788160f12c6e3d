import { expect, it } from '@jest/globals';
import { menteesSheet } from '#exchange/testing/bases.js';
import { xlsx } from '#exchange/testing/files.js';
import { attestByOrder } from '../../testing/page/attesting.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { COLLEGE, collegeId, register } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const FORM = 'педагог – педагог';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A good row, a year of birth in another century, a day that no month has, and a mentor who may be two people. */
const BASE = xlsx([
  menteesSheet([
    [1, 'Благонадёжная Анна Петровна', '', 1985, 'сварка', '01.10.2024', 'Тёзкина Алла Юрьевна [код n-1]', FORM],
    [2, 'Стародавних Пётр Олегович', '', 1890, '', '01.10.2024', 'Тёзкина Алла Юрьевна [код n-1]', FORM],
    [3, 'Масленицына Вера Игоревна', '', 1986, '', '31.02.2025', 'Тёзкина Алла Юрьевна [код n-1]', FORM],
    [4, 'Вопросова Яна Львовна', '', 1987, '', '01.10.2024', 'Тёзкина А. Ю.', FORM],
  ]),
]);

const press = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true }).click();

describeInBrowser('refused rows', () => {
  const { signedIn } = visitors();

  it('are mended where they are shown and imported again, the question who is meant answered by a choice', async () => {
    const curator = await signedIn('CURATOR');
    const teacher = { category: 'TEACHER', familyName: 'Тёзкина', givenName: 'Алла', patronymic: 'Юрьевна' } as const;
    await register(
      curator,
      { ...teacher, externalId: 'n-1', birthYear: 1970 },
      { ...teacher, externalId: 'n-2', birthYear: 1980, workplace: 'Филиал' },
    );
    await curator.open('/import');
    await curator.page.getByLabel('Учебный год').selectOption('2024/2025');
    await curator.page.getByText('Перетащите файл сюда или выберите его').waitFor();
    const file = { name: 'база.xlsx', mimeType: XLSX_TYPE, buffer: BASE };
    await curator.page.locator('input[type=file]').first().setInputFiles(file);
    await press(curator, 'Проверить файл');
    await attestByOrder(curator, 'имп-2', '2024-09-03');
    await press(curator, 'Загрузить 1 строку');
    const mending = curator.block('Исправить непринятые строки');
    await mending.waitFor();
    const row = (n: number) => mending.getByRole('group', { name: new RegExp(`^Строка ${n}`) });
    await expectAccessible(curator.page);
    expect(await mending.getByRole('button', { name: /^Загрузить ещё раз/ }).isDisabled()).toBe(true);

    // First two of the three: what is still wrong comes back, under its number in the curator's own file.
    await row(5).getByRole('textbox', { name: 'Год рождения' }).fill('1960');
    await row(7)
      .getByRole('button', { name: /\[код n-2\]/ })
      .click();
    expect(await row(7).getByRole('textbox', { name: 'ФИО наставника' }).inputValue()).toBe(
      'Тёзкина Алла Юрьевна [код n-2]',
    );
    await curator.resize(NARROW);
    await expectNoSideways(curator.page);
    await expectAccessible(curator.page);
    await press(curator, 'Загрузить ещё раз 3 строки');
    await row(6).waitFor();
    await row(5).waitFor({ state: 'detached' });
    expect(words(await row(6).innerText())).toContain('31.02.2025');
    expect(await row(6).getByRole('textbox', { name: 'Дата вхождения в программу' }).inputValue()).toBe('31.02.2025');
    const download = curator.page.waitForEvent('download');
    await press(curator, 'Скачать непринятое (.xlsx)');
    expect((await download).suggestedFilename()).toBe('база-refused.xlsx');

    await row(6).getByRole('textbox', { name: 'Дата вхождения в программу' }).fill('28.02.2025');
    await press(curator, 'Загрузить ещё раз 1 строку');
    await curator.page.getByText('Принята 1 строка.').waitFor();
    await mending.waitFor({ state: 'detached' });

    const { people } = await curator.ask('{ people(search: "Вопросова Яна") { nodes { id } } }');
    const { mentorships } = await curator.ask(
      'query ($id: ID!) { mentorships(personId: $id) { nodes { mentor { externalId } } } }',
      { id: people.nodes[0].id },
    );
    expect(mentorships.nodes).toEqual([{ mentor: { externalId: 'n-2' } }]);

    await curator.open(`/people/${COLLEGE}/imports`);
    const runs = (await curator.page.locator('tbody tr').allInnerTexts()).map(words);
    expect(runs).toEqual([
      expect.stringMatching(/База наставляемых, 2024\/2025 база\.csv .*1 принята/),
      expect.stringMatching(/база\.csv .*2 приняты 1 не принята/),
      expect.stringMatching(/база\.xlsx .*1 принята 3 не приняты/),
    ]);
    await expectNoSideways(curator.page);
  });

  it('register somebody new where a name means none of those who are known by it', async () => {
    const curator = await signedIn('CURATOR');
    const teacher = { category: 'TEACHER', familyName: 'Однофамильцева', givenName: 'Ада' } as const;
    await register(curator, { ...teacher, externalId: 'o-1' }, { ...teacher, externalId: 'o-2' });
    const row = [1, 'Спутникова Инна Павловна', '', 1985, '', '01.10.2024', 'Однофамильцева Ада', FORM];
    await curator.open('/import');
    await curator.page.getByLabel('Учебный год').selectOption('2024/2025');
    await curator.page.getByText('Перетащите файл сюда или выберите его').waitFor();
    const file = { name: 'пара.xlsx', mimeType: XLSX_TYPE, buffer: xlsx([menteesSheet([row])]) };
    await curator.page.locator('input[type=file]').first().setInputFiles(file);
    await press(curator, 'Проверить файл');
    // Where no other row could be imported first, the question is answered at the check.
    const asked = curator.page.getByRole('group', { name: 'Кто имеется в виду: Однофамильцева Ада' });
    await asked.waitFor();
    const answers = (await asked.getByRole('button').allInnerTexts()).map(words);
    expect(answers.at(-1)).toBe('Никто из них Запишем нового человека: Однофамильцева Ада');
    expect(answers).toHaveLength(3);
    const none = asked.getByRole('button', { name: /^Никто из них/ });
    await none.click();
    expect(await none.getAttribute('aria-pressed')).toBe('true');
    await press(curator, 'Загрузить ещё раз 1 строку');
    // Only now there is something to be attested, and what was mended waits for it.
    await attestByOrder(curator, 'имп-3', '2024-09-04');
    // Of a name without a patronymic it is guessed which word is which; told of at the row of the reader's own file.
    await curator.page.getByText('Строка 4 · ФИО наставника').waitFor();
    await curator.page.getByLabel('Всё верно: загрузить так, как здесь сказано').check();
    await press(curator, 'Загрузить 1 строку');
    await curator.page.getByRole('heading', { name: 'Таблица загружена' }).waitFor();
    const { people } = await curator.ask('{ people(search: "Однофамильцева Ада") { nodes { source } } }');
    expect(people.nodes.map(({ source }: { source: string }) => source).sort()).toEqual(['sheet', 'test', 'test']);
  });

  it('of headcounts that jump are taken once they are confirmed where they are shown', async () => {
    const curator = await signedIn('CURATOR');
    const id = await collegeId(curator);
    const counts = { students: 120, teachers: 80, youngSpecialists: 5 };
    const report = `mutation ($input: ReportHeadcountInput!) { reportHeadcount(input: $input) { created } }`;
    await curator.ask(report, { input: { rows: [{ collegeId: id, year: '2021/2022', ...counts }] } });
    await curator.open('/import');
    await curator.page.getByText('Численность', { exact: true }).click();
    await curator.page.getByText('Перетащите файл сюда или выберите его').waitFor();
    const sheet = `college;year;students;teachers;young specialists\n${COLLEGE};2021/2022;1200;80;5`;
    const file = { name: 'численность.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) };
    await curator.page.locator('input[type=file]').first().setInputFiles(file);
    await press(curator, 'Проверить файл');
    const row = curator.page.getByRole('group', { name: /^Строка 2/ });
    await row.waitFor();
    expect(words(await row.innerText())).toMatch(/Указано 1200, а в последнем отчёте было 120/);
    await row.getByRole('textbox', { name: 'Подтверждено' }).fill('да');
    await press(curator, 'Загрузить ещё раз 1 строку');
    await curator.page.getByText('Принята 1 строка.').waitFor();
    const headcounts = `query ($id: ID!) { headcounts(collegeId: $id, year: "2021/2022") { standing { students } } }`;
    expect((await curator.ask(headcounts, { id })).headcounts.standing).toEqual({ students: 1200 });
  });
});
