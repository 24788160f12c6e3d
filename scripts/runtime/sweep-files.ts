import { Cron } from 'croner';
import type { FileStore } from '#exchange/documents/file-store.js';
import { connect } from '#kernel/database/connection.js';
import type { Log } from '#kernel/log/log.js';

/** In the small hours, when nobody sends files. */
const NIGHTLY = '30 3 * * *';

/** How long a file may wait to be registered. */
const WAIT_MS = 48 * 60 * 60 * 1000;

/** Removes files that no document names: sent and never registered, or given up by a withdrawn one. Now, and each night. */
export async function keepSwept(ownerUrl: string, files: FileStore, log: Log): Promise<{ stop(): void }> {
  const sweep = async () => {
    const swept = await files.sweep(await keptFiles(ownerUrl), new Date(Date.now() - WAIT_MS));
    if (swept > 0) log.info({ swept }, 'files that no document names were removed');
  };
  const swept = () => sweep().catch((err: unknown) => log.error({ err }, 'files could not be swept'));
  await swept();
  const job = new Cron(NIGHTLY, { protect: true, unref: true }, swept);
  return { stop: () => job.stop() };
}

async function keptFiles(ownerUrl: string): Promise<ReadonlySet<string>> {
  const client = await connect(ownerUrl);
  try {
    const { rows } = await client.query<{ name: string }>('select name from contracts.kept_files() as k (name)');
    return new Set(rows.map(({ name }) => name));
  } finally {
    await client.end();
  }
}
