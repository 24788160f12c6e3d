import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { certificatePdf } from '#exchange/certificate/certificate-pdf.js';
import { certificateFiles, type CohortToPrint } from '#exchange/certificate/certificates-of-cohort.js';
import type { PrintedCertificate } from '#exchange/certificate/printed-certificate.type.js';
import { zipOf } from '#exchange/zip.js';
import { stderrProgress } from '../progress.js';
import { rounded } from './measure/statistics.policy.js';

const SIZES = [1_000, 10_000];
const PORTION = 25;
/** How often what is alive is looked at: each look is a whole collection. */
const LOOKS = 20;

interface Measured {
  readonly bytes: number;
  readonly seconds: number;
  /** The most that the process ever held, in mebibytes, most of which is not collected yet. */
  readonly resident: number;
  /** The most that was alive after a collection, in mebibytes, early and late in the archive. */
  readonly alive: readonly [early: number, late: number];
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

async function write(size: number): Promise<Measured> {
  const progress = stderrProgress('PDF');
  progress.start(size);
  const begun = performance.now();
  const printing = { language: 'ru', publicUrl: 'https://hub.example', print } as const;
  let [bytes, parts] = [0, 0];
  const alive: number[] = [];
  const apart = Math.ceil((size * 2) / LOOKS);
  for await (const part of zipOf(certificateFiles({ total: size, portions: portions(size) }, printing))) {
    bytes += part.length;
    if (parts % apart === 0) alive.push(aliveNow());
    if (parts % 2 === 1) progress.advance(1);
    parts += 1;
  }
  progress.stop();
  const seconds = rounded((performance.now() - begun) / 1000);
  const half = Math.ceil(alive.length / 2);
  const most = [Math.max(...alive.slice(0, half)), Math.max(...alive.slice(half))] as const;
  return { bytes, seconds, resident: Math.round(process.resourceUsage().maxRSS / 1024), alive: most };
}

/** In mebibytes. */
function aliveNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return rounded((heapUsed + external) / 2 ** 20);
}

/** Each size in a process of its own, since the most that one has ever held stays its peak. */
async function inProcess(size: number): Promise<Measured> {
  const flags = ['--no-warnings', '--expose-gc', fileURLToPath(import.meta.url), String(size)];
  const running = promisify(execFile)(process.execPath, flags);
  running.child.stderr?.pipe(process.stderr);
  return JSON.parse((await running).stdout) as Measured;
}

const [, , size] = process.argv;
if (size !== undefined) {
  console.log(JSON.stringify(await write(Number(size))));
} else {
  for (const each of SIZES) {
    const { bytes, seconds, resident, alive } = await inProcess(each);
    console.log(
      `${each} certificates: ${bytes} bytes in ${seconds} s; resident ${resident} MiB, ` +
        `alive at most ${alive[0]} MiB in the first half and ${alive[1]} MiB in the second`,
    );
  }
}
