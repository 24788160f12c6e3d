import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SHARED_PROBLEMS } from '#kernel/graph/problem-codes.data.js';
import { SUBGRAPHS } from '../subgraphs.js';

const TOLD = /'([A-Z]+(?:_[A-Z]+)*)'|^\s+([A-Z]+(?:_[A-Z]+)*): \{$/gm;
const SHARED = Object.keys(SHARED_PROBLEMS);
const OF_ANYBODY = new Set([...SHARED, ...SUBGRAPHS.flatMap(({ problems }) => Object.keys(problems))]);

/** Names in capitals that the code of a folder of services/ has, save its lists of codes, its tests and its SQL. */
async function namesIn(folder: string): Promise<Set<string>> {
  const files = await readdir(join('services', folder), { recursive: true });
  const read = files.filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|codes\.data\.ts$|database\//.test(file));
  const texts = await Promise.all(read.map((file) => readFile(join('services', folder, file), 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(TOLD)].map(([, quoted, key]) => quoted ?? key!)));
}

// That no unlisted code is told at all, the compiler sees; one of another subgraph's would break the answer.
describe('codes of problems', () => {
  it.each(SUBGRAPHS.map(({ name, problems }) => ({ name, own: Object.keys(problems) })))(
    'that $name tells are listed by it, and those that it lists are told',
    async ({ name, own }) => {
      const names = await namesIn(name);
      const told = [...names].filter((code) => OF_ANYBODY.has(code) && !SHARED.includes(code));
      expect(told.sort()).toEqual([...own].sort());
    },
  );

  it('that all may tell are told by somebody, and listed by nobody else', async () => {
    const folders = ['kernel', ...SUBGRAPHS.map(({ name }) => name)];
    const names = new Set((await Promise.all(folders.map(namesIn))).flatMap((found) => [...found]));
    expect(SHARED.filter((code) => !names.has(code))).toEqual([]);
    expect(SUBGRAPHS.flatMap(({ problems }) => Object.keys(problems).filter((code) => SHARED.includes(code)))).toEqual(
      [],
    );
  });
});
