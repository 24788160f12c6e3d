import { describe, expect, it } from '@jest/globals';
import { sideBySide } from './side-by-side.js';

describe('work side by side', () => {
  it('is done once for every item, for no more at a time than allowed', async () => {
    const done: number[] = [];
    let [running, most] = [0, 0];
    await sideBySide(
      [1, 2, 3, 4, 5, 6, 7],
      async (item) => {
        most = Math.max(most, (running += 1));
        await Promise.resolve();
        running -= 1;
        done.push(item);
      },
      3,
    );
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('begins nothing more after a failure, and ends when what is under way has', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      for (let turn = 0; turn < item * 10; turn += 1) await Promise.resolve();
      if (item === 1) throw new Error('the first one');
      ended.push(item);
    };
    await expect(sideBySide([1, 2, 3, 4], work, 2)).rejects.toThrow('the first one');
    expect([begun, ended]).toEqual([[1, 2], [2]]);
  });
});
