import { problemOf, type FileProblem } from './file.policy';
import { BEGINNING, isUnderWay, next, type Flow, type FlowEvent } from './flow.policy';
import type { Sheet } from './lines.type';
import { ImportFailed, sendFile } from './send-file';
import { yearOf } from './years.policy';

export interface Choice {
  readonly sheet: Sheet;
  /** Code of the college; null until one of several is chosen. */
  readonly college: string | null;
  readonly year: string;
  readonly file: File | null;
  /** Why the files that were chosen last can't be sent. */
  readonly problem: FileProblem | null;
}

export interface ImportState {
  readonly choice: Choice;
  readonly flow: Flow;
}

/** Who sends, and whom to tell. */
export interface Sender {
  readonly token: string;
  readonly language: string;
  /** The hub no longer takes the token. */
  readonly refuse: (token: string) => void;
  /** Something was written, or may have been. */
  readonly wrote: () => void;
}

/**
 * One account's import. It outlives the page, so that an import goes on, and its result waits, while the reader looks at
 * other pages.
 */
export class ImportStore {
  #state: ImportState = {
    choice: { sheet: 'mentees', college: null, year: yearOf(new Date()), file: null, problem: null },
    flow: BEGINNING,
  };
  #bytes: ArrayBuffer | null = null;
  #stop = new AbortController();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = () => this.#state;

  /** Another choice is another import: what was found out about the last one is forgotten. */
  choose(choice: Partial<Omit<Choice, 'file' | 'problem'>>): void {
    if (isUnderWay(this.#state.flow)) return;
    this.#set({ choice: { ...this.#state.choice, ...choice }, flow: BEGINNING });
  }

  chooseFiles(files: readonly File[]): void {
    if (files.length === 0 || isUnderWay(this.#state.flow)) return;
    const problem = problemOf(files);
    const file = problem ? null : (files[0] ?? null);
    this.#set({ choice: { ...this.#state.choice, file, problem }, flow: BEGINNING });
  }

  restart(): void {
    this.#event({ type: 'restart' });
  }

  /** Back to the beginning, without the file. */
  another(): void {
    if (isUnderWay(this.#state.flow)) return;
    this.#set({ choice: { ...this.#state.choice, file: null, problem: null }, flow: BEGINNING });
  }

  cancel(): void {
    if (this.#state.flow.step === 'checking') this.#stop.abort();
    this.#event({ type: 'cancel' });
  }

  async check(sender: Sender): Promise<void> {
    if (!this.#state.choice.file || !this.#event({ type: 'check' })) return;
    await this.#run(sender, true);
  }

  /** Sends the bytes that were checked, whatever has become of the file meanwhile. */
  async commit(sender: Sender): Promise<void> {
    if (!this.#event({ type: 'commit' })) return;
    addEventListener('beforeunload', askBeforeLeaving);
    try {
      await this.#run(sender, false);
    } finally {
      removeEventListener('beforeunload', askBeforeLeaving);
      sender.wrote();
    }
  }

  async #run(sender: Sender, preview: boolean): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    const tell = (event: FlowEvent) => void (stop.signal.aborted || this.#event(event));
    try {
      const { file, sheet, college, year } = this.#state.choice;
      if (!file || college === null) return;
      const bytes = preview || !this.#bytes ? await read(file) : this.#bytes;
      this.#bytes = bytes;
      const { token, language } = sender;
      const report = await sendFile({
        ...{ sheet, college, year, filename: file.name, bytes, preview, token, language, signal: stop.signal },
        onProgress: (progress) => tell({ type: 'progress', progress }),
      });
      tell({ type: 'report', report });
    } catch (error) {
      if (stop.signal.aborted) return;
      const failure = error instanceof ImportFailed ? error.failure : ({ kind: 'interrupted', message: null } as const);
      tell({ type: 'fail', failure });
      if (failure.kind === 'expired') sender.refuse(sender.token);
    }
  }

  /** Whether the event changed anything. */
  #event(event: FlowEvent): boolean {
    const flow = next(this.#state.flow, event);
    if (flow === this.#state.flow) return false;
    this.#set({ ...this.#state, flow });
    return true;
  }

  #set(state: ImportState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** A file that was changed on the disk since it was chosen can't be read any more. */
async function read(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new ImportFailed({ kind: 'changed', message: null });
  }
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
