import { describe, expect, it } from '@jest/globals';
import { importSlots, slotsOf } from './slots.js';

const refusal = (status: number) =>
  expect.objectContaining({
    code: 'LIMIT_EXCEEDED',
    extensions: expect.objectContaining({ http: { status, headers: { 'retry-after': '15' } } }),
  });

describe('importSlots', () => {
  it('lets one import of a college run, and a few in all', () => {
    const slots = importSlots(2);
    const first = slots.take('one');
    expect(() => slots.take('one')).toThrow(refusal(409));
    slots.take('two');
    expect(() => slots.take('three')).toThrow(refusal(429));
    first[Symbol.dispose]();
    expect(() => slots.take('three')).not.toThrow();
  });
});

describe('places that are nobody’s', () => {
  it('are so many at once, and free again behind whoever had one', () => {
    const slots = slotsOf(2, { ru: 'Занято', en: 'Busy' });
    const first = slots.take();
    slots.take();
    expect(() => slots.take()).toThrow(refusal(429));
    first[Symbol.dispose]();
    expect(() => slots.take()).not.toThrow();
  });
});
