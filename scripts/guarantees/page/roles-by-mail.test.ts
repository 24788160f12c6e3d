import { afterAll, expect, it } from '@jest/globals';
import { mailServer, wordsOf } from '../../runtime/mail/testing/mail-server.js';
import { until } from '../../testing/hub-process.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const smtp = await mailServer();
afterAll(() => smtp.close());

describeInBrowser('a role on a hub with a mail server', () => {
  const { visitor, signedIn } = visitors({ HUB_SMTP_URL: smtp.url, HUB_MAIL_FROM: 'hub@mentoring.example' });

  it('is given to somebody who has signed in, found by name', async () => {
    const director = await signedIn('DIRECTOR', {}, '/access');
    const form = director.block('Выдать роль');
    const account = form.getByRole('combobox', { name: 'Учётная запись' });
    await account.fill('ла');
    await account.fill('лапин');
    await form.getByRole('option', { name: 'Глеб Игоревич Лапин' }).click();
    await expectAccessible(director.page);
    await form.getByLabel('Роль').selectOption({ label: 'Куратор' });
    await form.getByRole('button', { name: 'Выдать роль' }).click();
    const said = director.page.getByRole('status').filter({ hasText: 'выдана учётной записи' });
    await said.getByText('Роль «Куратор» выдана учётной записи Глеб Игоревич Лапин.').waitFor();
    const asked = '{ roleBindings(account: "demo-analyst", roles: [CURATOR]) { nodes { name } } }';
    expect((await director.ask(asked)).roleBindings).toEqual({ nodes: [{ name: 'Глеб Игоревич Лапин' }] });
  });

  it('is offered by a letter of the hub; the list says so, and its link leads to the role', async () => {
    const before = smtp.received.length;
    const director = await signedIn('DIRECTOR', { width: NARROW }, '/access');
    const block = director.block('Пригласить');
    await block.getByLabel('Кого вы приглашаете').fill('Ирина Лунёва');
    await block.getByLabel('Роль').selectOption({ label: 'Куратор' });
    const email = block.getByLabel('Адрес почты, если письмо отправит хаб');
    await email.fill('нет адреса');
    await block.getByRole('button', { name: 'Сделать ссылку' }).click();
    await block.getByText('Адрес почты записан с ошибкой.').waitFor();
    await email.fill('irina@college.example');
    await block.getByLabel('Язык письма').selectOption({ label: 'Русский' });
    await expectAccessible(director.page);
    await block.getByRole('button', { name: 'Сделать ссылку' }).click();
    await block.getByText('Хаб отправит письмо на irina@college.example.').waitFor();
    await block.getByRole('button', { name: 'Ссылка передана' }).click();

    await until(() => smtp.received.length > before);
    const list = director.block('Приглашения');
    const row = list.getByRole('row', { name: /Ирина Лунёва/ });
    await until(async () => {
      const again = list.getByRole('button', { name: 'Посмотреть, что с письмами' });
      // The button goes away once there is nothing more to look for, at times just before it is pressed.
      if (await again.isVisible()) await again.click({ timeout: 2_000 }).catch(() => undefined);
      return row.getByText('Письмо отправлено').isVisible();
    });
    await row.getByText('irina@college.example').waitFor();
    await expectAccessible(director.page);
    await expectNoSideways(director.page);

    const mail = smtp.received.at(-1);
    expect(mail!.to).toBe('irina@college.example');
    const [, path] = /https?:\/\/[^/]+(\/invitation\/[\w-]{22})/.exec(wordsOf(mail!))!;
    const invited = await visitor();
    await invited.open(path!);
    await invited.page.getByText('Вас пригласили работать в хабе').waitFor();
    await invited.signIn('ANALYST');
    await invited.page.getByRole('button', { name: 'Принять роль' }).click();
    await invited.page.getByText('Роль «Куратор» ваша').waitFor();
  });
});
