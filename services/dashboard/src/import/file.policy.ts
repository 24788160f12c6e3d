/** What the hub takes at most; a base of ten thousand people weighs less than a megabyte. */
export const MAX_MIB = 16;
const MIB = 1024 * 1024;

export const EXTENSIONS: readonly string[] = ['.xlsx', '.xls', '.xlsm', '.ods', '.fods', '.csv', '.txt'];

export type FileProblem = 'several' | 'kind' | 'empty' | 'tooBig';

interface Named {
  readonly name: string;
  readonly size: number;
}

/** What can be said against files before they are sent; the hub has the last word. */
export function problemOf(files: readonly Named[]): FileProblem | null {
  const [file, second] = files;
  if (!file) return null;
  if (second) return 'several';
  const name = file.name.toLowerCase();
  if (!EXTENSIONS.some((extension) => name.endsWith(extension))) return 'kind';
  if (file.size === 0) return 'empty';
  return file.size > MAX_MIB * MIB ? 'tooBig' : null;
}

/** A size as people write it: in KB below a megabyte. */
export function sizeParts(bytes: number): { readonly unit: 'kb' | 'mb'; readonly value: number } {
  if (bytes < MIB) return { unit: 'kb', value: Math.max(1, Math.round(bytes / 1024)) };
  return { unit: 'mb', value: Math.round((bytes / MIB) * 10) / 10 };
}
