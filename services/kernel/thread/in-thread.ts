import { Worker } from 'node:worker_threads';

const HEAP_MIB = 512;

/**
 * What a thread of its own makes of the data: what takes seconds there, the hub's other callers would miss here.
 * @param mostMs after which it is given up
 * @param signal ends it, and rejects with the signal's reason
 */
export async function inThread<Answer>(
  file: URL,
  data: object,
  mostMs?: number,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    env: {},
    execArgv: [],
  });
  const end = () => void worker.terminate();
  signal?.addEventListener('abort', end, { once: true });
  const timer = mostMs && setTimeout(end, mostMs);
  try {
    return await answerOf<Answer>(worker);
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    await worker.terminate();
  }
}

/** The next thing that a thread says. */
export function answerOf<Answer>(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended without an answer')));
  });
}
