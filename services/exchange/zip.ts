import { crc32 } from 'node:zlib';
import { dosTime } from './report/archive-time.js';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: Date;
}

/** What the format can hold without its extension for large archives. */
const MOST_FILES = 65_535;
const MOST_BYTES = 0xffff_ffff;

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** That names are in UTF-8. */
const UTF8 = 0x0800;

/**
 * An archive of files, one after the other as they come: nothing is kept of a file that has gone but its line of the
 * directory. They are not packed: PDF is already, and the parts of a small workbook are hardly worth it.
 */
export async function* zipOf(files: AsyncIterable<ZippedFile>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, bytes, at } of files) {
    const path = Buffer.from(name);
    if (directory.length === MOST_FILES || offset + bytes.length > MOST_BYTES)
      throw new RangeError('the archive is too large');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt32LE(dosTime(at), 6);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    directory.push(entryOf(facts, path, offset));
    const local = Buffer.concat([signature(LOCAL), facts, path]);
    yield local;
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    offset += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  yield entries;
  yield endOf(directory.length, entries.length, offset);
}

function entryOf(facts: Buffer, path: Buffer, offset: number): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(ENTRY), versionMadeBy(), facts, place, path]);
}

function endOf(files: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function versionMadeBy(): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(VERSION);
  return bytes;
}
