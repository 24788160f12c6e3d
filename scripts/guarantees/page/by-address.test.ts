import { expect, it } from '@jest/globals';
import { words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const REGION = '/regions/26?year=2023/2024';

interface Asked {
  readonly method: string;
  readonly url: string;
  /** As it came over the wire: to the page the browser says 200 of what it had kept. */
  status?: number;
}

interface Watched {
  readonly asked: readonly Asked[];
  /** Waits until all that was asked so far is answered. */
  readonly answered: () => Promise<void>;
}

/** All that a visitor asks the graph from now on. */
async function watch({ page }: Visitor): Promise<Watched> {
  const asked: Asked[] = [];
  const byId = new Map<string, Asked>();
  // What comes over the wire is told by another part of the browser than what the page asks, and may be told first.
  const statuses = new Map<string, number>();
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.requestWillBeSent', ({ requestId, request: { method, url } }) => {
    if (new URL(url).pathname !== '/graphql') return;
    const status = statuses.get(requestId);
    const one: Asked = { method, url, ...(status === undefined ? {} : { status }) };
    asked.push(one);
    byId.set(requestId, one);
  });
  devtools.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    statuses.set(requestId, statusCode);
    const one = byId.get(requestId);
    if (one) one.status = statusCode;
  });
  await devtools.send('Network.enable');
  const answer = () => new Promise((told) => devtools.once('Network.responseReceivedExtraInfo', told));
  return {
    asked,
    async answered() {
      await page.waitForLoadState('networkidle');
      while (asked.some(({ status }) => status === undefined)) await answer();
    },
  };
}

describeInBrowser('what the page asks the graph', () => {
  const { visitor, signedIn } = visitors();

  it('goes by address without a token, and is told by 304 that what the browser has kept still stands', async () => {
    const nobody = await visitor({ firstVisit: true });
    const { asked, answered } = await watch(nobody);
    await nobody.open(REGION);
    await answered();
    const shown = await nobody.text();
    const before = [...asked];
    expect(before.length).toBeGreaterThanOrEqual(3);
    for (const { method, url, status } of before) {
      expect([method, status]).toEqual(['GET', 200]);
      expect(new URL(url).searchParams.get('documentId')).toMatch(/^sha256:/);
    }
    await nobody.reload();
    await answered();
    const again = asked.slice(before.length);
    const addresses = (all: readonly Asked[]) => new Set(all.map(({ url }) => url));
    expect(addresses(again)).toEqual(addresses(before));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set([304]));
    expect(words(await nobody.text())).toBe(shown);
  });

  it('goes in a body where the address would be too long', async () => {
    const nobody = await visitor();
    const { asked } = await watch(nobody);
    await nobody.open(`/regions/${'9'.repeat(4_000)}?year=2023/2024`);
    const long = asked.filter(({ method }) => method === 'POST');
    expect(long.length).toBeGreaterThanOrEqual(2);
    for (const { url } of asked) expect(url.length).toBeLessThan(4_096);
  });

  it('goes in a body with a token, which is no part of an address', async () => {
    const coordinator = await signedIn('COORDINATOR');
    const { asked } = await watch(coordinator);
    await coordinator.open(REGION);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const { method, url } of asked) expect([method, new URL(url).search]).toEqual(['POST', '']);
  });
});
