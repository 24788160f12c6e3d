/** `npm run page:picture`: makes the picture of the region page that opens the READMEs, anew from the sample region. */
import { join } from 'node:path';
import { openBrowser } from '../browser.js';
import globalSetup, { globalTeardown } from '../global-setup.js';
import { servedHub } from '../served-hub.js';
import { Visitor, WIDE } from './visitor.js';

const PICTURE = join(import.meta.dirname, '../../../../services/dashboard/region-page.png');

/** What is left below the chart, with which the picture ends. */
const MARGIN = 24;

const say = (line: string) => void process.stdout.write(`${line}\n`);

await globalSetup();
try {
  const [hub, browser] = await Promise.all([servedHub(), openBrowser()]);
  const coordinator = await Visitor.to(hub.url, await browser.newContext({ baseURL: hub.url }));
  await coordinator.signIn('COORDINATOR');
  await coordinator.open('/regions/26?year=2024/2025');
  const chart = coordinator.page.getByRole('img').locator('svg');
  await chart.waitFor();
  const { y, height } = (await chart.boundingBox())!;
  const clip = { x: 0, y: 0, width: WIDE, height: Math.ceil(y + height + MARGIN) };
  await coordinator.page.screenshot({ path: PICTURE, fullPage: true, clip });
  say(PICTURE);
  await browser.close();
  await hub.close();
} finally {
  await globalTeardown();
}
