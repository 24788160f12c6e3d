import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { addressOf } from '#kernel/graph/http.js';
import { HEADER_LINE, SESSION, TAB_STORAGE } from './graphiql-session.js';
import { properAddress } from './hosts.js';
import type { Route } from './routes.js';

/** The hub has all that the page needs; should a part of it ever call elsewhere, the browser refuses. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where the script of GraphiQL is, which is most of it; it begins with what signs its requests in. */
export const GRAPHIQL_SCRIPT = '/graphiql.js';

/** Where the script is that opens GraphiQL with the query of the day. */
export const GRAPHIQL_START = '/graphiql-start.js';

interface Packable {
  readonly plain: Buffer;
  readonly packed: Buffer;
}

interface Graphiql {
  /** At the address of the graph, for whoever opens it. */
  readonly page: Route;
  /** At `GRAPHIQL_SCRIPT`. Browsers keep it, compiled, until the library changes. */
  readonly script: Route;
  /** At `GRAPHIQL_START`. */
  readonly start: Route;
}

/**
 * GraphiQL without outside addresses, signed in as the page is in the same browser, and with the header editor open at an
 * `Authorization` line. What is typed lives as long as the tab.
 *
 * @param publicUrl where the page belongs: its cookie is not sent to another name of this machine
 */
export function graphiqlOf(defaultQuery?: () => string, publicUrl?: string): Graphiql {
  let last: { readonly query: string | undefined; readonly parts: ReturnType<typeof render> } | undefined;
  // Eight megabytes of script: loaded and packed for the first one who looks, and not at every start.
  const parts = () => {
    const query = defaultQuery?.();
    if (!last || last.query !== query) last = { query, parts: render(query) };
    return last.parts;
  };
  return {
    async page(req, res) {
      const address = publicUrl === undefined ? null : properAddress(publicUrl, req);
      if (address !== null) return void res.writeHead(302, { location: address, 'cache-control': 'no-store' }).end();
      const headers = {
        'content-security-policy': POLICY,
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
      };
      sendPackable(req, res, (await parts()).page, { 'content-type': 'text/html; charset=utf-8', ...headers });
    },
    async start(req, res) {
      const headers = { 'cache-control': 'no-cache', vary: 'accept-encoding' };
      sendPackable(req, res, (await parts()).start, { 'content-type': 'text/javascript; charset=utf-8', ...headers });
    },
    async script(req, res) {
      const headers = { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' };
      sendPackable(req, res, (await parts()).script, { 'content-type': 'text/javascript; charset=utf-8', ...headers });
    },
  };
}

function sendPackable(
  { headers: asked }: IncomingMessage,
  res: ServerResponse,
  { plain, packed }: Packable,
  headers: Record<string, string>,
): void {
  const zip = /\bgzip\b/.test(String(asked['accept-encoding'] ?? ''));
  res.writeHead(200, { ...headers, ...(zip ? { 'content-encoding': 'gzip' } : {}) });
  res.end(zip ? packed : plain);
}

async function render(
  defaultQuery: string | undefined,
): Promise<{ page: Packable; script: Packable; start: Packable }> {
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
  const tag = html.indexOf('<script>');
  const call = html.lastIndexOf('YogaGraphiQL.renderYogaGraphiQL(');
  const end = html.indexOf('</script>', call);
  const script = SESSION + html.slice(tag + '<script>'.length, call);
  const version = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const scripts = `<script src="${GRAPHIQL_SCRIPT}?v=${version}"></script><script src="${GRAPHIQL_START}">`;
  const page = html.slice(0, tag) + scripts + html.slice(end);
  return { page: await packable(page), script: await packable(script), start: await packable(html.slice(call, end)) };
}

async function packable(text: string): Promise<Packable> {
  const plain = Buffer.from(text);
  return { plain, packed: await promisify(gzip)(plain) };
}

/**
 * A browser that opens the address, as opposed to a client that asks a question by GET. GraphiQL writes its query into
 * the address, so a browser that loads that anew means the page as well.
 */
export function wantsGraphiql(req: IncomingMessage): boolean {
  const { method, headers } = req;
  if (method !== 'GET' || !String(headers.accept ?? '').includes('text/html')) return false;
  const search = new URLSearchParams(addressOf(req).search);
  const opens = headers['sec-fetch-dest'] === 'document';
  return !['documentId', 'extensions', ...(opens ? [] : ['query'])].some((name) => search.has(name));
}
