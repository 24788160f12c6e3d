import { buffer } from 'node:stream/consumers';

/** A file of an archive. */
export interface Member {
  readonly name: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What is wrong with an archive that can't be read as one. */
export class BrokenArchive extends Error {
  override readonly name = 'BrokenArchive';
}

const BLOCK = 512;
const NAME = 100;
const PREFIX_AT = 345;
const PREFIX = 155;
const MAGIC = 'ustar\u000000';
const REGULAR = '0';

/** An archive in the format of `tar`, which others can open, too: its members one after the other, as they come. */
export async function* tarOf(members: AsyncIterable<Member>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes, content } of members) {
    yield headerOf(name, bytes);
    let written = 0;
    for await (const chunk of content) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== bytes) throw new Error(`${name} has ${written} bytes and not ${bytes}`);
    yield Buffer.alloc(padding(bytes));
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** The members of such an archive. Each is read, or passed over, before the next. */
export async function* membersOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const bytes = new Bytes(source);
  for (;;) {
    const header = await buffer(bytes.take(BLOCK));
    if (header.every((byte) => byte === 0)) return;
    const member = memberOf(header);
    const content = bytes.take(member.bytes);
    yield { ...member, content };
    await passOver(content);
    await passOver(bytes.take(padding(member.bytes)));
  }
}

/** Reads to the end what nobody wants. */
export async function passOver(content: AsyncIterable<Uint8Array>): Promise<void> {
  const chunks = content[Symbol.asyncIterator]();
  while (!(await chunks.next()).done);
}

const padding = (bytes: number): number => (BLOCK - (bytes % BLOCK)) % BLOCK;

function headerOf(name: string, bytes: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const at = name.length <= NAME ? 0 : name.lastIndexOf('/', PREFIX);
  const [prefix, rest] = at > 0 ? [name.slice(0, at), name.slice(at + 1)] : ['', name];
  if (rest.length > NAME || !/^[\x21-\x7e]+$/.test(name)) throw new RangeError(`no name of a member: ${name}`);
  const number = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  header.write(rest, 0, 'latin1');
  header.write(`${number(0o600, 7)}${number(0, 7)}${number(0, 7)}${number(bytes, 11)}${number(0, 11)}`, NAME, 'latin1');
  header.write(REGULAR, 156, 'latin1');
  header.write(MAGIC, 257, 'latin1');
  header.write(prefix, PREFIX_AT, 'latin1');
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** Counted with the place of the sum itself as spaces. */
function checksumOf(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

function memberOf(header: Buffer): Omit<Member, 'content'> {
  const text = (at: number, most: number) => header.toString('latin1', at, at + most).split('\0')[0]!;
  const isKnown = text(257, 6) === 'ustar' && header.toString('latin1', 156, 157) === REGULAR;
  if (!isKnown || Number.parseInt(text(148, 8), 8) !== checksumOf(header)) throw new BrokenArchive('no header');
  const prefix = text(PREFIX_AT, PREFIX);
  return { name: `${prefix}${prefix && '/'}${text(0, NAME)}`, bytes: Number.parseInt(text(124, 12), 8) };
}

/** Bytes of a stream, by so many as are wanted. */
class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  async *take(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0;) {
      if (this.#rest.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) throw new BrokenArchive('it ends in the midst');
        this.#rest = next.value;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }
}
