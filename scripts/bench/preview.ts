import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Command } from 'commander';
import { median, rounded } from './measure/statistics.policy.js';
import { previewHub } from './preview/hub.js';
import type { Asked } from './preview/library.worker.js';
import type { Answered } from './preview/send.js';
import { menteesFile } from './preview/sheet.js';

/** Both sides have been used before they are measured. */
const WARMING = 3;

interface Options {
  readonly rows: string;
  readonly rounds: string;
}

/** The spreadsheet library alone, in a thread of its own that stays, as the importer's does between a preview and the import. */
const library = new Worker(new URL('./preview/library.worker.js', import.meta.url));

async function libraryAlone(file: Buffer, asked: Asked): Promise<number> {
  const begun = performance.now();
  library.postMessage({ file: new Uint8Array(file), asked });
  await new Promise((resolve) => library.once('message', resolve));
  return performance.now() - begun;
}

/** All sides in turn on the same file; a ratio is one of a round, so that whatever slows a round slows both. */
async function compare(what: string, rounds: number, file: Buffer, preview: () => Promise<Answered>): Promise<void> {
  const measured: { library: number; lean: number; preview: Answered }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({
      library: await libraryAlone(file, 'as it comes'),
      preview: await preview(),
      lean: await libraryAlone(file, 'as the importer asks'),
    });
  }
  const of = (value: (round: (typeof measured)[number]) => number) => rounded(median(measured.map(value)));
  const { summary } = measured.at(-1)!.preview;
  console.log(`${what}: ${JSON.stringify(summary)}`);
  const phases = Object.keys(measured.at(-1)!.preview.phases);
  console.log(`  library alone ${of(({ library }) => library)} ms, preview ${of(({ preview: { ms } }) => ms)} ms`);
  console.log(
    `  heard of ${phases.map((phase) => `${phase} after ${of((m) => m.preview.phases[phase]!)} ms`).join(', ')}`,
  );
  console.log(`  ratio ${of(({ library, preview: { ms } }) => ms / library)}`);
  const lean = of(({ lean: ms }) => ms);
  console.log(
    `  asked as the importer asks, the library takes ${lean} ms: ratio ${of(({ lean: alone, preview: { ms } }) => ms / alone)}`,
  );
}

const options = new Command('bench:preview')
  .description('how long a preview of a sheet takes, set against the spreadsheet library that reads it')
  .option('--rows <rows>', 'rows of the sheet', '5000')
  .option('--rounds <rounds>', 'how often each side takes its turn', '9')
  .parse()
  .opts<Options>();
const rounds = Number(options.rounds);
const folder = await mkdtemp(join(tmpdir(), 'hub-preview-'));
// The database server runs under an account of its own where this one may not start it.
await chmod(folder, 0o711);
const hub = await previewHub(folder);
try {
  console.log(`${options.rows} rows, ${rounds} rounds`);
  const [shared, inCells] = (['shared', 'in cells'] as const).map((texts) => menteesFile(Number(options.rows), texts));
  const measure = async (what: string, file: Buffer) => {
    const preview = () => hub.send(file, true);
    for (let n = 0; n < WARMING; n += 1) {
      await Promise.all([libraryAlone(file, 'as it comes'), preview()]);
      await libraryAlone(file, 'as the importer asks');
    }
    await compare(what, rounds, file, preview);
  };
  await measure('nobody known yet, texts shared as Excel writes them', shared!);
  await measure('nobody known yet, texts in their cells', inCells!);
  await hub.send(shared!, false);
  await measure('everybody known, texts shared', shared!);
} finally {
  await library.terminate();
  await hub.close();
  await rm(folder, { recursive: true, force: true });
}
