import type { Bilingual } from '#kernel/i18n/messages.js';
import type { CollegeRecords } from '../../bases/records.js';
import { ExchangeError } from '../../exchange-error.js';
import type { ExportJob } from '../../export/export-base.js';
import { inThread } from '#kernel/thread/in-thread.js';

/** What the thread answers. */
export type Written = { readonly bytes: Uint8Array } | { readonly refused: Bilingual };

/**
 * As `exportBase`, in a thread of its own: a large base takes a second to write.
 *
 * @throws ExchangeError when a character can't be written in the encoding.
 */
export async function writeBase(records: CollegeRecords, job: ExportJob): Promise<Uint8Array> {
  const written = await inThread<Written>(new URL('./export.worker.js', import.meta.url), { records, job });
  if ('refused' in written) throw new ExchangeError(written.refused);
  return written.bytes;
}
