import type { IncomingMessage, ServerResponse } from 'node:http';

export type Route = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What answers at a path; one that ends with a slash answers everything below it. */
export type Routes = Readonly<Record<string, Route>>;

/** The route of a path: its own, or else that of the nearest folder above it. */
export function routeOf(routes: Routes, path: string): Route | undefined {
  if (Object.hasOwn(routes, path)) return routes[path];
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end + 1);
    if (Object.hasOwn(routes, folder)) return routes[folder];
  }
  return undefined;
}
