import { Worker } from 'node:worker_threads';

const HEAP_MIB = 512;

/**
 * What a thread of its own makes of the data: what takes seconds there, the hub's other callers would miss here.
 * @param mostMs after which it is given up
 */
export async function inThread<Answer>(file: URL, data: object, mostMs?: number): Promise<Answer> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    env: {},
    execArgv: [],
  });
  const timer = mostMs && setTimeout(() => void worker.terminate(), mostMs);
  try {
    return await answerOf<Answer>(worker);
  } finally {
    clearTimeout(timer);
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
