import { afterEach, expect, it } from '@jest/globals';
import { offerPreparations, prepared } from './prepared.js';

const offers: { close(): void }[] = [];

afterEach(() => offers.splice(0).forEach((offer) => offer.close()));

it('makes a thing when the first asks for it, once for all who ask', async () => {
  let made = 0;
  offers.push(
    await offerPreparations({ once: async () => `made ${(made += 1)}`, never: async () => `${(made += 1)}` }),
  );
  expect(made).toBe(0);
  expect(await Promise.all([prepared('once'), prepared('once')])).toEqual(['made 1', 'made 1']);
  expect(await prepared('once')).toBe('made 1');
  expect(made).toBe(1);
});

it('says what could not be made, to all who ask', async () => {
  offers.push(await offerPreparations({ broken: () => Promise.reject(new Error('no room')) }));
  await expect(prepared('broken')).rejects.toThrow('the run could not prepare broken: Error: no room');
  await expect(prepared('__proto__')).rejects.toThrow('nothing is called __proto__');
});
