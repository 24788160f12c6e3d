import type { BrowserContext, Page, Response } from 'playwright-core';
import { DEMO_ACCOUNTS, type DemoAccount } from '../../sample/accounts.data.js';
import type { Data } from '../hub.js';

export type Language = 'ru' | 'en';

/** The two widths that the page is looked at: a screen and a telephone. */
export const WIDE = 1440;
export const NARROW = 390;

export interface View {
  readonly width?: number;
  readonly language?: Language;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether what the hub answers is kept, for `answers`: the browser hands each body over once more. */
  readonly keepsAnswers?: boolean;
}

/** What a browser keeps of a sign-in, by which another can go on as the same account. */
export type SignIn = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Chromium tells of a violation in its console, but not where a script catches what it throws. */
const TELL_VIOLATIONS = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error('content security policy:', violatedDirective, blockedURI))`;

/** Somebody with a browser of their own, who gets at the hub by its page alone. */
export class Visitor {
  /** Addresses of all requests, the pages' own included. */
  readonly addresses: string[] = [];
  readonly #complaints: string[] = [];
  readonly #forgiven: RegExp[] = [];
  readonly #answers: Promise<string>[] = [];
  #account: string | undefined;
  #language: Language = 'ru';

  private constructor(
    readonly page: Page,
    readonly url: string,
    private readonly wanted: Language,
    keepsAnswers: boolean,
    private readonly violations: { dispose(): Promise<void> },
  ) {
    this.#watch();
    if (keepsAnswers) this.#keepAnswers();
  }

  /** A visitor to the hub at the base address of a browser context that has nothing of theirs yet. */
  static async to(url: string, context: BrowserContext, view: View = {}): Promise<Visitor> {
    const { width = WIDE, language = 'ru', colorScheme = 'light', keepsAnswers = false } = view;
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(viewport(width));
    // What moves is drawn anew sixty times a second, and nothing waits for it to have come to rest.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    return new Visitor(page, url, language, keepsAnswers, await page.addInitScript(TELL_VIOLATIONS));
  }

  /** Takes from the tab what was brought along. */
  async leave(): Promise<void> {
    await this.violations.dispose();
  }

  /** Opens an address of the hub and waits until nothing of it is being loaded. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
    if (this.#language !== this.wanted) await this.speak(this.wanted);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.settled();
  }

  /** Presses the page's own button, which leads to the accounts that can be chosen. */
  async askToSignIn(): Promise<void> {
    const name = /^(Войти|Sign in)$/;
    await this.page.getByRole('banner').getByRole('button', { name }).click();
    await this.page.locator('button[name=account]').first().waitFor();
  }

  /** Signs in from where the visitor is, as people do; from the start page when they are nowhere yet. */
  async signIn(role: DemoAccount['role']): Promise<void> {
    if (this.page.url() === 'about:blank') await this.open('/');
    await this.askToSignIn();
    const { account } = DEMO_ACCOUNTS.find((one) => one.role === role)!;
    await this.page.locator(`button[name=account][value=${account}]`).click();
    await this.accountButton().waitFor();
    await this.settled();
  }

  /** What the browser keeps of who is signed in, by which another visitor can be who this one is. */
  async kept(): Promise<SignIn> {
    const cookies = await this.page.context().cookies(this.url);
    return cookies.filter(({ name }) => /^(__Host-)?hub-(session|link)/.test(name));
  }

  /** Goes on as the account of another visitor, as in the same browser. */
  async goOnAs(kept: SignIn): Promise<void> {
    await this.page.context().addCookies([...kept]);
  }

  /** Opens the menu of the account that is signed in. */
  accountButton() {
    return this.page.getByRole('button', { name: /^(Учётная запись|Account): / });
  }

  signInButton() {
    return this.page.getByRole('banner').getByRole('button', { name: /^(Войти|Sign in)$/ });
  }

  /** Chooses a language by the page's own button. */
  async speak(language: Language): Promise<void> {
    const name = language === 'en' ? 'English' : 'Русский';
    await this.page.getByRole('banner').getByRole('button', { name }).click();
    await this.page.locator(`html[lang=${language}]`).waitFor();
    await this.settled();
    this.#language = language;
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewportSize(viewport(width));
  }

  /** Waits until the page has a heading, no block of it is being loaded and nothing of it asked for anew. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    const onTheWay = '[aria-busy=true], .mantine-Loader-root, main > [role=progressbar]';
    await this.page.locator(onTheWay).first().waitFor({ state: 'detached' });
  }

  /** A block of the page, by its heading. */
  block(title: string | RegExp) {
    return this.page.getByRole('region', { name: title });
  }

  /** All words of the page, with one space between two. */
  async text(): Promise<string> {
    return words(await this.page.locator('body').innerText());
  }

  /** Asks the graph as the page does: as the account that it last asked for, in its language, by the browser's cookie. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.#language,
        origin: this.url,
        'hub-account': this.account,
        cookie: (await this.kept()).map(({ name, value }) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(`the graph answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The account that the page last asked for, as its header has it. */
  get account(): string {
    if (this.#account === undefined) throw new Error('The page has asked for nobody yet');
    return this.#account;
  }

  /** Bodies of all that the hub has answered so far, but scripts and styles, to a visitor who keeps them. */
  answers(): Promise<readonly string[]> {
    return Promise.all(this.#answers);
  }

  /** What the browser complained of: errors of scripts, refused requests, violations of the content security policy. */
  complaints(): readonly string[] {
    return this.#complaints.filter((text) => !this.#forgiven.some((pattern) => pattern.test(text)));
  }

  /** Complaints that the test provokes. */
  forgive(...complaints: readonly RegExp[]): void {
    this.#forgiven.push(...complaints);
  }

  #watch(): void {
    const { page } = this;
    const complain = (text: string) => void this.#complaints.push(text);
    page.on('console', (message) => message.type() === 'error' && complain(`console: ${message.text()}`));
    page.on('pageerror', (error) => complain(`script: ${error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // A page that is left takes back what it had asked for.
      if (why !== 'net::ERR_ABORTED') complain(`failed: ${request.url()} ${why}`);
    });
    page.on('request', (request) => {
      this.addresses.push(request.url());
      this.#account = request.headers()['hub-account'] ?? this.#account;
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complain(`answer: ${response.status()} ${response.url()}`);
    });
  }

  #keepAnswers(): void {
    this.page.on('response', (response) => {
      if (!response.url().includes('/assets/')) this.#answers.push(bodyOf(response));
    });
  }
}

/** A text as it is read: any white space is one space, those that do not break too. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function viewport(width: number): { width: number; height: number } {
  return { width, height: width === NARROW ? 844 : 900 };
}

/** The body of an answer; none of a redirect, and none where the page was left before it came. */
async function bodyOf(response: Response): Promise<string> {
  return response.text().catch(() => '');
}
