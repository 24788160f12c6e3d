import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ExchangeError } from '../../exchange-error.js';
import { ask } from '../../graph/ask.js';
import { BeginImportDocument, ReportImportDocument, type SaidFragment } from '../../graph/generated/graphql.js';
import type { Phase, Progress } from '../commit/progress.js';
import type { BegunRun, Journal, Run } from '../job/journal.type.js';
import { KINDS } from '../job/kinds.data.js';

/** How often the graph is told how far an import is, at most; and at least, so that it is known to live. */
const TOLD_EVERY_MS = 1_000;
const HEARD_EVERY_MS = 5_000;

/** The file that an import is of, by which it is known when it comes again. */
export interface ImportedFile {
  readonly sha256: string;
  readonly bytes: number;
  /** Names of the sheets to be read; all that fit when empty. */
  readonly sheets: readonly string[];
  /** The import of it that broke off, where that is known. */
  readonly importId?: string | undefined;
}

interface Running extends BegunRun {
  readonly graph: GraphClient;
  readonly collegeId: string;
}

/** How far an import is. */
export interface Reached {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

const PHASES = { registering: 'REGISTERING', pairing: 'PAIRING' } as const satisfies Record<Phase, string>;

/**
 * The college's list of imports in the graph. It is told how far an import is as it goes on; what is told no more is at
 * work no more, whatever has become of this process. Telling never holds the import up, nor ends it when it fails.
 */
export class GraphJournal implements Journal {
  readonly #running: Running[] = [];
  #reached: Reached | null = null;
  #toldAt = 0;
  #telling: Promise<void> = Promise.resolve();
  #isTelling = false;
  #beat: NodeJS.Timeout | undefined;
  #takenOver: ExchangeError | null = null;

  /** @param begun is told the id of each import that begins */
  constructor(
    private readonly file: ImportedFile,
    private readonly begun: (importId: string) => Promise<void> | undefined = () => undefined,
  ) {}

  async begin(graph: GraphClient, { collegeId, kind, year, cohortId, fileName }: Run): Promise<BegunRun> {
    const { sha256: fileSha256, bytes: fileBytes, sheets, importId } = this.file;
    const named = { collegeId, kind: KINDS[kind], year, cohortId: cohortId ?? null, fileName };
    const input = { ...named, fileSha256, fileBytes, sheets: [...sheets], importId: importId ?? null };
    const { beginImport } = await ask(graph, BeginImportDocument, { input });
    if (beginImport.importId === null || beginImport.attempt === null) throw refusalOf(beginImport.problems);
    const begun = { importId: beginImport.importId, attempt: beginImport.attempt };
    this.#running.push({ ...begun, graph, collegeId });
    await this.begun(begun.importId);
    this.#beat ??= setInterval(() => this.#tell(), HEARD_EVERY_MS).unref();
    return begun;
  }

  /** The same graph, as long as nobody else goes on with the import: whoever has been overtaken writes nothing more. */
  guarded(graph: GraphClient): GraphClient {
    return {
      ask: async (query, variables) => {
        if (this.#takenOver) throw this.#takenOver;
        return graph.ask(query, variables);
      },
    };
  }

  reached(at: Reached): void {
    this.#reached = at;
    if (Date.now() - this.#toldAt >= TOLD_EVERY_MS) this.#tell();
  }

  /** The same progress, told here as well. */
  following(progress: Progress): Progress {
    let at: Reached | null = null;
    const reach = (next: Reached) => this.reached((at = next));
    return {
      read: (first) => progress.read?.(first),
      start: (total) => progress.start(total),
      phase: (phase, total) => {
        progress.phase?.(phase, total);
        reach({ phase, done: 0, total });
      },
      advance: (count) => {
        progress.advance(count);
        if (at) reach({ ...at, done: Math.min(at.total, at.done + count) });
      },
      stop: () => progress.stop(),
    };
  }

  /** Nothing more is told: the import has ended, or says nothing of its end. */
  async close(): Promise<void> {
    clearInterval(this.#beat);
    await this.#telling;
  }

  /** Says that what has not ended breaks off here. */
  async breakOff(): Promise<void> {
    await this.close();
    await Promise.all(this.#running.map((each) => this.#say(each, { ...this.#told(), brokenOff: true })));
  }

  #tell(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.#toldAt = Date.now();
    this.#telling = this.#sayAll().finally(() => (this.#isTelling = false));
  }

  async #sayAll(): Promise<void> {
    for (const each of this.#running) await this.#say(each, this.#told());
  }

  #told() {
    const at = this.#reached;
    return at === null ? {} : { phase: PHASES[at.phase], done: at.done, total: at.total };
  }

  async #say({ graph, collegeId, importId, attempt }: Running, told: object): Promise<void> {
    try {
      const input = { collegeId, importId, attempt, ...told };
      const { reportImport } = await ask(graph, ReportImportDocument, { input });
      const problem = reportImport.problems.find(({ code }) => code === 'IMPORT_TAKEN_OVER');
      if (problem) this.#takenOver = refusalOf([problem]);
    } catch {
      // The import itself meets whatever is in the way, and the list knows it by the silence.
    }
  }
}

function refusalOf(problems: readonly Pick<SaidFragment, 'message'>[]): ExchangeError {
  const words = problems.map(({ message }) => message).join('\n');
  return new ExchangeError({ ru: words, en: words });
}

/** Imports as a journal tells of it: what fails in the midst is said to have broken off. */
export async function journaled<Done>(journal: GraphJournal, work: () => Promise<Done>): Promise<Done> {
  try {
    const done = await work();
    await journal.close();
    return done;
  } catch (error) {
    await journal.breakOff();
    throw error;
  }
}
