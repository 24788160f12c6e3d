interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly attributes: string;
}

export interface Visit {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly url: string;
  /** Where the answer sends the browser, as a whole address. */
  readonly location: string | null;
}

/** What a browser does of its own: keeps cookies by path, follows redirects, and sends forms. It runs no script. */
export function browser(headers: Record<string, string> = {}) {
  const jar = new Map<string, Cookie>();

  function keep(setCookie: string, at: URL): void {
    const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim());
    const [name = '', ...value] = pair.split('=');
    const attribute = (wanted: string) =>
      attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute('path') ?? at.pathname;
    const expires = attribute('expires');
    if (expires && new Date(expires).getTime() < Date.now()) jar.delete(`${name} ${path}`);
    else jar.set(`${name} ${path}`, { name, value: value.join('='), path, attributes: attributes.join('; ') });
  }

  /** One request, with the cookies that belong to it; `fields` are sent as a form is. */
  async function visit(address: string, init: RequestInit & { readonly fields?: Record<string, string> } = {}) {
    const url = new URL(address);
    const sent = [...jar.values()].filter(
      ({ path }) => url.pathname === path || url.pathname.startsWith(`${path.replace(/\/$/, '')}/`),
    );
    const { fields, ...rest } = init;
    const response = await fetch(url, {
      redirect: 'manual',
      ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
      ...rest,
      headers: {
        accept: 'text/html',
        ...headers,
        ...(sent.length > 0 ? { cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; ') } : {}),
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const cookie of response.headers.getSetCookie()) keep(cookie, url);
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      url: url.href,
      location: location === null ? null : new URL(location, url).href,
    } satisfies Visit;
  }

  /** Follows redirects as long as they stay below `within`. */
  async function follow(from: Visit | Promise<Visit>, within: string): Promise<Visit> {
    let at = await from;
    while (at.location?.startsWith(within)) at = await visit(at.location);
    return at;
  }

  /** Sends the one form of a page, as a click on its button would. */
  function submit(shown: Visit, button: Record<string, string> = {}): Promise<Visit> {
    const action = /<form[^>]* action="([^"]*)"/.exec(shown.text)?.[1];
    if (action === undefined) throw new Error(`No form: ${shown.text}`);
    const hidden = [...shown.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
    return visit(new URL(action.replaceAll('&amp;', '&'), shown.url).href, { fields: { ...fields, ...button } });
  }

  return { visit, follow, submit, cookies: () => [...jar.values()] };
}

export type Browser = ReturnType<typeof browser>;
