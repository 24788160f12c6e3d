import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** A Node of the system that is older than the one that runs the tests, as most machines have; null where none is. */
export async function olderNode(): Promise<string | null> {
  const [own] = process.versions.node.split('.');
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const program = join(folder, 'node');
    const there = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    const { stdout } = await promisify(execFile)(program, ['--version']);
    if (Number(stdout.slice(1).split('.')[0]) < Number(own)) return program;
  }
  return null;
}
