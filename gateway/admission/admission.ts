import type { IncomingMessage } from 'node:http';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { overloaded } from '#kernel/graph/errors.js';
import { bearerToken, type TokenVerifier } from '#kernel/session/tokens.js';
import { clientAddress } from '../http/client-address.js';
import { nextLimit } from './adaptive-limit.policy.js';
import { FairPlaces, type PlaceTaker } from './fair-places.js';

export interface AdmissionBounds {
  /** Operations at work at once at most; fewer where the machine does not bear so many. */
  readonly operations: number;
  /** What one caller may hold of them, at work and waiting. */
  readonly callerOperations: number;
  /** How long one may have to wait for a place, in milliseconds. */
  readonly lineMs: number;
}

/** Room for one operation, until it is given back. */
export interface Place extends Disposable {
  /** Gives it back, and counts it as the caller's for so many milliseconds more. */
  linger(ms: number): void;
}

interface AdmissionOptions extends AdmissionBounds {
  readonly verifier: TokenVerifier;
  /** The longest that a statement of this process waited for a connection since this was last asked, in milliseconds. */
  readonly poolWait: () => number;
}

/** Few enough for one core to answer them side by side, and enough for a page that asks for all its blocks at once. */
const LEAST = 8;
const AT_FIRST = 16;

/** How often the limit is looked at, in milliseconds. */
const LOOK_MS = 250;
const RESOLUTION_MS = 10;
const NANOSECONDS = 1e6;

/**
 * Lets in what the process can do side by side, fairly among callers, and tells the rest at once to come back: a queue
 * without an end would serve everybody late and nobody well.
 */
export class Admission {
  readonly #places: FairPlaces;
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  readonly #looking: NodeJS.Timeout;
  #looked = performance.eventLoopUtilization();

  constructor(private readonly options: AdmissionOptions) {
    const { operations, callerOperations: perCaller, lineMs } = options;
    this.#places = new FairPlaces(Math.min(AT_FIRST, operations), { perCaller, lineMs });
    this.#delay.enable();
    this.#looking = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** @throws HubError OVERLOADED that answers 503 */
  async enter(req: IncomingMessage, gone: AbortSignal): Promise<Place> {
    const place = await this.#places.enter(await this.#takerOf(req), gone);
    if (typeof place === 'string') throw overloaded(place);
    return { linger: place, [Symbol.dispose]: () => place() };
  }

  close(): void {
    clearInterval(this.#looking);
    this.#delay.disable();
  }

  /** A token that is not accepted makes nobody somebody; whoever answers the request says so. */
  async #takerOf(req: IncomingMessage): Promise<PlaceTaker> {
    const { authorization } = req.headers;
    const actor =
      authorization === undefined
        ? null
        : await Promise.resolve()
            .then(() => this.options.verifier.verify(bearerToken(authorization)))
            .then((session) => session.actor)
            .catch(() => null);
    return actor === null
      ? { key: `at ${clientAddress(req) ?? ''}`, isAnonymous: true }
      : { key: `as ${actor}`, isAnonymous: false };
  }

  #look(): void {
    const loopMs = this.#delay.percentile(90) / NANOSECONDS - RESOLUTION_MS;
    this.#delay.reset();
    const now = performance.eventLoopUtilization();
    const busy = performance.eventLoopUtilization(now, this.#looked).utilization;
    this.#looked = now;
    const strain = {
      loopMs,
      busy,
      poolMs: this.options.poolWait(),
      workMs: this.#places.takeMeanWork(),
      wasFull: this.#places.takeWasFull(),
    };
    const most = this.options.operations;
    this.#places.limit = nextLimit(this.#places.limit, strain, { least: Math.min(LEAST, most), most });
  }
}
