import { parentPort, workerData } from 'node:worker_threads';
import { protect } from './protect.js';
import type { DisclosureTable } from './table.type.js';

parentPort!.postMessage(await protect((workerData as { table: DisclosureTable }).table));
