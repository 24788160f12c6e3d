import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { send } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { say, type Bilingual } from '#kernel/i18n/messages.js';
import { properAddress } from './hosts.js';
import type { Route, Routes } from './routes.js';

/** What the page has to know before it can ask the graph anything. */
export interface PageSettings {
  /** Whether anybody on this machine can sign in as anybody, among made-up data. */
  readonly demo: boolean;
  /** Whether digests are sent by e-mail. */
  readonly mail: boolean;
  /** Whether there is somewhere to sign in. */
  readonly signIn: boolean;
}

interface PageOptions {
  /** What the page was built into. */
  readonly folder: string;
  /** Where the page belongs. */
  readonly publicUrl: string;
  readonly settings: () => Promise<PageSettings>;
}

const NOT_BUILT: Bilingual = {
  ru: 'Страница не собрана: npm run build:page',
  en: 'The page has not been built: npm run build:page',
};

/** Serves the page: its files, already packed, `/config.json`, and itself at each address that names none of them. */
export function pageRoutes(options: PageOptions): Routes & { readonly '/': Route } {
  return {
    '/': existsSync(join(options.folder, 'index.html')) ? files(options) : notBuilt,
    '/config.json': async (_req, res) => send(res, 200, await options.settings()),
  };
}

const notBuilt: Route = async (req, res) => {
  res.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
  res.end(`College Mentoring Hub\n\n${say(NOT_BUILT, languageOf(req.headers['accept-language']))}\n\n/graphql\n`);
};

function files({ folder, publicUrl }: PageOptions): Route {
  // Names below /assets/ carry a hash of the content: what is missing there is an old page's, not an address of this one.
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    ignores: [/^\/assets\//],
    setHeaders,
  });
  return async (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return send(res, 405, { status: 'not allowed' });
    const address = properAddress(publicUrl, req);
    if (address !== null) return void res.writeHead(302, { location: address, 'cache-control': 'no-store' }).end();
    res.setHeader('content-security-policy', POLICY);
    serve(req, res, () => send(res, 404, { status: 'not found' }));
  };
}

function setHeaders(res: Parameters<Route>[1], path: string): void {
  const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  res.setHeader('cache-control', kept);
}

/** The page loads and asks nothing but the hub. Its component library styles elements in line. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
