import { browser, type Browser } from '#gateway/provider/testing/browser.js';
import type { Data } from '../../../testing/hub.js';

const ME = '{ me { account roles } }';

interface Sent {
  /** Another gateway than that of the public address. */
  readonly at?: string;
  /** Beside the page's own, or in their place. */
  readonly headers?: Record<string, string>;
  readonly query?: string;
  readonly variables?: object;
}

/** A browser that signs in by the page's addresses and asks as the page does; it runs no script. */
export class PageBrowser {
  private constructor(
    private readonly url: string,
    readonly user: Browser,
  ) {}

  /** @param headers what it sends with each request */
  static at(url: string, headers?: Record<string, string>): PageBrowser {
    return new PageBrowser(url, browser(headers));
  }

  static async signedIn(url: string, account: string): Promise<PageBrowser> {
    const one = PageBrowser.at(url);
    await one.signIn(account);
    return one;
  }

  /** Opens an address of the hub, and follows where it leads. */
  open(address: string) {
    return this.user.follow(this.user.visit(address.startsWith('/') ? this.url + address : address), this.url);
  }

  /** Signs in as people do; where it ended. */
  async signIn(account: string, back = '/regions/26'): Promise<string> {
    const shown = await this.open(`/sign-in?back=${encodeURIComponent(back)}`);
    return (await this.user.follow(this.user.submit(shown, { account }), this.url)).url;
  }

  get cookie() {
    return this.user.cookies().find(({ name }) => name.startsWith('hub-session'))!;
  }

  /** Asks the graph for an account. */
  async ask(account: string, { at = this.url, headers, query = ME, variables }: Sent = {}) {
    const { status, text } = await this.post('/graphql', account, { query, variables }, { at, headers });
    return { status, ...(JSON.parse(text) as { data?: Data; errors?: Data[] }) };
  }

  /** Sends what the page sends. */
  post(path: string, account: string | null, body: object, { at = this.url, headers }: Sent = {}) {
    return this.user.visit(`${at}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        origin: this.url,
        'sec-fetch-site': 'same-origin',
        ...(account === null ? {} : { 'hub-account': account }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
  }

  /** Who is signed in, as the page is told. */
  async who(): Promise<Data> {
    return JSON.parse((await this.user.visit(`${this.url}/session`)).text);
  }
}
