import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, listen, send, type Listening } from '#kernel/graph/http.js';
import type { Log } from '#kernel/log/log.js';
import type { Gateway } from '../gateway.js';
import { GRAPHIQL_SCRIPT, GRAPHIQL_START, graphiqlOf, wantsGraphiql } from './graphiql.js';
import { refuseForeignHost, type HostCheck } from './hosts.js';
import { routeOf, type Route, type Routes } from './routes.js';
import { securityHeaders } from './security-headers.js';

export interface ServeOptions {
  readonly gateway: Gateway;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  /** The query that GraphiQL opens with, which may change with the day. */
  readonly defaultQuery?: (() => string) | undefined;
  /** Where the hub's page belongs, if it has one; GraphiQL goes there, too. */
  readonly publicUrl?: string | undefined;
  /** Names under which the hub may be asked for; any, when left out. */
  readonly hosts?: HostCheck | undefined;
  /** What is served beside the graph. */
  readonly routes?: Routes | undefined;
}

export interface Serving extends Listening {
  /** What answers here, as `Routes` have it. */
  readonly paths: readonly string[];
}

/** Serves the graph at `/graphql`, `/health`, `/ready`, and what else it is given. */
export async function serveGateway(options: ServeOptions): Promise<Serving> {
  const { gateway, hosts } = options;
  const graphiql = graphiqlOf(options.defaultQuery, options.publicUrl);
  const routes: Routes = {
    '/graphql': (req, res) => (wantsGraphiql(req) ? graphiql.page(req, res) : gateway.handle(req, res)),
    [GRAPHIQL_SCRIPT]: graphiql.script,
    [GRAPHIQL_START]: graphiql.start,
    '/health': async (_req, res) => send(res, 200, { status: 'ok' }),
    '/ready': async (_req, res) => {
      const subgraphs = await gateway.unready();
      if (subgraphs.length === 0) send(res, 200, { status: 'ready' });
      else send(res, 503, { status: 'not ready', subgraphs });
    },
    ...options.routes,
  };
  const missing: Route = async (_req, res) => send(res, 404, { status: 'not found' });
  const isForeign = (req: IncomingMessage) => hosts !== undefined && !hosts(req.headers.host);
  const safely = Object.entries(securityHeaders(options.publicUrl));
  const secure = (res: ServerResponse) => safely.forEach(([name, value]) => res.setHeader(name, value));
  const listening = await listen(
    (req, res) => (isForeign(req) ? refuseForeignHost : (routeOf(routes, addressOf(req).path) ?? missing))(req, res),
    options,
    (req, res) => {
      secure(res);
      return !isForeign(req) && gateway.tellAgain(req, res);
    },
  );
  return { ...listening, paths: Object.keys(routes) };
}
