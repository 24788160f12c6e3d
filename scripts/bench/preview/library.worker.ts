import { parentPort } from 'node:worker_threads';
import * as XLSX from '@e965/xlsx';

/** Reads each file as anybody would who takes the library, and says that it has. */
parentPort!.on('message', (file: Uint8Array) => {
  const workbook = XLSX.read(file, { type: 'buffer' });
  parentPort!.postMessage(workbook.SheetNames.length);
});
