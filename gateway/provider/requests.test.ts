import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { browser } from './testing/browser.js';
import { page, servedProvider, type ServedProvider } from './testing/served.js';

let served: ServedProvider;
beforeAll(async () => {
  served = await servedProvider();
});
afterAll(() => served.close());

describe('an authorization request', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['to another site', { redirect_uri: 'https://evil.example/signed-in' }],
    ['to another path', { redirect_uri: 'SERVED/signed-in/../evil' }],
    ['below the callback', { redirect_uri: 'SERVED/signed-in/more' }],
    ['to another port', { redirect_uri: 'http://127.0.0.1:1/signed-in' }],
    ['from an unknown application', { client_id: 'somebody' }],
    ['from a college system', { client_id: 'college-system' }],
    ['without an application', { client_id: undefined }],
  ])('%s stays on an error page', async (_which, changes) => {
    served.client('college-system');
    const { redirect_uri: uri } = changes;
    const redirect = uri === undefined ? {} : { redirect_uri: uri.replace('SERVED', served.url) };
    const shown = await page(served).authorize({ ...changes, ...redirect });
    expect([shown.location, shown.status >= 400 && shown.status < 500]).toEqual([null, true]);
    expect(shown.headers.get('content-type')).toMatch(/^text\/html/);
    expect(shown.text).not.toMatch(/evil|somebody|\bat .*\.js/);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['with a challenge of no method', { code_challenge_method: undefined }],
    ['for a token at once', { response_type: 'token' }],
    ['for an id token at once', { response_type: 'id_token', nonce: 'n' }],
    ['for a mixture', { response_type: 'code id_token' }],
    ['in a fragment', { response_mode: 'fragment' }],
    ['for another resource', { resource: 'https://evil.example/api' }],
  ])('%s goes back with an error and no code', async (_which, changes) => {
    const { location } = await page(served).authorize(changes);
    const back = new URL(location ?? 'about:blank');
    expect(back.href).toMatch(new RegExp(`^${served.url}/signed-in[?#]`));
    expect(back.href).toMatch(/[?#&]error=/);
    expect(back.href).not.toMatch(/[?#&](code|access_token|id_token)=/);
  });

  it('in a form goes back with an error and no code', async () => {
    const shown = await page(served).authorize({ response_mode: 'form_post' });
    expect(shown.text).toContain('name="error"');
    expect(shown.text).not.toContain('name="code"');
  });

  it('in both languages says what is wrong', async () => {
    const ask = (language: string) =>
      page(served, browser({ 'accept-language': language })).authorize({ redirect_uri: 'https://evil.example/' });
    expect((await ask('ru')).text).toContain('Вход остановлен');
    expect((await ask('en')).text).toContain('Signing in was stopped');
  });
});
