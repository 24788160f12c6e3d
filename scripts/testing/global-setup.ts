import { offerPreparations } from '#kernel/testing/run/prepared.js';
import { closeTestBrowser, hasBrowser } from './browser.js';

/** What is to be undone after all tests, the last first. */
const undo: (() => unknown)[] = [];

/** Runs once, before Jest starts its workers: what they need in common is made when the first of them asks for it. */
export default async function globalSetup(): Promise<void> {
  const run = await offerPreparations({ database: startDatabase, page: buildPage });
  undo.push(() => run.close());
}

/** The server that all test files of the run share; answers its owner's credential. */
async function startDatabase(): Promise<string> {
  const [{ startTestServer }, { prepareTemplate }] = await Promise.all([
    import('#kernel/testing/database/test-server.js'),
    import('./template.js'),
  ]);
  const server = await startTestServer(prepareTemplate);
  undo.push(() => server.stop());
  return server.ownerUrl;
}

/** Workers would otherwise build the page over each other's heads; without a browser nobody looks at it. */
async function buildPage(): Promise<string> {
  if (!hasBrowser) return '';
  const { ensurePage } = await import('../runtime/page.js');
  await ensurePage((line) => process.stderr.write(`${line}\n`));
  return '';
}

export async function globalTeardown(): Promise<void> {
  // A run of one file has it in this process.
  await closeTestBrowser();
  for (const each of undo.splice(0).reverse()) await each();
}
