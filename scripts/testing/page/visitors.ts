import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../browser.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../served-hub.js';
import { Visitor, type View } from './visitor.js';

/** A machine with other work to do is slow at showing pages; nothing waits for longer than it has to. */
const TEST_TAKES_MS = 90_000;

/** Tests in a real browser: left out on a machine without one. */
export const describeInBrowser = hasBrowser ? describe : describe.skip;

export interface Visitors {
  readonly hub: () => ServedHub;
  /** A visitor, to the hub of the file unless another is given; gone at the end of the test. */
  readonly visitor: (view?: View, hub?: { readonly url: string }) => Promise<Visitor>;
}

/**
 * A browser and a hub for the tests of a describe block. What a page complains of fails the test that opened it, even
 * if everything that the test looked for was there.
 */
export function visitors(settings: NodeJS.ProcessEnv = {}): Visitors {
  let hub: ServedHub;
  let browser: Browser | undefined;
  const present: Visitor[] = [];
  jest.setTimeout(TEST_TAKES_MS);
  // A browser beside other work may lose a race with its test; what is really broken is so twice. The first is logged.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });

  beforeAll(async () => {
    [hub, browser] = await Promise.all([servedHub(settings), openBrowser()]);
  }, SAMPLE_TAKES_MS);
  afterAll(async () => {
    await browser?.close();
    await hub.close();
  });
  afterEach(async () => {
    const complaints = present.flatMap((each) => each.complaints());
    await Promise.all(present.splice(0).map((each) => each.close()));
    expect(complaints).toEqual([]);
  });

  return {
    hub: () => hub,
    async visitor(view, other = hub) {
      const one = await Visitor.to(other.url, browser!, view);
      present.push(one);
      return one;
    },
  };
}
