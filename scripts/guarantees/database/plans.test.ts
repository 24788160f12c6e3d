import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { printedPlans } from '../../plans/printed-plans.js';

let database: FreshDatabase;
let printed: ReadonlyMap<string, string>;
beforeAll(async () => {
  database = await freshDatabase();
  printed = await printedPlans(database.ownerUrl);
}, 120_000);
afterAll(() => database.drop());

it('the statements that matter, and their plans, are as they were reviewed (npm run plans writes them)', async () => {
  expect(printed.size).toBeGreaterThan(10);
  for (const [file, text] of printed) expect([file, await readFile(file, 'utf8')]).toEqual([file, text]);
});
