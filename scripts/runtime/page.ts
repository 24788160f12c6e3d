import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { productionEnvironment } from '#kernel/config/config.js';

const ROOT = join(import.meta.dirname, '../../..');

/** What `npm run build:page` makes, and what the hub serves. */
export const PAGE_FOLDER = join(ROOT, 'dist/services/dashboard/public');

/** What the page is made of: its own sources, and the operations that it asks the graph. */
const SOURCES = [join(ROOT, 'services/dashboard'), join(ROOT, 'schema/operations')];
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/**
 * Builds the page where there is none yet, or where its sources have changed since, as after an update of the hub. An
 * image comes with the page, and without the tools to build it.
 */
export async function ensurePage(say: (line: string) => void, stop?: AbortSignal): Promise<void> {
  if (!existsSync(VITE) || !SOURCES.every((folder) => existsSync(folder))) return;
  const built = await builtAt();
  if (built > 0 && built >= (await newestSource())) return;
  say('Собираю страницу / Building the page');
  try {
    await promisify(execFile)(process.execPath, [VITE, 'build', 'services/dashboard', '--logLevel', 'warn'], {
      cwd: ROOT,
      env: productionEnvironment(),
      signal: stop,
    });
  } catch (error) {
    stop?.throwIfAborted();
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    say(
      `Страница не собралась, граф работает без неё / The page could not be built, the graph works without it:\n${stderr || stdout}`,
    );
  }
}

async function builtAt(): Promise<number> {
  const index = await stat(join(PAGE_FOLDER, 'index.html')).catch(() => null);
  return index?.mtimeMs ?? 0;
}

async function newestSource(): Promise<number> {
  const files = await Promise.all(
    SOURCES.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return Promise.all(
        entries
          .filter((entry) => entry.isFile())
          .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
      );
    }),
  );
  return Math.max(0, ...files.flat());
}
