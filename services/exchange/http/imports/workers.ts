import { Worker } from 'node:worker_threads';

/** How long a thread waits for the next import: a preview is soon followed by the import itself. */
const IDLE_MS = 120_000;

/** Threads that run imports, one at a time each. */
export interface ImportWorkers {
  /** One that waits for work, or a new one. */
  take(): Worker;
  /** Keeps a thread that has ended its work well: it has the importer loaded and compiled, which takes half a second. */
  giveBack(worker: Worker): void;
}

/** @param heapMib heap of a thread, in MiB */
export function importWorkers(heapMib: number): ImportWorkers {
  const idle = new Map<Worker, NodeJS.Timeout>();
  const drop = (worker: Worker) => {
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    silence(worker);
    // Whatever a thread still has to say that nobody uses any more must not end the hub.
    worker.on('error', () => undefined);
    void worker.terminate();
  };
  return {
    take() {
      const [waiting] = idle.keys();
      if (waiting === undefined) return start(heapMib);
      clearTimeout(idle.get(waiting));
      idle.delete(waiting);
      silence(waiting);
      waiting.ref();
      return waiting;
    },
    giveBack(worker) {
      silence(worker);
      worker.once('error', () => drop(worker));
      worker.once('exit', () => drop(worker));
      worker.unref();
      idle.set(worker, setTimeout(() => drop(worker), IDLE_MS).unref());
    },
  };
}

/** By name, since a thread has listeners of its own, without which it hears nothing any more. */
function silence(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}

function start(heapMib: number): Worker {
  return new Worker(new URL('./import.worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMib },
    env: {},
    execArgv: [],
  });
}
