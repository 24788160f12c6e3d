/** A table of a backup, in the order of its columns. */
export interface KeptTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 over its parts. */
  readonly sha256: string;
}

/** What a backup holds, told at its end: one that was cut short has none. */
export interface Manifest {
  /** Of this format; a later one is another. */
  readonly format: 1;
  readonly madeAt: string;
  readonly postgres: string;
  /** The migrations that had run, by schema. */
  readonly migrations: Readonly<Record<string, readonly string[]>>;
  readonly tables: readonly KeptTable[];
  readonly sequences: readonly { readonly name: string; readonly last: string }[];
  /** Files of documents: how many are there, and which the database names and the store has not. */
  readonly files: { readonly count: number; readonly missing: readonly string[] };
  /** SHA-256 of the key of the data folder; null where there was none. */
  readonly key: string | null;
  /** That of the public halves of keys that it had before, whose tokens have not ended; null where there were none. */
  readonly formerKeys?: string | null;
}

/** Where things lie in the archive. */
export const MANIFEST_MEMBER = 'manifest.json';
export const KEY_MEMBER = 'keys/token-key.json';
export const FORMER_KEYS_MEMBER = 'keys/former-token-keys.json';
export const FILES_FOLDER = 'files/';
const TABLES_FOLDER = 'tables/';

export const tableMember = (table: string, part: number): string =>
  `${TABLES_FOLDER}${table}/${String(part).padStart(6, '0')}.copy`;

/** The table that a member is a part of; null of another one. */
export const tableOfMember = (name: string): string | null =>
  name.startsWith(TABLES_FOLDER) ? name.slice(TABLES_FOLDER.length, name.lastIndexOf('/')) : null;
