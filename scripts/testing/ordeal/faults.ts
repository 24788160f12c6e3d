import { setTimeout as pause } from 'node:timers/promises';
import type { House } from './house.js';
import type { SmallDisk } from './small-disk.js';

/** How long what is stopped stands still, and a disk is full, in milliseconds. */
const STANDSTILL_MS = 3_000;
const FULL_MS = 10_000;
const CONNECTIONS_CUT = 5;

/** How long more comes than the hub can do, and how many ask at once, each as soon as it has its answer. */
const OVERLOAD_MS = 5_000;
const OVERLOAD_CALLERS = 32;

/** What may befall a hub; what comes of it shows afterwards. */
export interface Fault {
  readonly name: string;
  /** Whether it goes on for a while; what does not is over as it begins, and whatever is felt of it is felt beyond it. */
  readonly lasts: boolean;
  readonly befall: () => Promise<void>;
}

/** All that can befall this one; first what an ordeal cut short should have seen. */
export function faultsOf(house: House, disk: SmallDisk | null): Fault[] {
  const moment = (name: string, befall: Fault['befall']): Fault => ({ name, lasts: false, befall });
  const lasting = (name: string, befall: Fault['befall']): Fault => ({ name, lasts: true, befall });
  const endHub = async (signal: NodeJS.Signals) => {
    house.hub.kill(signal);
    await house.hub.ended;
    await house.startHub();
  };
  const endDatabase = async (signal: NodeJS.Signals) => {
    const pid = await house.folder.postmaster();
    if (pid !== null) process.kill(pid, signal);
  };
  const standStill = async (hub: { kill(signal: NodeJS.Signals): void }) => {
    hub.kill('SIGSTOP');
    await pause(STANDSTILL_MS);
    hub.kill('SIGCONT');
  };
  const apart = [...house.subgraphs.keys()];
  let turn = 0;
  /** Each time another. */
  const oneApart = () => house.subgraphs.get(apart[(turn += 1) % apart.length]!)!;

  return [
    ...(apart.length > 0
      ? [
          moment('a subgraph is killed', async () => oneApart().kill('SIGKILL')),
          lasting('a subgraph stands still', () => standStill(oneApart())),
        ]
      : []),
    moment('the hub is killed', () => endHub('SIGKILL')),
    moment('the database is killed', () => endDatabase('SIGKILL')),
    ...(disk ? [lasting('the disk is full', () => disk.fillFor(FULL_MS))] : []),
    moment('the hub is ended and started', () => endHub('SIGTERM')),
    moment('the database is stopped', () => endDatabase('SIGINT')),
    lasting('the hub stands still', () => standStill(house.hub)),
    lasting('connections are cut', () => cutConnections(house)),
    lasting('more comes than it can do', () => overload(house)),
  ];
}

async function cutConnections(house: House): Promise<void> {
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()`;
  for (let n = 0; n < CONNECTIONS_CUT; n += 1) {
    // Whoever cuts may be cut off by the last cut's victims coming back.
    await house.owner(cut).catch(() => undefined);
    await pause(100);
  }
}

async function overload({ url }: House): Promise<void> {
  const until = performance.now() + OVERLOAD_MS;
  const body = JSON.stringify({
    query: '{ regions { code colleges(first: 50) { nodes { code } } } indicators { code } }',
  });
  const headers = { 'content-type': 'application/json' };
  const caller = async () => {
    while (performance.now() < until) {
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body }).catch(() => null);
      await answer?.body?.cancel();
    }
  };
  await Promise.all(Array.from({ length: OVERLOAD_CALLERS }, caller));
}
