import { attestingQuery, UNDECIDED, type AttestingForm } from './attesting.policy';
import { problemOf, type FileProblem } from './file.policy';
import { BEGINNING, isUnderWay, mayMend, next, type Flow, type FlowEvent } from './flow.policy';
import type { Sheet } from './lines.type';
import { renumbered, renumberedReport, toImportAgain, withColumnsOf, type Draft } from './mend.policy';
import { ImportFailed, sendFile, type Outcome, type Sending } from './send-file';
import { yearOf } from './years.policy';

export interface Choice {
  readonly sheet: Sheet;
  /** Code of the college; null until one of several is chosen. */
  readonly college: string | null;
  readonly year: string;
  readonly file: File | null;
  /** Names of the sheets that are meant; all that fit when empty. */
  readonly sheets: readonly string[];
  /** What the college says to what the import would attest. */
  readonly attesting: AttestingForm;
  /** Why the files that were chosen last can't be sent. */
  readonly problem: FileProblem | null;
}

/** What is said anew of each file. */
const UNSAID = { sheets: [], attesting: UNDECIDED, problem: null } as const satisfies Partial<Choice>;

export interface ImportState {
  readonly choice: Choice;
  readonly flow: Flow;
  /** What was typed to mend the refused rows; it outlives an import that fails. */
  readonly draft: Draft;
}

/** Rows to be imported again, and where they stand in the file. */
interface Mended extends Pick<Sending, 'bytes' | 'filename'> {
  readonly places: ReturnType<typeof toImportAgain>['places'];
}

/** Who sends, and whom to tell. */
export interface Sender {
  readonly account: string;
  readonly language: string;
  /** The account is not signed in any more. */
  readonly refuse: (account: string) => void;
  /** Something was written, or may have been. */
  readonly wrote: () => void;
}

/**
 * One account's import. It outlives the page, so that an import goes on, and its result waits, while the reader looks at
 * other pages.
 */
export class ImportStore {
  #state: ImportState = {
    choice: { sheet: 'mentees', college: null, year: yearOf(new Date()), file: null, ...UNSAID },
    flow: BEGINNING,
    draft: {},
  };
  #bytes: ArrayBuffer | null = null;
  /** Rows that were mended, while they are what is sent; null while the file is. */
  #mended: Mended | null = null;
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
    this.#set({ choice: { ...this.#state.choice, ...UNSAID, ...choice }, flow: BEGINNING, draft: {} });
  }

  chooseFiles(files: readonly File[]): void {
    if (files.length === 0 || isUnderWay(this.#state.flow)) return;
    const problem = problemOf(files);
    const file = problem ? null : (files[0] ?? null);
    this.#set({ choice: { ...this.#state.choice, ...UNSAID, file, problem }, flow: BEGINNING, draft: {} });
  }

  restart(): void {
    this.#event({ type: 'restart' });
  }

  /** Back to the beginning, without the file. */
  another(): void {
    if (isUnderWay(this.#state.flow)) return;
    this.#set({ choice: { ...this.#state.choice, ...UNSAID, file: null }, flow: BEGINNING, draft: {} });
  }

  cancel(): void {
    if (this.#state.flow.step === 'checking') this.#stop.abort();
    this.#event({ type: 'cancel' });
  }

  async check(sender: Sender): Promise<void> {
    if (!this.#state.choice.file || !this.#event({ type: 'check' })) return;
    this.#mended = null;
    await this.#run(sender, () => this.#send(sender, true));
  }

  /** Checks once more what was checked, with what the college says to it. */
  async checkAgain(attesting: AttestingForm, sender: Sender): Promise<void> {
    if (isUnderWay(this.#state.flow)) return;
    this.#set({ ...this.#state, choice: { ...this.#state.choice, attesting }, flow: BEGINNING });
    this.#event({ type: 'check' });
    await this.#run(sender, () => this.#send(sender, true));
  }

  /** Sends the bytes that were checked, whatever has become of the file meanwhile. */
  async commit(sender: Sender): Promise<void> {
    if (!this.#event({ type: 'commit' })) return;
    await this.#write(sender, () => this.#send(sender, false));
  }

  type(key: string, index: number, text: string): void {
    const { draft } = this.#state;
    this.#set({ ...this.#state, draft: { ...draft, [key]: { ...draft[key], [index]: text } } });
  }

  /** Imports the refused rows again, and nothing but them, as they have been mended. */
  async mend(sender: Sender): Promise<void> {
    const { flow, draft, choice } = this.#state;
    if (!mayMend(flow) || !flow.refused || !this.#event({ type: 'mend' })) return;
    const { csv, places } = toImportAgain(withColumnsOf(flow.refused, flow.report), draft);
    const bytes = new TextEncoder().encode(csv).buffer;
    const filename = `${(choice.file?.name ?? '').replace(/[.][^.]+$/, '')}.csv`;
    this.#mended = { bytes, filename, places };
    await this.#write(sender, () => this.#send(sender, false));
  }

  async #write(sender: Sender, work: () => Promise<Outcome>): Promise<void> {
    addEventListener('beforeunload', askBeforeLeaving);
    try {
      await this.#run(sender, work);
    } finally {
      removeEventListener('beforeunload', askBeforeLeaving);
      sender.wrote();
    }
  }

  async #run(sender: Sender, work: () => Promise<Outcome>): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const tell = (event: FlowEvent) => !stop.signal.aborted && this.#event(event);
    try {
      if (!tell({ type: 'report', ...(await work()) })) return;
      if (this.#state.flow.step === 'imported') this.#mended = null;
      // What was typed waits where something is to be decided first.
      if (!this.#mended) this.#set({ ...this.#state, draft: {} });
    } catch (error) {
      if (stop.signal.aborted) return;
      const failure = error instanceof ImportFailed ? error.failure : ({ kind: 'interrupted', message: null } as const);
      tell({ type: 'fail', failure });
      if (failure.kind === 'expired') sender.refuse(sender.account);
    }
  }

  async #send({ account, language }: Sender, preview: boolean): Promise<Outcome> {
    const { file, sheet, sheets, college, year, attesting } = this.#state.choice;
    const { signal } = this.#stop;
    if (!file || college === null) throw new ImportFailed({ kind: 'changed', message: null });
    const mended = this.#mended;
    const { bytes, filename } = mended ?? { bytes: await this.#read(file, preview), filename: file.name };
    const told = await sendFile({
      ...{ sheet, college, year, filename, bytes, preview, account, language, signal },
      attesting: attestingQuery(attesting),
      // What was mended comes as a text, which has no sheets.
      sheets: mended ? [] : sheets,
      onProgress: (progress) => void (signal.aborted || this.#event({ type: 'progress', progress })),
      onFirst: (first) => void (signal.aborted || this.#event({ type: 'first', first })),
    });
    if (!mended) return told;
    const { report, refused } = told;
    return { report: renumberedReport(report, mended.places), refused: refused && renumbered(refused, mended.places) };
  }

  /** The bytes of a file; those that were checked are what is imported. */
  async #read(file: File, preview: boolean): Promise<ArrayBuffer> {
    const bytes = preview || !this.#bytes ? await read(file) : this.#bytes;
    this.#bytes = bytes;
    return bytes;
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
