import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_TAKES_MS } from '../served-hub.js';
import { FORMS, fuzzHub, type FuzzHub } from './fuzz-hub.js';
import { run, seedOf, type Run } from './run.js';

/** Others each day; `npm run fuzz` asks as many as one has time for. */
const COUNT = 300;

/** Printed, so that what is found on one day can be asked for on another: `npm run fuzz -- --seed …`. */
const seed = seedOf(new Date());

let hub: FuzzHub;
let changes: number;
let result: Run;

beforeAll(async () => {
  process.stdout.write(`${COUNT} generated operations from seed ${seed} on\n`);
  hub = await fuzzHub();
  changes = await hub.changes();
  result = await run(hub, { seed, count: COUNT, forms: FORMS });
}, SAMPLE_TAKES_MS + 180_000);

afterAll(() => hub.close());

describe('operations that nobody has thought of, over the sample region', () => {
  it('are answered as one schema without federation answers them, and as in plain form', () => {
    // The reports have the operation, its variables and the caller.
    expect(result.reports).toEqual([]);
    expect(result.wrong).toBe(0);
  });

  it('are answered, and not refused or too large to be judged', () => {
    const refused = [...result.refused.values()].reduce((sum, some) => sum + some, 0);
    expect(refused).toBeLessThan(COUNT / 20);
    expect(result.half).toBeLessThan(COUNT / 20);
  });

  it('change nothing, so that each may be asked again', async () => {
    expect(await hub.changes()).toBe(changes);
  });
});
