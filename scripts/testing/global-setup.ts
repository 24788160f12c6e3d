import { startTestServer, type TestServer } from '#kernel/testing/database/test-server.js';
import { ensurePage } from '../runtime/page.js';
import { hasBrowser } from './browser.js';
import { prepareTemplate } from './template.js';

let server: TestServer | undefined;

/** Runs once, before Jest starts its workers, which would otherwise build the page over each other's heads. */
export default async function globalSetup(): Promise<void> {
  const [started] = await Promise.all([startTestServer(prepareTemplate), hasBrowser && ensurePage(say)]);
  server = started;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Stops the server that the global setup started. */
export async function stopTestServer(): Promise<void> {
  await server?.stop();
  server = undefined;
}
