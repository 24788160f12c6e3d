/** `npm run race`: a hundred mentors ask for twenty places at once, again and again, each by a call of their own. */
import { Command } from 'commander';
import { crowd, isWhole, race } from '#school/testing/race.js';
import globalSetup, { globalTeardown } from './global-setup.js';
import { ownHub } from './hub.js';

interface Options {
  readonly rounds: string;
  readonly each: string;
}

const { rounds, each } = new Command('race')
  .description('whether a cohort ever gives more places than it has, or fewer')
  .option('--rounds <rounds>', 'how many cohorts', '100')
  .option('--each <each>', 'people that one call names', '1')
  .parse()
  .opts<Options>();
const say = (line: string) => void process.stdout.write(`${line}\n`);

await globalSetup();
try {
  const hub = await ownHub();
  const people = await crowd(hub);
  const started = performance.now();
  let wrong = 0;
  for (let round = 1; round <= Number(rounds); round += 1) {
    const outcome = await race(hub, people, Number(each));
    if (!isWhole(outcome)) {
      wrong += 1;
      say(`round ${round}: ${JSON.stringify(outcome)}`);
    }
    if (round % 10 === 0) say(`  ${round} rounds after ${Math.round((performance.now() - started) / 1000)} s, ${wrong} wrong`); // prettier-ignore
  }
  say(`${rounds} rounds of 100 applicants for 20 places: ${wrong} wrong`);
  await hub.close();
  if (wrong > 0) process.exitCode = 1;
} finally {
  await globalTeardown();
}
