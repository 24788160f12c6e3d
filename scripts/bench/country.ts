import { afterMidnight } from '#kernel/database/day-turn.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { openDatabase, type BenchDatabase } from './database/open.js';
import { median, rounded } from './measure/statistics.policy.js';
import { openSide, type CountrySide, type SeededRegion } from './country/side.js';

/**
 * What a country of 85 regions costs: a year of all of its colleges told and published, and one region's scorecard set
 * against the same region alone in its database, in turns of one run.
 */

/** Both have answered often before they are measured. */
const WARMING = 100;
const ROUNDS = 400;

/** Regions that publish at once, as coordinators do who know nothing of each other. */
const LANES = 2;

const say = (line: string) => console.error(line);

/** Seconds that something took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Opens the year in each region, has the colleges told by themselves, and publishes it; what is published stays. */
async function publishYear({ side, database, regions }: Opened): Promise<void> {
  const year = formatAcademicYear(database.about.year);
  const periods = await Promise.all(regions.map((region) => side.openYear(region, year)));
  const open = periods.filter(({ published }) => !published);
  if (open.length === 0) return say('  published before');
  const told = await timed(() => afterMidnight(database.ownerUrl));
  say(`  told by ${regions.reduce((sum, { colleges }) => sum + colleges, 0)} colleges in ${told.toFixed(1)} s`);
  const each: number[] = [];
  const whole = await timed(async () => {
    const waiting = open.values();
    const lane = async () => {
      for (const period of waiting) each.push(await timed(() => side.publish(period)));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  });
  console.log(
    `${open.length} regions published in ${whole.toFixed(1)} s, the slowest in ${Math.max(...each).toFixed(1)} s, ` +
      `half of them within ${median(each).toFixed(1)} s`,
  );
}

interface Opened {
  readonly database: BenchDatabase;
  readonly side: CountrySide;
  readonly regions: readonly SeededRegion[];
}

async function open(size: 'region' | 'country'): Promise<Opened> {
  say(`${size} …`);
  const database = await openDatabase(size, say);
  const regions = await database.owner<SeededRegion>(
    `select r.id, r.code, count(*)::int as colleges
       from participants.region r join participants.college c on c.region_id = r.id group by r.id order by r.code`,
  );
  return { database, regions, side: await openSide(database) };
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
  for (const one of opened) await publishYear(one);
  const [alone, among] = opened as [Opened, Opened];
  for (const source of ['LIVE', 'PUBLISHED'] as const) await compare(alone, among, source);
} finally {
  for (const { side, database } of opened.reverse()) {
    await side.close();
    await database.stop();
  }
}
