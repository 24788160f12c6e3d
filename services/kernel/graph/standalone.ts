import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { languageOf } from '../i18n/language.js';
import type { Log } from '../log/log.js';
import { GATEWAY_HEADER, isGatewaySecret } from '../session/gateway-secret.js';
import { bearerToken, type TokenVerifier } from '../session/tokens.js';
import { SUBGRAPH_COST_LIMITS } from './cost/cost-limit.js';
import { declaredRows } from './cost/rows.js';
import { HubError } from '../errors/hub-error.js';
import { badUserInput, presentErrors, withKnownCode } from './errors.js';
import { askedByGateway, FamiliarDocuments } from './familiar-documents.js';
import { CLIENT_ADDRESS_HEADER, addressOf, clientGone, listen, readBody, refuse, send } from './http.js';
import { assertReadable, assertWithin, SUBGRAPH_LIMITS } from './request/document-limits.js';
import { requestGuard, type Guard } from './request/request-guard.js';
import type { RequestContext, Subgraph } from './subgraph.contract.js';

interface ServeOptions {
  readonly subgraph: Subgraph;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly verifier: TokenVerifier;
  /** Each of these only the hub's gateway knows: nobody else is answered. */
  readonly secrets: readonly string[];
  /** Rejects when what tokens are verified by is not to be had. */
  readonly keysReady?: () => Promise<unknown>;
  readonly log: Log;
}

/** One subgraph on its own: `POST /graphql`, `GET /health` (the process is up), `GET /ready` (it can answer). */
export async function serveSubgraph(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { subgraph, log } = options;
  const guard = requestGuard(declaredRows([subgraph.sdl]), SUBGRAPH_COST_LIMITS);
  const apollo = new ApolloServer(apolloOptions(subgraph, guard, log));
  await apollo.start();
  const desk = { ...options, apollo, familiar: new FamiliarDocuments(subgraph, guard) };
  const listening = await listen(async (req, res) => {
    const { path } = addressOf(req);
    if (path === '/graphql') await answer(desk, req, res);
    else if (path === '/health') send(res, 200, { status: 'ok' });
    else if (path === '/ready') await answerReady(options, req, res);
    else send(res, 404, { status: 'not found' });
  }, options);
  return {
    url: `${listening.url}/graphql`,
    close: async () => {
      await listening.close();
      await apollo.stop();
    },
  };
}

/** All that a question passes. */
interface Desk extends ServeOptions {
  readonly apollo: ApolloServer<AskedContext>;
  readonly familiar: FamiliarDocuments;
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A question on its way through Apollo Server. */
interface AskedContext extends RequestContext {
  /** What it was executed to already, and is to be told. */
  readonly executed?: Promise<ExecutionResult> | undefined;
  /** Hears of a document that was answered whole. */
  readonly answered?: (document: DocumentNode) => void;
}

type Gateway = ApolloServerOptionsWithGateway<AskedContext>['gateway'];

function apolloOptions(subgraph: Subgraph, guard: Guard, log: Log): ApolloServerOptionsWithGateway<AskedContext> {
  return {
    gateway: compiledGateway(subgraph),
    introspection: true,
    // No page gets this far: it can't know the gateway's secret.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: withKnownCode,
    plugins: [
      presentation(subgraph, log),
      limits(subgraph, guard),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  };
}

/** Apollo Server executes by itself except for a gateway: so the compiled executor comes in as one. */
function compiledGateway(subgraph: Subgraph): Gateway {
  return {
    onSchemaLoadOrUpdate(loaded) {
      loaded({ apiSchema: subgraph.schema, coreSupergraphSdl: subgraph.sdl });
      return () => undefined;
    },
    async load() {
      return {
        executor: async ({ document, request, context: given }) => {
          const { executed, answered: _, ...context } = given as AskedContext;
          const { variables, operationName } = request;
          return executed ?? subgraph.execute({ document, variables, operationName, context });
        },
      };
    },
    async stop() {},
  };
}

/** Looks at an operation before anything of it runs, as a gateway does: this subgraph may have an address of its own. */
function limits({ schema }: Subgraph, guard: Guard): ApolloServerPlugin<AskedContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request: { operationName, variables }, contextValue: { session } }) {
          assertWithin(document, SUBGRAPH_LIMITS);
          guard({ schema, document, operationName, variables, session });
        },
      };
    },
  };
}

/** Errors of every kind, of the parser as of a resolver, leave in the caller's language and without inner details. */
function presentation({ name }: Subgraph, log: Log): ApolloServerPlugin<AskedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, document, errors, contextValue: { language, answered } }) {
          if (!errors && document) answered?.(document);
          if (body.kind !== 'single' || !errors) return;
          body.singleResult.errors = presentErrors(errors, { language, log, subgraph: name }).map((e) => e.toJSON());
        },
      };
    },
  };
}

async function answer(desk: Desk, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { familiar, verifier, secrets } = desk;
  const language = languageOf(req.headers['accept-language']);
  const signal = clientGone(res);
  try {
    assertGateway(req, secrets);
    assertJson(req);
    const session = await verifier.verify(bearerToken(req.headers.authorization));
    const request = parsed(await readBody(req));
    const address = (req.headers[CLIENT_ADDRESS_HEADER] as string | undefined) ?? null;
    const context = { session, language, signal, address };
    const asked = askedByGateway(req, request);
    const outcome = asked && (await familiar.execute(asked, context));
    if (outcome && 'body' in outcome) {
      tell(res, 200, outcome);
      return;
    }
    let whole: DocumentNode | undefined;
    const answered = (document: DocumentNode) => void (whole = document);
    const { status, ...told } = await byApollo(desk.apollo, req, request, { ...context, ...outcome, answered });
    tell(res, status, told);
    if (asked && whole) familiar.meet(asked, whole, told.headers);
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    refuse(res, error, language);
  }
}

function tell(res: ServerResponse, status: number, { headers, body }: Answer): void {
  res.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function byApollo(apollo: Desk['apollo'], req: IncomingMessage, request: unknown, context: AskedContext) {
  const { search } = addressOf(req);
  const query = (request as { query?: unknown } | null)?.query ?? new URLSearchParams(search).get('query');
  if (typeof query === 'string') assertReadable(query, SUBGRAPH_LIMITS);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) headers.set(name, String(value));
  const { body, ...response } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: req.method ?? 'GET', headers, search, body: request },
    context: async () => context,
  });
  return {
    status: statusOf(response, request),
    headers: Object.fromEntries(response.headers),
    body: body.kind === 'complete' ? body.string : '',
  };
}

/** @throws HubError UNAUTHENTICATED for whoever is not the hub's gateway. */
function assertGateway({ headers }: IncomingMessage, secrets: readonly string[]): void {
  if (isGatewaySecret(headers[GATEWAY_HEADER], secrets)) return;
  const text = {
    ru: 'Эта часть хаба отвечает только его шлюзу: задайте вопрос по адресу шлюза.',
    en: 'This part of the hub answers its gateway alone: ask at the address of the gateway.',
  };
  throw new HubError('UNAUTHENTICATED', text, { status: 401, headers: { 'www-authenticate': GATEWAY_HEADER } });
}

/** @throws HubError BAD_USER_INPUT for a body that does not say that it is JSON. */
function assertJson({ method, headers }: IncomingMessage): void {
  if (method !== 'POST' || /^application\/json *(;|$)/i.test(headers['content-type'] ?? '')) return;
  const text = {
    ru: 'Отправьте запрос с Content-Type: application/json.',
    en: 'Send the request with Content-Type: application/json.',
  };
  throw badUserInput(text, { status: 415 });
}

/**
 * By GraphQL over HTTP an answer of the older media type application/json is 200 whatever it says, once the request
 * could be read: only the newer one tells by 400 that nothing was executed.
 */
function statusOf({ status = 200, headers }: { status?: number; headers: HeaderMap }, request: unknown): number {
  const read = typeof (request as { query?: unknown } | null)?.query === 'string';
  return status === 400 && read && headers.get('content-type')?.startsWith('application/json') ? 200 : status;
}

/** Unreadable JSON stays text, which Apollo Server refuses in its own words. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Answers anybody, but not a gateway with another secret: it would take the subgraph for one that it can ask. */
async function answerReady(
  { subgraph, secrets, keysReady, log }: ServeOptions,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  try {
    if (req.headers[GATEWAY_HEADER] !== undefined) assertGateway(req, secrets);
    await keysReady?.();
    await subgraph.ready();
    send(res, 200, { status: 'ready' });
  } catch (err) {
    log.warn({ err, subgraph: subgraph.name }, 'subgraph is not ready');
    send(res, 503, { status: 'not ready', subgraphs: [subgraph.name] });
  }
}
