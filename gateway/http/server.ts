import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '#kernel/errors/hub-error.js';
import { addressOf, clientGone, listen, refuse, send, type Listening } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Log } from '#kernel/log/log.js';
import type { Gateway } from '../gateway.js';
import { boundConnections, type ConnectionBounds } from './connections.js';
import { GRAPHIQL_SCRIPT, GRAPHIQL_START, graphiqlOf, wantsGraphiql } from './graphiql.js';
import { refuseForeignHost, type HostCheck } from './hosts.js';
import { readyAnswer } from './readiness.policy.js';
import { accountAsked } from './own-page.policy.js';
import { routeOf, type Route, type Routes } from './routes.js';
import { securityHeaders } from './security-headers.js';
import { untilAnswered } from './until-answered.js';

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
  /** The page and its files, which cost too little to be counted, and without which nobody reads that there is no room. */
  readonly page?: Routes | undefined;
  /** What is served beside the graph. */
  readonly routes?: Routes | undefined;
  /** Names folders whose disk has little room left. */
  readonly lowDisks?: (() => Promise<readonly string[]>) | undefined;
  /** Names what is still being loaded. */
  readonly loading?: (() => readonly string[]) | undefined;
  /** Makes a request of the page that of whoever is signed in on it; throws HubError where nobody is any more. */
  readonly asCaller?: ((req: IncomingMessage) => Promise<void>) | undefined;
  /** How many connections there may be. */
  readonly connections?: ConnectionBounds | undefined;
}

export interface Serving extends Listening {
  /** What answers here, as `Routes` have it. */
  readonly paths: readonly string[];
}

/** Serves the graph at `/graphql`, `/health`, `/ready`, and what else it is given. */
export async function serveGateway(options: ServeOptions): Promise<Serving> {
  const { gateway, hosts, host, port, log, connections } = options;
  const graphiql = graphiqlOf(options.defaultQuery, options.publicUrl);
  const routes: Routes = {
    '/graphql': (req, res) => (wantsGraphiql(req) ? graphiql.page(req, res) : gateway.handle(req, res)),
    [GRAPHIQL_SCRIPT]: graphiql.script,
    [GRAPHIQL_START]: graphiql.start,
    // Whether the process lives is said under any load: whoever asks would end it.
    '/health': async (_req, res) => send(res, 200, { status: 'ok' }),
    ...options.page,
    ...admitted(gateway, { '/ready': (_req, res) => tellReady(options, res), ...options.routes }),
  };
  const missing: Route = async (_req, res) => send(res, 404, { status: 'not found' });
  const isForeign = (req: IncomingMessage) => hosts !== undefined && !hosts(req.headers.host);
  const safely = Object.entries(securityHeaders(options.publicUrl));
  const secure = (res: ServerResponse) => safely.forEach(([name, value]) => res.setHeader(name, value));
  const answer: Route = async (req, res) => {
    try {
      await options.asCaller?.(req);
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
      return refuse(res, error, languageOf(req.headers['accept-language']));
    }
    await (routeOf(routes, addressOf(req).path) ?? missing)(req, res);
  };
  const listening = await listen(
    (req, res) => (isForeign(req) ? refuseForeignHost : answer)(req, res),
    { host, port, log, prepare: connections && boundConnections(connections) },
    (req, res) => {
      secure(res);
      // What is asked for an account is not what everybody is told.
      return !isForeign(req) && accountAsked(req) === null && gateway.tellAgain(req, res);
    },
  );
  return { ...listening, paths: Object.keys(routes) };
}

async function tellReady({ gateway, lowDisks, loading }: ServeOptions, res: ServerResponse): Promise<void> {
  const [readiness, disk] = await Promise.all([gateway.readiness(), lowDisks?.() ?? []]);
  const { status, body } = readyAnswer(readiness, { disk, loading: loading?.() ?? [] });
  send(res, status, body);
}

/** The routes, each behind the bounds that hold for the graph. */
function admitted(gateway: Gateway, routes: Routes): Routes {
  const behind = (route: Route): Route => {
    return async (req, res) => {
      try {
        untilAnswered(await gateway.admit(req, clientGone(res)), res);
      } catch (error) {
        if (!(error instanceof HubError)) throw error;
        return refuse(res, error, languageOf(req.headers['accept-language']));
      }
      return route(req, res);
    };
  };
  return Object.fromEntries(Object.entries(routes).map(([path, route]) => [path, behind(route)]));
}
