import { HubError } from '#kernel/errors/hub-error.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Log } from '#kernel/log/log.js';
import { keptThreads } from '#kernel/thread/kept-threads.js';
import { ExchangeError } from '../../exchange-error.js';
import { collegeOf } from '../../graph/college.js';
import { GraphJournal, journaled } from '../../import/journal/graph-journal.js';
import { SheetError } from '../../workbook/sheet-error.js';
import { callerGraph, type Graph } from '../caller-graph.js';
import { importSlots, type ImportSlots } from '../slots.js';
import { sha256Of, type Importer, type KeptImport, type KeptImports } from './kept-imports.js';
import { runImport, type WorkerLimits } from './run-import.js';
import type { WorkerJob } from './worker-messages.type.js';

const IMPORT_THREAD = new URL('./import.worker.js', import.meta.url);

/** How often files are looked for whose imports broke off: at once when a hub starts, and then when what was away may be back. */
const LOOK_AGAIN_MS = 60_000;

/** How often an import is taken up again: one that ends the hub each time is not to end it for ever. */
const MOST_TRIES = 5;

/**
 * A token for whoever began an import and is not there any more; null when they may not work for the college any more, so
 * that nobody goes on in their name.
 */
export type Successor = (importer: Importer, collegeId: string) => Promise<string | null>;

export interface KeptImporting {
  readonly files: KeptImports;
  readonly successor: Successor;
}

export interface ImportLimits extends WorkerLimits {
  /** Imports that run at once in this process. */
  readonly atOnce: number;
  /** Files that may be on their way at once. */
  readonly arriving: number;
}

interface JobsOptions {
  readonly gateway: Graph;
  readonly log: Log;
  readonly limits: ImportLimits;
  /** Where files are kept while they are imported; without it whoever sent one sends it again. */
  readonly kept?: KeptImporting | undefined;
}

export interface ImportJobs {
  readonly slots: ImportSlots;
  readonly limits: ImportLimits;
  /** Tries what an import would do; ends when its caller goes. */
  preview(job: WorkerJob, graph: GraphClient, emit: Emit, signal: AbortSignal): Promise<void>;
  /**
   * Imports to the end, whether its caller is there or not: what it does is in the list of imports.
   *
   * @throws SheetError, GraphRefusal, ExchangeError
   */
  run(job: WorkerJob, caller: Caller, emit: Emit): Promise<void>;
  /** Goes on with what broke off and has its file here, now and from time to time. */
  keepTakingUp(): void;
  /** Breaks off what is at work; what has its file here is taken up at the next start. */
  close(): Promise<void>;
}

/** Takes each line of the answer. */
type Emit = (line: string) => void;

interface Caller extends Importer {
  readonly token: string;
}

/** The imports of this process. */
export function importJobs({ gateway, log, limits, kept }: JobsOptions): ImportJobs {
  const slots = importSlots(limits.atOnce);
  const workers = keptThreads(IMPORT_THREAD, limits.heapMib);
  const closing = new AbortController();
  const atWork = new Map<string, Promise<void>>();
  let looking: NodeJS.Timeout | undefined;
  let taking: Promise<void> = Promise.resolve();

  /** What has begun to be asked is answered, so that a batch is whole or not there. */
  const graphBy = (token: string, language: Language) =>
    callerGraph(gateway, { token, language, signal: new AbortController().signal });

  async function attempt(job: WorkerJob, token: string, emit: Emit, entry: KeptImport | null): Promise<void> {
    const { sheets } = job.parameters;
    const file = { sha256: sha256Of(job.file), bytes: job.file.length, sheets, importId: entry?.wish.importId };
    const journal = new GraphJournal(file, (importId) => entry?.note({ importId }));
    const running = { graph: graphBy(token, job.language), emit, signal: closing.signal, limits, workers, journal };
    await journaled(journal, async () => {
      await runImport(job, running);
      closing.signal.throwIfAborted();
    });
  }

  /** The file stays as long as going on with it may help: not where it, or the graph, has said no to it for good. */
  async function settled(entry: KeptImport | null, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      await entry?.remove();
    } catch (error) {
      if (error instanceof SheetError || error instanceof ExchangeError) await entry?.remove();
      throw error;
    }
  }

  /** Known to be at work, so that a close waits for it and nobody takes it up. */
  async function known(key: string, work: () => Promise<void>): Promise<void> {
    const done = work();
    atWork.set(key, done);
    try {
      await done;
    } finally {
      atWork.delete(key);
    }
  }

  async function keep(job: WorkerJob, { account, roles }: Caller): Promise<KeptImport | null> {
    const { parameters, college, language, file } = job;
    const of = { parameters, collegeId: college.id, collegeCode: college.code, language };
    const wish = { ...of, account, roles, sha256: sha256Of(file), tries: 0 };
    try {
      return (await kept?.files.keep(file, wish)) ?? null;
    } catch (err) {
      log.warn({ err }, 'the file of an import could not be kept');
      return null;
    }
  }

  async function takeUp(entry: KeptImport, { successor }: KeptImporting): Promise<void> {
    const { wish } = entry;
    const { parameters, collegeId, collegeCode, language, tries } = wish;
    if (tries >= MOST_TRIES) return entry.remove();
    await entry.note({ tries: tries + 1 });
    const token = await successor(wish, collegeId);
    const college = token === null ? null : await collegeOf(graphBy(token, language), collegeCode);
    if (token === null || college === null) return entry.remove();
    using place = new DisposableStack();
    place.use(slots.take(collegeId));
    const file = await entry.file();
    const job = { file, parameters, college: { ...college, code: collegeCode }, language };
    await known(entry.id, () => settled(entry, () => attempt(job, token, () => undefined, entry)));
    log.info({ collegeId }, 'an import that had broken off was taken up and ended');
  }

  async function takeUpAll(importing: KeptImporting): Promise<void> {
    for (const entry of await importing.files.all()) {
      if (closing.signal.aborted) return;
      if (atWork.has(entry.id)) continue;
      await takeUp(entry, importing).catch((err: unknown) => {
        if (!closing.signal.aborted) log.warn({ err }, 'an import that had broken off could not be taken up');
      });
    }
  }

  function look(importing: KeptImporting): void {
    taking = taking
      .then(() => takeUpAll(importing))
      .catch((err: unknown) => log.warn({ err }, 'files of imports could not be looked for'));
  }

  return {
    slots,
    limits,
    preview: (job, graph, emit, signal) => runImport(job, { graph, emit, signal, limits, workers }),
    async run(job, caller, emit) {
      const entry = await keep(job, caller);
      const key = entry?.id ?? `unkept, of ${job.college.id}`;
      await known(key, () => settled(entry, () => attempt(job, caller.token, emit, entry)));
    },
    keepTakingUp() {
      if (!kept) return;
      look(kept);
      looking = setInterval(() => look(kept), LOOK_AGAIN_MS).unref();
    },
    async close() {
      clearInterval(looking);
      closing.abort(new HubError('SUBGRAPH_UNAVAILABLE', CLOSING, { status: 503 }));
      await Promise.allSettled([...atWork.values(), taking]);
    },
  };
}

const CLOSING = {
  ru: 'Хаб останавливается, и загрузка прервана: записанное сохранено. После запуска хаб продолжит её сам; если нет, загрузите тот же файл ещё раз.',
  en: 'The hub is stopping, and the import broke off: what was written is kept. Started again, the hub goes on by itself; if not, import the same file again.',
};
