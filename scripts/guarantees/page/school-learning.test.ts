import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Data } from '../../testing/hub.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { collegeId } from '../../testing/page/people.js';
import { NARROW, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

/** A cohort that the curator's college hosted and that is over: one of its listeners did not complete the course. */
async function cohortOf(curator: Visitor): Promise<string> {
  const { cohorts } = await curator.ask(
    `query ($id: ID!) { cohorts(collegeId: $id, first: 9) { nodes { id enrolments(first: 50) { nodes {
       completedOn person { id } } } } } }`,
    { id: await collegeId(curator) },
  );
  const isOpen = ({ completedOn, person }: Data) => completedOn === null && person !== null;
  const isTaught = ({ enrolments: { nodes } }: Data) =>
    nodes.some(isOpen) && nodes.some(({ completedOn }: Data) => completedOn !== null);
  return cohorts.nodes.find(isTaught).id;
}

describeInBrowser('learning in the network school', () => {
  const { signedIn } = visitors();

  it('takes attendance by thumb, keeps it without a network, and shows how far each listener has come', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, '/colleges/26-01/school');
    await curator.open(`/cohorts/${await cohortOf(curator)}`);
    const { page } = curator;
    const attendance = page.getByRole('region', { name: 'Посещаемость' });
    const absent = attendance.locator('button[aria-pressed=false][data-status=EXCUSED]:enabled').first();
    await absent.waitFor();
    await expectNoSideways(page);
    await expectAccessible(page);

    curator.forgive(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await absent.click();
    await attendance.getByText('Ждут сети: 1').waitFor();
    await page.context().setOffline(false);
    await attendance.getByText(/^Сохранено: /).waitFor();
    expect(await attendance.locator('button[aria-pressed=true][data-status=EXCUSED]:enabled').count()).toBeGreaterThan(
      0,
    );

    const results = page.getByRole('region', { name: 'Результаты слушателей' });
    await results
      .getByText(/посещено \d+ ч\. из 36, нужно 29/)
      .first()
      .waitFor();
    await results
      .getByText(/^Окончено .*, приказ № 11-з от/)
      .first()
      .waitFor();
    expect(await results.getByRole('button', { name: 'Завершить обучение' }).isDisabled()).toBe(true);
  });

  it('gives the list of a cohort as a file, and takes it back after a look at what it would change', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, '/colleges/26-01/school');
    await curator.open(`/cohorts/${await cohortOf(curator)}`);
    const { page } = curator;
    const files = page.getByRole('region', { name: 'Группа файлом' });
    const downloading = page.waitForEvent('download');
    await files.getByRole('button', { name: 'Скачать .csv' }).click();
    const list = await readFile(await (await downloading).path());
    await files.getByRole('button', { name: 'Загрузить результаты' }).click();
    await files
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: list });
    await files.getByRole('button', { name: 'Проверить файл' }).click();
    const told = files.getByRole('row', { name: /^Отметки и оценки/ });
    await told.waitFor();
    expect(await told.getByRole('cell').allTextContents()).toEqual(['0', '0', expect.stringMatching(/^[1-9]/)]);
    expect(await files.getByText('Не загрузится').count()).toBe(0);
    await expectNoSideways(page);
    await expectAccessible(page);
    await files.getByRole('button', { name: /^Загрузить \d/ }).click();
    await files.getByRole('button', { name: 'Закрыть' }).waitFor();
  });

  it('lays the need of a region beside what is offered, and has a college require a competence before approval', async () => {
    const { page } = await signedIn('COORDINATOR', { width: NARROW }, '/regions/26/training');
    const needs = page.getByRole('region', { name: 'Потребность и предложение' });
    await needs.getByText('Обратная связь').first().waitFor();
    await page.getByRole('region', { name: 'Что изменилось после обучения' }).waitFor();
    await expectNoSideways(page);
    await expectAccessible(page);

    const curator = await signedIn('CURATOR', {}, '/colleges/26-01');
    const required = curator.page.getByRole('region', { name: 'Обучение до утверждения пар' });
    await required
      .getByRole('button', { name: /^Изменить требование/ })
      .first()
      .click();
    const dialog = curator.page.getByRole('dialog');
    await dialog.getByLabel('Что делать с необученным наставником').selectOption({ label: 'предупреждать' });
    await dialog.getByLabel('Чему обучен').selectOption({ label: 'Обратная связь' });
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await required.getByText('предупреждать: любой курс, который даёт «Обратная связь»').waitFor();
  });
});
