import { describe, expect, it } from '@jest/globals';
import { LinkGuesses } from './link-guesses.js';

const at = () => {
  let now = 0;
  return { guesses: new LinkGuesses(() => now), pass: (ms: number) => void (now += ms) };
};

const miss = (guesses: LinkGuesses, address: string | null, times: number) => {
  for (let n = 0; n < times; n += 1) guesses.missed(address);
};

describe('links of nothing', () => {
  it('may be tried thirty times a minute from one address, and from others meanwhile', () => {
    const { guesses, pass } = at();
    miss(guesses, '198.51.100.7', 29);
    expect(() => guesses.assertMayTry('198.51.100.7')).not.toThrow();
    miss(guesses, '198.51.100.7', 1);
    expect(() => guesses.assertMayTry('198.51.100.7')).toThrow('слишком много');
    expect(() => guesses.assertMayTry('198.51.100.8')).not.toThrow();
    pass(60_000);
    expect(() => guesses.assertMayTry('198.51.100.7')).not.toThrow();
  });

  it('are not counted of a caller in the same process, who has no address', () => {
    const { guesses } = at();
    miss(guesses, null, 100);
    expect(() => guesses.assertMayTry(null)).not.toThrow();
  });

  it('are forgotten of the address that came first when there are too many', () => {
    const { guesses } = at();
    miss(guesses, 'first', 30);
    for (let n = 0; n < 10_000; n += 1) guesses.missed(`address ${n}`);
    expect(() => guesses.assertMayTry('first')).not.toThrow();
  });
});
