import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { membersOf, tarOf, type Member } from './tar.js';

const FILES: readonly (readonly [string, Buffer])[] = [
  ['manifest.json', Buffer.from('{}')],
  ['empty', Buffer.alloc(0)],
  ['whole/block', Buffer.alloc(512, 'b')],
  [`files/0197a000-0000-7000-8000-000000000000/${'a'.repeat(64)}.docx`, Buffer.alloc(1_500, 'c')],
];

async function* members(files: typeof FILES): AsyncGenerator<Member> {
  for (const [name, content] of files) yield { name, bytes: content.length, content: [content] };
}

async function* pieces(whole: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

const packed = (files: typeof FILES) => buffer(tarOf(members(files)) as AsyncIterable<Buffer>);

async function unpacked(whole: Buffer, size = 700): Promise<[string, Buffer][]> {
  const found: [string, Buffer][] = [];
  for await (const { name, content } of membersOf(pieces(whole, size))) {
    found.push([name, await buffer(content as AsyncIterable<Buffer>)]);
  }
  return found;
}

it('gives back what was put in, in whatever pieces it comes, and passes over what nobody reads', async () => {
  const whole = await packed(FILES);
  for (const size of [1, 511, 512, 10_000]) expect(await unpacked(whole, size)).toEqual(FILES);
  const names: string[] = [];
  for await (const { name } of membersOf(pieces(whole, 100))) names.push(name);
  expect(names).toEqual(FILES.map(([name]) => name));
});

it('is refused when it is cut short or its headers are not as they were written', async () => {
  const whole = await packed(FILES);
  for (const at of [100, 512, 513, whole.length - 1_024]) {
    await expect(unpacked(whole.subarray(0, at))).rejects.toThrow('in the midst');
  }
  for (const at of [0, 130, 260]) {
    const changed = Buffer.from(whole);
    changed[at]! ^= 1;
    await expect(unpacked(changed)).rejects.toThrow('no header');
  }
});

it('has no member whose name or size is another than it says', async () => {
  await expect(packed([['а', Buffer.alloc(1)]])).rejects.toThrow(RangeError);
  await expect(packed([['n'.repeat(101), Buffer.alloc(1)]])).rejects.toThrow(RangeError);
  const lying: AsyncGenerator<Member> = (async function* () {
    yield { name: 'short', bytes: 2, content: [Buffer.alloc(1)] };
  })();
  await expect(buffer(tarOf(lying) as AsyncIterable<Buffer>)).rejects.toThrow('short has 1 bytes');
});
