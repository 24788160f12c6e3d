import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Floods, FLOOD_BOUNDS } from './floods.js';
import { browser } from './testing/browser.js';
import { basic, CURATOR, page, servedProvider, tokenRequest, type ServedProvider } from './testing/served.js';

const times = <T>(count: number, work: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => work(n));

describe('bounds of what strangers do', () => {
  const from = (address: string, authorization?: string) => ({ address, authorization });

  it('refuse new sign-ins of an address, then of all, until their time is over', () => {
    let now = 0;
    const floods = new Floods(() => now);
    times(FLOOD_BOUNDS.signInsPerAddress, () => floods.began(from('203.0.113.5')));
    expect([floods.maySignIn(from('203.0.113.5')), floods.maySignIn(from('198.51.100.9'))]).toEqual([false, true]);
    times(FLOOD_BOUNDS.signIns, (n) => floods.began(from(`203.0.113.${n}`)));
    expect(floods.maySignIn(from('198.51.100.9'))).toBe(false);
    now += 10 * 60_000;
    expect(floods.maySignIn(from('203.0.113.5'))).toBe(true);
  });

  it('count wrong secrets by address and client, and never keep a client out everywhere', () => {
    const floods = new Floods(() => 0);
    const guesser = from('203.0.113.5', basic('college', 'guess'));
    times(FLOOD_BOUNDS.wrongSecretsPerClient, () => floods.wasWrong(guesser));
    expect(floods.mayTrySecret(guesser)).toBe(false);
    expect(floods.mayTrySecret(from('203.0.113.5', basic('another', 'secret')))).toBe(true);
    expect(floods.mayTrySecret(from('198.51.100.9', basic('college', 'secret')))).toBe(true);
    times(FLOOD_BOUNDS.wrongSecretsPerAddress, () => floods.wasWrong(from('203.0.113.5')));
    expect(floods.mayTrySecret(from('203.0.113.5', basic('another', 'secret')))).toBe(false);
  });
});

describe('the provider under a flood', () => {
  let served: ServedProvider;
  beforeAll(async () => {
    served = await servedProvider();
  });
  afterAll(() => served.close());

  it('keeps a sign-in that is under way while a thousand others are begun, most of which it refuses', async () => {
    const visitor = browser();
    const mine = page(served, visitor);
    const before = await mine.authorize();
    const statuses = new Map<number, number>();
    for (let n = 0; n < 1_000; n += 1) {
      const { status } = await page(served, browser()).authorize();
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()].sort()).toEqual([200, 429]);
    expect(statuses.get(200)).toBe(FLOOD_BOUNDS.signInsPerAddress - 1);
    expect(await mine.choose(before, CURATOR)).not.toBe('');
  });

  it('says 429 to the wrong secrets of a client after a few, at once', async () => {
    served.client('college');
    const tried: number[] = [];
    for (let n = 0; n < 400; n += 1) {
      const { status } = await tokenRequest(served, { grant_type: 'client_credentials' }, basic('college', `${n}`));
      tried.push(status);
    }
    expect(tried.filter((status) => status === 401)).toHaveLength(FLOOD_BOUNDS.wrongSecretsPerClient);
    expect(tried.filter((status) => status === 429)).toHaveLength(400 - FLOOD_BOUNDS.wrongSecretsPerClient);
  });
});
