import { Worker } from 'node:worker_threads';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { CollegeRecords } from '../../bases/records.js';
import { ExchangeError } from '../../exchange-error.js';
import type { ExportJob } from '../../export/export-base.js';

/** What the thread answers. */
export type Written = { readonly bytes: Uint8Array } | { readonly refused: Bilingual };

const HEAP_MIB = 512;

/**
 * As `exportBase`, in a thread of its own: a large base takes a second to write, which the hub's other callers would
 * miss.
 *
 * @throws ExchangeError when a character can't be written in the encoding.
 */
export async function writeBase(records: CollegeRecords, job: ExportJob): Promise<Uint8Array> {
  const worker = new Worker(new URL('./export.worker.js', import.meta.url), {
    workerData: { records, job },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    env: {},
    execArgv: [],
  });
  try {
    const written = await new Promise<Written>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', () => reject(new Error('the export ended without a file')));
    });
    if ('refused' in written) throw new ExchangeError(written.refused);
    return written.bytes;
  } finally {
    await worker.terminate();
  }
}
