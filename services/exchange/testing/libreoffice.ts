import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe } from '@jest/globals';

const PROGRAM = 'soffice';

const isThere = spawnSync(PROGRAM, ['--version'], { timeout: 60_000 }).status === 0;

/** Tests that open files as offices do; left out where LibreOffice is not installed, which the machine of `.ci/run` has. */
export const describeInLibreOffice = isThere ? describe : describe.skip;

/** What LibreOffice takes a file for, and how it writes one. */
const FILTERS = {
  xlsx: 'xlsx',
  xls: 'xls:MS Excel 97',
  ods: 'ods',
  // Semicolons, quotes where they are needed, UTF-8, values as they are shown.
  csv: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false',
} as const;

/** Bytes of spreadsheets after they were opened and saved in another format, all by one start of the program. */
export async function savedAs(
  files: readonly Buffer[],
  from: 'xlsx' | 'ods' | 'csv',
  to: keyof typeof FILTERS,
): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-office-'));
  try {
    const out = join(folder, 'out');
    const sources = files.map((_, n) => join(folder, `base${n}.${from}`));
    await Promise.all(sources.map((source, n) => writeFile(source, files[n]!)));
    const reading = from === 'csv' ? ['--infilter=Text - txt - csv (StarCalc):59,34,76,1'] : [];
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = [profile, '--headless', ...reading, '--convert-to', FILTERS[to], '--outdir', out, ...sources];
    const office = spawn(PROGRAM, words, { stdio: 'ignore' });
    const [code] = (await once(office, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${PROGRAM} ended with ${code}`);
    return await Promise.all(files.map((_, n) => readFile(join(out, `base${n}.${to}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
