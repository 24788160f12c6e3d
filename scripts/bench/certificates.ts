import { certificatePdf } from '#exchange/certificate/certificate-pdf.js';
import { certificateFiles, type CohortToPrint } from '#exchange/certificate/certificates-of-cohort.js';
import type { PrintedCertificate } from '#exchange/certificate/printed-certificate.type.js';
import { zipOf } from '#exchange/zip.js';
import { stderrProgress } from '../progress.js';
import { rounded } from './measure/statistics.policy.js';

/** How many are printed in all, and where memory is looked at. */
const MARKS = [1_000, 5_000, 10_000];
const PORTION = 25;

interface Mark {
  readonly printed: number;
  readonly bytes: number;
  readonly seconds: number;
  /** In mebibytes: what the process holds, most of which is not collected yet, and what is alive after a collection. */
  readonly resident: number;
  readonly alive: number;
}

type Portion = CohortToPrint['portions'] extends AsyncIterable<infer Each> ? Each : never;

/** Certificates of a cohort of `size`, a portion at a time, as the graph gives them. */
async function* portions(size: number): AsyncGenerator<Portion> {
  for (let at = 0; at < size; at += PORTION) {
    yield Array.from({ length: Math.min(PORTION, size - at) }, (_, n) => certificate(at + n));
  }
}

function certificate(n: number): Portion[number] {
  return {
    ...{ number: `26-2024-${String(n).padStart(6, '0')}`, code: String(n).padStart(22, 'A'), state: 'VALID' },
    ...{ printedName: `Участникова Анна Ивановна ${n}`, title: 'Основы наставничества', hours: 36, competences: [] },
    ...{ completedOn: '2025-03-28', issuedOn: '2025-03-29', validUntil: '2027-03-28' },
    cohort: { college: { name: `Колледж ${n % 50}` } },
  };
}

async function print(certificates: readonly PrintedCertificate[]): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const each of certificates) files.push(await certificatePdf(each));
  return files;
}

/** One archive, as the hub writes it for a cohort; the process is looked at from mark to mark. */
async function write(marks: readonly number[], say: (mark: Mark) => void): Promise<void> {
  const size = marks.at(-1)!;
  const progress = stderrProgress('PDF');
  progress.start(size);
  const begun = performance.now();
  const printing = { language: 'ru', publicUrl: 'https://hub.example', print } as const;
  let [bytes, parts] = [0, 0];
  for await (const part of zipOf(certificateFiles({ total: size, portions: portions(size) }, printing))) {
    bytes += part.length;
    parts += 1;
    // A file is two parts: what it is called, and what it is. The directory comes behind the last.
    const printed = parts / 2;
    if (!Number.isInteger(printed) || printed > size) continue;
    progress.advance(1);
    if (!marks.includes(printed)) continue;
    const seconds = rounded((performance.now() - begun) / 1000);
    say({ printed, bytes, seconds, resident: Math.round(process.memoryUsage.rss() / 2 ** 20), alive: aliveNow() });
  }
  progress.stop();
}

/** In mebibytes. */
function aliveNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return rounded((heapUsed + external) / 2 ** 20);
}

await write(MARKS, ({ printed, bytes, seconds, resident, alive }) =>
  console.log(`${printed} certificates: ${bytes} bytes, ${seconds} s; resident ${resident} MiB, alive ${alive} MiB`),
);
