import { Worker } from 'node:worker_threads';
import { answerOf } from './in-thread.js';

/** How long a thread waits for more work: a preview is soon followed by the import itself. */
const IDLE_MS = 120_000;

/** Room for what is new, in MiB: reading thousands of rows fills the usual 16 over and over, a sixth of all its time. */
const YOUNG_MIB = 48;

/** Threads of one kind of work, one thing at a time each. */
export interface KeptThreads {
  /** One that waits for work, or a new one. */
  take(): Worker;
  /** Keeps a thread that has ended its work well: what it has loaded and compiled takes a new one a second or two. */
  giveBack(thread: Worker): void;
}

/** @param heapMib heap of a thread, in MiB */
export function keptThreads(file: URL, heapMib: number): KeptThreads {
  const idle = new Map<Worker, NodeJS.Timeout>();
  const drop = (thread: Worker) => {
    clearTimeout(idle.get(thread));
    idle.delete(thread);
    silence(thread);
    // Whatever a thread still has to say that nobody uses any more must not end the hub.
    thread.on('error', () => undefined);
    void thread.terminate();
  };
  return {
    take() {
      const [waiting] = idle.keys();
      if (waiting === undefined) return start(file, heapMib);
      clearTimeout(idle.get(waiting));
      idle.delete(waiting);
      silence(waiting);
      waiting.ref();
      return waiting;
    },
    giveBack(thread) {
      silence(thread);
      thread.once('error', () => drop(thread));
      thread.once('exit', () => drop(thread));
      thread.unref();
      idle.set(thread, setTimeout(() => drop(thread), IDLE_MS).unref());
    },
  };
}

/** What a thread that answers each message by one makes of the data. */
export async function askThread<Answer>(threads: KeptThreads, data: object): Promise<Answer> {
  const thread = threads.take();
  thread.postMessage(data);
  const answer = await answerOf<Answer>(thread);
  threads.giveBack(thread);
  return answer;
}

/** By name, since a thread has listeners of its own, without which it hears nothing any more. */
function silence(thread: Worker): void {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
}

function start(file: URL, heapMib: number): Worker {
  return new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: heapMib, maxYoungGenerationSizeMb: YOUNG_MIB },
    env: {},
    execArgv: [],
  });
}
