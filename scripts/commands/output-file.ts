import { access, constants, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../command-error.js';

/**
 * The path of a file that can be written.
 *
 * @throws CommandError when its folder is missing or closed, or the name is that of a folder.
 */
export async function writablePath(name: string): Promise<string> {
  const path = resolve(name);
  const taken = await stat(path).catch(() => null);
  const open = await access(dirname(path), constants.W_OK).then(
    () => true,
    () => false,
  );
  if (open && taken?.isDirectory() !== true) return path;
  throw new CommandError({
    ru: `Сюда нельзя записать файл: ${name}. Назовите другое место.`,
    en: `No file can be written here: ${name}. Name another place.`,
  });
}

/** Writes a file with people in it, for the account's eyes only; whoever reads meanwhile finds it whole or not at all. */
export async function writePrivately(path: string, content: Buffer): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}
