import { inThread } from '#kernel/thread/in-thread.js';
import { ExchangeError } from '../../../exchange-error.js';
import type { Encoding, Table } from '../../../workbook/table.js';
import type { Written } from '../write-base.js';

export interface ToWrite {
  readonly table: Table;
  readonly format: 'xlsx' | 'csv';
  readonly encoding: Encoding;
}

/**
 * Bytes of a table, made in a thread of its own: a thousand listeners of forty sessions take a second to write.
 *
 * @throws ExchangeError when a character can't be written in the encoding.
 */
export async function writeTable(wish: ToWrite): Promise<Uint8Array> {
  const written = await inThread<Written>(new URL('./table.worker.js', import.meta.url), wish);
  if ('refused' in written) throw new ExchangeError(written.refused);
  return written.bytes;
}
