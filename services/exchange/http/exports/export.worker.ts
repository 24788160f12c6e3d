import { parentPort, workerData } from 'node:worker_threads';
import type { CollegeRecords } from '../../bases/records.js';
import { ExchangeError } from '../../exchange-error.js';
import { exportBase, type ExportJob } from '../../export/export-base.js';
import type { Written } from './write-base.js';

const { records, job } = workerData as { records: CollegeRecords; job: ExportJob };

try {
  const bytes = new Uint8Array(exportBase(records, job));
  parentPort!.postMessage({ bytes } satisfies Written, [bytes.buffer]);
} catch (error) {
  if (!(error instanceof ExchangeError)) throw error;
  parentPort!.postMessage({ refused: error.text } satisfies Written);
}
