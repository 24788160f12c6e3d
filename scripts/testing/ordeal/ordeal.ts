/**
 * `npm run ordeal`: a hub on a server of its own, as somebody runs it, is killed, stopped, cut off and overrun, again and
 * again, while clients write and a coordinator looks. In the end everything that was acknowledged has to be there, every
 * figure right, and nothing half done that no list tells of.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { connect } from '#kernel/database/connection.js';
import { attachEmbedded } from '#kernel/database/embedded/embedded.js';
import { median } from '../../bench/measure/statistics.policy.js';
import globalSetup, { globalTeardown } from '../global-setup.js';
import { HubFolder, until, untilReady } from '../hub-process.js';
import { freePort } from '../free-port.js';
import { college } from './college.js';
import { FAULTS, type Victim } from './faults.js';
import { Ledger } from './ledger.js';
import { feltFor, probe } from './probe.js';
import { workload } from './workload.js';

/** Between the end of one fault and the next, in milliseconds. */
const CALM_MS = 3_000;

interface Options {
  readonly minutes: string;
  readonly faults: string;
}

const options = new Command('ordeal')
  .description('whether a hub loses anything while it is killed, stopped, cut off and overrun')
  .option('--minutes <minutes>', 'how long at most', '60')
  .option('--faults <faults>', 'how many faults at most', '200')
  .parse()
  .opts<Options>();
const deadline = performance.now() + Number(options.minutes) * 60_000;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const seconds = (ms: number) => (ms / 1000).toFixed(1);

await globalSetup();
const folder = await HubFolder.make();
const port = String(await freePort());
const restart = () => folder.hubWith({ PORT: port, LOG_LEVEL: 'error' }, 'start', '--empty');
const owner = async <Row extends object>(sql: string): Promise<Row[]> => {
  const attached = await attachEmbedded(folder.path);
  if (!attached) throw new Error('the database is away');
  const client = await connect(attached.ownerUrl);
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};
try {
  const hub = await restart();
  await untilReady(hub);
  const victim: Victim = {
    folder,
    hub,
    restart,
    owner: (sql) =>
      owner(sql).then(
        () => undefined,
        () => undefined,
      ),
  };
  const url = `http://127.0.0.1:${port}`;
  const place = await college(url, folder.path);
  const ledger = new Ledger();
  const clients = workload(url, place, ledger);
  const looker = probe(place);
  const seen: { readonly kind: string; readonly ready: number; readonly felt: number }[] = [];
  const kinds = Object.keys(FAULTS);
  for (let n = 0; n < Number(options.faults) && performance.now() < deadline; n += 1) {
    await pause(CALM_MS);
    const kind = kinds[n % kinds.length]!;
    const begun = performance.now();
    await FAULTS[kind]!(victim);
    await untilReady(victim.hub);
    const ready = performance.now() - begun;
    await pause(CALM_MS);
    const felt = feltFor(looker.since(begun), begun);
    seen.push({ kind, ready, felt });
    say(`${kind}: ready after ${seconds(ready)} s, felt for ${seconds(felt)} s`);
  }
  await Promise.all([clients.stop(), looker.stop()]);
  await untilReady(victim.hub);
  // What broke off with a hub that was killed, the next one goes on with by itself.
  const unfinished = () =>
    owner<{ state: string }>(`select state from contracts.all_imports() where state <> 'FINISHED'`);
  const patience = performance.now() + 120_000;
  await until(async () => (await unfinished()).length === 0 || performance.now() > patience);

  say('');
  for (const kind of kinds) {
    const times = seen.filter((each) => each.kind === kind);
    if (times.length === 0) continue;
    const of = (value: (each: (typeof seen)[number]) => number) =>
      `${seconds(median(times.map(value)))} s, ${seconds(Math.max(...times.map(value)))} s at most`;
    say(
      `${kind}, ${times.length} times: ready again after ${of((each) => each.ready)}; felt for ${of((each) => each.felt)}`,
    );
  }
  const attached = await attachEmbedded(folder.path);
  const client = await connect(attached!.ownerUrl);
  const missing = await ledger.missing(client).finally(() => client.end());
  const open = await unfinished();
  const verified = await folder.hub('verify', '--language', 'en');
  const code = await verified.ended;
  say(`${ledger.size} things acknowledged, ${clients.failures()} times asked in vain`);
  say(`missing: ${JSON.stringify(missing)}`);
  say(`imports that have not ended, and are listed: ${open.length}`);
  say(`verify ended with ${code}${code === 0 ? '' : `:\n${verified.printed()}`}`);
  if (code !== 0 || Object.values(missing).some((count) => count > 0)) process.exitCode = 1;
} finally {
  await folder.remove();
  await globalTeardown();
}
