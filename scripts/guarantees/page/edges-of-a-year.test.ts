import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { COLLEGE } from '../../testing/page/people.js';
import { NARROW } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const YEAR = '2024/2025';

describeInBrowser('what a region sets and a year leaves, by the page', () => {
  const { signedIn } = visitors();

  it('a coordinator adds a direction of plans, and retires it', async () => {
    const { page } = await signedIn('COORDINATOR', {}, '/regions/26/desk/norms');
    await page.getByRole('button', { name: 'Добавить направление' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Название по-русски').fill('Волонтёрство');
    await dialog.getByLabel('Название по-английски').fill('Volunteering');
    await dialog.getByLabel('Код').fill('sport');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText(/Код направления/).waitFor();
    await dialog.getByLabel('Код').fill('VOLUNTEERING');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Направление записано: Волонтёрство.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Закрыть направление: Волонтёрство' }).click();
    await page.getByText('Направление закрыто: Волонтёрство.').waitFor();
    await page.getByRole('button', { name: 'Открыть снова: Волонтёрство' }).waitFor();
  });

  it('a curator rewards several at once, looking first at what comes of it', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, `/colleges/${COLLEGE}/results/rewards?year=${YEAR}`);
    const { page } = curator;
    const { people } = await curator.ask('{ people(first: 2) { nodes { name familyName } } }');
    expect(people.nodes).toHaveLength(2);
    await page.getByRole('button', { name: 'Добавить награды' }).click();
    const dialog = page.getByRole('dialog');
    for (const { name, familyName } of people.nodes) {
      await dialog.getByLabel('Кто', { exact: true }).fill(familyName);
      await dialog.getByRole('checkbox', { name, exact: true }).first().check();
    }
    await dialog.getByLabel('За что, или название конкурса').fill('День наставника');
    await dialog.getByLabel('День', { exact: true }).fill('2025-06-20');
    await dialog.getByRole('button', { name: 'Посмотреть, что получится' }).click();
    await dialog.getByText('награда будет записана').first().waitFor();
    await expectAccessible(page);
    await expectNoSideways(page);
    await dialog.getByRole('button', { name: 'Записать: 2' }).click();
    await page.getByText('Записано наград: 2.').waitFor();
  });

  it('a curator gives a tag of the region to the whole year', async () => {
    const { page } = await signedIn('CURATOR', {}, `/colleges/${COLLEGE}?year=${YEAR}`);
    await page.getByRole('button', { name: 'Изменить метки' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('checkbox', { name: /машиностроение/ })
      .first()
      .check();
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Метки сохранены.').waitFor();
    await page.getByText('Профессионалитет: машиностроение').first().waitFor();
    await expectAccessible(page);
  });
});
