import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, words } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const PATH = '/colleges/26-01/documents?year=2024/2025';

describeInBrowser('documents, by the page', () => {
  const { signedIn } = visitors();

  it('are registered with a file, fetched, and taken back; drafts are there to download', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, PATH);
    const { page } = curator;
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.getByRole('button', { name: 'Внести документ' }).click();
    const form = page.getByRole('dialog', { name: 'Внести документ' });
    await form.getByLabel('Вид').selectOption({ label: 'Стенд о наставничестве' });
    await form.getByLabel('Название').fill('Стенд у входа');
    const file = { name: 'стенд.docx', mimeType: 'application/pdf' };
    await form.getByLabel('Файл').setInputFiles({ ...file, buffer: Buffer.from('<html></html>') });
    await form.getByRole('button', { name: 'Внести' }).click();
    await form.getByText('смотрим на содержимое, а не на имя файла').waitFor();
    curator.forgive(/415/);
    await form.getByLabel('Файл').setInputFiles({ ...file, buffer: Buffer.from('%PDF-1.7 made up') });
    await form.getByRole('button', { name: 'Внести' }).click();
    await page.getByText('Документ внесён: Стенд у входа').waitFor();

    const fetched = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать файл' }).click();
    expect((await fetched).suggestedFilename()).toBe('стенд.docx.pdf');
    const drafted = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Приказ о целевой модели' }).click();
    expect((await drafted).suggestedFilename()).toBe('ORDER_MODEL.docx');

    await page.getByRole('button', { name: 'Отозвать: Стенд у входа' }).click();
    const asking = page.getByRole('dialog');
    await asking.getByLabel('Причина').fill('Стенд разобран');
    await asking.getByRole('button', { name: 'Отозвать' }).click();
    await page.getByText('Документ отозван: Стенд у входа').waitFor();
    await page.getByRole('button', { name: 'Показать отозванные' }).click();
    await page.getByText('Стенд разобран').waitFor();
  });

  it('are seen by the region as well, which changes nothing', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, PATH);
    expect(words(await coordinator.block('Готовность по этапам').innerText())).toContain('Всего');
    await coordinator.page.getByText('Называет несовершеннолетних').first().waitFor();
    expect(await coordinator.page.getByRole('button', { name: 'Внести документ' }).count()).toBe(0);
  });
});
