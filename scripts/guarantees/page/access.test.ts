import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const GIVE = 'Выдать роль';
const SYSTEM = 'Информационная система колледжа';
const ANALYSTS = 'Ключи аналитиков';

/** Fills the form in and sends it off. */
async function give(giver: Visitor, account: string, role: string): Promise<void> {
  const form = giver.block(GIVE);
  await form.getByRole('combobox', { name: 'Учётная запись' }).fill(account);
  await form.getByLabel('Роль').selectOption({ label: role });
  await form.getByRole('button', { name: GIVE }).click();
}

const said = ({ page }: Visitor, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** What the list calls an account. */
async function calledBy(reader: Visitor, account: string): Promise<string> {
  const asked = 'query ($account: String!) { roleBindings(account: $account) { nodes { name } } }';
  const { roleBindings } = await reader.ask(asked, { account });
  return (roleBindings as { nodes: { name: string | null }[] }).nodes[0]?.name ?? account;
}

async function takeBack(giver: Visitor, id: string, role: string): Promise<void> {
  const account = await calledBy(giver, id);
  expect(account).not.toContain('demo-');
  await giver.page.getByRole('button', { name: `Отозвать: «${role}», ${account}` }).click();
  const dialog = giver.page.getByRole('dialog', { name: 'Отозвать роль?' });
  await dialog.getByText('в течение десяти секунд').waitFor();
  await dialog.getByRole('button', { name: 'Отозвать роль' }).click();
  await said(giver, `Роль «${role}» у ${account} отозвана.`);
}

/** Presses a button of the block of the college's system, and the one that confirms it. */
async function change(director: Visitor, name: string): Promise<void> {
  await director.block(SYSTEM).getByRole('button', { name }).click();
  await director.page.getByRole('dialog').getByRole('button', { name }).click();
}

/** The client and the secret that the page shows. */
async function issued(reader: Visitor, of = SYSTEM): Promise<readonly [id: string, secret: string]> {
  const block = reader.block(of);
  await block.getByRole('heading', { name: 'Секрет готов' }).waitFor();
  const [id, secret] = await block.locator('dd code').allInnerTexts();
  return [id!, secret!];
}

describeInBrowser('the access page', () => {
  const { visitor, signedIn, hub } = visitors();

  async function tokenOf([id, secret]: readonly [string, string]): Promise<Response> {
    return fetch(`${hub().url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
  }

  it('gives a role with which the account signs in, and takes it back from under its token', async () => {
    const [director, mentor] = [await visitor(), await visitor()];
    await director.open('/access');
    await director.signIn('DIRECTOR');
    await give(director, 'demo-mentor', 'Куратор');
    await said(director, 'Роль «Куратор» выдана учётной записи demo-mentor.');

    await mentor.signIn('MENTOR');
    expect(mentor.page.url()).toBe(`${hub().url}/colleges/26-01`);
    expect((await mentor.ask('{ me { roles } }')).me.roles).toContain('CURATOR');

    await takeBack(director, 'demo-mentor', 'Куратор');
    // The hub may have looked the account's roles up some seconds before.
    expect(await rolesWithout(mentor, 'CURATOR')).toContain('MENTOR');
    await director.page.getByLabel('И отозванные').check();
    await director.block('Выданные роли').getByText('Отозвана: ').first().waitFor();
    expect(director.addresses.filter((address) => address.includes('demo-mentor'))).toEqual([]);
  });

  it('shows whom somebody has invited who has not answered, and that by a name', async () => {
    const director = await signedIn('DIRECTOR', { width: NARROW }, '/access');
    const waiting = director.block('Приглашения').getByRole('row', { name: /Марина Олеговна Ткач Куратор/ });
    await waiting.getByText('Тамара Николаевна Жукова').waitFor();
    expect(await director.block('Пригласить').getByLabel('Адрес почты').count()).toBe(0);
    await expectNoSideways(director.page);
  });

  it('says at their fields what is wrong, in the language of the reader', async () => {
    const director = await signedIn('DIRECTOR', { width: NARROW, language: 'en' }, '/access');
    const form = director.block('Give a role');
    await form.getByRole('button', { name: 'Give the role' }).click();
    await form.getByText('Enter the name or the identifier of the account.').waitFor();
    await form.getByLabel('Role').selectOption({ label: 'Director' });
    for (const [account, problem] of [
      ['demo-director', 'Nobody gives a role to themself'],
      ['college-1', 'are those of information systems'],
    ] as const) {
      await form.getByRole('combobox', { name: 'Account' }).fill(account);
      await form.getByRole('button', { name: 'Give the role' }).click();
      await form.getByText(problem).waitFor();
    }
    await expectAccessible(director.page);
    await expectNoSideways(director.page);
  });

  it('invites by a link, which is shown once, and by which whoever signs in takes the role', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/access');
    const block = coordinator.block('Пригласить');
    await block.getByLabel('Кого вы приглашаете').fill('Анна Ильина');
    await block.getByLabel('Роль').selectOption({ label: 'Директор' });
    await block.getByRole('combobox', { name: 'Колледж' }).click();
    await block.locator('[role=option]').first().click();
    await block.getByRole('button', { name: 'Сделать ссылку' }).click();
    await block.getByRole('heading', { name: 'Ссылка готова: Анна Ильина, Директор' }).waitFor();
    const link = await block.locator('code').innerText();
    await block.getByRole('img', { name: /картинкой/ }).waitFor();
    expect(await block.getByRole('link', { name: 'Написать письмо' }).getAttribute('href')).toMatch(
      /^mailto:\?subject=/,
    );
    await expectAccessible(coordinator.page);
    await block.getByRole('button', { name: 'Ссылка передана' }).click();
    await coordinator
      .block('Приглашения')
      .getByRole('row', { name: /Анна Ильина Директор/ })
      .waitFor();
    expect(await coordinator.page.content()).not.toContain(link);

    const invited = await visitor({ width: NARROW });
    await invited.open(new URL(link).pathname);
    await invited.page.getByText('Вас пригласили работать в хабе').waitFor();
    await invited.signIn('ANALYST');
    await invited.page.getByText(/^Директор: /).waitFor();
    await expectAccessible(invited.page);
    await expectNoSideways(invited.page);
    await invited.page.getByRole('button', { name: 'Принять роль' }).click();
    await said(invited, 'Роль «Директор» ваша');
    await coordinator.reload();
    const list = coordinator.block('Выданные роли');
    await list.getByRole('row', { name: /Анна Ильина Директор/ }).waitFor();
    const { roleBindings } = await coordinator.ask(
      '{ roleBindings(account: "demo-analyst", roles: [DIRECTOR]) { nodes { id } } }',
    );
    await coordinator.ask('mutation ($ids: [ID!]!) { revokeRoles(input: { ids: $ids }) { updated } }', {
      ids: roleBindings.nodes.map(({ id }: { id: string }) => id),
    });
  });

  it('tells an account of a role that waits for it, and leaves the choice to it', async () => {
    const director = await signedIn('DIRECTOR', {}, '/access');
    await give(director, 'demo-curator', 'Директор');
    await said(director, 'Роль «Директор» выдана учётной записи demo-curator.');
    const curator = await signedIn('CURATOR');
    await said(curator, 'Вам предложена роль: Директор.');
    await curator.page.getByRole('link', { name: 'Посмотреть и принять' }).click();
    await curator.page.getByText(/^Директор: /).waitFor();
    expect((await curator.ask('{ me { roles } }')).me.roles).toEqual(['CURATOR']);
    await expectAccessible(curator.page);
    await takeBack(director, 'demo-curator', 'Директор');
  });

  it('finds the person whom an account is by name, and offers nobody what is not theirs to give', async () => {
    const curator = await signedIn('CURATOR', {}, '/access');
    const form = curator.block(GIVE);
    const roles = await form.getByLabel('Роль').locator('option').allInnerTexts();
    expect(roles).toEqual(['Выберите роль', 'Наставник', 'Наставляемый']);
    await form.getByLabel('Роль').selectOption({ label: 'Наставляемый' });
    await form.getByRole('combobox', { name: 'Кто это в колледже' }).fill('ков');
    await form.locator('[role=option]').first().click();
    await give(curator, 'somebody', 'Наставляемый');
    await said(curator, 'Роль «Наставляемый» выдана учётной записи somebody.');
    const list = curator.block('Выданные роли');
    await list.getByRole('row', { name: /somebody Наставляемый Ков/ }).waitFor();
    await list.getByRole('row', { name: /Тамара Николаевна Жукова Директор/ }).waitFor();
    expect(await list.innerText()).not.toContain('demo-');
    await list.getByText('из командной строки').first().waitFor();
    expect(await list.innerText()).not.toContain('command-line');
    expect(await list.getByRole('button', { name: /Жукова/ }).count()).toBe(0);
    expect(await curator.block(SYSTEM).count()).toBe(0);
  });

  it('shows a long list page by page, of one role or one account', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/access');
    const [{ id }] = (await coordinator.ask('{ regions { id } }')).regions;
    const rows = Array.from({ length: 30 }, (_, n) => ({ account: `analyst-${n}`, role: 'ANALYST', regionId: id }));
    await coordinator.ask('mutation ($rows: [RoleRowInput!]!) { bindRoles(input: { rows: $rows }) { created } }', {
      rows,
    });
    await coordinator.reload();
    const list = coordinator.block('Выданные роли');
    const accounts = async () => (await list.getByRole('rowheader').allInnerTexts()).length;
    await list.getByLabel('Роль').selectOption({ label: 'Аналитик' });
    await list.getByText('Показано 25 из 31').waitFor();
    expect(await accounts()).toBe(25);
    await list.getByRole('button', { name: 'Показать ещё' }).click();
    await list.getByText('Показано 31 из 31').waitFor();
    expect(await accounts()).toBe(31);
    expect(await list.getByRole('button', { name: 'Показать ещё' }).count()).toBe(0);
    await list.getByLabel('Учётная запись').fill('analyst-7');
    await list.getByText('Показано 1 из 1').waitFor();
    expect(coordinator.addresses.filter((address) => address.includes('analyst-'))).toEqual([]);
  });

  it('makes a key that works, renews it and takes it away; the secret is shown once and is in no address', async () => {
    const director = await signedIn('DIRECTOR', {}, '/access');
    await director.block(SYSTEM).getByRole('button', { name: 'Создать ключ' }).click();
    const first = await issued(director);
    expect(await director.text()).toContain(
      `curl -u '${first[0]}' -d grant_type=client_credentials ${hub().url}/oidc/token`,
    );
    await expectAccessible(director.page);
    expect((await tokenOf(first)).status).toBe(200);

    await director.page.getByRole('button', { name: 'Секрет сохранён' }).click();
    await director.block(SYSTEM).getByText('Ключ действует').waitFor();
    expect(await director.page.content()).not.toContain(first[1]);
    await change(director, 'Заменить секрет');
    const second = await issued(director);
    expect(second[0]).toBe(first[0]);
    expect((await tokenOf(first)).status).toBe(401);
    expect((await tokenOf(second)).status).toBe(200);

    await director.page.getByRole('button', { name: 'Секрет сохранён' }).click();
    await change(director, 'Отозвать ключ');
    await said(director, 'Ключ отозван');
    expect((await tokenOf(second)).status).toBe(401);
    const told = director.addresses.filter((address) =>
      [first[1], second[1]].some((secret) => address.includes(secret)),
    );
    expect(told).toEqual([]);
  });

  it('makes keys for analysts of the region by their names, renews one and takes one away', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/access');
    const block = coordinator.block(ANALYSTS);
    await block.getByText('Ключей пока не выдано').waitFor();
    await block.getByRole('button', { name: 'Создать ключ' }).click();
    await block.getByText('Напишите, для кого ключ.').waitFor();
    await block.getByLabel('Для кого или чего ключ').fill('Power BI');
    await block.getByRole('button', { name: 'Создать ключ' }).click();
    const first = await issued(coordinator, ANALYSTS);
    expect((await tokenOf(first)).status).toBe(200);
    await coordinator.page.getByRole('button', { name: 'Секрет сохранён' }).click();
    await block.getByRole('row', { name: 'Power BI' }).getByText(first[0]).waitFor();
    expect(await coordinator.page.content()).not.toContain(first[1]);
    await expectAccessible(coordinator.page);
    await expectNoSideways(coordinator.page);

    await block.getByLabel('Для кого или чего ключ').fill('Power BI');
    await block.getByRole('button', { name: 'Создать ключ' }).click();
    await block.getByRole('alert').getByText('уже выдан').waitFor();
    expect((await tokenOf(first)).status).toBe(200);

    await block.getByRole('button', { name: 'Заменить секрет: Power BI' }).click();
    await coordinator.page.getByRole('dialog').getByRole('button', { name: 'Заменить секрет' }).click();
    const second = await issued(coordinator, ANALYSTS);
    expect([second[0], (await tokenOf(first)).status, (await tokenOf(second)).status]).toEqual([first[0], 401, 200]);
    await coordinator.page.getByRole('button', { name: 'Секрет сохранён' }).click();
    await block.getByRole('button', { name: 'Отозвать ключ: Power BI' }).click();
    await coordinator.page.getByRole('dialog').getByRole('button', { name: 'Отозвать ключ' }).click();
    await said(coordinator, 'Ключ «Power BI» отозван');
    expect((await tokenOf(second)).status).toBe(401);
    await block.getByText('Ключей пока не выдано').waitFor();
  });

  it.each([
    ['nobody', 'Войдите под такой учётной записью.'],
    ['ANALYST', 'Свои роли видны в меню учётной записи'],
  ] as const)('tells %s whom it is for, and asks for no roles', async (role, words) => {
    const one = await visitor({ keepsAnswers: true });
    await one.open('/access');
    if (role !== 'nobody') await one.signIn(role);
    await one.page.getByText(words).waitFor();
    const answers = (await one.answers()).join();
    expect(answers).toContain('"me"');
    expect(answers).not.toContain('roleBindings');
  });

  it('tells accounts their own identifier, to be given to whoever gives roles', async () => {
    const mentee = await signedIn('MENTEE');
    await mentee.accountButton().click();
    const menu = mentee.page.getByRole('dialog', { name: 'Учётная запись' });
    expect(await menu.locator('code').innerText()).toBe('demo-mentee');
    await menu.getByRole('button', { name: 'Скопировать: Идентификатор учётной записи' }).waitFor();
    await expectAccessible(mentee.page);
  });
});

/** The roles of whoever asks, once that one is no longer among them. */
async function rolesWithout(asking: Visitor, role: string): Promise<string[]> {
  for (;;) {
    const { roles } = (await asking.ask('{ me { roles } }')).me as { roles: string[] };
    if (!roles.includes(role)) return roles;
  }
}
