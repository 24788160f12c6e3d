import { expect, it } from '@jest/globals';
import { until } from '../../testing/hub-process.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';
import { NARROW, type Visitor } from '../../testing/page/visitor.js';

/** All that a script of the page could read of a sign-in. */
const readable = ({ page }: Visitor) =>
  page.evaluate<string>('JSON.stringify([document.cookie, { ...sessionStorage }, { ...localStorage }])');

/** The request that leads to the sign-in page. */
const authorization = (visitor: Visitor) =>
  new URL(visitor.addresses.find((address) => address.includes('/oidc/auth?')) ?? 'none:').searchParams;

const alert = (visitor: Visitor, text: string) => visitor.page.getByRole('alert').filter({ hasText: text }).waitFor();

describeInBrowser('signing in by the page', () => {
  const { visitor, hub } = visitors();

  it('goes by a code and PKCE, and leaves no token anywhere in the browser', async () => {
    const coordinator = await visitor({ keepsAnswers: true });
    await coordinator.signIn('COORDINATOR');
    const asked = authorization(coordinator);
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);

    const [cookie, ...others] = await coordinator.kept();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      value: expect.stringMatching(/^[\w-]{43}$/),
    });
    const { value } = cookie!;
    expect(coordinator.addresses.filter((address) => address.includes(value))).toEqual([]);
    expect(await readable(coordinator)).not.toContain(value);
    // Nor any token, which all begin alike.
    const answers = (await coordinator.answers()).filter((answer) => answer.includes('eyJ') || answer.includes(value));
    expect([answers, (await readable(coordinator)).includes('eyJ')]).toEqual([[], false]);
    expect(coordinator.page.url()).toBe(`${hub().url}/regions/26`);
  });

  it('tells the account with its roles and places, and is still there after the page is loaded anew', async () => {
    const curator = await visitor();
    await curator.signIn('CURATOR');
    await curator.reload();
    await curator.accountButton().click();
    const menu = curator.page.getByRole('dialog', { name: 'Учётная запись' });
    const roles = menu.getByRole('list', { name: 'Роли' }).getByRole('listitem');
    await roles.first().waitFor();
    expect(await roles.allInnerTexts()).toEqual(['Куратор']);
    expect(await menu.innerText()).toContain('demo-curator');
    expect(await menu.innerText()).toContain('«Меридиан»');
    await expectAccessible(curator.page);
  });

  it('is there in a new tab, and in all that are open when it ends in one of them', async () => {
    const curator = await visitor();
    await curator.signIn('CURATOR');
    const tab = await curator.page.context().newPage();
    await tab.goto('/people/26-01');
    await tab.getByRole('heading', { level: 1, name: 'Люди' }).waitFor();
    await tab.getByRole('button', { name: /^Учётная запись: / }).waitFor();
    await curator.accountButton().click();
    await curator.page.getByRole('button', { name: 'Выйти' }).click();
    await curator.signInButton().waitFor();
    await tab.getByRole('banner').getByRole('button', { name: 'Войти' }).waitFor();
  });

  it('is led on to where one is signed in by going back to the sign-in page', async () => {
    const curator = await visitor();
    await curator.open('/regions/26');
    await curator.signIn('CURATOR');
    await curator.page.goBack();
    await curator.accountButton().waitFor();
    expect(new URL(curator.page.url()).origin).toBe(hub().url);
    expect(await curator.text()).not.toContain('cookie');
  });

  it('ends with signing out: neither going back nor signing in again brings the account back', async () => {
    const director = await visitor();
    await director.signIn('DIRECTOR');
    await director.open('/colleges/26-01?year=2024/2025');
    expect(await director.text()).toContain('195 из 1 380');
    const [cookie] = await director.kept();
    await director.accountButton().click();
    await director.page.getByRole('button', { name: 'Выйти' }).click();
    await director.signInButton().waitFor();
    expect(await director.kept()).toEqual([]);
    const own = { 'cookie': `${cookie!.name}=${cookie!.value}`, 'hub-account': 'demo-director' }; // prettier-ignore
    const late = await fetch(`${hub().url}/exports/mentors?college=26-01&format=csv`, { headers: own });
    expect(late.status).toBe(401);

    await director.page.goBack();
    await director.signInButton().waitFor();
    await director.settled();
    expect(await director.text()).not.toContain('195 из 1 380');
    await director.askToSignIn();
    expect(await director.page.locator('button[name=account]').count()).toBe(6);
  });

  it('keeps the language that was chosen by a click, on the sign-in page and behind it', async () => {
    const analyst = await visitor({ language: 'en', width: NARROW });
    await analyst.open('/');
    await analyst.reload();
    expect(await analyst.page.locator('html').getAttribute('lang')).toBe('en');
    await analyst.askToSignIn();
    await analyst.page.getByRole('heading', { name: 'Who would you like to be?' }).waitFor();
    await expectAccessible(analyst.page);
    await expectNoSideways(analyst.page);
    await analyst.page.goto('/');
    await analyst.signIn('ANALYST');
    await analyst.page.getByRole('heading', { name: 'Stavropol Krai' }).waitFor();
    await analyst.speak('ru');
    await analyst.reload();
    await analyst.page.getByRole('heading', { name: 'Ставропольский край' }).waitFor();
  });

  it('leads back to where it began', async () => {
    const coordinator = await visitor();
    await coordinator.open('/colleges/26-02?year=2023/2024');
    await coordinator.signIn('COORDINATOR');
    expect(coordinator.page.url()).toBe(`${hub().url}/colleges/26-02?year=2023/2024`);
  });

  it.each([
    ['to a sign-in that nobody asked for', '/signed-in'],
    ['to the sign-in of somebody else', '/signed-in?code=stolen&state=of-somebody-else'],
    ['of an error', '/signed-in?error=server_error&error_description=%3Cb%3Eoops'],
  ])('takes an answer %s kindly, and goes on without it', async (_, address) => {
    const one = await visitor();
    await one.open(address);
    await alert(one, 'Вход не удался. Попробуйте ещё раз.');
    expect(one.page.url()).toBe(`${hub().url}/regions/26`);
    await one.signIn('COORDINATOR');
    expect(await one.page.getByRole('alert').count()).toBe(0);
  });

  it('takes no answer to another browser’s request, though its code is good', async () => {
    const [victim, thief] = [await visitor(), await visitor()];
    await thief.open('/');
    await thief.askToSignIn();
    const answer = thief.page.waitForRequest('**/signed-in?*');
    await thief.page.route('**/signed-in?*', (route) => route.abort('aborted'));
    await thief.page.locator('button[value=demo-coordinator]').click();
    await victim.open(new URL((await answer).url()).href);
    await alert(victim, 'Вход не удался. Попробуйте ещё раз.');
  });

  it('says so when it was cancelled', async () => {
    const one = await visitor();
    await one.open('/');
    await one.askToSignIn();
    const answer = { error: 'access_denied', state: authorization(one).get('state')!, iss: `${hub().url}/oidc` };
    await one.open(`/signed-in?${new URLSearchParams(answer)}`);
    await alert(one, 'Вход отменён.');
    await one.signInButton().waitFor();
  });

  it('ends by itself when the hub refuses it, as after a role was taken away, and the page says why', async () => {
    const [analyst, coordinator] = [await visitor(), await visitor()];
    await coordinator.signIn('COORDINATOR');
    await analyst.signIn('ANALYST');
    const found = await coordinator.ask('{ roleBindings(account: "demo-analyst") { nodes { id } } }');
    const ids = found.roleBindings.nodes.map(({ id }: { id: string }) => id);
    const revoke = 'mutation ($ids: [ID!]!) { revokeRoles(input: { ids: $ids }) { problems { code } } }';
    expect(await coordinator.ask(revoke, { ids })).toEqual({ revokeRoles: { problems: [] } });

    analyst.forgive(/401/);
    const over = analyst.page
      .getByRole('alert')
      .filter({ hasText: 'Сеанс закончился. Войдите снова, чтобы видеть свои' });
    // What an account may do holds for seconds where it has been read.
    await until(async () => {
      await analyst.reload();
      return (await over.count()) > 0;
    });
    await analyst.signInButton().waitFor();
    await analyst.reload();
    await analyst.signInButton().waitFor();
    await expectAccessible(analyst.page);
  });
});
