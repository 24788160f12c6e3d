import { startTestServer, type TestServer } from '#kernel/testing/database/test-server.js';
import { prepareTemplate } from './template.js';

let server: TestServer | undefined;

/** Runs once, before Jest starts its workers. */
export default async function globalSetup(): Promise<void> {
  server = await startTestServer(prepareTemplate);
}

/** Stops the server that the global setup started. */
export async function stopTestServer(): Promise<void> {
  await server?.stop();
  server = undefined;
}
