import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { COORDINATOR, CURATOR, page, servedProvider, type ServedProvider } from './testing/served.js';

let served: ServedProvider;
beforeAll(async () => {
  served = await servedProvider();
});
afterAll(() => served.close());
afterEach(() => {
  jest.restoreAllMocks();
  served.accounts.splice(0, Infinity, CURATOR, COORDINATOR);
});

/** Lets so many seconds pass, by the clock that this process looks at. */
function pass(seconds: number): void {
  const then = Date.now() + seconds * 1000;
  jest.spyOn(Date, 'now').mockImplementation(() => then);
}

const refusedGrant = { status: 400, body: { error: 'invalid_grant' } };

describe('a code', () => {
  it('used twice is refused, and takes back what its first use gave', async () => {
    const { signIn, exchange, refresh } = page(served);
    const { code, refresh_token: token } = await signIn();
    expect(await exchange(code)).toMatchObject(refusedGrant);
    expect(await refresh(token)).toMatchObject(refusedGrant);
  });

  it('used twice at the same moment serves one of the two', async () => {
    const { authorize, choose, exchange } = page(served);
    const code = await choose(await authorize(), CURATOR);
    const answers = await Promise.all([exchange(code), exchange(code), exchange(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  });

  it.each<[string, Record<string, string>]>([
    ['with a wrong verifier', { code_verifier: 'x'.repeat(43) }],
    ['for another callback', { redirect_uri: 'http://127.0.0.1:1/signed-in' }],
  ])('is refused %s', async (_how, changes) => {
    const { authorize, choose, exchange } = page(served);
    expect(await exchange(await choose(await authorize(), CURATOR), changes)).toMatchObject(refusedGrant);
  });

  it('is refused without a verifier, or when nobody gave it', async () => {
    const { authorize, choose, exchange } = page(served);
    expect(await exchange(await choose(await authorize(), CURATOR), { code_verifier: '' })).toMatchObject(refusedGrant);
    expect(await exchange('made-up')).toMatchObject(refusedGrant);
  });

  it('is refused when its minute is over', async () => {
    const { authorize, choose, exchange } = page(served);
    const code = await choose(await authorize(), CURATOR);
    pass(90);
    expect(await exchange(code)).toMatchObject(refusedGrant);
  });
});

describe('a refresh token', () => {
  it('used twice is refused, and ends the one that replaced it', async () => {
    const { signIn, refresh } = page(served);
    const { refresh_token: first } = await signIn();
    const second = (await refresh(first)).body.refresh_token;
    expect(await refresh(first)).toMatchObject(refusedGrant);
    expect(await refresh(second)).toMatchObject(refusedGrant);
  });

  it('outlives the access token, and not the day', async () => {
    const { signIn, refresh } = page(served);
    const { refresh_token: first } = await signIn();
    const start = Date.now();
    const at = jest.spyOn(Date, 'now');
    at.mockImplementation(() => start + 4 * 3_600_000);
    const second = await refresh(first);
    expect(second.status).toBe(200);
    at.mockImplementation(() => start + 7.9 * 3_600_000);
    const third = await refresh(second.body.refresh_token);
    expect(third.status).toBe(200);
    at.mockImplementation(() => start + 8.1 * 3_600_000);
    expect(await refresh(third.body.refresh_token)).toMatchObject(refusedGrant);
  });

  it('of the morning does not outlive its day when its owner signs in again', async () => {
    const { signIn, refresh, authorize, choose } = page(served);
    const { refresh_token: first } = await signIn();
    const start = Date.now();
    const at = jest.spyOn(Date, 'now');
    at.mockImplementation(() => start + 7 * 3_600_000);
    await choose(await authorize({ prompt: 'login' }), CURATOR);
    const second = await refresh(first);
    expect(second.status).toBe(200);
    at.mockImplementation(() => start + 8.1 * 3_600_000);
    expect(await refresh(second.body.refresh_token)).toMatchObject(refusedGrant);
  });

  it('ends with the account', async () => {
    const { signIn, refresh, authorize } = page(served);
    const { refresh_token: token } = await signIn(COORDINATOR);
    served.accounts.splice(1);
    expect(await refresh(token)).toMatchObject(refusedGrant);
    // The browser still has the cookie of somebody who is not there any more: it is asked anew.
    expect((await authorize()).text).toContain('name="account"');
  });
});
