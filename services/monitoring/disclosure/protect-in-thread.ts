import { inThread } from '#kernel/thread/in-thread.js';
import type { Protected } from './protect.js';
import type { DisclosureTable } from './table.type.js';

/** The same as `protect` in a thread of its own: a large region takes seconds, in which others are to be answered. */
export const protectInThread = (table: DisclosureTable): Promise<Protected> =>
  inThread(new URL('./protect.worker.js', import.meta.url), { table });
