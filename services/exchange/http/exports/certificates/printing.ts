import { askThread, keptThreads } from '#kernel/thread/kept-threads.js';
import type { PrintedCertificate } from '../../../certificate/printed-certificate.type.js';

/** Heap of a thread, in MiB: far above what a portion takes, and the same however many portions there are. */
const HEAP_MIB = 192;

const THREADS = keptThreads(new URL('./certificate.worker.js', import.meta.url), HEAP_MIB);

/** Certificates as PDF, in their order, made in a thread of their own. */
export async function printed(certificates: readonly PrintedCertificate[]): Promise<readonly Uint8Array[]> {
  const { files } = await askThread<{ readonly files: readonly Uint8Array[] }>(THREADS, { certificates });
  return files;
}
