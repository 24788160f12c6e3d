import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError, print, type DocumentNode, type ExecutionResult } from 'graphql';
import { z } from 'zod';
import { subgraphUnavailable } from '#kernel/graph/errors.js';
import type { Log } from '#kernel/log/log.js';
import { TAKEN_BY_GATEWAYS } from '#kernel/graph/familiar-documents.js';
import { CLIENT_ADDRESS_HEADER } from '#kernel/graph/http.js';
import { GATEWAY_HEADER } from '#kernel/session/gateway-secret.js';
import { Breaker } from './breaker.policy.js';
import { post, type Posted } from './post.js';
import { patienceOf, type SubgraphCall, type Transport } from './transport.js';

/** Pauses before the second and the third attempt of a query, in milliseconds. */
const RETRY_PAUSES_MS = [25, 100];

/** Answers of proxies in front of a subgraph that is starting or going away. */
const TRANSIENT = [502, 503, 504];

const ERROR = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

const ANSWER = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(ERROR).optional(),
});

interface HttpOptions {
  readonly name: string;
  /** Address of the subgraph's GraphQL endpoint. */
  readonly url: string;
  /** Shows the subgraph that it is the hub's gateway that asks. */
  readonly secret: string;
  /** For all attempts together of a query (`patienceOf`). */
  readonly timeoutMs: number;
  readonly log: Log;
}

class Transient extends Error {}

/**
 * A subgraph elsewhere, over HTTP connections that are kept alive. Queries are tried again, mutations never; one that
 * gives nothing time after time is left alone for a while.
 */
export function overHttp({ name, url, secret, timeoutMs, log }: HttpOptions): Transport {
  const texts = new WeakMap<DocumentNode, string>();
  const breaker = new Breaker();

  const address = new URL(url);

  function requestOf({ document, variables, operationName, caller }: SubgraphCall, signal: AbortSignal): Posted {
    const query = texts.get(document) ?? print(document);
    texts.set(document, query);
    return {
      headers: {
        'content-type': 'application/json',
        accept: TAKEN_BY_GATEWAYS,
        'accept-language': caller.language,
        [GATEWAY_HEADER]: secret,
        ...(caller.address == null ? {} : { [CLIENT_ADDRESS_HEADER]: caller.address }),
        ...(caller.authorization === null ? {} : { authorization: caller.authorization }),
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    };
  }

  async function call(work: SubgraphCall): Promise<ExecutionResult> {
    // Nothing is sent, so that of a change, too, it is certain that it was not made.
    if (!breaker.admits(performance.now())) throw subgraphUnavailable(name);
    const late = AbortSignal.timeout(patienceOf(work.isMutation, timeoutMs));
    const gone = work.isMutation ? undefined : work.caller.signal;
    const signal = gone ? AbortSignal.any([late, gone]) : late;
    const request = requestOf(work, signal);
    try {
      const answer = await attempts(request, work.isMutation ? [] : RETRY_PAUSES_MS);
      if (breaker.answered()) log.info({ subgraph: name }, 'subgraph answers again');
      return answer;
    } catch (err) {
      if (gone?.aborted) breaker.undecided();
      else missed(err);
      throw subgraphUnavailable(name, work.isMutation);
    }
  }

  async function attempts(request: Posted, pauses: readonly number[]): Promise<ExecutionResult> {
    const { signal } = request;
    for (const wait of pauses) {
      try {
        return await attempt(address, request);
      } catch (error) {
        if (signal.aborted || !(error instanceof Transient)) throw error;
        await pause(wait, undefined, { signal });
      }
    }
    return attempt(address, request);
  }

  function missed(err: unknown): void {
    log.warn({ err, subgraph: name }, 'subgraph gave no answer');
    const pauseMs = breaker.failed(performance.now(), { nobodyThere: isRefused(err) });
    if (pauseMs !== null) log.warn({ subgraph: name, pauseMs }, 'subgraph is left alone for a while');
  }

  return {
    name,
    call,
    async ready() {
      const response = await fetch(new URL('/ready', url), {
        headers: { [GATEWAY_HEADER]: secret },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      if (!response.ok) throw subgraphUnavailable(name);
    },
  };
}

/** Whether nobody listens at the address; what is wrong stands at the end of a chain of causes. */
function isRefused(err: unknown): boolean {
  if (!(err instanceof Error)) return false;
  return (err as NodeJS.ErrnoException).code === 'ECONNREFUSED' || isRefused(err.cause);
}

async function attempt(address: URL, request: Posted): Promise<ExecutionResult> {
  // The token is meant for the configured address and for no other that it may point to.
  const response = await post(address, request).catch((cause: unknown) => {
    throw new Transient('no connection', { cause });
  });
  if (TRANSIENT.includes(response.status)) {
    response.drop();
    throw new Transient(`HTTP ${response.status}`);
  }
  // Not the caller's doing: no other token would help, only the same secret on both sides.
  if (response.headers['www-authenticate'] === GATEWAY_HEADER) {
    response.drop();
    throw new Error('the subgraph does not take the secret of this gateway');
  }
  const { data, errors } = ANSWER.parse(JSON.parse(await response.text()));
  if (data === undefined && errors === undefined) throw new Error(`HTTP ${response.status} without a GraphQL answer`);
  return { data, errors: errors?.map(({ message, ...rest }) => new GraphQLError(message, rest)) };
}
