import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '#kernel/config/loopback.js';
import { send } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { say } from '#kernel/i18n/messages.js';

/** Whether the hub may be asked for under the name of a `Host` header. */
export type HostCheck = (host: string | undefined) => boolean;

/**
 * For a hub that listens on this machine alone: its own names, and that of a proxy in front of it. A page elsewhere
 * can give a name of its own this machine's address (DNS rebinding) and would then count as the hub's own page.
 */
export function loopbackHosts(publicUrl: string): HostCheck {
  const proxied = new URL(publicUrl).host;
  // Nearly all requests come under the same name.
  let known: string | null = null;
  return (host) => {
    if (host === undefined) return false;
    if (host === known) return true;
    const own = host.toLowerCase() === proxied || isLoopbackHost(host);
    if (own) known = host;
    return own;
  };
}

/**
 * Where a page asked for under another name of this machine really is: `localhost` and `127.0.0.1` are one hub and two
 * origins, and sign-in leads back to one of them. Null when it was asked for rightly.
 */
export function properAddress(publicUrl: string, { headers, url = '/' }: IncomingMessage): string | null {
  const { host, hostname } = new URL(publicUrl);
  const asked = headers.host?.toLowerCase();
  if (asked === undefined || asked === host || !isLoopback(hostname) || !isLoopbackHost(asked)) return null;
  // To a browser, and to this, a backslash is a slash: `/\elsewhere` would be an address of another host.
  return new URL(url.replace(/^[/\\]+/, '/'), publicUrl).href;
}

function isLoopbackHost(host: string): boolean {
  return isLoopback(host.replace(/:\d+$/, ''));
}

/** What proxies write of whom they speak for, in the order of what they have passed through. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-server', 'x-real-ip'];

/**
 * Whether a proxy says that the request comes from another machine, or was sent to another one. Who sends such a header
 * without being a proxy makes their own request count for less, and nothing else.
 */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  const listed = FORWARDED.flatMap((name) => String(headers[name] ?? '').split(','));
  const standard = String(headers.forwarded ?? '')
    .split(/[,;]/)
    .map((pair) => /^\s*(?:for|by|host)\s*=(.*)$/i.exec(pair)?.[1] ?? '');
  return [...listed, ...standard]
    .map((name) =>
      name
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replace(/^::ffff:/i, ''),
    )
    .some((name) => name !== '' && !isLoopback(name) && !isLoopbackHost(name));
}

export async function refuseForeignHost(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const text = {
    ru: 'Хаб не обслуживает запросы к этому имени узла. Если это имя прокси, укажите его в HUB_PUBLIC_URL.',
    en: 'The hub does not answer under this host name. If it is that of a proxy, put it into HUB_PUBLIC_URL.',
  };
  const message = say(text, languageOf(req.headers['accept-language']));
  send(res, 421, { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
}
