import { askThread, keptThreads } from '#kernel/thread/kept-threads.js';
import type { Protected } from './protect.js';
import type { DisclosureTable } from './table.type.js';

/** Of the heap of a thread, in MiB. */
const HEAP_MIB = 512;

const threads = keptThreads(new URL('./protect.worker.js', import.meta.url), HEAP_MIB);

/**
 * The same as `protect` in a thread of its own: a large region takes seconds, in which others are to be answered. The
 * next publication finds the solver loaded and the rest compiled, and takes a third of the time.
 */
export const protectInThread = (table: DisclosureTable): Promise<Protected> => askThread(threads, { table });
