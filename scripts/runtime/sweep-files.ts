import { Cron } from 'croner';
import type { FileStore } from '#exchange/documents/file-store.js';
import type { Log } from '#kernel/log/log.js';

/** In the small hours, when nobody sends files. */
const NIGHTLY = '30 3 * * *';

/** How long a file may wait to be registered. */
const WAIT_MS = 48 * 60 * 60 * 1000;

/** Removes files that no document names: sent and never registered, or given up by a withdrawn one. Now, and each night. */
export async function keepSwept(files: FileStore, log: Log): Promise<{ stop(): void }> {
  const sweep = async () => {
    const swept = await files.sweep(new Date(Date.now() - WAIT_MS));
    if (swept > 0) log.info({ swept }, 'files that no document names were removed');
  };
  const swept = () => sweep().catch((err: unknown) => log.error({ err }, 'files could not be swept'));
  await swept();
  const job = new Cron(NIGHTLY, { protect: true, unref: true }, swept);
  return { stop: () => job.stop() };
}
