import { expect, it } from '@jest/globals';
import { SharedReads } from './shared-reads.js';

const someone = () => new AbortController();

/** A reading that ends when it is told to, and says how often it began and whether it was given up. */
function slow() {
  const ends: ((text: string) => void)[] = [];
  const signals: AbortSignal[] = [];
  const read = (gone: AbortSignal) => {
    signals.push(gone);
    return new Promise<string>((resolve) => ends.push(resolve));
  };
  return { ends, signals, read };
}

it('reads once for all who ask while it is under way, and anew for those who ask later', async () => {
  const { ends, read } = slow();
  const reads = new SharedReads<string>();
  const both = [1, 2].map(() => reads.read('a', someone().signal, read));
  const other = reads.read('b', someone().signal, read);
  expect(ends).toHaveLength(2);
  ends[0]!('one');
  ends[1]!('other');
  expect(await Promise.all([...both, other])).toEqual(['one', 'one', 'other']);
  const later = reads.read('a', someone().signal, read);
  ends[2]!('two');
  expect(await later).toBe('two');
});

it('goes on for one who stays, and ends when all have gone', async () => {
  const { ends, signals, read } = slow();
  const reads = new SharedReads<string>();
  const [first, second] = [someone(), someone()];
  void reads.read('a', first.signal, read);
  const stays = reads.read('a', second.signal, read);
  first.abort();
  expect(signals[0]!.aborted).toBe(false);
  ends[0]!('one');
  expect(await stays).toBe('one');

  const [third, fourth] = [someone(), someone()];
  for (const each of [third, fourth]) void reads.read('a', each.signal, read);
  third.abort();
  fourth.abort();
  expect(signals[1]!.aborted).toBe(true);
  void reads.read('a', someone().signal, read);
  expect(signals).toHaveLength(3);
});

it('tells everybody that it failed, and is tried again by the next', async () => {
  const reads = new SharedReads<string>();
  const fails = () => Promise.reject(new Error('no database'));
  const both = [1, 2].map(() => reads.read('a', someone().signal, fails));
  for (const one of both) await expect(one).rejects.toThrow('no database');
  expect(await reads.read('a', someone().signal, () => Promise.resolve('there'))).toBe('there');
});
