import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parquetOfFigures } from '#exchange/figures/parquet.js';
import { csvOfFigures } from '#exchange/figures/texts.js';
import type { FigureRow } from '#exchange/figures/figure-row.type.js';
import { rounded } from './measure/statistics.policy.js';

const SIZES = [100_000, 1_000_000];
const PORTION = 2000;

const WRITERS = {
  csv: (figures: AsyncIterable<FigureRow[]>) => csvOfFigures(figures, 'ru'),
  parquet: parquetOfFigures,
};

interface Measured {
  readonly bytes: number;
  readonly seconds: number;
  /** The most that the process ever held, most of which is not collected yet. */
  readonly mebibytes: number;
  /** What was alive before the last portion: what is kept of all those before it. */
  readonly alive: number;
}

/** A figure among many: of 3,500 colleges in turn, every tenth one hidden. */
function figure(n: number): FigureRow {
  const hidden = n % 10 === 0;
  return {
    ...{ year: '2024/2025', period: '2024/2025', revision: 1, source: 'PUBLISHED', as_of: '2025-08-31' },
    ...{ approval: 'ACCEPTED', region: '26', college: `26-${n % 3500}`, college_name: `Колледж ${n % 3500}` },
    ...{ municipality: 'Ставрополь', indicator: `indicator_${n % 7}`, indicator_title: 'Доля обучающихся' },
    ...{ form: `form-${n % 9}`, category: null, total: false, status: hidden ? 'SUPPRESSED' : 'OK' },
    value: hidden ? null : (n % 1000) / 10,
    numerator: hidden ? null : n % 1000,
    ...{
      denominator: 1000,
      above_hundred: false,
      target: 10,
      target_as_of: '2025-09-20',
      gap: n % 90,
      reported: 1,
      expected: 1,
    },
    ...{ formula_version: 1, note: hidden ? 'Скрыто' : null },
  };
}

async function* figures(size: number, beforeLast: () => void): AsyncGenerator<FigureRow[]> {
  for (let at = 0; at < size; at += PORTION) {
    if (at + PORTION >= size) beforeLast();
    yield Array.from({ length: Math.min(PORTION, size - at) }, (_, n) => figure(at + n));
  }
}

async function write(format: keyof typeof WRITERS, size: number): Promise<Measured> {
  const begun = performance.now();
  let [bytes, alive] = [0, 0];
  const look = () => (alive = aliveNow());
  for await (const part of WRITERS[format](figures(size, look))) bytes += Buffer.byteLength(part);
  const seconds = rounded((performance.now() - begun) / 1000);
  return { bytes, seconds, mebibytes: Math.round(process.resourceUsage().maxRSS / 1024), alive };
}

function aliveNow(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return rounded((heapUsed + external) / 2 ** 20);
}

/** Each size in a process of its own, since the most that one has ever held stays its peak. */
async function inProcess(format: string, size: number): Promise<Measured> {
  const self = [fileURLToPath(import.meta.url), format, String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', '--expose-gc', ...self]);
  return JSON.parse(stdout) as Measured;
}

const [, , format, size] = process.argv;
if (format !== undefined) {
  console.log(JSON.stringify(await write(format as keyof typeof WRITERS, Number(size))));
} else {
  for (const name of Object.keys(WRITERS)) {
    const measured: Measured[] = [];
    for (const each of SIZES) measured.push(await inProcess(name, each));
    for (const [n, { bytes, seconds, mebibytes, alive }] of measured.entries()) {
      const memory = `${mebibytes} MiB at most, ${alive} MiB alive before the end`;
      console.log(`${name}: ${SIZES[n]} figures, ${bytes} bytes in ${seconds} s, ${memory}`);
    }
    console.log(`  ratio of memory ${rounded(measured[1]!.mebibytes / measured[0]!.mebibytes)}`);
  }
}
