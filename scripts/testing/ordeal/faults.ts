import { setTimeout as pause } from 'node:timers/promises';
import type { HubFolder, HubProcess } from '../hub-process.js';

/** How long what is stopped stands still, in milliseconds. */
const STANDSTILL_MS = 3_000;
const CONNECTIONS_CUT = 5;

/** How long more comes than the hub can do, and how many ask at once, each as soon as it has its answer. */
const OVERLOAD_MS = 5_000;
const OVERLOAD_CALLERS = 32;

/** What faults befall. */
export interface Victim {
  readonly folder: HubFolder;
  hub: HubProcess;
  /** Starts the hub again where it was, as whoever looks after it does. */
  restart(): Promise<HubProcess>;
  /** Asks the database as its owner. */
  readonly owner: (sql: string) => Promise<void>;
}

/** Does something to the hub or its database, and resolves when that is over; what comes of it shows afterwards. */
export type Fault = (victim: Victim) => Promise<void>;

/** Every kind, by its name in the table. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'the hub is killed': async (victim) => {
    victim.hub.kill('SIGKILL');
    await victim.hub.ended;
    victim.hub = await victim.restart();
  },
  'the hub is ended and started': async (victim) => {
    victim.hub.kill('SIGTERM');
    await victim.hub.ended;
    victim.hub = await victim.restart();
  },
  'the database is killed': async ({ folder }) => {
    const pid = await folder.postmaster();
    if (pid !== null) process.kill(pid, 'SIGKILL');
  },
  'the database is stopped': async ({ folder }) => {
    const pid = await folder.postmaster();
    if (pid !== null) process.kill(pid, 'SIGINT');
  },
  'the hub stands still': async ({ hub }) => {
    hub.kill('SIGSTOP');
    await pause(STANDSTILL_MS);
    hub.kill('SIGCONT');
  },
  'connections are cut': async ({ owner }) => {
    for (let n = 0; n < CONNECTIONS_CUT; n += 1) {
      await owner(`select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()`);
      await pause(100);
    }
  },
  'more comes than it can do': async ({ hub }) => {
    const until = performance.now() + OVERLOAD_MS;
    const body = JSON.stringify({
      query: '{ regions { code colleges(first: 50) { nodes { code } } } indicators { code } }',
    });
    const headers = { 'content-type': 'application/json' };
    const caller = async () => {
      while (performance.now() < until) {
        const answer = await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body }).catch(() => null);
        await answer?.body?.cancel();
      }
    };
    await Promise.all(Array.from({ length: OVERLOAD_CALLERS }, caller));
  },
};
