import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Where systems keep a Chromium. None is downloaded: a test runs in the browser that people of this machine have. */
const PLACES = [
  // Chromium without the windows around its pages, which nobody sees here and which take time to draw.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that asks nobody but the page under test. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that is looked at for a second is read before a script of it has paid for being optimised, on cores that
  // tests share.
  '--js-flags=--max-opt=1',
];

const place = process.env.HUB_TEST_BROWSER ?? PLACES.find((path) => existsSync(path));

/** Whether there is one to run tests in; where `CI` is set there has to be, since it installs one. */
export const hasBrowser = place !== undefined || process.env.CI !== undefined;

export async function openBrowser(): Promise<Browser> {
  if (place === undefined) throw new Error('There is no Chromium: install it, or set HUB_TEST_BROWSER to its path');
  // Not before: a run of pure rules opens none.
  const { chromium } = await import('playwright-core');
  // As on any desktop: without UTF-8 it can't give a file a Russian name.
  const env = { ...process.env, LANG: 'C.UTF-8' };
  return chromium.launch({ executablePath: place, args: QUIET, env });
}

let shared: Promise<Browser> | undefined;

/** The browser that the test files of a worker share, each with a hub of its own; it ends with the worker, or the run. */
export const testBrowser = (): Promise<Browser> => (shared ??= openBrowser());

export async function closeTestBrowser(): Promise<void> {
  await (await shared)?.close();
}
