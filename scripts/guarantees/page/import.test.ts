import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { menteesSheet } from '#exchange/testing/bases.js';
import { xlsx } from '#exchange/testing/files.js';
import { attestByOrder } from '../../testing/page/attesting.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const MENTOR = 'Кузнецов Олег Ильич';
const FORM = 'работодатель – студент';

/** Two good rows and two bad ones: a year of birth in another century, and a day that no month has. */
const BASE = xlsx([
  menteesSheet([
    [1, 'Новосёлова Анна Петровна', '', 2006, 'сварка', '01.10.2024', MENTOR, FORM, 'ООО «Заря»'],
    [2, 'Древних Пётр Олегович', '', 1890, '', '01.10.2024', MENTOR, FORM, 'ООО «Заря»'],
    [3, 'Приезжев Лев Львович', '', 2007, '', '02.10.2024', MENTOR, FORM, 'ООО «Заря»'],
    [4, 'Февральская Вера Игоревна', '', 2006, '', '31.02.2025', MENTOR, FORM, 'ООО «Заря»'],
  ]),
]);
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Drags a file from elsewhere onto the page. */
async function drop({ page }: Visitor, name: string, content: Buffer): Promise<void> {
  const area = page.getByText('Перетащите файл сюда или выберите его');
  await area.waitFor();
  const base64 = content.toString('base64');
  const dataTransfer = await page.evaluateHandle(
    ({ base64, name, type }) => {
      const { DataTransfer } = globalThis as unknown as { DataTransfer: new () => { items: Set<File> } };
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
      return transfer;
    },
    { base64, name, type: XLSX_TYPE },
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await area.dispatchEvent(event, { dataTransfer });
}

/** Chooses a file by the button's own way, once the area around it has come. */
async function choose({ page }: Visitor, file: string | ReturnType<typeof named>): Promise<void> {
  await page.getByText('Перетащите файл сюда или выберите его').waitFor();
  await page.locator('input[type=file]').first().setInputFiles(file);
}

const named = (name: string, buffer: Buffer, mimeType = XLSX_TYPE) => ({ name, mimeType, buffer });

const press = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Learners who are mentees, of the region and of the college that imports. */
async function mentees(coordinator: Visitor): Promise<{ region: number; college: number }> {
  const scores = 'scorecard(year: "2024/2025") { indicators { indicator { code } numerator } }';
  const { region, college } = await coordinator.ask(
    `{ region(code: "26") { ${scores} } college(code: "26-01") { ${scores} } }`,
  );
  const [ofRegion, ofCollege] = [region, college].map(
    ({ scorecard }) =>
      scorecard.indicators.find((one: { indicator: { code: string } }) => one.indicator.code === 'learners_as_mentees')
        .numerator as number,
  );
  return { region: ofRegion!, college: ofCollege! };
}

const tile = async ({ page }: Visitor) => words(await page.getByRole('article').first().innerText());

describeInBrowser('an import by the page', () => {
  const { visitor, signedIn } = visitors();

  it('shows what it would do, does it, moves the region’s tile and the college’s figure by just that, and changes nothing when it comes again', async () => {
    const [curator, coordinator] = [await signedIn('CURATOR'), await signedIn('COORDINATOR')];
    const before = await mentees(coordinator);
    expect(await tile(coordinator)).toContain('1 124 из 8 650');
    await curator.page.getByRole('navigation').getByRole('link', { name: 'Импорт' }).click();
    await curator.settled();
    await curator.page.getByLabel('Учебный год').selectOption('2024/2025');
    await drop(curator, 'наставляемые.xlsx', BASE);
    await curator.page.getByText('наставляемые.xlsx').waitFor();
    await press(curator, 'Проверить файл');
    await curator.page.getByRole('heading', { name: 'Что произойдёт' }).waitFor();

    const refused = curator.page.getByRole('row').filter({ hasText: 'Не загрузится' });
    expect((await refused.allInnerTexts()).map(words)).toEqual([
      expect.stringMatching(/^5 Древних Пётр Олегович Не загрузится Год рождения .*1890/),
      expect.stringMatching(/^7 Февральская Вера Игоревна Не загрузится Дата вхождения в программу .*31\.02/),
    ]);
    expect(await curator.text()).toMatch(/Строк с данными 4 Загрузятся 2 Не загрузятся 2/i);
    await expectAccessible(curator.page);
    await curator.resize(NARROW);
    await expectNoSideways(curator.page);

    // Nothing is attested in silence: what it would be is said, and the button waits for a choice and a tick.
    expect(words(await curator.text())).toMatch(/Колледж подтверждает соглас.* человек.* и приказ о 2 парах\./);
    const import2 = curator.page.getByRole('button', { name: 'Загрузить 2 строки', exact: true });
    expect(await import2.isDisabled()).toBe(true);
    await attestByOrder(curator, 'имп-1', '2024-09-02');
    await expectAccessible(curator.page);
    await expectNoSideways(curator.page);
    expect(await mentees(coordinator)).toEqual(before);

    await press(curator, 'Загрузить 2 строки');
    await curator.page.getByRole('heading', { name: 'Таблица загружена' }).waitFor();
    await expectAccessible(curator.page);
    expect(await mentees(coordinator)).toEqual({ region: before.region + 2, college: before.college + 2 });
    await coordinator.reload();
    expect(await tile(coordinator)).toContain('1 126 из 8 650');
    await curator.page.getByRole('link', { name: 'Показатели колледжа' }).click();
    await curator.page.getByText('197 из 1 380').waitFor();
    await curator.settled();
    expect(words(await curator.block('Показатели').innerText())).toContain('197 из 1 380');

    // The cards keep by which order and import it was attested.
    const { people } = await curator.ask('{ people(search: "Новосёлова Анна Петровна") { nodes { id } } }');
    const query = 'query ($id: ID!) { mentorships(personId: $id) { nodes { id } } }';
    const { mentorships } = await curator.ask(query, { id: people.nodes[0].id });
    await curator.open(`/pairs/26-01/pair/${mentorships.nodes[0].id}`);
    await curator.page.getByText(/таблица «наставляемые\.xlsx»/).waitFor();
    expect(words(await curator.text())).toMatch(/приказ № имп-1 от 2 сент/);
    await curator.open(`/people/26-01/person/${people.nodes[0].id}`);
    await curator.page.getByText(/таблица «наставляемые\.xlsx»/).waitFor();

    // The same file once more, from a telephone.
    await coordinator.settled();
    const after = await mentees(coordinator);
    const again = await signedIn('CURATOR', { width: NARROW }, '/import');
    await again.page.getByLabel('Учебный год').selectOption('2024/2025');
    await choose(again, named('наставляемые.xlsx', BASE));
    await press(again, 'Проверить файл');
    await again.page.getByRole('heading', { name: 'Что произойдёт' }).waitFor();
    const unchanged = again.page.getByRole('row').filter({ hasText: /Новосёлова|Приезжев/ });
    expect((await unchanged.allInnerTexts()).map(words)).toEqual([
      '4 Новосёлова Анна Петровна Без изменений',
      '6 Приезжев Лев Львович Без изменений',
    ]);
    await press(again, 'Загрузить 2 строки');
    await again.page.getByRole('heading', { name: 'Таблица загружена' }).waitFor();
    expect(await mentees(coordinator)).toEqual(after);
  });

  it('takes a headcount that is typed beside that of the year before, and asks about a jump', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, '/import');
    await curator.page.getByText('Численность', { exact: true }).click();
    const form = curator.block('Или впишите численность здесь');
    await form.getByLabel('Учебный год').selectOption('2024/2025');
    const students = form.getByLabel('Студенты');
    await curator.page
      .getByText(/^За 2023\/2024: /)
      .first()
      .waitFor();
    const reported = await students.inputValue();
    await students.fill(`${reported}0`);
    await press(curator, 'Записать численность');
    await form.getByLabel('Числа верны, хотя и резко изменились').waitFor();
    expect(words(await form.innerText())).toMatch(/Указано \d+, а в последнем отчёте было/);
    await expectAccessible(curator.page);
    await expectNoSideways(curator.page);
    await students.fill(String(Number(reported) + 1));
    await press(curator, 'Записать численность');
    await curator.page.getByText('Численность за 2024/2025 записана').waitFor();
    const asked = '{ college(code: "26-01") { headcount(year: "2024/2025") { students } } }';
    expect((await curator.ask(asked)).college.headcount.students).toBe(Number(reported) + 1);
    await students.fill(reported);
    await press(curator, 'Записать численность');
    await curator.page.getByText('Численность за 2024/2025 записана').waitFor();
  });

  it('refuses a file of 20 MB in words before it is sent', async () => {
    const curator = await signedIn('CURATOR', {}, '/import');
    // By its path: what is sent to the browser by name goes there letter by letter.
    const folder = await mkdtemp(join(tmpdir(), 'hub-large-'));
    const large = join(folder, 'снимки.xlsx');
    await writeFile(large, Buffer.alloc(20 * 1024 * 1024, 'x'));
    await choose(curator, large);
    await curator.page.getByRole('alert').filter({ hasText: 'Файл больше 16 МБ.' }).waitFor();
    await expectAccessible(curator.page);
    expect(curator.addresses.filter((address) => address.includes('/imports?'))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it.each([
    ['a picture', 'снимок.png', 'Этот файл не похож на таблицу'],
    ['a document', 'база.doc', 'Этот файл не похож на таблицу'],
  ])('refuses %s by its name', async (_, name, told) => {
    const curator = await signedIn('CURATOR', {}, '/import');
    await choose(curator, named(name, Buffer.from('x'), 'image/png'));
    await curator.page.getByRole('alert').filter({ hasText: told }).waitFor();
  });

  it('tells of a picture that is named a workbook what it is not, and keeps the choice', async () => {
    const curator = await signedIn('CURATOR', {}, '/import');
    curator.forgive(/400/);
    await choose(curator, named('база.xlsx', Buffer.from('\x89PNG\r\n\x1a\n and so on')));
    await press(curator, 'Проверить файл');
    const said = curator.page.getByRole('alert').filter({ hasText: 'Этот файл не принят' });
    await said.waitFor();
    expect(await said.innerText()).toMatch(/xlsx/i);
    await curator.page.getByText('база.xlsx').first().waitFor();
  });

  it.each([
    ['a coordinator', 'COORDINATOR', /директор и куратор колледжа, каждый для своего/],
    ['nobody', null, /Войдите под такой учётной записью/],
  ] as const)('tells %s who imports', async (_, role, told) => {
    const one = role ? await signedIn(role) : await visitor();
    await one.open('/import');
    await one.page.getByText(told).waitFor();
    expect(await one.page.locator('input[type=file]').count()).toBe(0);
    await expectAccessible(one.page);
  });
  it('is found again at work, or broken off with what to do, by whoever comes back to the page', async () => {
    const curator = await signedIn('CURATOR');
    const { college } = await curator.ask('{ college(code: "26-01") { id } }');
    const mutate = async (name: string, type: string, answer: string, input: object) =>
      (await curator.ask(`mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${answer} } }`, { input }))
        .answer;
    const begin = (sha256: string, fileName: string) =>
      mutate('beginImport', 'BeginImportInput', 'importId attempt', {
        ...{ collegeId: college.id, kind: 'MENTEES', year: '2024/2025', fileName },
        ...{ fileSha256: sha256.repeat(64), fileBytes: 1 },
      });
    const report = (run: object, told: object) =>
      mutate('reportImport', 'ReportImportInput', 'importId', { collegeId: college.id, ...run, ...told });
    const broken = await begin('a', 'прерванная.xlsx');
    await report(broken, { phase: 'PAIRING', done: 312, total: 1_204, brokenOff: true });
    const running = await begin('b', 'идёт.xlsx');
    await report(running, { phase: 'REGISTERING', done: 1_000, total: 4_005 });

    await curator.open('/import');
    const runs = curator.page.getByRole('region', { name: 'Загрузки этого колледжа' });
    const shown = async () => words(await runs.innerText());
    expect(await shown()).toMatch(/Загружается База наставляемых, 2024\/2025 идёт\.xlsx .* Запись: 1 000 из 4 005/);
    expect(await shown()).toMatch(/Прервано .* прерванная\.xlsx .* Пары и базы: 312 из 1 204 Записанное сохранено\./);
    await expectAccessible(curator.page);
    await curator.resize(NARROW);
    await expectNoSideways(curator.page);
    const counts = { taken: 4_000, refused: 0, unchanged: 0 };
    const ended = { collegeId: college.id, kind: 'MENTEES', year: '2024/2025', ...running, ...counts };
    await mutate('recordImport', 'RecordImportInput', 'importRunId', ended);
    await runs.getByText('Загружено').waitFor();
    await runs.getByRole('link', { name: 'Все загрузки колледжа' }).click();
    await curator.page.getByText('прерванная.xlsx').waitFor();
    expect(words(await curator.text())).toMatch(/прерванная\.xlsx.*Прервано Пары и базы: 312 из 1 204/);
    await expectNoSideways(curator.page);
  });
});
