import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { HEADER_LINE, SESSION, TAB_STORAGE } from './graphiql-session.js';
import { properAddress } from './hosts.js';

/** The page carries all it needs; should a part of it ever call elsewhere, the browser refuses. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * GraphiQL as one page without outside addresses, signed in as the page is in the same tab, and with the header editor
 * open at an `Authorization` line. What is typed lives as long as the tab.
 *
 * @param publicUrl where the page belongs: what it keeps in a tab is not seen from another name of this machine
 */
export function graphiqlPage(
  defaultQuery?: () => string,
  publicUrl?: string,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  let last: { readonly query: string | undefined; readonly page: ReturnType<typeof render> } | undefined;
  return async (req, res) => {
    const address = publicUrl === undefined ? null : properAddress(publicUrl, req);
    if (address !== null) return void res.writeHead(302, { location: address, 'cache-control': 'no-store' }).end();
    const query = defaultQuery?.();
    // Nine megabytes of script: loaded and packed for the first one who looks, and not at every start.
    if (!last || last.query !== query) last = { query, page: render(query) };
    const { plain, packed } = await last.page;
    const zip = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
      ...(zip ? { 'content-encoding': 'gzip' } : {}),
    });
    res.end(zip ? packed : plain);
  };
}

async function render(defaultQuery: string | undefined): Promise<{ plain: Buffer; packed: Buffer }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'College Mentoring Hub',
    endpoint: '/graphql',
    defaultQuery,
    isHeadersEditorEnabled: true,
    defaultEditorToolsVisibility: 'headers',
    headers: HEADER_LINE,
    shouldPersistHeaders: true,
    ...({ storage: TAB_STORAGE } as object),
  }).replace(`"storage":${JSON.stringify(TAB_STORAGE)}`, '"storage":sessionStorage');
  const start = html.indexOf('<div id="root">');
  const plain = Buffer.from(html.slice(0, start) + SESSION + html.slice(start));
  return { plain, packed: await promisify(gzip)(plain) };
}

/**
 * A browser that opens the address, as opposed to a client that asks a question by GET. GraphiQL writes its query into
 * the address, so a browser that loads that anew means the page as well.
 */
export function wantsGraphiql({ method, headers }: IncomingMessage, search: URLSearchParams): boolean {
  const opens = headers['sec-fetch-dest'] === 'document';
  const asks = ['documentId', 'extensions', ...(opens ? [] : ['query'])].some((name) => search.has(name));
  return method === 'GET' && !asks && String(headers.accept ?? '').includes('text/html');
}
