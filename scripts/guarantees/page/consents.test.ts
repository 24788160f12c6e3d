import { expect, it } from '@jest/globals';
import { expectAccessible } from '../../testing/page/looks.js';
import { COLLEGE, register } from '../../testing/page/people.js';
import { words } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

describeInBrowser('a consent, by the page', () => {
  const { signedIn } = visitors();

  it('is offered to whoever may give it at the age of its day, and says what it lacks', async () => {
    const one = await signedIn('CURATOR');
    const [id] = (await register(one, {
      ...{ externalId: 'age-1', category: 'STUDENT', familyName: 'Взрослова', givenName: 'Рита' },
      ...{ birthDate: '2004-03-15', birthYear: 2004, consent: { givenOn: '2024-09-02', givenBy: 'COLLEGE' } },
    })) as [string];
    await one.open(`/people/${COLLEGE}/person/${id}`);
    const press = (name: string) => one.page.getByRole('button', { name, exact: true }).click();
    await press('Записать согласие');
    const form = one.page.getByRole('dialog', { name: 'Записать согласие' });
    const giver = () => form.getByLabel('Кто дал').inputValue();
    expect(await giver()).toBe('дал(а) сам(а)');
    expect(await form.getByLabel('Законный представитель').count()).toBe(0);

    await form.getByLabel('Дата согласия').fill('2022-03-14');
    expect(await giver()).toBe('дал законный представитель');
    await form.getByRole('button', { name: 'Записать' }).click();
    await form.getByText('Укажите имя законного представителя').waitFor();
    await expectAccessible(one.page);
    await form.getByLabel('Дата согласия').fill('2024-10-01');
    expect(await giver()).toBe('дал(а) сам(а)');
    await form.getByRole('button', { name: 'Записать' }).click();
    await one.page.getByText('Согласие записано: Взрослова Рита.').waitFor();
    await one.settled();
    const consents = words(await one.block('Согласия').innerText());
    expect(consents).toContain('1 окт. 2024, дал(а) сам(а) действует');
    expect(consents).not.toContain('не действует');
  });
});
