import { createServer, type ViteDevServer } from 'vite';
import type { HubUp } from './messages.type.js';

/** Serves the page with its parts replaced as they are edited; whatever is the hub's own goes to the hub. */
export async function servePage(root: string, page: URL, { url, paths }: HubUp): Promise<ViteDevServer> {
  const proxy = Object.fromEntries(paths.map((path) => [patternOf(path), { target: url, ws: false }]));
  const server = await createServer({
    root: `${root}/services/dashboard`,
    // What the hub says of itself comes first; Vite's own word is printed below it.
    logLevel: 'warn',
    server: { host: page.hostname, port: Number(page.port), strictPort: true, proxy },
  });
  return server.listen();
}

/** As the hub finds its routes: a path itself, or whatever is below one that ends with a slash. */
export function patternOf(path: string): string {
  const literal = path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith('/') ? `^${literal}` : `^${literal}(\\?|$)`;
}
