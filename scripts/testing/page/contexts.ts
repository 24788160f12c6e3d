import type { Browser, BrowserContext } from 'playwright-core';

/**
 * Browser contexts for visitors, taken out and put away. One that is put away forgets whose it was, but for the cache
 * of the page's scripts, which the hub calls immutable: loading and compiling them is most of what opening a page takes.
 */
export class Contexts {
  readonly #idle = new Map<string, BrowserContext[]>();

  constructor(private readonly browser: Browser) {}

  /** A context for the hub of this address, where nobody has been; or at least nobody's data are. */
  async take(url: string, firstVisit = false): Promise<BrowserContext> {
    const idle = firstVisit ? undefined : this.#idle.get(url)?.pop();
    if (idle) return idle;
    const context = await this.browser.newContext({ baseURL: url });
    context.setDefaultTimeout(20_000);
    return context;
  }

  /** Closes the pages of a context and empties its storage. */
  async putAway(url: string, context: BrowserContext): Promise<void> {
    const [page] = context.pages();
    if (!page) return context.close();
    const devtools = await context.newCDPSession(page);
    await page.goto('about:blank');
    await devtools.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
    await context.clearCookies();
    await Promise.all(context.pages().map((each) => each.close()));
    this.#idle.set(url, [...(this.#idle.get(url) ?? []), context]);
  }

  /** Ends all that are put away: nobody comes to those addresses again. */
  async close(): Promise<void> {
    await Promise.all([...this.#idle.values()].flat().map((each) => each.close()));
    this.#idle.clear();
  }
}
