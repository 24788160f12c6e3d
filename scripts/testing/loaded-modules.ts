import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';

/** Writes down every module that a process loads, be it imported or required. */
const WATCHER = `
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    appendFileSync(new URL('loaded', import.meta.url), url + '\\n');
    return next(url, context);
  },
});
`;

/** What a program of the hub loads for these words, as paths inside the project. */
export async function loadedModules(program: string, words: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loaded-'));
  try {
    const watcher = join(folder, 'watcher.mjs');
    await writeFile(watcher, WATCHER);
    const env = { PATH: process.env.PATH, HUB_DATA: folder, HUB_URL: 'http://127.0.0.1:1' };
    await promisify(execFile)(process.execPath, ['--import', pathToFileURL(watcher).href, program, ...words], { env });
    const loaded = await readFile(join(folder, 'loaded'), 'utf8');
    const root = pathToFileURL(`${process.cwd()}/`).href;
    return loaded
      .split('\n')
      .filter((url) => url.startsWith(root))
      .map((url) => url.slice(root.length));
  } finally {
    await rm(folder, { recursive: true });
  }
}
