const MIB = 1024 * 1024;

/**
 * What one answer of a subgraph elsewhere may weigh, in MiB: twice the largest that the hub writes itself. More, and what
 * never ends, is given up as it comes, since nobody knows what such a subgraph would send next.
 */
export const SUBGRAPH_ANSWER_MIB = 32;

/**
 * A body as it comes, of which no more than the bound and one piece is ever held.
 * @throws Error for more than so many bytes
 */
export async function boundedBytes(body: AsyncIterable<Uint8Array>, most = SUBGRAPH_ANSWER_MIB * MIB): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the rest, and with it the connection that it comes over.
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > most) throw new Error(`more than ${most / MIB} MiB in one answer`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
