import { readFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { STYLE } from './pages/style.js';
import { ROLE_TEXTS } from './pages/roles.data.js';
import { PAGE_CLIENT_ID, type DemoRole } from './provider.js';
import { browser, type Visit } from './testing/browser.js';
import { COORDINATOR, CURATOR, page, servedProvider, type ServedProvider } from './testing/served.js';

let served: ServedProvider;
beforeAll(async () => {
  served = await servedProvider();
});
afterAll(() => served.close());
afterEach(() => void served.accounts.splice(0, Infinity, CURATOR, COORDINATOR));

const inEnglish = () => page(served, browser({ 'accept-language': 'en-GB' }));

describe('the sign-in page', () => {
  it('says that it is a demonstration, and shows each account with what its role sees', async () => {
    const { text: shown } = await inEnglish().authorize();
    expect(shown).toContain('This is demo sign-in');
    expect(shown).toContain('no password is asked');
    expect(shown.match(/<button [^>]*>/g)).toHaveLength(2);
    expect(shown).toContain(`value="${CURATOR.account}"`);
    expect(shown).toContain(CURATOR.title.en);
    expect(shown).toContain('imports spreadsheets');
    expect(shown).toContain('No personal data');
  });

  it('knows every role that a demo has', async () => {
    const roles = Object.keys(ROLE_TEXTS) as DemoRole[];
    served.accounts.splice(0, 2, ...roles.map((role) => ({ account: `demo:${role}`, role, title: CURATOR.title })));
    const { text: shown } = await page(served).authorize();
    expect(shown.match(/class="sees">[^<]{10,}/g)).toHaveLength(roles.length);
  });

  it('comes in the language of the page before it, else of the browser, else in Russian; the other is a click away', async () => {
    const russian = await page(served).authorize();
    expect(russian.text).toContain('<html lang="ru">');
    expect((await inEnglish().authorize()).text).toContain('<html lang="en">');
    const { authorize, user } = inEnglish();
    const asked = await authorize({ ui_locales: 'de ru-RU en' });
    expect(asked.text).toContain('Это демонстрационный вход');
    const other = /<a class="language" href="([^"]*)" lang="en"/.exec(asked.text)?.[1] ?? '';
    const switched = await user.visit(new URL(other, asked.url).href);
    expect(switched.text).toContain('This is demo sign-in');
    expect(switched.text).toMatch(/class="language" href="[^"]*lang=ru" lang="ru"/);
  });

  it('writes titles and accounts as text, whatever they contain', async () => {
    const evil = `"'><script>alert(1)</script>&`;
    served.accounts.push({ account: `evil${evil}`, role: 'MENTOR', title: { ru: `Р${evil}`, en: `E${evil}` } });
    const { authorize, choose, exchange } = page(served);
    const shown = await authorize();
    expect(shown.text).not.toContain('<script');
    expect(shown.text).toContain('Р&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
    expect((await exchange(await choose(shown, served.accounts[2]!))).status).toBe(200);
  });

  it('has the colours of the hub’s own page, light and dark', async () => {
    const css = await readFile('services/dashboard/src/base.css', 'utf8');
    const [light, dark] = [css, css.slice(css.indexOf("[data-mantine-color-scheme='dark']"))];
    const [ours, oursInDark] = STYLE.split('@media (prefers-color-scheme:dark)') as [string, string];
    for (const [page, own] of [
      [light, ours],
      [dark, oursInDark.slice(0, oursInDark.indexOf('}}'))],
    ] as const) {
      const named = [...own.matchAll(/(--hub-[\w-]+):(#\w+)/g)];
      expect(named.length).toBeGreaterThan(8);
      for (const [, name, value] of named)
        expect([name, new RegExp(`${name}: (\\S+);`).exec(page)?.[1]]).toEqual([name, value]);
    }
  });

  it('runs no script, loads nothing, is framed by nobody, kept nowhere, and says nothing to other sites', async () => {
    const { headers, text: shown } = await page(served).authorize();
    const policy = headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toEqual([
      "default-src 'none'",
      'script-src',
      expect.stringMatching(/^style-src 'sha256-[\w+/]+='$/),
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown).not.toMatch(/<(script|img|link|iframe)|\son\w+=|style=|javascript:/i);
  });
});

describe('an answer to the sign-in page', () => {
  const choice = { fields: { account: CURATOR.account } };
  const refused = (visit: Visit, status: number) => {
    expect([visit.status, visit.location]).toEqual([status, null]);
    expect(visit.headers.get('content-type')).toMatch(/^text\/html/);
  };
  const ledOn = (visit: Visit) => expect([visit.status, visit.location]).toEqual([303, `${served.url}/sign-in?again`]);

  it('is refused without the cookie of the browser that began', async () => {
    const { url } = await page(served).authorize();
    refused(await browser().visit(url, choice), 400);
  });

  it('is not taken for the sign-in of another, and leads on to one of one’s own', async () => {
    const other = await page(served).authorize();
    const { authorize, user } = page(served);
    await authorize();
    ledOn(await user.visit(other.url, choice));
    ledOn(await user.visit(other.url));
  });

  it('leads on from a sign-in that is finished, as whoever goes back to it', async () => {
    const { authorize, choose, user } = page(served);
    const shown = await authorize();
    await choose(shown, CURATOR);
    ledOn(await user.visit(shown.url));
    ledOn(await user.visit(shown.url, choice));
  });

  it('is not taken when the cookie of one sign-in is sent to the address of another', async () => {
    const other = await page(served).authorize();
    const { authorize, user } = page(served);
    await authorize();
    const stolen = user.cookies().filter(({ name }) => name.startsWith('hub_choice'));
    const cookie = stolen.map(({ name, value }) => `${name}=${value}`).join('; ');
    ledOn(await browser({ cookie }).visit(other.url, choice));
    const swapped = cookie.replace(/hub_choice=[^;]*/, `hub_choice=${other.url.split('/').at(-1)}`);
    ledOn(await browser({ cookie: swapped }).visit(other.url, choice));
  });

  it.each(['demo:nobody', '', 'admin', '__proto__'])('is refused for %j, who is not on the list', async (account) => {
    const { authorize, user } = page(served);
    const { url } = await authorize();
    refused(await user.visit(url, { fields: { account } }), 403);
    refused(await user.visit(url, { fields: { login: CURATOR.account } }), 400);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a hidden origin of another site', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }],
    ['a browser that sends the origin alone', { origin: 'https://evil.example' }],
  ])('is refused from %s', async (_from, headers) => {
    const { authorize, user } = page(served);
    const { url } = await authorize();
    refused(await user.visit(url, { ...choice, headers }), 403);
  });

  it('is taken as browsers send it, with the origin hidden by the policy for referrers', async () => {
    const { authorize, user } = page(served);
    const { url } = await authorize();
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    expect(await user.visit(url, { ...choice, headers })).toMatchObject({ status: 303 });
  });

  it('is refused in another form, or when it is long', async () => {
    const { authorize, user } = page(served);
    const { url } = await authorize();
    const json = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(choice.fields),
    };
    refused(await user.visit(url, json), 400);
    refused(await user.visit(url, { fields: { ...choice.fields, more: 'x'.repeat(10_000) } }), 400);
    refused(await user.visit(url, { method: 'PUT' }), 405);
  });

  it('counts once', async () => {
    const { authorize, choose, user } = page(served);
    const shown = await authorize();
    await choose(shown, CURATOR);
    ledOn(await user.submit(shown, choice.fields));
  });
});

describe('without demo accounts', () => {
  const off = () => served.accounts.splice(0);

  it('nobody is asked to sign in, and what to set is said in both languages', async () => {
    off();
    const english = await inEnglish().authorize();
    expect([english.status, english.location]).toEqual([403, null]);
    expect(english.text).toContain('Demo sign-in is off');
    expect(english.text).toContain('OIDC_ISSUER=');
    const russian = await inEnglish().authorize({ ui_locales: 'ru' });
    expect(russian.text).toContain('Демонстрационный вход выключен');
  });

  it('a page that is still open leads nowhere', async () => {
    const { authorize, user } = page(served);
    const shown = await authorize();
    off();
    expect((await user.visit(shown.url)).text).toContain('OIDC_ISSUER');
    const answered = await user.submit(shown, { account: CURATOR.account });
    expect([answered.status, answered.location]).toEqual([403, null]);
  });

  it('a choice that was made, a code and a refresh token lead nowhere', async () => {
    const chosen = page(served);
    const resumed = await chosen.user.submit(await chosen.authorize(), { account: CURATOR.account });
    const coded = page(served);
    const code = await coded.choose(await coded.authorize(), CURATOR);
    const in_ = page(served);
    const { refresh_token: token, id_token: hint } = await in_.signIn();
    off();
    expect(await chosen.user.visit(resumed.location!)).toMatchObject({ status: 403, location: null });
    expect(await coded.exchange(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await in_.refresh(token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const home = `${served.url}/`;
    expect(await in_.leave({ id_token_hint: hint, post_logout_redirect_uri: home })).toMatchObject({ location: home });
  });
});

describe('through a proxy that brings others here', () => {
  it.each([
    ['X-Forwarded-For', '203.0.113.7'],
    ['X-Forwarded-Host', 'hub.example'],
    ['Forwarded', 'for=203.0.113.7;host=hub.example'],
  ])('nobody signs in: %s: %s', async (name, value) => {
    const proxied = { [name]: value };
    const asked = await page(served, browser(proxied)).authorize();
    expect([asked.status, asked.location, asked.text.includes('name="account"')]).toEqual([403, null, false]);
    const { authorize, user } = page(served);
    const shown = await authorize();
    const fields = { account: CURATOR.account };
    const answered = await user.visit(shown.url, { fields, headers: proxied });
    expect([answered.status, answered.location]).toEqual([403, null]);
  });

  it('whoever is at this machine signs in as ever', async () => {
    const near = page(served, browser({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost' }));
    expect((await near.signIn()).access_token).toEqual(expect.any(String));
  });
});

describe('behind a proxy that speaks TLS', () => {
  it('cookies are for TLS alone and addresses are the public ones, whatever the proxy forwards', async () => {
    const proxied = await servedProvider({ publicUrl: 'https://hub.example' });
    const query = new URLSearchParams({
      ...{
        client_id: PAGE_CLIENT_ID,
        response_type: 'code',
        scope: 'openid',
        redirect_uri: 'https://hub.example/signed-in',
      },
      ...{ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' },
    });
    const forwarded = { 'x-forwarded-host': 'evil.example' };
    const get = (path: string, more: Record<string, string> = {}) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const headers = { host: 'hub.example', 'x-forwarded-proto': 'http', ...more };
        request(proxied.url + path, { headers }, resolve)
          .once('error', reject)
          .end();
      });
    const answer = await get(`/oidc/auth?${String(query)}`);
    answer.resume();
    const found = JSON.parse(await text(await get('/oidc/.well-known/openid-configuration', forwarded))) as Record<
      string,
      unknown
    >;
    await proxied.close();
    expect(answer.statusCode).toBe(303);
    const cookies = answer.headers['set-cookie'] ?? [];
    expect(cookies).toHaveLength(4);
    for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
    expect(found.token_endpoint).toBe('https://hub.example/oidc/token');
    expect(JSON.stringify(found)).not.toMatch(/evil|http:/);
  });
});

describe('under another name', () => {
  it('the hub signs nobody in, and says where it is', async () => {
    const paths = ['/oidc/auth?client_id=x', '/oidc/interaction/x', '/oidc/session/end'];
    for (const path of paths) {
      const headers = { host: 'rebound.example', 'accept-language': 'en' };
      const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
        request(served.url + path, { headers }, (response) => {
          text(response).then((all) => resolve([response.statusCode, all]), reject);
        })
          .once('error', reject)
          .end();
      });
      expect(status).toBe(421);
      expect(body).toContain(`href="${served.url}/"`);
    }
  });
});
