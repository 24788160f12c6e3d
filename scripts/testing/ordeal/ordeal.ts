/**
 * `npm run ordeal`: a hub on a server of its own, as somebody runs it, is killed, stopped, cut off and overrun, again and
 * again, while clients write and a coordinator looks. In the end everything that was acknowledged has to be there, every
 * figure right, and nothing half done that no list tells of. Times are told and not judged.
 */
import { Command, Option } from 'commander';
import globalSetup, { globalTeardown } from '../global-setup.js';
import type { HouseKind } from './house.js';
import { smallDisk } from './small-disk.js';
import { trial } from './trial.js';

/** The short form befalls each hub once with everything, as far as its time allows. */
const SHORT = { minutes: 1.5, faults: 10 };

interface Options {
  readonly minutes: string;
  readonly faults: string;
  readonly subgraphs: HouseKind | 'both';
  readonly short?: true;
}

const options = new Command('ordeal')
  .description('whether a hub loses anything while it is killed, stopped, cut off and overrun')
  .option('--minutes <minutes>', 'how long at most, a hub', '30')
  .option('--faults <faults>', 'how many faults at most, a hub', '200')
  .option('--short', `${SHORT.minutes} minutes a hub, each fault once`)
  .addOption(new Option('--subgraphs <where>').choices(['together', 'apart', 'both']).default('both'))
  .parse()
  .opts<Options>();
const { minutes, faults } = options.short ? SHORT : options;
const say = (line: string) => void process.stdout.write(`${line}\n`);

// Whoever interrupts it gets what has been seen so far, and no file system or server stays behind.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (interrupted = true));

await globalSetup();
const disk = await smallDisk(say);
try {
  for (const kind of ['together', 'apart'] as const) {
    if (options.subgraphs !== kind && options.subgraphs !== 'both') continue;
    const until = performance.now() + Number(minutes) * 60_000;
    const isOver = () => interrupted || performance.now() > until;
    if (!(await trial(kind, disk, { faults: Number(faults), isOver, say }))) process.exitCode = 1;
    if (interrupted) break;
  }
} finally {
  await disk?.remove();
  await globalTeardown();
}
