import { parentPort } from 'node:worker_threads';
import * as XLSX from '@e965/xlsx';
import { READING } from '#exchange/workbook/workbook.js';

/** How the library is asked: as anybody does who takes it, or for no more than the importer wants. */
export type Asked = 'as it comes' | 'as the importer asks';

/** Reads each file and says that it has. */
parentPort!.on('message', ({ file, asked }: { file: Uint8Array; asked: Asked }) => {
  const workbook = XLSX.read(file, asked === 'as it comes' ? { type: 'buffer' } : READING);
  parentPort!.postMessage(workbook.SheetNames.length);
});
