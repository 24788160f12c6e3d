const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;

/**
 * Gives every file of an archive one time, in place of that at which it was packed.
 * @param archive without a comment, as libraries write them
 */
export function stampArchive(archive: Buffer, at: Date): Buffer {
  const stamped = Buffer.from(archive);
  const end = stamped.length - END_BYTES;
  if (stamped.readUInt32LE(end) !== END_SIGNATURE) throw new RangeError('the archive does not end where it should');
  const time = dosTime(at);
  let entry = stamped.readUInt32LE(end + 16);
  for (let left = stamped.readUInt16LE(end + 10); left > 0; left -= 1) {
    stamped.writeUInt32LE(time, entry + 12);
    stamped.writeUInt32LE(time, stamped.readUInt32LE(entry + 42) + 10);
    const [name, extra, comment] = [28, 30, 32].map((offset) => stamped.readUInt16LE(entry + offset));
    entry += ENTRY_BYTES + name! + extra! + comment!;
  }
  return stamped;
}

/** A time as archives have it, of two seconds, and always in UTC. */
export function dosTime(at: Date): number {
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
