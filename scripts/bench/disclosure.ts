import { writeFile } from 'node:fs/promises';
import { random } from '#kernel/random/random.js';
import { buildTable } from '#monitoring/disclosure/build-table.js';
import { COLUMNS, OWN_COLUMNS, madeUpRegion } from '#monitoring/disclosure/made-up/made-up-region.js';
import { protect } from '#monitoring/disclosure/protect.js';
import { suppress } from '#monitoring/disclosure/suppress.policy.js';
import { readDisclosureOptions, type DisclosureOptions } from './disclosure/options.js';
import { fewestHidden } from './disclosure/optimum.js';
import { printDisclosure, type Compared, type DisclosureReport, type Timed } from './disclosure/report.js';

/** How long the search for the fewest may take with one table before its bound is taken instead. */
const SEARCH_SECONDS = 20;

/** The shipped indicators about people, whole, by category and by form, of so many colleges. */
const tableOf = (colleges: number) => buildTable(madeUpRegion(random(`${colleges} colleges`), colleges)).table;

async function protecting(colleges: number): Promise<Timed> {
  const table = tableOf(colleges);
  const begun = performance.now();
  const { counts, audit } = await protect(table);
  const seconds = (performance.now() - begun) / 1000;
  if (!audit.holds) throw new Error(`the audit of ${colleges} colleges does not hold`);
  return { colleges, cells: table.cells.length, ...counts, seconds };
}

function suppressing(colleges: number): Timed {
  const table = tableOf(colleges);
  const begun = performance.now();
  const reasons = [...suppress(table).values()];
  const seconds = (performance.now() - begun) / 1000;
  const primary = reasons.filter((reason) => reason === 'PRIMARY').length;
  const counts = { figures: table.figures.length, primary, complementary: reasons.length - primary };
  return { colleges, cells: table.cells.length, ...counts, seconds };
}

/** Small regions of three to six colleges with some of the indicators, among them a region's own. */
async function comparing(tables: number): Promise<Compared[]> {
  const chance = random('utility');
  const compared: Compared[] = [];
  for (let at = 0; at < tables; at += 1) {
    const columns = (at % 3 === 2 ? OWN_COLUMNS : COLUMNS).filter(() => chance.chance(0.25));
    const { table } = buildTable(madeUpRegion(chance, 3 + chance.below(4), columns));
    const { hidden, counts } = await protect(table);
    compared.push({ ...counts, hidden: hidden.size, fewest: await fewestHidden(table, SEARCH_SECONDS) });
  }
  return compared;
}

async function run({ colleges, country, tables, json }: DisclosureOptions): Promise<void> {
  const report: DisclosureReport = {
    protected: await protecting(colleges),
    suppressed: suppressing(country),
    compared: await comparing(tables),
  };
  console.log(printDisclosure(report));
  if (json) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
}

await run(readDisclosureOptions(process.argv.slice(2)));
