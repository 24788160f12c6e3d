import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser.js';
import { Contexts } from './contexts.js';
import { describeInBrowser } from './visitors.js';

const KEPT = `({ cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage } })`;

describeInBrowser('browser contexts of visitors', () => {
  const server: Server = createServer((_, response) => {
    response.setHeader('set-cookie', 'by=server; HttpOnly').end('<!doctype html><title>-</title>');
  });
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    browser = await openBrowser();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('know nothing of whose they were before', async () => {
    const contexts = new Contexts(browser);
    const context = await contexts.take(url);
    const page = context.pages()[0]!;
    await page.goto('/');
    await page.evaluate(`document.cookie = 'a=b'; localStorage.c = 'd'; sessionStorage.e = 'f'`);
    expect(await page.evaluate(KEPT)).toEqual({ cookie: 'a=b', local: { c: 'd' }, session: { e: 'f' } });
    await contexts.putAway(url, context);
    expect(context.pages()).toEqual([page]);
    expect(page.url()).toBe('about:blank');

    const again = await contexts.take(url);
    expect(again).toBe(context);
    expect(await again.cookies()).toEqual([]);
    const [another] = again.pages() as [Page];
    await another.goto('/');
    expect(await another.evaluate(KEPT)).toEqual({ cookie: '', local: {}, session: {} });
  });

  it('are another’s for another address, for whoever is here at the same time, and for a first visit', async () => {
    const contexts = new Contexts(browser);
    const [one, other] = [await contexts.take(url), await contexts.take(url)];
    expect(other).not.toBe(one);
    await contexts.putAway(url, one);
    expect(await contexts.take('http://127.0.0.1:1')).not.toBe(one);
    expect(await contexts.take(url, true)).not.toBe(one);
    expect(await contexts.take(url)).toBe(one);
  });

  it('go on at an address, and end at those where nobody comes any more', async () => {
    const contexts = new Contexts(browser);
    const elsewhere = url.replace('127.0.0.1', 'localhost');
    const [here, there] = [await contexts.take(url), await contexts.take(elsewhere)];
    await here.setOffline(true);
    await contexts.putAway(url, here);
    await contexts.putAway(elsewhere, there);
    await contexts.closeOthers(url);
    expect(there.pages()).toEqual([]);
    expect(await contexts.take(elsewhere)).not.toBe(there);
    expect(await contexts.take(url)).toBe(here);
    expect((await here.pages()[0]!.goto('/'))?.ok()).toBe(true);
  });
});
