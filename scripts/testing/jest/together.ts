import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test file of the whole hub imports, or one of the page. */
const NEEDS_THE_HUB = /from '[^']*\/testing\/(hub|served-hub|page\/visitors)\.js'/;

/** A module that awaits as it is loaded can't be required, as a `describe` would have to: it stays by itself. */
const AWAITS = /^(?:const \w+ = [[(.]*)?await /m;

const FILES_AT_ONCE = 8;

/** Files that Jest runs instead of others, by their places under the folder of what the compiler emitted. */
export interface Together {
  /** The folder of the files that were written. */
  readonly folder: string;
  /** The test files that are run by those. */
  readonly members: readonly string[];
}

/**
 * Writes Jest files that run several test files each. Jest loads the modules anew for each of its files; those of the
 * whole hub, 3,300 of them, take more than two seconds of the processor, which was half of what most of its tests took.
 * A member still has a hub and a database of its own, and its hooks are its own, since they belong to a `describe`.
 */
export function writeTogether(dist: string): Together {
  const folder = 'together';
  mkdirSync(join(dist, folder), { recursive: true });
  const members = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.js') && canGoTogether(readFileSync(join(dist, path), 'utf8')))
    .sort();
  const files = new Map<string, string>();
  for (const [name, some] of Object.entries(Object.groupBy(members, placeOf))) {
    for (const [n, part] of inParts(some!).entries()) files.set(`${name}-${n + 1}.test.js`, textOf(part));
  }
  for (const [name, text] of files) writeFileSync(join(dist, folder, name), text);
  for (const name of readdirSync(join(dist, folder))) if (!files.has(name)) rmSync(join(dist, folder, name));
  return { folder, members };
}

function canGoTogether(text: string): boolean {
  return NEEDS_THE_HUB.test(text) && !AWAITS.test(text);
}

/** The part of the product that a file belongs to, such as `services-school`; what is tested by the page is its own. */
function placeOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.includes('page') ? 'page' : folders.slice(0, 2).join('-');
}

/** As few parts as there can be, of about the same size. */
function inParts(files: readonly string[]): string[][] {
  const count = Math.ceil(files.length / FILES_AT_ONCE);
  return Array.from({ length: count }, (_, part) => files.filter((__, n) => n % count === part));
}

function textOf(members: readonly string[]): string {
  const lines = members.map((path) => `describe('${path.replace(/\.js$/, '')}', () => void require('../${path}'));`);
  return [
    `import { createRequire } from 'node:module';`,
    `import { describe } from '@jest/globals';`,
    `const require = createRequire(import.meta.url);`,
    ...lines,
    '',
  ].join('\n');
}
