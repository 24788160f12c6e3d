import { describe, expect, it } from '@jest/globals';
import { LANDED, placeToReturnTo, wayBack } from './back.policy.js';

describe('after signing in', () => {
  it('the reader is back where they were', () => {
    expect(wayBack('/colleges/26-01?year=2024/2025', null)).toBe('/colleges/26-01?year=2024/2025');
    expect(placeToReturnTo({ back: '/colleges/26-01?year=2024/2025' })).toBe('/colleges/26-01?year=2024/2025');
  });

  it('the reader is where their account begins, if the page itself had brought them there', () => {
    expect(wayBack('/regions/26', LANDED)).toBe('/');
  });

  it.each([
    null,
    'x',
    {},
    { back: 1 },
    { back: 'https://evil.example' },
    { back: '//evil.example' },
    { back: '/\\evil' },
  ])('the reader is on this page, whatever %j says', (state) => expect(placeToReturnTo(state)).toBe('/'));

  it('the reader is not at the callback again', () => {
    expect(placeToReturnTo({ back: '/signed-in?code=1' })).toBe('/');
  });
});
