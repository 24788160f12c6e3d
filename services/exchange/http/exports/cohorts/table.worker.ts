import { parentPort, workerData } from 'node:worker_threads';
import { ExchangeError } from '../../../exchange-error.js';
import { csvOf, xlsxOf } from '../../../workbook/table.js';
import type { Written } from '../write-base.js';
import type { ToWrite } from './write-table.js';

const { table, format, encoding } = workerData as ToWrite;

try {
  const bytes = new Uint8Array(format === 'xlsx' ? xlsxOf(table) : csvOf(table, encoding));
  parentPort!.postMessage({ bytes } satisfies Written, [bytes.buffer]);
} catch (error) {
  if (!(error instanceof ExchangeError)) throw error;
  parentPort!.postMessage({ refused: error.text } satisfies Written);
}
