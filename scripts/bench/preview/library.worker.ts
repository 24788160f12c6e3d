import { parentPort, workerData } from 'node:worker_threads';
import * as XLSX from '@e965/xlsx';

/** Reads the file as anybody would who takes the library, and says that it has. */
const workbook = XLSX.read(workerData as Uint8Array, { type: 'buffer' });
parentPort!.postMessage(workbook.SheetNames.length);
