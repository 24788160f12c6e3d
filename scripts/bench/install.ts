import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './root.js';

const INSTALL_TIMEOUT_MS = 300_000;

/**
 * A folder of `scripts/bench` that is a package of its own, with what it compares the hub with: installed the first
 * time, from its lock. Nothing of it comes into the hub's own packages.
 */
export async function installed(name: 'reference' | 'postgraphile'): Promise<string> {
  const folder = join(ROOT, 'scripts/bench', name);
  if (existsSync(join(folder, 'node_modules'))) return folder;
  console.error(`npm ci in scripts/bench/${name} …`);
  try {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, timeout: INSTALL_TIMEOUT_MS });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(`The packages of scripts/bench/${name} can't be installed; leave the side out.\n${stderr}`, {
      cause: error,
    });
  }
  return folder;
}
