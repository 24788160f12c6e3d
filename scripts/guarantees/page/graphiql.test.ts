import { expect, it } from '@jest/globals';
import { until } from '../../testing/hub-process.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';
import type { Visitor } from '../../testing/page/visitor.js';

const ME = '/graphql?query={me{account}}';

/** What GraphiQL says about whose requests it sends. */
const strip = ({ page }: Visitor, text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** Sends the query that the editor holds, and gives what came. */
async function run({ page }: Visitor): Promise<string> {
  const answer = page.waitForResponse((one) => one.request().postData()?.includes('account') === true);
  await page.getByRole('button', { name: /^Execute query/ }).click();
  return (await answer).text();
}

/** All that the browser keeps there, of the tab or of the site. */
const kept = ({ page }: Visitor, where: 'sessionStorage' | 'localStorage') =>
  page.evaluate<string>(`JSON.stringify({ ...${where} })`);

async function openGraphiql(visitor: Visitor): Promise<void> {
  await visitor.page.goto(ME);
  await visitor.page.getByRole('button', { name: /^Execute query/ }).waitFor();
}

describeInBrowser('GraphiQL', () => {
  const { visitor, signedIn, hub } = visitors();

  it('offers to sign in, and asks as whoever has, after the page is loaded anew, too', async () => {
    const coordinator = await visitor();
    await openGraphiql(coordinator);
    await strip(coordinator, /Requests go without a sign-in/);
    expect(await run(coordinator)).toContain('"account":null');
    await coordinator.page.getByRole('link', { name: /Sign in/ }).click();
    await coordinator.page.locator('button[value=demo-coordinator]').click();
    await coordinator.page.waitForURL(/\/graphql/);
    await openGraphiql(coordinator);
    await strip(coordinator, /Requests go as: /);
    expect(await run(coordinator)).toContain('"account":"demo-coordinator"');
    await coordinator.page.reload();
    await strip(coordinator, /Requests go as: /);
    expect(await run(coordinator)).toContain('"account":"demo-coordinator"');
  });

  it('asks as whoever has signed in by the page', async () => {
    const curator = await signedIn('CURATOR');
    await openGraphiql(curator);
    expect(await run(curator)).toContain('"account":"demo-curator"');
    await curator.page.goto(hub().url.replace('127.0.0.1', 'localhost') + ME);
    expect(curator.page.url().startsWith(hub().url)).toBe(true);
  });

  it('begins with an Authorization line, which goes before the sign-in and stays with the tab alone', async () => {
    const curator = await signedIn('CURATOR');
    await openGraphiql(curator);
    await curator.page.locator('.monaco-editor', { hasText: 'Authorization' }).last().click();
    await curator.page.keyboard.press('Control+A');
    curator.forgive(/401/);
    await curator.page.keyboard.insertText('{"Authorization": "Bearer of-somebody-else"}');
    // The editor has closed the quotes once more.
    await curator.page.keyboard.press('Control+Shift+End');
    await curator.page.keyboard.press('Delete');
    const refused = await run(curator);
    expect(refused).toContain('UNAUTHENTICATED');
    await until(async () => (await kept(curator, 'sessionStorage')).includes('of-somebody-else'));
    await curator.page.reload();
    await curator.page.getByText('of-somebody-else').first().waitFor();
    expect(await kept(curator, 'localStorage')).not.toContain('of-somebody-else');
  });

  it('says when the sign-in is over, and signs in again', async () => {
    const director = await visitor();
    await director.signIn('DIRECTOR');
    await openGraphiql(director);
    await strip(director, /Requests go as: /);
    await director.page.context().clearCookies();
    director.forgive(/401/);
    expect(await run(director)).toContain('UNAUTHENTICATED');
    await strip(director, /sign-in is over/);
    await director.page.getByRole('link', { name: /Sign in/ }).click();
    await director.page.locator('button[value=demo-director]').click();
    await director.page.waitForURL(/\/graphql/);
    await openGraphiql(director);
    expect(await run(director)).toContain('"account":"demo-director"');
  });
});
