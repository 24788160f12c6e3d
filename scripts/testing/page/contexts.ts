import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What visitors and tests listen to of a page. */
const EVENTS = [
  'console',
  'pageerror',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'download',
  'dialog',
];

/** A page of nothing but the origin that it is of. */
const EMPTY = { contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:," /><title>-</title>' };

/**
 * Browser contexts for visitors, each with one tab, taken out and put away. One that is put away forgets whose it was,
 * but for the page's scripts: loading and compiling them, in a tab whose process knows none yet, is most of what opening
 * a page takes.
 */
export class Contexts {
  readonly #idle = new Map<string, BrowserContext[]>();
  readonly #once = new WeakSet<BrowserContext>();

  constructor(private readonly browser: Browser) {}

  /** A context for the hub of this address, where nobody has been; or at least nobody's data are. */
  async take(url: string, firstVisit = false): Promise<BrowserContext> {
    const idle = firstVisit ? undefined : this.#idle.get(url)?.pop();
    if (idle) return idle;
    const context = await this.browser.newContext({ baseURL: url });
    context.setDefaultTimeout(30_000);
    await context.newPage();
    if (firstVisit) this.#once.add(context);
    return context;
  }

  /** Empties the storage of a context and its tab; ends one that was for a first visit, which may have changed it. */
  async putAway(url: string, context: BrowserContext): Promise<void> {
    const [tab, ...others] = context.pages();
    if (!tab || this.#once.has(context)) return context.close();
    await Promise.all(others.map((each) => each.close()));
    await emptied(tab, url);
    await context.clearCookies();
    this.#idle.set(url, [...(this.#idle.get(url) ?? []), context]);
  }

  /** Ends those that are put away of other addresses than this one: nobody comes to those again. */
  async closeOthers(url: string): Promise<void> {
    const others = [...this.#idle].filter(([address]) => address !== url);
    for (const [address] of others) this.#idle.delete(address);
    await Promise.all(others.flatMap(([, idle]) => idle).map((each) => each.close()));
  }
}

/** Leaves what the tab shows, and forgets it. */
async function emptied(tab: Page, url: string): Promise<void> {
  for (const event of EVENTS) tab.removeAllListeners(event);
  // A test that failed half-way may have left it without a network.
  await tab.context().setOffline(false);
  await tab.unrouteAll({ behavior: 'ignoreErrors' });
  // A tab's own storage can be reached from its origin alone, where no script may fill it again.
  await emptyPage(tab, url);
  await tab.evaluate('sessionStorage.clear()');
  await tab.goto('about:blank');
  await tab.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
}

/** Brings a tab to a page of the hub's origin that has nothing to run, whether there is a hub or not. */
export async function emptyPage(tab: Page, url: string): Promise<void> {
  const address = `${url}/empty`;
  await tab.route(address, (route) => route.fulfill(EMPTY));
  await tab.goto(address);
  await tab.unroute(address);
}
