import { inflateRawSync } from 'node:zlib';
import { FILE_PROBLEMS } from './file-problems.js';
import { SheetError } from './sheet-error.js';

/** Bytes that a file may hold unpacked. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;
const IN_ZIP64_FIELD = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly localOffset: number;
}

function truncated(cause?: unknown): SheetError {
  return new SheetError('TRUNCATED', FILE_PROBLEMS.truncated, { cause });
}

/**
 * The files of an archive by their names, each unpacked once: nobody behind follows what the archive says of itself.
 *
 * The sizes that the archive declares are summed first, against the limit; then each file is unpacked against its own
 * declaration, since a crafted archive may hold more than it declares.
 *
 * @throws SheetError TRUNCATED or TOO_LARGE
 */
export function unpackArchive(file: Buffer, limit: number = MAX_UNPACKED_BYTES): ReadonlyMap<string, Buffer> {
  const entries = readDirectory(file);
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > limit) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooLarge);
  return new Map(entries.map((entry) => [entry.name, unpacked(file, entry)]));
}

/**
 * The names of an archive's files, as it lists them; nothing is unpacked.
 *
 * @throws SheetError TRUNCATED
 */
export const archiveNames = (file: Buffer): readonly string[] => readDirectory(file).map(({ name }) => name);

/**
 * One file of an archive, up to so many bytes; undefined without one of that name.
 *
 * @throws SheetError TRUNCATED or TOO_LARGE
 */
export function unpackOne(file: Buffer, name: string, limit: number): Buffer | undefined {
  const entry = readDirectory(file).find((one) => one.name === name);
  if (entry && entry.unpacked > limit) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooLarge);
  return entry && unpacked(file, entry);
}

function readDirectory(file: Buffer): readonly ArchiveEntry[] {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  let offset = file.readUInt32LE(end + 16);
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (offset + ENTRY_BYTES > end || file.readUInt32LE(offset) !== ENTRY_SIGNATURE) throw truncated();
    const nameLength = file.readUInt16LE(offset + 28);
    const extraLength = file.readUInt16LE(offset + 30);
    const commentLength = file.readUInt16LE(offset + 32);
    const extra = file.subarray(offset + ENTRY_BYTES + nameLength, offset + ENTRY_BYTES + nameLength + extraLength);
    const sizes = readSizes(file, offset, extra);
    const written = file.toString('utf8', offset + ENTRY_BYTES, offset + ENTRY_BYTES + nameLength);
    // Some programs for Windows write paths as Windows does.
    const name = written.replaceAll('\\', '/');
    entries.push({ name, method: file.readUInt16LE(offset + 10), ...sizes });
    offset += ENTRY_BYTES + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let offset = file.length - END_BYTES; offset >= first; offset -= 1) {
    if (file.readUInt32LE(offset) === END_SIGNATURE) return offset;
  }
  throw truncated();
}

/** Some writers put every size into the zip64 field, in this order, however small it is. */
function readSizes(file: Buffer, offset: number, extra: Buffer): Omit<ArchiveEntry, 'name' | 'method'> {
  const wide = zip64Numbers(extra);
  const at = (position: number): number => {
    const value = file.readUInt32LE(offset + position);
    if (value !== IN_ZIP64_FIELD) return value;
    const next = wide.shift();
    if (next === undefined) throw truncated();
    return next;
  };
  const unpacked = at(24);
  const packed = at(20);
  return { unpacked, packed, localOffset: at(42) };
}

function zip64Numbers(extra: Buffer): number[] {
  for (let offset = 0; offset + 4 <= extra.length;) {
    const length = extra.readUInt16LE(offset + 2);
    if (extra.readUInt16LE(offset) === 1) {
      const numbers: number[] = [];
      const end = Math.min(offset + 4 + length, extra.length);
      for (let at = offset + 4; at + 8 <= end; at += 8) numbers.push(Number(extra.readBigUInt64LE(at)));
      return numbers;
    }
    offset += 4 + length;
  }
  return [];
}

function unpacked(file: Buffer, entry: ArchiveEntry): Buffer {
  const { localOffset } = entry;
  if (localOffset + LOCAL_BYTES > file.length || file.readUInt32LE(localOffset) !== LOCAL_SIGNATURE) throw truncated();
  const start = localOffset + LOCAL_BYTES + file.readUInt16LE(localOffset + 26) + file.readUInt16LE(localOffset + 28);
  if (start + entry.packed > file.length) throw truncated();
  const data = file.subarray(start, start + entry.packed);
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.notASpreadsheet);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (error) {
    const lies = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw lies ? new SheetError('TOO_LARGE', FILE_PROBLEMS.tooLarge, { cause: error }) : truncated(error);
  }
}
