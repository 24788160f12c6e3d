import { publishYear, type Opened } from './country/publish-year.js';
import { openSide } from './country/side.js';
import { timed } from './country/timed.js';
import { openDatabase } from './database/open.js';
import { median, rounded } from './measure/statistics.policy.js';

/**
 * What a country of 85 regions costs: a year of all of its colleges told and published, and one region's scorecard set
 * against the same region alone in its database, in turns of one run.
 */

/** Both have answered often before they are measured. */
const WARMING = 100;
const ROUNDS = 400;

const say = (line: string) => console.error(line);

async function open(size: 'region' | 'country'): Promise<Opened> {
  say(`${size} …`);
  const database = await openDatabase(size, say);
  return { database, side: await openSide(database) };
}

async function compare(alone: Opened, among: Opened, source: 'LIVE' | 'PUBLISHED'): Promise<void> {
  const ask = ({ side, database: { about } }: Opened) => side.scorecard(about, source);
  for (let n = 0; n < WARMING; n += 1) for (const one of [alone, among]) await ask(one);
  const ratios: number[] = [];
  const took: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turns = round % 2 === 0 ? ([alone, among] as const) : ([among, alone] as const);
    const times = new Map<Opened, number>();
    for (const one of turns) times.set(one, await timed(() => ask(one)));
    took.push([times.get(alone)! * 1000, times.get(among)! * 1000]);
    ratios.push(times.get(among)! / times.get(alone)!);
  }
  const [first, second] = [took.map(([ms]) => ms), took.map(([, ms]) => ms)];
  console.log(
    `${source}: a region alone ${rounded(median(first))} ms, in the country ${rounded(median(second))} ms, ` +
      `ratio ${rounded(median(ratios))}`,
  );
}

const opened: Opened[] = [];
try {
  for (const size of ['region', 'country'] as const) opened.push(await open(size));
  for (const one of opened) {
    const published = await publishYear(one, say);
    if (published !== null) console.log(published);
  }
  const [alone, among] = opened as [Opened, Opened];
  for (const source of ['LIVE', 'PUBLISHED'] as const) await compare(alone, among, source);
} finally {
  for (const { side, database } of opened.reverse()) {
    await side.close();
    await database.stop();
  }
}
