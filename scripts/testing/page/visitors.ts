import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest } from '@jest/globals';
import type { DemoAccount } from '../../sample/accounts.data.js';
import { hasBrowser, testBrowser } from '../browser.js';
import { freePort } from '../free-port.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../served-hub.js';
import { Contexts } from './contexts.js';
import { Visitor, type SignIn, type View } from './visitor.js';

/** A machine with other work to do is slow at showing pages; nothing waits for longer than it has to. */
const TEST_TAKES_MS = 240_000;

/** Tests in a real browser: left out on a machine without one. */
export const describeInBrowser = (name: string, tests: () => void): void =>
  (hasBrowser ? describe : describe.skip)(name, tests);

export interface Arrival extends View {
  /** Whether the browser must never have been here before: none of the page's scripts are in its cache. */
  readonly firstVisit?: boolean;
}

type Address = { readonly url: string };

interface Place {
  readonly contexts: Contexts;
  readonly port: string;
}

let shared: Promise<Place> | undefined;

/**
 * The port that the hubs of a worker's files have one after the other, and the contexts of those who visit them. To a
 * browser they are one and the same site, whose scripts it has loaded and compiled: a third of what opening a page takes.
 */
const place = (): Promise<Place> => (shared ??= findPlace());

async function findPlace(): Promise<Place> {
  const [browser, port] = await Promise.all([testBrowser(), freePort()]);
  return { contexts: new Contexts(browser), port: String(port) };
}

export interface Visitors {
  readonly hub: () => ServedHub;
  /** What stands before the first test, and before one that is tried again. */
  readonly prepare: (how: () => Promise<void>) => void;
  /** A visitor, to the hub of the file unless another is given; gone at the end of the test. */
  readonly visitor: (view?: Arrival, hub?: Address) => Promise<Visitor>;
  /**
   * A visitor who is signed in already and at an address, that at which their role begins unless another is given. Who
   * comes first of a role signs in by the page; the others of the file go on with the cookie that the first one got.
   */
  readonly signedIn: (role: DemoAccount['role'], view?: View, path?: string) => Promise<Visitor>;
}

/**
 * Visitors in a browser and a hub for the tests of a describe block. What a page complains of fails the test that opened it, even
 * if everything that the test looked for was there.
 */
export function visitors(settings: NodeJS.ProcessEnv = {}): Visitors {
  let hub: ServedHub;
  let contexts: Contexts | undefined;
  const preparations: (() => Promise<void>)[] = [];
  const tried = new Set<string | undefined>();
  const present: Visitor[] = [];
  const sessions = new Map<DemoAccount['role'], SignIn>();
  jest.setTimeout(TEST_TAKES_MS);
  // A browser beside other work may lose a race with its test; what is really broken is so twice. The first is logged.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });

  beforeAll(async () => {
    const { contexts: kept, port } = await place();
    contexts = kept;
    hub = await servedHub({ PORT: port, ...settings });
  }, SAMPLE_TAKES_MS);
  // What the first try of a test has written would be in the way of the second.
  beforeEach(async () => {
    const { currentTestName } = expect.getState();
    if (tried.has(currentTestName)) await beginAnew();
    tried.add(currentTestName);
  }, SAMPLE_TAKES_MS);
  afterAll(async () => {
    await contexts?.closeOthers(hub.url);
    await hub.close();
  });
  afterEach(async () => {
    const complaints = present.flatMap((each) => each.complaints());
    await Promise.all(present.splice(0).map(putAway));
    expect(complaints).toEqual([]);
  });

  async function beginAnew(): Promise<void> {
    const { port } = await place();
    await hub.close();
    sessions.clear();
    hub = await servedHub({ PORT: port, ...settings });
    for (const prepare of preparations) await prepare();
  }

  async function putAway(one: Visitor): Promise<void> {
    await one.leave();
    await contexts!.putAway(one.url, one.page.context());
  }

  async function visitor(view?: Arrival, { url }: Address = hub): Promise<Visitor> {
    const one = await Visitor.to(url, await contexts!.take(url, view?.firstVisit), view);
    present.push(one);
    return one;
  }

  return {
    hub: () => hub,
    prepare(how) {
      preparations.push(how);
      beforeAll(how, SAMPLE_TAKES_MS);
    },
    visitor,
    async signedIn(role, view, path = '/') {
      const one = await visitor(view);
      const session = sessions.get(role);
      if (session) {
        await one.goOnAs(session);
        await one.open(path);
        return one;
      }
      await one.open(path);
      await one.signIn(role);
      sessions.set(role, await one.kept());
      return one;
    },
  };
}
