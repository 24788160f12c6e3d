import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { CATEGORIES } from '#kernel/graph/person-category.data.js';

/** A migration says what it found; `hub verify` counts by rules of its own, so that an error is not repeated in both. */
const APART = /\.test\.ts$|\/testing\/|\/generated\/|\/database\/tables\/|^scripts\/verify\//;

const sources = ['services', 'gateway', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.tsx?$/.test(name) && !APART.test(name));

/** Which sources say it, each as often as it does. */
const saying = (what: RegExp) =>
  sources.flatMap((name) => (readFileSync(name, 'utf8').match(new RegExp(what, 'gi')) ?? []).map(() => name));

it('reads the sources of the house', () => expect(sources.length).toBeGreaterThan(700));

it.each([
  ['who is a learner', /=== 'STUDENT' \|\| \w+(\.\w+)* === 'PUPIL'/, 'services/kernel/graph/person-category.data.ts'],
  ['the day in a region', /now\(\) at time zone/, 'services/participants/database/college.sql.ts'],
  [
    'whether a stay is one on a day',
    /left_on is null or (\w+\.)?left_on > /,
    'services/participants/database/bases.sql.ts',
  ],
  ['who is a minor', /\badult_on\b.{0,40} > \S+, false/, 'services/participants/person/record/in-force.sql.ts'],
  [
    'whether a consent is in force',
    /from participants\.consent\b[^`]{0,150}consent_holds\(/,
    'services/participants/person/record/in-force.sql.ts',
  ],
])('says %s once', (_rule, what, where) => expect(saying(what)).toEqual([where]));

// The page is a client and shares no code with the hub; the generated type tells it a category that it doesn't know.
it('lists the categories of people once, and once on the page', () => {
  const all = CATEGORIES.map((each) => `(?=[^;]{0,120}'${each}')`).join('');
  const where = ['services/dashboard/src/people/category-select.tsx', 'services/kernel/graph/person-category.data.ts'];
  expect([...new Set(saying(new RegExp(`[[(=|] ?${all}`)))].sort()).toEqual(where);
});
