import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** What is compiled, as `scripts/build.mjs` has it. */
interface Part {
  readonly name: string;
  readonly sources: readonly string[];
  readonly apart: readonly string[];
  readonly project: string;
  readonly made: string;
}

interface Build {
  readonly PARTS: readonly Part[];
  readonly build: (part: Part, compile: (part: Part) => boolean, root: string) => boolean;
  readonly isBuilt: (part: Part, root: string) => boolean;
}

const { build, isBuilt, PARTS } = (await import(pathToFileURL('scripts/build.mjs').href)) as Build;

const PART: Part = {
  name: 'toy',
  sources: ['rooms', 'gone'],
  apart: ['rooms/page'],
  project: 'tsconfig.json',
  made: 'dist/rooms/a.js',
};

let root: string;
let compiled: number;

const at = (path: string) => join(root, path);
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  compiled = 0;
  for (const path of ['rooms/a.ts', 'rooms/deep/b.ts', 'rooms/page/c.ts', 'rooms/note.md', 'tsconfig.json']) {
    await write(path);
  }
  await write('package.json', '{}');
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text = '1'): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
}

/** Leaves what a compiler would. */
const compile = () => {
  compiled += 1;
  return true;
};

describe('what is built', () => {
  beforeEach(async () => {
    await write(PART.made);
    expect([build(PART, compile, root), compiled]).toEqual([true, 1]);
    compiled = 0;
  });

  it('is not compiled again while nothing has changed', () => {
    expect([compiled, build(PART, compile, root), compiled]).toEqual([0, true, 0]);
  });

  it('is not compiled for what is no source of it', async () => {
    await write('rooms/page/c.ts', '22');
    await write('rooms/note.md', '22');
    await write('rooms/node_modules/x/index.ts');
    expect(isBuilt(PART, root)).toBe(true);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a file is edited', () => write('rooms/deep/b.ts', '22')],
    ['a file is edited to as many letters', () => write('rooms/deep/b.ts', '2')],
    ['a file is added', () => write('rooms/deep/c.ts')],
    ['a file is removed', () => rm(at('rooms/a.ts'))],
    ['a file is renamed', () => rename(at('rooms/a.ts'), at('rooms/z.ts'))],
    ['a file is moved', () => rename(at('rooms/a.ts'), at('rooms/deep/a.ts'))],
    ['an older copy comes back', async () => {
      await copyFile(at('rooms/a.ts'), at('rooms/copy'));
      await rename(at('rooms/copy'), at('rooms/a.ts'));
      await utimes(at('rooms/a.ts'), 1, 1);
    }],
    ['the settings of the compiler change', () => write('tsconfig.json', '22')],
    ['the compiler changes', () => write('node_modules/typescript-native/package.json')],
    ['what was made is gone', () => rm(at(PART.made))],
  ])('is compiled once, when %s', async (_what, change) => {
    await change();
    expect(isBuilt(PART, root)).toBe(false);
    expect([build(PART, compile, root), compiled]).toEqual([true, 1]);
  }); // prettier-ignore

  it('is compiled again after it could not be', async () => {
    await write('rooms/a.ts', 'broken');
    expect(build(PART, () => false, root)).toBe(false);
    expect(isBuilt(PART, root)).toBe(false);
  });

  it('is compiled once more when a source was edited meanwhile', async () => {
    await write('rooms/a.ts', '22');
    const { mtimeMs } = await stat(at('rooms/a.ts'));
    let edited: Promise<void> | undefined;
    build(PART, () => ((edited = utimes(at('rooms/a.ts'), mtimeMs / 1000, mtimeMs / 1000 + 1)), true), root);
    await edited;
    expect(isBuilt(PART, root)).toBe(false);
  });
});

describe('what was compiled', () => {
  beforeEach(async () => {
    await write('package.json', '{ "type": "module", "imports": { "#rooms/*.js": "./rooms/*.ts" } }');
    for (const path of ['a.js', 'a.js.map', 'b.test.js', 'deep/c.js', 'note.txt']) await write(`dist/rooms/${path}`);
    build(PART, compile, root);
  });

  it('goes with its source', async () => {
    const left = await readdir(at('dist/rooms'), { recursive: true });
    expect(left.sort()).toEqual(['a.js', 'a.js.map', 'deep', 'note.txt']);
  });

  it('finds by the names of package.json what is compiled, where sources find sources', async () => {
    expect(JSON.parse(await readFile(at('dist/package.json'), 'utf8'))).toEqual({
      private: true,
      type: 'module',
      imports: { '#rooms/*.js': './rooms/*.js' },
    });
  });
});

it.each(PARTS)(
  '$name is compiled when any file changes that its compiler takes',
  async ({ project, sources, apart }) => {
    const { include, exclude } = JSON.parse(await readFile(project, 'utf8')) as Record<'include' | 'exclude', string[]>;
    const folders = include.map((glob) => join(dirname(project), glob.split('/*')[0]!));
    expect(folders.filter((folder) => !sources.some((source) => `${folder}/`.startsWith(`${source}/`)))).toEqual([]);
    expect(apart.filter((folder) => !exclude.includes(folder))).toEqual([]);
  },
);
