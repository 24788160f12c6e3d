/** The bytes that a file of an archive begins with. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/**
 * Counts the files of an archive as its parts arrive, wherever these are cut. A file could hold the bytes of a beginning
 * itself, once in many thousands: whoever shows the count bounds it by how many there are.
 */
export function archivedFiles(): (part: Uint8Array) => number {
  let count = 0;
  let matched = 0;
  return (part) => {
    for (const byte of part) {
      matched = byte === SIGNATURE[matched] ? matched + 1 : byte === SIGNATURE[0] ? 1 : 0;
      if (matched < SIGNATURE.length) continue;
      count += 1;
      matched = 0;
    }
    return count;
  };
}
