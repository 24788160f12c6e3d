import { askingFor } from '../session/who';
import { endedWith, refusedWith, type Failure } from './failure.policy';
import { lineReader } from './json-lines.policy';
import type { CohortSheet, FirstRows, ImportLine, Progress, Refusal, RefusedRows, Report, Sheet } from './lines.type';

export interface Sending {
  readonly sheet: Sheet | CohortSheet;
  /** Of a table of a cohort: which, and what is said of it, as parameters of the address. */
  readonly cohort?: Readonly<Record<string, string>>;
  readonly college: string;
  readonly year: string;
  readonly filename: string;
  /** Names of the sheets to be read; all that fit when empty. */
  readonly sheets: readonly string[];
  /** What the college says to what the import would attest, as parameters of the address. */
  readonly attesting: Readonly<Record<string, string>>;
  readonly bytes: ArrayBuffer;
  readonly preview: boolean;
  readonly account: string;
  readonly language: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onFirst: (first: FirstRows) => void;
}

/** What became of the rows, and those that were refused, where there are any and they arrived. */
export interface Outcome {
  readonly report: Report;
  readonly refused: RefusedRows | null;
}

/** An import that came to no report. */
export class ImportFailed extends Error {
  override readonly name = 'ImportFailed';

  constructor(readonly failure: Failure) {
    super(failure.message ?? failure.kind);
  }
}

const LONGEST_FILENAME = 255;

/**
 * Sends a file to the hub and follows what it tells.
 * @throws ImportFailed; an AbortError when the signal came.
 */
export async function sendFile(sending: Sending): Promise<Outcome> {
  const response = await reach(sending);
  if (!response.ok || !response.body) throw new ImportFailed(refusedWith(response.status, await refusalOf(response)));
  let told: Report | null = null;
  try {
    for await (const line of linesOf(response.body, sending.signal)) {
      if ('progress' in line) sending.onProgress(line.progress);
      if ('first' in line) sending.onFirst(line.first);
      if ('report' in line) told = line.report;
      if ('refused' in line && told) return { report: told, refused: line.refused };
      if ('error' in line) throw new ImportFailed(endedWith(line.error));
    }
  } catch (error) {
    // What was imported is known, whatever became of the rows that were not.
    if (!told || sending.signal.aborted) throw error;
  }
  if (!told) throw interrupted();
  return { report: told, refused: null };
}

async function reach(sending: Sending) {
  const { sheet, sheets, cohort, college, year, filename, attesting, bytes, preview, account, language, signal } =
    sending;
  const parameters = new URLSearchParams({ sheet, college, preview: String(preview), refused: 'true' });
  parameters.set('filename', filename.slice(-LONGEST_FILENAME));
  for (const name of sheets) parameters.append('sheets', name);
  // A table of headcounts says in each row which year it is about, and a cohort has one.
  const isBase = sheet === 'mentees' || sheet === 'mentors';
  for (const [name, value] of Object.entries({ ...(isBase ? { year, ...attesting } : {}), ...cohort }))
    parameters.set(name, value);
  try {
    return await fetch(`/imports?${parameters}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'accept-language': language,
        ...askingFor(account),
      },
      body: bytes,
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ImportFailed({ kind: 'network', message: null });
  }
}

/** What the hub says in a body of its own; null for an answer of whoever stands before it. */
async function refusalOf(response: Response): Promise<Refusal | null> {
  try {
    return ((await response.json()) as { error?: Refusal }).error ?? null;
  } catch {
    return null;
  }
}

async function* linesOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): AsyncGenerator<ImportLine> {
  const lines = lineReader();
  const pieces = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      yield* lines.take(piece.value) as ImportLine[];
    }
    yield* lines.end() as ImportLine[];
  } catch (error) {
    // The connection broke, or its last line did.
    throw signal.aborted ? error : interrupted();
  } finally {
    void pieces.cancel().catch(() => {});
  }
}

function interrupted(): ImportFailed {
  return new ImportFailed({ kind: 'interrupted', message: null });
}
