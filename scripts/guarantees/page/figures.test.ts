import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { publishSample } from '../../testing/page/published.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const YEAR = '2023/2024';
const REGION = `/regions/26?year=${YEAR}`;
/** The college that told nothing of the year. */
const SILENT = 'Колледж технологий «Два берега»';

const EXPLORE = `/regions/26/explore?years=${YEAR}&indicators=learners_as_mentees,mentors_from_employers&order=AS_LISTED`;

const tiles = ({ page }: Visitor) => page.getByRole('article');
const texts = async (locator: { allInnerTexts(): Promise<string[]> }) => (await locator.allInnerTexts()).map(words);
const rowHeads = ({ page }: Visitor) => texts(page.getByRole('table').locator('tbody').getByRole('rowheader'));

describeInBrowser('the page for readers of figures', () => {
  const { visitor, signedIn, hub, prepare } = visitors();

  prepare(async () => {
    await publishSample(hub(), { kind: 'QUARTER', number: 1, year: YEAR });
    await publishSample(hub(), { kind: 'YEAR', year: YEAR, without: ['26-03'] });
  });

  it('shows nobody in particular what is published, of which period and by whose word, and says what is not', async () => {
    const nobody = await visitor();
    await nobody.open(REGION);
    const text = await nobody.text();
    expect(text).toContain(
      `Опубликовано: ${YEAR} учебный год, редакция 1, данные на 31 августа 2024 г., принято регионом`,
    );
    const [first] = await texts(tiles(nobody));
    expect(first).toContain('5,2 % 415 из 7 958');
    expect(first).toContain('По данным 11 из 12 колледжей');
    expect(first).toMatch(/\d,\d % → 5,2 %/);
    const unpublished = nobody.block('Колледжи без опубликованных цифр');
    await unpublished.getByRole('link', { name: SILENT }).waitFor();
    // Figures that are too small to be told are there as such, and nothing is called missing.
    expect(await nobody.block('Колледжи по показателю').getByText('Не опубликовано').count()).toBeGreaterThan(0);
    expect(text).not.toContain('Нет данных');
    expect(text).not.toContain('Текущие');
    await expectAccessible(nobody.page);

    await nobody.page.getByLabel('Период').selectOption({ label: `1 квартал ${YEAR}` });
    await nobody.page.waitForURL(`${hub().url}${REGION}&period=${YEAR}-Q1`);
    await nobody.settled();
    expect(await nobody.text()).toContain(`Опубликовано: 1 квартал ${YEAR}, редакция 1, данные на 30 ноября 2023 г.`);
    const [quarter] = await texts(tiles(nobody));
    expect(quarter).not.toEqual(first);
    await nobody.page.goBack();
    await nobody.settled();
    expect((await texts(tiles(nobody)))[0]).toEqual(first);
  });

  it('keeps indicator, order and filter in the address, and undoes them by the browser’s way back', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26?year=2024/2025');
    const { page } = coordinator;
    const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
    await tiles(coordinator).getByRole('link', { name: 'Наставники от работодателей' }).click();
    await page.getByRole('img', { name: /Наставники от работодателей/ }).waitFor();
    const block = coordinator.block('Колледжи по показателю');
    await block.getByRole('columnheader', { name: 'Не хватает' }).getByRole('button').click();
    await block.getByLabel('Колледж или город').pressSequentially('зелен');
    expect(asked()).toEqual({
      year: '2024/2025',
      indicator: 'mentors_from_employers',
      sort: '-gap',
      q: 'зелен',
    });
    expect(await rowHeads(coordinator)).toEqual([expect.stringContaining('«Зелёная балка»')]);
    await coordinator.reload();
    expect(await rowHeads(coordinator)).toHaveLength(1);
    await page.goBack();
    expect(asked()).not.toHaveProperty('q');
    await page.goBack();
    expect(asked()).not.toHaveProperty('sort');

    // What may be seen twice can be switched.
    await page.getByLabel('Цифры', { exact: true }).selectOption('Опубликованные');
    await coordinator.settled();
    expect(asked().source).toBe('published');
    expect(await coordinator.text()).not.toContain('Текущие цифры на');
  });

  it('leads from a bar to its college, of the year that is shown', async () => {
    const nobody = await visitor();
    await nobody.open(REGION);
    const chart = nobody.page.getByRole('img', { name: /Студенты-наставляемые/ }).locator('svg');
    await chart.getByText('Вышка').click();
    await nobody.page.waitForURL(/\/colleges\/26-\d\d\?year=2023\/2024$/);
    await nobody.settled();
    expect(await nobody.text()).toContain('Колледж нефтяных профессий «Вышка»');
  });

  it('explains a figure from where it stands, and by a link', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26?year=2024/2025');
    const { page } = coordinator;
    await tiles(coordinator)
      .first()
      .getByRole('button', { name: 'Из чего складывается: Студенты-наставляемые' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Студенты-наставляемые' });
    await dialog.getByRole('heading', { name: 'Колледжи: учтено 11 из 12' }).waitFor();
    const told = words(await dialog.innerText());
    for (const said of [
      '13,0 % — 1 124 из 8 650',
      'Формула, версия 1',
      'числитель 1 124',
      'знаменатель 8 650',
      'Цель 70 %',
      'Считает раздел «Программы»',
      'Отчёт колледжа о численности за год',
      'Медиана колледжей',
    ])
      expect(told).toContain(said);
    expect(new URL(page.url()).searchParams.get('explain')).toBe('learners_as_mentees');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('explain');

    const nobody = await visitor({ width: NARROW });
    await nobody.open(`${REGION}&explain=learners_as_mentees:26-01`);
    const linked = nobody.page.getByRole('dialog', { name: 'Студенты-наставляемые' });
    await linked.getByText(/^Редакция 1, /).waitFor();
    expect(words(await linked.innerText())).toContain('5,1 % — 69 из 1 342');
    await expectNoSideways(nobody.page);
  });

  it('explains what is hidden, and a median by the colleges that it is the middle of', async () => {
    const nobody = await visitor();
    await nobody.open(REGION);
    const ranking = nobody.block('Колледжи по показателю');
    expect(words(await ranking.innerText())).toContain(
      `Опубликовано: ${YEAR} учебный год, редакция 1, данные на 31 августа 2024 г., принято регионом`,
    );
    await ranking.getByRole('button', { name: '—', exact: true }).first().click();
    const dialog = nobody.page.getByRole('dialog');
    await dialog.getByText(/^Скрыто: /).waitFor();
    await nobody.page.keyboard.press('Escape');

    await nobody.open(`/colleges/26-01?year=${YEAR}`);
    await nobody.page.getByTitle(/^Из чего складывается: Студенты-наставляемые, Медиана региона/).click();
    await dialog.getByRole('heading', { name: 'Цифра региона' }).waitFor();
    await dialog.getByRole('heading', { name: 'Медиана колледжей' }).waitFor();
    expect(words(await dialog.innerText())).toMatch(/посередине долей колледжей, у которых они есть: \d+/);
    await expectAccessible(nobody.page);
  });

  it('keeps a comparison in its link, with the rows in words, as files, and as a question', async () => {
    const nobody = await visitor();
    await nobody.open(REGION);
    await nobody.page.getByRole('navigation').getByRole('link', { name: 'Сравнить' }).click();
    await nobody.settled();
    await nobody.open(EXPLORE);
    await nobody.page.getByRole('img').locator('svg').waitFor();
    const [own] = await rowHeads(nobody);
    expect(await rowHeads(nobody)).toHaveLength(24);
    expect(own).toBe('Колледж приборостроения «Меридиан»');
    const table = words(await nobody.page.getByRole('table').innerText());
    for (const said of ['69 из 1 342', 'Далеко от цели', 'Не опубликовано', 'не подтверждена'])
      expect(table).toContain(said);
    // Of which publication and day, once for all rows.
    const result = words(await nobody.block('Таблица и диаграмма').innerText());
    expect(result).toContain(
      `Опубликовано: ${YEAR} учебный год, редакция 1, данные на 31 августа 2024 г., принято регионом`,
    );
    await expectAccessible(nobody.page);

    await nobody.page.getByRole('group', { name: 'Показать только' }).getByLabel('с цифрой').check();
    await nobody.settled();
    const shown = await rowHeads(nobody);
    expect(shown.length).toBeLessThan(24);
    await nobody.reload();
    expect(await rowHeads(nobody)).toEqual(shown);

    const address = await nobody.page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const file = await fetch(`${hub().url}${address}`);
    expect([file.status, (await file.text()).trim().split('\n').length]).toEqual([200, shown.length + 1]);
    await nobody.page.getByText('Запрос к графу').click();
    const variables = JSON.parse(await nobody.page.getByLabel('Переменные', { exact: true }).innerText());
    const query = await nobody.page.getByLabel('Текст запроса', { exact: true }).innerText();
    const answer = await fetch(`${hub().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    expect(((await answer.json()) as { data: { kpi: unknown[] } }).data.kpi).toHaveLength(shown.length);
  });

  it('explains a figure of a municipality and a form from the comparison', async () => {
    const nobody = await visitor();
    await nobody.open(`${EXPLORE}&by=municipality&split=form`);
    await nobody.page
      .getByTitle(/^Из чего складывается: .*Ессентуки, /)
      .first()
      .click();
    const dialog = nobody.page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Ессентуки' }).waitFor();
    await dialog.getByRole('heading', { name: /^Колледжи: / }).waitFor();
    expect(words(await dialog.innerText())).toContain('Формула, версия 1');
    await expectAccessible(nobody.page);
  });

  it('gives the coordinator a file with the live figures, and lines through the years', async () => {
    const path = '/regions/26/explore?years=2024/2025,2023/2024&by=region';
    const coordinator = await signedIn('COORDINATOR', { width: NARROW }, path);
    const { page } = coordinator;
    await page
      .getByRole('img', { name: /^Линии/ })
      .locator('svg')
      .waitFor();
    expect(words(await page.getByRole('table').innerText())).toContain('1 124 из 8 650');
    await expectNoSideways(page);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('kpi-26-2024-2025-2023-2024.csv');
  });

  it('shows the region to a room on one screen without menus, and on paper with a line to sign on', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26?year=2024/2025');
    const { page } = coordinator;
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Распечатано .* со страницы/).waitFor();
    await page.getByRole('banner').waitFor({ state: 'hidden' });
    const colour = `getComputedStyle(document.querySelector('article [data-distance]')).printColorAdjust`;
    expect(await page.evaluate<string>(colour)).toBe('exact');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.getByRole('button', { name: 'Показ на большом экране' }).click();
    await page.getByRole('button', { name: 'Закончить показ' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await texts(tiles(coordinator))).toHaveLength(7);
    expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThanOrEqual(1080);
    const smallest = `Math.min(...[...document.querySelectorAll('article :is(h2, p)')]
      .map((each) => parseFloat(getComputedStyle(each).fontSize)))`;
    expect(await page.evaluate<number>(smallest)).toBeGreaterThanOrEqual(27);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').waitFor();
  });
});
