import { parentPort } from 'node:worker_threads';
import { protect } from './protect.js';
import type { DisclosureTable } from './table.type.js';

async function answer(table: DisclosureTable): Promise<void> {
  parentPort!.postMessage(await protect(table));
}

// What fails ends the thread, whose owner hears of it.
parentPort!.on('message', ({ table }: { table: DisclosureTable }) => void answer(table));
