import { setTimeout as pause } from 'node:timers/promises';
import { college } from './college.js';
import { faultsOf } from './faults.js';
import { House, type HouseKind } from './house.js';
import { Ledger } from './ledger.js';
import { feltFor, probe } from './probe.js';
import type { SmallDisk } from './small-disk.js';
import { tableOf, type Seen } from './table.policy.js';
import { workload } from './workload.js';

/** Between the end of one fault and the next, in milliseconds. */
const CALM_MS = 3_000;
/** How long imports that broke off may take to be gone on with and ended. */
const IMPORTS_MS = 120_000;

export interface Bounds {
  readonly faults: number;
  /** Whether the time is up, or nobody waits for the rest. */
  readonly isOver: () => boolean;
  readonly say: (line: string) => void;
}

/** Puts a hub to the trial. Answers whether it lost nothing, has every figure right, and lists what is half done. */
export async function trial(kind: HouseKind, disk: SmallDisk | null, bounds: Bounds): Promise<boolean> {
  const { say } = bounds;
  say(`The hub, its subgraphs ${kind}:`);
  const house = await House.open(kind, disk?.path);
  try {
    const place = await college(house.url, house.folder.path);
    const ledger = new Ledger();
    const clients = workload(house.url, place, ledger);
    const looker = probe(place);
    const seen: Seen[] = [];
    const faults = faultsOf(house, disk);
    while (seen.length < bounds.faults && !bounds.isOver()) {
      await pause(CALM_MS);
      const { name, lasts, befall } = faults[seen.length % faults.length]!;
      const begun = performance.now();
      await befall();
      const over = lasts ? performance.now() - begun : 0;
      await house.untilWhole();
      const whole = performance.now() - begun;
      await pause(CALM_MS);
      seen.push({ fault: name, over, whole, felt: feltFor(looker.since(begun), begun) });
      say(tableOf(seen.slice(-1)).at(-1)!);
    }
    await Promise.all([clients.stop(), looker.stop()]);
    await house.untilWhole();
    say(['', ...tableOf(seen), ''].join('\n'));
    return await isWhole(house, ledger, clients.failures(), say);
  } finally {
    await house.close();
  }
}

async function isWhole(house: House, ledger: Ledger, failures: number, say: Bounds['say']): Promise<boolean> {
  // What broke off with a hub that was killed, the next one goes on with by itself.
  const open = `select state from contracts.all_imports() where state <> 'FINISHED'`;
  for (const until = performance.now() + IMPORTS_MS; performance.now() < until; await pause(CALM_MS)) {
    if ((await house.owner(open)).length === 0) break;
  }
  const listed = (await house.owner(open)).length;
  const missing = await ledger.missing(house);
  const verified = await house.folder.hub('verify', '--language', 'en');
  const code = await verified.ended;
  say(`${ledger.size} things acknowledged, ${failures} times asked in vain`);
  say(`missing: ${JSON.stringify(missing)}`);
  say(`imports that have not ended, and are listed: ${listed}`);
  say(`verify ended with ${code}${code === 0 ? '' : `:\n${verified.printed()}`}\n`);
  return code === 0 && Object.values(missing).every((count) => count === 0);
}
