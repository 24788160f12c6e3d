import type { Worker } from 'node:worker_threads';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { say } from '#kernel/i18n/messages.js';
import type { KeptThreads } from '#kernel/thread/kept-threads.js';
import type { ImportKind } from '../../bases/columns.js';
import { recordsOf } from '../../bases/records.js';
import type { GraphJournal } from '../../import/journal/graph-journal.js';
import { FILE_PROBLEMS } from '../../workbook/file-problems.js';
import { SheetError } from '../../workbook/sheet-error.js';
import { GraphRefusal } from '../caller-graph.js';
import type { FromWorker, ToWorker, WorkerJob } from './worker-messages.type.js';

export interface WorkerLimits {
  /** Heap of the worker, in MiB. */
  readonly heapMib: number;
  /** How long it may go without asking the graph or waiting for it, in milliseconds. */
  readonly silenceMs: number;
}

interface Running {
  readonly graph: GraphClient;
  /** Takes each line of the answer. */
  readonly emit: (line: string) => void;
  /** Ends the import: nothing is asked of the graph any more. */
  readonly signal: AbortSignal;
  readonly limits: WorkerLimits;
  readonly workers: KeptThreads;
  /** Where an import is written down while it goes on; a preview is not. */
  readonly journal?: GraphJournal;
}

/**
 * Runs an import in a thread of its own: reading a sheet and planning take seconds and memory that the hub's other
 * callers would miss. The thread has no way to the graph but this one, which asks as the caller. Ends when the last line
 * was emitted or the signal came, and what was asked of the graph has been answered.
 *
 * @throws SheetError, GraphRefusal
 */
export async function runImport(job: WorkerJob, running: Running): Promise<void> {
  const { signal } = running;
  if (signal.aborted) return;
  const file = new Uint8Array(job.file);
  const worker = running.workers.take();
  const asked = new Set<Promise<unknown>>();
  const ended = Promise.withResolvers<void>();
  const stop = () => ended.resolve();
  signal.addEventListener('abort', stop);
  try {
    serve(worker, job, running, asked, ended);
    worker.postMessage({ job: { ...job, file } } satisfies ToWorker, [file.buffer]);
    await ended.promise;
  } catch (error) {
    await end(worker, asked);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (signal.aborted) await end(worker, asked);
  else running.workers.giveBack(worker);
}

/** Of a thread that was stopped halfway or failed nobody knows what it would do next. */
async function end(worker: Worker, asked: ReadonlySet<Promise<unknown>>): Promise<void> {
  worker.removeAllListeners('message');
  await worker.terminate();
  await Promise.allSettled(asked);
}

function serve(
  worker: Worker,
  { language, college, parameters: { kind, year } }: WorkerJob,
  { graph, emit, signal, limits, journal }: Running,
  asked: Set<Promise<unknown>>,
  ended: PromiseWithResolvers<void>,
): void {
  const silence = setTimeout(() => {
    if (asked.size > 0) silence.refresh();
    else ended.reject(new SheetError('TOO_SLOW', FILE_PROBLEMS.tooSlow));
  }, limits.silenceMs);
  void ended.promise.catch(() => undefined).finally(() => clearTimeout(silence));

  async function answer(asking: Promise<ToWorker>): Promise<void> {
    asked.add(asking);
    try {
      const message = await asking;
      if (!signal.aborted) worker.postMessage(message);
    } catch (error) {
      ended.reject(error);
    } finally {
      asked.delete(asking);
      silence.refresh();
    }
  }

  const ours = journal?.guarded(graph) ?? graph;
  const stillWanted: GraphClient = {
    async ask(query, variables) {
      signal.throwIfAborted();
      return ours.ask(query, variables);
    },
  };

  async function begin({ id, run }: Extract<FromWorker, { begin: unknown }>['begin']): Promise<ToWorker> {
    signal.throwIfAborted();
    // What is told of it later is told to the end: that it breaks off is said when nothing else is asked any more.
    return { id, data: await journal?.begin(graph, run) };
  }

  async function ask({ id, query, variables }: Extract<FromWorker, { ask: unknown }>['ask']): Promise<ToWorker> {
    return { id, data: await stillWanted.ask(query, variables) };
  }

  async function records(kind: ImportKind, ofYear: number): Promise<ToWorker> {
    return { records: await recordsOf(stillWanted, college.id, ofYear, [kind]) };
  }

  if ((kind === 'mentees' || kind === 'mentors') && year !== null) void answer(records(kind, year));

  worker.on('message', (message: FromWorker) => {
    silence.refresh();
    if ('line' in message) {
      if (message.reached) journal?.reached(message.reached);
      emit(message.line);
      if (message.last) ended.resolve();
    } else if ('failed' in message) {
      const { code, text } = message.failed;
      ended.reject(new GraphRefusal(code, say(text, language) || text.ru));
    } else if ('begin' in message) {
      void answer(begin(message.begin));
    } else {
      void answer(ask(message.ask));
    }
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const starved = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    ended.reject(starved ? new SheetError('TOO_LARGE', FILE_PROBLEMS.tooMuchMemory) : error);
  });
  worker.on('exit', () => ended.reject(new Error('the import ended without a report')));
}
