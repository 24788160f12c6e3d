/** `npm run fuzz`: asks the hub generated operations over the sample region, and says which were answered wrongly. */
import { Command, Option } from 'commander';
import globalSetup, { globalTeardown } from '../global-setup.js';
import { FORMS, fuzzHub, type Form } from './fuzz-hub.js';
import { run, seedOf } from './run.js';

interface Options {
  readonly count: string;
  readonly seed: string;
  readonly form?: Form;
}

/** After so many operations a line says how far it is. */
const STEP = 500;

const { count, seed, form } = new Command('fuzz')
  .description('whether generated operations are answered as one schema without federation would, and as in plain form')
  .option('--count <count>', 'how many operations', '500')
  .option('--seed <seed>', 'where to begin; that of the day when left out', String(seedOf(new Date())))
  .addOption(new Option('--form <form>', 'how the subgraphs are run; both when left out').choices(FORMS))
  .parse()
  .opts<Options>();
const forms = form ? [form] : FORMS;
const say = (line: string) => void process.stdout.write(`${line}\n`);

say(`seed ${seed}, ${count} operations, subgraphs by ${forms.join(' and by ')}`);
await globalSetup();
try {
  const hub = await fuzzHub();
  const changes = await hub.changes();
  const started = performance.now();
  const result = await run(
    hub,
    { seed: Number(seed), count: Number(count), forms },
    {
      progress: (done, wrong) => {
        if (done % STEP === 0)
          say(`  ${done} after ${Math.round((performance.now() - started) / 1000)} s, ${wrong} wrong`);
      },
      found: (report) => say(`\n${report}\n`),
    },
  );
  say(`\n${result.count} operations, each by ${forms.join(' and by ')}: ${result.wrong} wrong`);
  for (const [code, some] of result.refused) say(`  refused whole, ${code}: ${some}`);
  say(`  too large in plain form: ${result.half}`);
  say(`  fields never reached (${result.unreached.length}): ${result.unreached.join(', ')}`);
  const written = (await hub.changes()) - changes;
  if (written > 0) say(`  ${written} changes were written, and none should be`);
  await hub.close();
  if (result.wrong > 0 || written > 0) process.exitCode = 1;
} finally {
  await globalTeardown();
}
