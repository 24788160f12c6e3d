import { expect, it } from '@jest/globals';
import { acceptSubmission, publishPeriod, submitPeriod } from '#monitoring/testing/periods.js';
import type { Data } from '../../testing/hub.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, words } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

/** A year that nobody of the sample has told, so that the test publishes it itself. */
const YEAR = '2022/2023';

describeInBrowser('reports', () => {
  const { visitor, signedIn, hub, prepare } = visitors();

  prepare(async () => {
    const found = await hub().client({ roles: ['OPERATOR'] });
    const { college } = await found.ask<Data>('{ college(code: "26-01") { id region { id } } }');
    const coordinator = await hub().client({ roles: ['COORDINATOR'], regions: [college.region.id] });
    const director = await hub().client({ roles: ['DIRECTOR'], colleges: [college.id] });
    const input = { regionId: college.region.id, kind: 'YEAR', year: YEAR };
    const { openPeriod } = await coordinator.ask<Data>(
      'mutation ($input: OpenPeriodInput!) { openPeriod(input: $input) { period { id publication { revision } } } }',
      { input },
    );
    const { id, publication } = openPeriod.period;
    if (publication) return;
    const { submission } = await submitPeriod(director, college.id, id);
    await acceptSubmission(coordinator, submission.id);
    expect((await publishPeriod(coordinator, id)).problems).toEqual([]);
  });

  it('of a college is looked at, issued, and saved on paper by its director', async () => {
    const one = await signedIn('DIRECTOR', {}, '/colleges/26-01/reports');
    const { page } = one;
    await page.getByLabel('Период').selectOption({ label: `${YEAR} учебный год` });
    await page.getByLabel('Практики').fill('Наставник выходного дня');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Посмотреть' }).click();
    await one.block('Практики').waitFor();
    expect(await one.block('Практики').innerText()).toContain('Наставник выходного дня');
    await page.getByRole('button', { name: 'Составить' }).click();
    await page.waitForURL('**/reports/*-*');
    await one.block('Из чего составлен').waitFor();
    expect(words(await page.getByRole('main').innerText())).toContain(`${YEAR}; № 1`);
    // The sample's trajectory is no document's.
    expect(words(await one.block('Показатели').innerText())).toContain('документом не подтверждена');
    await expectAccessible(page);
    await page.getByTitle(/^Из чего складывается: Студенты-наставляемые$/).click();
    const dialog = page.getByRole('dialog', { name: 'Студенты-наставляемые' });
    await dialog.getByText(/^Редакция 1, /).waitFor();
    expect(new URL(page.url()).searchParams.get('explain')).toBe(`learners_as_mentees:26-01:${YEAR}@1`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    for (const format of ['docx', 'pdf']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Скачать .${format}` }).click();
      expect((await download).suggestedFilename()).toBe(`Отчёт о наставничестве 2022-2023 № 1.${format}`);
    }
    await one.resize(NARROW);
    await expectNoSideways(page);

    const nobody = await visitor();
    await nobody.open(new URL(page.url()).pathname);
    expect(await nobody.page.getByRole('heading', { level: 1 }).innerText()).toBe('Отчёт не найден');
  });

  it('of a region are read by anybody once its coordinator has issued them', async () => {
    const one = await signedIn('COORDINATOR', {}, '/regions/26/reports');
    await one.page.getByLabel('Период').selectOption({ label: `${YEAR} учебный год` });
    await one.page.getByLabel('Сильные стороны').fill('У каждого колледжа есть план');
    await one.page.getByRole('button', { name: 'Посмотреть' }).click();
    await one.page.getByRole('button', { name: 'Составить' }).click();
    await one.page.waitForURL('**/reports/*-*');
    await one.block('Из чего составлен').waitFor();

    const nobody = await visitor({ language: 'en' });
    await nobody.open(new URL(one.page.url()).pathname);
    const said = words(await nobody.page.getByRole('main').innerText());
    for (const part of ['Mentoring in the region: summary', 'У каждого колледжа есть план', 'Stavropol']) {
      expect(said).toContain(part);
    }
    // Of a year that nobody has figures of no target is said to be reached.
    expect(said).not.toMatch(/\breached\b/);
    await expectAccessible(nobody.page);
    await nobody.resize(NARROW);
    await expectNoSideways(nobody.page);
  });
});
