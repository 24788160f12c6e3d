import { expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, words } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const PLACE = '/colleges/26-01?year=2025/2026';

describeInBrowser('the year of a college on its page', () => {
  const { signedIn } = visitors();

  it('is run by its curator: a stage with what it lacks, an activity with its day, taken back, and one of its own', async () => {
    const curator = await signedIn('CURATOR', {}, PLACE);
    const { page } = curator;
    const year = curator.block('Год программы');
    const dialog = page.getByRole('dialog');

    const close = year.getByRole('button', { name: /^Закрыть этап \d$/ });
    const number = /\d/.exec(await close.innerText())![0];
    await close.click();
    expect(words(await dialog.innerText())).toContain('Этапу не хватает:');
    expect(await dialog.getByRole('button', { name: 'Всё равно закрыть' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Почему этап закрывается без этого').fill('Документы на подписи');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Всё равно закрыть' }).click();
    await year.getByText(`Этап ${number} закрыт.`).waitFor();
    await year.getByText('закрыт не полностью: Документы на подписи').waitFor();

    await year.getByRole('button', { name: `Открыть этап ${number} снова` }).click();
    await dialog.getByLabel('Причина').fill('Проверка');
    await dialog.getByRole('button', { name: 'Открыть этап' }).click();
    await year.getByText(`Этап ${number} снова открыт.`).waitFor();

    const open = year.getByRole('button', { name: /^Выполнено: \d/ });
    const [code] = /\d\.\d/.exec((await open.first().getAttribute('aria-label'))!)!;
    const done = year.getByRole('button', { name: `Выполнено: ${code}` });
    await done.click();
    await dialog.getByLabel('Чем подтверждается').fill('Протокол № 5');
    await dialog.getByRole('button', { name: 'Выполнено' }).click();
    await year.getByText(`Мероприятие ${code} отмечено выполненным.`).waitFor();
    // The list has come anew: what is done can be changed no more, so another stands first.
    await done.waitFor({ state: 'hidden' });

    const another = year.getByRole('button', { name: /^Изменить: \d/ }).first();
    const [changed] = /\d\.\d/.exec((await another.getAttribute('aria-label'))!)!;
    await year.getByRole('button', { name: `Изменить: ${changed}` }).click();
    const until = dialog.getByLabel('По', { exact: true });
    await until.fill(daysAfter(await until.inputValue(), 1));
    await dialog.getByLabel('Причина').fill('Перенесено приказом');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Изменить', exact: true }).click();
    await year.getByText(`Мероприятие ${changed} изменено.`).waitFor();
    // It may stand further down now, by its day.
    const more = year.getByRole('button', { name: /^Показать ещё/ });
    if (await more.isVisible()) await more.click();
    await year.getByText('Изменено колледжем: Перенесено приказом').first().waitFor();

    await year.getByRole('button', { name: 'Добавить мероприятие' }).click();
    await dialog.getByLabel('Название').fill('День наставника');
    await dialog.getByLabel('Что будет результатом').fill('Отчёт');
    await dialog.getByLabel('По', { exact: true }).fill('2026-08-31');
    await dialog.getByLabel('С', { exact: true }).fill('2026-03-02');
    await dialog.getByRole('button', { name: 'Добавить мероприятие' }).click();
    await year.getByText('Мероприятие «День наставника» добавлено.').waitFor();
    await expectNoSideways(page);
  });

  it('is read by the region’s coordinator, who does nothing to it, and fits a telephone', async () => {
    const coordinator = await signedIn('COORDINATOR', { width: NARROW, language: 'en' }, PLACE);
    const year = coordinator.block('College year');
    await year.getByText(/^Proven by data: \d+, only said: \d+$/).waitFor();
    expect(await year.getByRole('button', { name: /Close stage|Add an activity|^Done: / }).count()).toBe(0);
    await expectAccessible(coordinator.page);
    await expectNoSideways(coordinator.page);
  });

  it('rests on days without meetings, which are told with what they do to pairs, recorded, and taken back', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, PLACE);
    const { page } = curator;
    const block = curator.block('Каникулы и праздники');
    const dialog = page.getByRole('dialog');
    await block.getByRole('img', { name: /^Календарь 2025\/2026/ }).waitFor();
    await block.getByRole('button', { name: 'Добавить каникулы' }).click();
    await dialog.getByLabel('Название').fill('Учебные сборы');
    await dialog.getByLabel('Первый день').fill('2026-07-20');
    await dialog.getByLabel('Последний день').fill('2026-07-10');
    await dialog.getByRole('button', { name: 'Посмотреть, что изменится' }).click();
    await dialog.getByText('Последний день раньше первого').waitFor();
    await dialog.getByLabel('Последний день').fill('2026-07-24');
    await dialog.getByRole('button', { name: 'Посмотреть, что изменится' }).click();
    await dialog.getByRole('status').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Записать' }).click();
    await block.getByText(/«Учебные сборы» записано/).waitFor();
    await block.getByRole('button', { name: /^Убрать: Учебные сборы/ }).click();
    await dialog.getByRole('button', { name: 'Посмотреть, что изменится' }).click();
    await dialog.getByRole('button', { name: 'Убрать', exact: true }).click();
    await block.getByText(/«Учебные сборы» убрано/).waitFor();
    await expectNoSideways(page);
  });

  it('begins with the roadmap of its region, of which the coordinator makes a version by what differs', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26/desk/plan');
    const { page } = coordinator;
    const block = coordinator.block('Дорожная карта региона');
    const dialog = page.getByRole('dialog');
    await block.getByRole('button', { name: 'Подготовить новую версию' }).click();
    await block.getByText('Пока ничем.').waitFor();
    await block.getByText(/^Этап 1, /).click();
    await block.getByRole('button', { name: 'Изменить 1.1' }).click();
    await dialog.getByLabel('Название по-русски').fill('Приказ о модели');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'В версию' }).click();
    await block.getByRole('button', { name: 'Исключить 1.6' }).click();
    await block.getByRole('button', { name: 'Добавить в этап 1' }).click();
    expect(await dialog.getByRole('button', { name: 'В версию' }).isDisabled()).toBe(true);
    for (const [label, text] of [
      ...[
        ['Название по-русски', 'Совет'],
        ['Название по-английски', 'Council'],
      ],
      ...[
        ['результатом, по-русски', 'Протокол'],
        ['результатом, по-английски', 'Minutes'],
      ],
    ] as const) {
      await dialog.getByLabel(label).fill(text);
    }
    await dialog.getByRole('button', { name: 'В версию' }).click();
    const differences = block.getByRole('region', { name: 'Чем отличается от прежней' });
    expect(words(await differences.innerText())).toMatch(
      /1\.1 Приказ о модели изменено: Название по-русски .*1\.6 .*исключено .*1\.7 Совет добавлено/,
    );
    await block.getByLabel('Чем утверждена').fill('Приказ № 7');
    await expectAccessible(page);
    await block.getByRole('button', { name: 'Ввести версию' }).click();
    await block.getByText(/^Версия \d+ действует с 20\d\d/).waitFor();
    await block.getByText(/Приказ № 7, мероприятий: 31/).waitFor();
    await coordinator.resize(NARROW);
    await expectNoSideways(page);
  });

  it('is one line of the region’s roadmaps, which name nobody', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26/desk/roadmaps?year=2024/2025');
    const block = coordinator.block('Дорожные карты колледжей');
    const rows = block.getByRole('table').locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(12);
    expect(words(await rows.first().innerText())).toMatch(/закрыт с причиной/);
    expect(await block.innerText()).not.toContain('Громов');
    await expectAccessible(coordinator.page);
    await coordinator.resize(NARROW);
    await expectNoSideways(coordinator.page);
  });
});
