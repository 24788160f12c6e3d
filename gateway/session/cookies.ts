import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the hub keeps in a browser: who is signed in, who came by a personal link, and sign-ins that are under way. */
export type CookieKind = 'session' | 'link' | `signing-in-${string}`;

/** The hub's cookies. No script reads them, no other site sends them along with what it has a browser ask. */
export class Cookies {
  readonly #prefix: string;
  readonly #suffix: string;
  readonly #attributes: string;

  constructor(publicUrl: string) {
    const { protocol, port } = new URL(publicUrl);
    const secure = protocol === 'https:';
    // With the prefix a browser takes it from this very host alone, by TLS. Without TLS it is this machine's, whose ports
    // share their cookies: hubs side by side would take each other's for theirs.
    this.#prefix = `${secure ? '__Host-' : ''}hub-`;
    this.#suffix = secure || port === '' ? '' : `-at-${port}`;
    this.#attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  read(req: IncomingMessage, kind: CookieKind): string | null {
    return cookiesOf(req).get(this.#nameOf(kind)) ?? null;
  }

  /** What is behind the name of each cookie of sign-ins that are under way. */
  signingIn(req: IncomingMessage): string[] {
    const [begin, end] = this.#nameOf('signing-in- ').split(' ') as [string, string];
    return [...cookiesOf(req).keys()]
      .filter((name) => name.startsWith(begin) && name.endsWith(end))
      .map((name) => name.slice(begin.length, name.length - end.length));
  }

  /** @param seconds how long the browser keeps it; until it is closed when left out */
  write(res: ServerResponse, kind: CookieKind, value: string, seconds?: number): void {
    const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
    res.appendHeader('set-cookie', `${this.#nameOf(kind)}=${value}; ${this.#attributes}${age}`);
  }

  clear(res: ServerResponse, kind: CookieKind): void {
    const gone = 'Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
    res.appendHeader('set-cookie', `${this.#nameOf(kind)}=; ${this.#attributes}; ${gone}`);
  }

  #nameOf(kind: CookieKind): string {
    return `${this.#prefix}${kind}${this.#suffix}`;
  }
}

/** The cookies of a request; of two with one name the first, which browsers send for the nearest path. */
function cookiesOf({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split(';').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
  return new Map(pairs.toReversed());
}
