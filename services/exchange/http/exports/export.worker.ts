import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from '../../command-error.js';
import type { CollegeRecords } from '../../import/college.js';
import { exportBase, type ExportJob } from '../export-base.js';
import type { Written } from './write-base.js';

const { records, job } = workerData as { records: CollegeRecords; job: ExportJob };

try {
  const bytes = new Uint8Array(exportBase(records, job));
  parentPort!.postMessage({ bytes } satisfies Written, [bytes.buffer]);
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  parentPort!.postMessage({ refused: error.text } satisfies Written);
}
