import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, listen, send, type Listening } from '#kernel/graph/http.js';
import type { Log } from '#kernel/log/log.js';
import type { Gateway } from '../gateway.js';
import { graphiqlPage, wantsGraphiql } from './graphiql.js';

export interface ServeOptions {
  readonly gateway: Gateway;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  /** The query that GraphiQL opens with. */
  readonly defaultQuery?: string | undefined;
}

const GREETING = `College Mentoring Hub

/graphql  the graph (GraphiQL in a browser)
/health   whether the process is up
/ready    whether every subgraph can answer
`;

/** Serves the graph: `/graphql`, `/health`, `/ready` and a page that says so. */
export async function serveGateway(options: ServeOptions): Promise<Listening> {
  const { gateway } = options;
  const graphiql = graphiqlPage(options.defaultQuery);
  const routes: Record<string, (req: IncomingMessage, res: ServerResponse) => Promise<void>> = {
    '/graphql': (req, res) =>
      wantsGraphiql(req, new URLSearchParams(addressOf(req).search)) ? graphiql(req, res) : gateway.handle(req, res),
    '/health': async (_req, res) => send(res, 200, { status: 'ok' }),
    '/ready': async (_req, res) => {
      const subgraphs = await gateway.unready();
      if (subgraphs.length === 0) send(res, 200, { status: 'ready' });
      else send(res, 503, { status: 'not ready', subgraphs });
    },
    '/': async (_req, res) => {
      res.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      res.end(GREETING);
    },
  };
  return listen(async (req, res) => {
    const route = Object.hasOwn(routes, addressOf(req).path) ? routes[addressOf(req).path] : undefined;
    if (route) await route(req, res);
    else send(res, 404, { status: 'not found' });
  }, options);
}
