import { expect } from '@jest/globals';
import { digestRoute } from '#exchange/http/digest/route.js';
import { listen } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import type { TestHub } from '#scripts/testing/hub.js';
import { wordsOf, type Received } from '../../mail/testing/mail-server.js';

/** The pages that mails lead to. */
async function withPages<T>(hub: TestHub, use: (url: string) => Promise<T>): Promise<T> {
  const log = createLog({ level: 'silent', name: 'test' });
  const route = digestRoute({ gateway: hub.gateway, log, clientAddress: () => '127.0.0.1' });
  const server = await listen(route, { host: '127.0.0.1', port: 0, log });
  return use(server.url).finally(() => server.close());
}

/** The link of the mail that asks about an address asks first, too; said again it stays so. */
export const confirms = (hub: TestHub, mail: Received, status = 200): Promise<void> =>
  withPages(hub, async (url) => {
    const [path] = /\/digest\/confirm\/[\w-]{22}/.exec(wordsOf(mail))!;
    expect(mail.raw).not.toContain('List-Unsubscribe');
    const page = await fetch(`${url}${path}`, { headers: { 'accept-language': 'ru' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<form method="post">')]);
    for (let time = 0; time < 2; time += 1)
      expect((await fetch(`${url}${path}`, { method: 'POST' })).status).toBe(status);
    expect((await fetch(`${url}/digest/confirm/${'a'.repeat(22)}`, { method: 'POST' })).status).toBe(404);
  });

/** The link of a mail asks first, and then stops; whoever only looks at it stops nothing. */
export async function stops(hub: TestHub, collegeId: string, mail: Received): Promise<void> {
  const stopped = async () =>
    (await hub.owner('select from participants.digest_reader where college_id = $1', [collegeId])).length;
  await withPages(hub, async (url) => {
    const [, path] = /List-Unsubscribe: <http:\/\/[^/]+(\/digest\/[\w-]{22})>/.exec(mail.raw)!;
    const page = await fetch(`${url}${path}`, { headers: { 'accept-language': 'en' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<form method="post">')]);
    expect(await stopped()).toBe(0);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    for (const time of ['once', 'again']) {
      const done = await fetch(`${url}${path}`, { method: 'POST', body });
      expect([time, done.status, await done.text()]).toEqual([time, 200, expect.stringContaining('Готово')]);
      expect(await stopped()).toBe(1);
    }
    const guessed = await fetch(`${url}/digest/${'a'.repeat(22)}`, { method: 'POST' });
    expect(guessed.status).toBe(404);
    expect((await fetch(`${url}/digest/short`)).status).toBe(404);
  });
}
