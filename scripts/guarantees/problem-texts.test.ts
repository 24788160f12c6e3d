import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SUBGRAPHS = ['participants', 'programs', 'school', 'monitoring'];

/** Files that decide what is told, where a text of its own would escape the table of its aggregate. */
const DECIDES = /\.policy\.ts$|\.repository\.ts$|\/mutations\/[^/]+\.ts$/;

/** A code with a text beside it: a problem that was put together by hand. */
const BY_HAND = /\bcode: '[A-Z_]+'|\btext: (\{|[A-Z])|\[?'?[A-Z]+(?:_[A-Z]+)+'?\]?: \{\s*(?:ru:|en:)/;

const found = await Promise.all(
  SUBGRAPHS.map(async (name) => {
    const files = await readdir(join('services', name), { recursive: true });
    return files.filter((file) => DECIDES.test(file) && !file.endsWith('.test.ts')).map((file) => join('services', name, file)); // prettier-ignore
  }),
);

describe('a problem', () => {
  it('has its words in the table of its aggregate, and nowhere else', async () => {
    const files = found.flat();
    expect(files.length).toBeGreaterThan(100);
    const byHand = await Promise.all(
      files.map(async (file) => (BY_HAND.test(await readFile(file, 'utf8')) ? [file] : [])),
    );
    expect(byHand.flat()).toEqual([]);
  });
});
