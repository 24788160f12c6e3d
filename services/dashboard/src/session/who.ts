import { currentLanguage } from '../i18n';

/** Who is signed in, as the hub tells the page: what proves it is a cookie, which no script reads. */
export interface Who {
  readonly account: string;
  /** How the issuer calls the account, if it does. */
  readonly name: string | null;
}

interface Told {
  readonly account: Who | null;
  /** Whoever came by a personal link. */
  readonly link: Who | null;
}

/** Asks who is signed in; the document has asked already, so the browser answers from what it preloaded. */
export async function askWho(): Promise<Told> {
  return (await answerOf(fetch('/session'))) as Told;
}

/** Signs in by a personal link; null where it opens nothing. */
export async function enterByLink(code: string): Promise<Who | null> {
  const response = await fetch('/session/link', posting({ code }));
  return response.status === 401 ? null : ((await answerOf(response)) as Who);
}

/** Signs out of the hub, and says where the issuer is signed out of. */
export async function leave(account: string): Promise<string> {
  const { next } = (await answerOf(fetch('/session/end', posting({}, account)))) as { next: string };
  return next;
}

/** Leaves for the issuer; afterwards the reader is at `back`. */
export function goToSignIn(back: string): void {
  location.assign(`/sign-in?${new URLSearchParams({ back, lang: currentLanguage() })}`);
}

/**
 * The header by which the hub knows its own page, and for whom it asks: a page that still shows one account does nothing
 * as another that has signed in since.
 */
export function askingFor(account: string | null): Record<string, string> {
  return account === null ? {} : { 'hub-account': encodeURIComponent(account) };
}

function posting(body: object, account: string | null = null): RequestInit {
  const headers = { 'content-type': 'application/json', 'accept-language': currentLanguage(), ...askingFor(account) };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

async function answerOf(asked: Response | Promise<Response>): Promise<unknown> {
  const response = await asked;
  if (!response.ok) throw new Error(`Who is signed in answered ${response.status}`);
  return response.json();
}
