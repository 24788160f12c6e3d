import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { parquetOfFigures } from '#exchange/figures/parquet.js';
import { csvOfFigures } from '#exchange/figures/texts.js';
import type { FigureRow } from '#exchange/figures/figure-row.type.js';
import { benchRoute } from './export/route.js';
import { rounded } from './measure/statistics.policy.js';

const SIZES = [100_000, 1_000_000];
const PORTION = 2000;
/** How often what is alive is looked at: each look is a whole collection. */
const LOOKS = 20;

/**
 * V8 collects when it must, so a process with room grows with what it has thrown away. In a heap that is hardly larger than
 * what is alive it can't: whatever grows there is kept by somebody, and in the end the process dies of it.
 */
const TIGHT = ['--max-old-space-size=64', '--max-semi-space-size=4'];

const WRITERS = {
  csv: (figures: AsyncIterable<FigureRow[]>) => csvOfFigures(figures, 'ru'),
  parquet: parquetOfFigures,
};

interface Measured {
  readonly bytes: number;
  readonly seconds: number;
  /** The most that the process ever held, most of which is not collected yet. */
  readonly resident: number;
  /** The most that was alive after a collection, over the whole export. */
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
    ...{ target_year: '2024/2025', target_carried_forward: false, target_verified: true, enough_reported: true },
    ...{ target_source: 'Приказ министерства № 12', target_document_date: '2020-07-01', target_url: null },
  };
}

async function* figures(size: number, look: () => void): AsyncGenerator<FigureRow[]> {
  const apart = Math.ceil(size / PORTION / LOOKS);
  for (let at = 0; at < size; at += PORTION) {
    if ((at / PORTION) % apart === 0) look();
    yield Array.from({ length: Math.min(PORTION, size - at) }, (_, n) => figure(at + n));
  }
}

async function write(format: keyof typeof WRITERS, size: number): Promise<Measured> {
  const begun = performance.now();
  let [bytes, alive] = [0, 0];
  const look = () => (alive = Math.max(alive, aliveNow()));
  for await (const part of WRITERS[format](figures(size, look))) bytes += Buffer.byteLength(part);
  const seconds = rounded((performance.now() - begun) / 1000);
  return { bytes, seconds, resident: Math.round(process.resourceUsage().maxRSS / 1024), alive };
}

/** In mebibytes; none where nobody may collect, whose memory is looked at as it is. */
function aliveNow(): number {
  if (!globalThis.gc) return 0;
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return rounded((heapUsed + external) / 2 ** 20);
}

/** Each size in a process of its own, since the most that one has ever held stays its peak. */
async function inProcess(format: string, size: number, flags: readonly string[]): Promise<Measured> {
  const self = [fileURLToPath(import.meta.url), format, String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', ...flags, ...self]);
  return JSON.parse(stdout) as Measured;
}

/** By the writers alone, without a hub. */
async function benchWriters(sizes: readonly number[]): Promise<void> {
  for (const name of Object.keys(WRITERS)) {
    const resident: number[] = [];
    const tight: number[] = [];
    const alive: number[] = [];
    for (const each of sizes) {
      const free = await inProcess(name, each, []);
      const limited = await inProcess(name, each, TIGHT);
      const looked = await inProcess(name, each, ['--expose-gc']);
      resident.push(free.resident);
      tight.push(limited.resident);
      alive.push(looked.alive);
      console.log(
        `${name}: ${each} figures, ${free.bytes} bytes in ${free.seconds} s; resident ${free.resident} MiB, ` +
          `${limited.resident} MiB in a tight heap (${limited.seconds} s); alive ${looked.alive} MiB at most`,
      );
    }
    const ratio = (values: readonly number[]) => rounded(values.at(-1)! / values.at(0)!);
    console.log(`  ratios: resident ${ratio(resident)}, in a tight heap ${ratio(tight)}, alive ${ratio(alive)}`);
  }
}

const bench = new Command('bench:export')
  .description('the memory that exports of figures take, of a small table and of a large one')
  .option('--route', 'through `GET /exports/kpi` of a hub, and not by the writers alone')
  .option('--figures <numbers>', 'sizes of the tables', (text) => text.split(',').map(Number), SIZES)
  .argument('[format]', 'write one table in this process, and say what that took')
  .argument('[size]', 'figures of that table', Number)
  .parse();
const { route, figures: sizes } = bench.opts<{ route?: boolean; figures: readonly number[] }>();
const [format, size] = bench.processedArgs as [keyof typeof WRITERS | undefined, number];
if (format !== undefined) console.log(JSON.stringify(await write(format, size)));
else if (route) await benchRoute(sizes, (line) => console.error(line));
else await benchWriters(sizes);
