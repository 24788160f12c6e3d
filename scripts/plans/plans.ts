import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDataFolder, startEmbedded } from '#kernel/database/embedded/embedded.js';
import { printedPlans } from './printed-plans.js';

/**
 * Writes the text and the plan of the statements that matter beside their repositories. Read the difference before it
 * is committed: a plan that changes has a reason.
 */
const dataFolder = await mkdtemp(join(tmpdir(), 'hub-plans-'));
// As root the server runs under another account.
await chmod(dataFolder, 0o711);
const server = await startEmbedded({ dataFolder, durable: false, onLog: () => undefined });
try {
  for (const [file, text] of await printedPlans(server.ownerUrl)) await writeFile(file, text);
} finally {
  await server.stop();
  await removeDataFolder(dataFolder);
}
