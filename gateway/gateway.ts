import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGatewayRuntime, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { parse, type FormattedExecutionResult } from 'graphql';
import type { Subgraph } from '#kernel/graph/subgraph.contract.js';
import { DEFAULT_LANGUAGE } from '#kernel/i18n/language.js';
import type { Log } from '#kernel/log/log.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { TokenVerifier } from '#kernel/session/tokens.js';
import { Admission, type AdmissionBounds } from './admission/admission.js';
import { RefusedStrangers, type SlowedBy } from './admission/refused-strangers.js';
import { boundedAnswers } from './answer-size.js';
import { planExecutor } from './executor/handler.js';
import { answerAtDesk, ENDPOINT } from './desk.js';
import { ExactAnswers, type KeptBy } from './exact-answers/exact-answers.js';
import { FamiliarOperations } from './familiar/familiar-operations.js';
import { readRequest } from './http/read-request.js';
import { identity, type CallerContext } from './identity.js';
import { guardOf, limits, someText } from './limits.js';
import type { Operations } from './operations.js';
import { persistedOperations } from './persisted-operations.js';
import { presentation } from './presentation.js';
import { tellOperations } from './told-operations.js';
import { runtimeLogger } from './runtime-logger.js';
import { composeSupergraph } from './supergraph.js';
import { Changes } from './public-answers/changes.js';
import { PublicAnswers } from './public-answers/public-answers.js';
import { overHttp } from './transports/http.js';
import { inProcess } from './transports/in-process.js';
import { callByName, toSubgraphs } from './transports/to-subgraphs.js';
import { unwrittenAnswers } from './unwritten-answers.js';
import { writtenAnswers } from './written-answers.js';

/** A subgraph that runs elsewhere, at the address of its GraphQL endpoint. */
export interface RemoteSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  /** By which the subgraph knows this gateway. */
  readonly secret: string;
}

export interface GatewayOptions {
  readonly subgraphs: readonly (Subgraph | RemoteSubgraph)[];
  readonly verifier: TokenVerifier;
  /** How long one call of a subgraph may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly log: Log;
  /** Operations that clients may name by id instead of sending their text; none when left out. */
  readonly operations?: Operations | undefined;
  /** What may be under way at once over HTTP. */
  readonly admits?: AdmissionBounds | undefined;
  /** Rejects when what the gateway signs and verifies with is not there. */
  readonly keysReady?: (() => Promise<unknown>) | undefined;
  /** Hears of changes made elsewhere; without it nothing that was read is told again. */
  readonly changes?: Changes | undefined;
  /** How those without a token are slowed who are refused again and again over HTTP; not at all when left out. */
  readonly slows?: SlowedBy | undefined;
  /** By what those who ask the same again are told what they were told; without it all are answered anew. */
  readonly keeps?: KeptBy | undefined;
}

export interface GatewayRequest {
  /** The text of the document. */
  readonly query?: string | undefined;
  /** The id of one of the gateway's operations, in place of a text. */
  readonly documentId?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  readonly token?: string | undefined;
  readonly language?: Language | undefined;
  /** Where it came from, for those who may try only so often. */
  readonly address?: string | null | undefined;
  /** Says that nobody waits for the answer any more: what is read for it ends, down to the database. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the answer is handed over as it is, which is faster; else as whoever reads its text would have it. */
  readonly unwritten?: boolean | undefined;
}

export interface Readiness {
  /** Whether the gateway itself gives answers. */
  readonly gateway: boolean;
  /** Names of the subgraphs that can't. */
  readonly away: readonly string[];
  /** How many there are. */
  readonly subgraphs: number;
}

/** The one graph of all subgraphs. */
export interface Gateway {
  /** Answers a client in this process, by the very path of an HTTP request save the socket. */
  execute(request: GatewayRequest): Promise<FormattedExecutionResult>;
  /** Answers what was asked before and is still true, if a request asks that, and says whether it did. */
  tellAgain(req: IncomingMessage, res: ServerResponse): boolean;
  /** Answers `/graphql` of an HTTP server. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /**
   * Lets a request in that is answered beside the graph, or has it wait a little.
   * @throws HubError OVERLOADED when there is no room for it
   */
  admit(req: IncomingMessage, gone: AbortSignal): Promise<Disposable>;
  /** Who can answer now. */
  readiness(): Promise<Readiness>;
  /** Lets go of the gateway's own resources; the subgraphs belong to whoever made them. */
  close(): Promise<void>;
}

/** As the settings have it when nothing is set. */
const ADMITS: AdmissionBounds = { operations: 64, callerOperations: 32, lineMs: 500 };

/**
 * Composes the subgraphs and serves them as one graph.
 * @throws Error when they don't compose.
 */
export function createGateway({
  subgraphs,
  verifier,
  timeoutMs,
  log,
  operations = new Map(),
  changes = new Changes(),
  keeps,
  slows,
  admits = ADMITS,
  keysReady,
}: GatewayOptions): Gateway {
  const transports = subgraphs.map((subgraph) =>
    'execute' in subgraph ? inProcess(subgraph, timeoutMs) : overHttp({ ...subgraph, timeoutMs, log }),
  );
  const call = callByName(transports, log);
  const answers = new PublicAnswers(operations, changes);
  const own = new ExactAnswers(keeps ?? null);
  const local = subgraphs.filter((subgraph) => 'execute' in subgraph);
  const poolWait = () => Math.max(0, ...local.map((subgraph) => subgraph.takeLongestWait?.() ?? 0));
  const strangers = slows ? new RefusedStrangers(slows) : null;
  const guard = guardOf(subgraphs);
  const familiar = new FamiliarOperations({ guard, changes });
  const admission = new Admission({ ...admits, verifier, poolWait });
  const runtime: GatewayRuntime<CallerContext> = createGatewayRuntime<CallerContext>({
    // What stands where in its text is of no use to anybody, and takes 7 MB.
    supergraph: parse(composeSupergraph(subgraphs), { noLocation: true }),
    unifiedGraphHandler: planExecutor(call, (executor) => familiar.executeBy(executor)),
    transports: () => toSubgraphs(call),
    plugins: () => [
      identity(verifier),
      limits(guard),
      persistedOperations(operations),
      someText(),
      tellOperations(changes),
      presentation(log),
      boundedAnswers(log),
      unwrittenAnswers(),
      writtenAnswers(),
    ],
    logging: runtimeLogger(log),
    // Merging calls to one subgraph makes documents that no compiled operation fits.
    __experimental__batchExecution: false,
    // Errors are coded and named at the transports, and presented once at the end.
    maskedErrors: false,
    subgraphErrors: false,
    // Pages of other origins have no business here, and the pages of our own are served beside the gateway.
    cors: false,
    graphiql: false,
    landingPage: false,
    requestId: false,
  });

  return {
    execute,
    tellAgain: (req, res) => answers.tellAgain(req, res),
    handle: (req, res) =>
      answerAtDesk({ runtime, answers, own, familiar, operations, admission, verifier, strangers }, req, res),
    admit: (req, gone) => admission.enter(req, gone),
    async readiness() {
      const checks = transports.map(async ({ name, ready }) => ((await holds(ready)) ? [] : [name]));
      const [gateway, ...away] = await Promise.all([holds(answersItself), ...checks]);
      return { gateway, away: away.flat(), subgraphs: transports.length };
    },
    async close() {
      admission.close();
      await runtime.dispose();
    },
  };

  async function execute({
    token,
    language,
    address,
    signal,
    unwritten = false,
    ...body
  }: GatewayRequest): Promise<FormattedExecutionResult> {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': language ?? DEFAULT_LANGUAGE,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    let taken: FormattedExecutionResult | undefined;
    const take = unwritten ? (answer: FormattedExecutionResult) => void (taken = answer) : undefined;
    const response = await runtime.fetch(
      readRequest(runtime, ENDPOINT, { method: 'POST', headers, body: JSON.stringify(body) }),
      { gone: signal, address, take },
    );
    // Whatever ends a request before there is a result answers by itself.
    return taken ?? ((await response.json()) as FormattedExecutionResult);
  }

  /** A question that asks no subgraph goes the whole way of a request all the same. */
  async function answersItself(): Promise<void> {
    await keysReady?.();
    const { data, errors } = await execute({ query: '{ __typename }' });
    if (data?.['__typename'] !== 'Query') throw new Error('the gateway gives no answers', { cause: errors });
  }

  async function holds(ready: () => Promise<void>): Promise<boolean> {
    try {
      await ready();
      return true;
    } catch (err) {
      log.warn({ err }, 'subgraph is not ready');
      return false;
    }
  }
}
