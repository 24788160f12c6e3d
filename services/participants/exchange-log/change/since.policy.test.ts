import { describe, expect, it } from '@jest/globals';
import { HubError } from '#kernel/errors/hub-error.js';
import { changesOnPage, placeInFeed, positionSince, refuseAhead } from './since.policy.js';

const COLLEGE = '0192f3a0-0000-7000-8000-000000000001';
const OTHER = '0192f3a0-0000-7000-8000-000000000002';

function refusal(work: () => unknown): HubError {
  try {
    work();
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it('leads back to its place, however far the feed has come', () => {
    for (const position of ['0', '7', '900000000000000000']) {
      expect(positionSince(placeInFeed(COLLEGE, position), COLLEGE)).toBe(position);
    }
  });

  it('is not needed to begin', () => {
    expect([positionSince(null, COLLEGE), positionSince(undefined, COLLEGE)]).toEqual(['0', '0']);
  });

  it('of another college is refused, in both languages, with what to do', () => {
    const { code, text } = refusal(() => positionSince(placeInFeed(OTHER, '7'), COLLEGE));
    expect([code, text.ru, text.en]).toEqual([
      'BAD_USER_INPUT',
      expect.stringMatching(/другого колледжа.*Передайте|другого колледжа.*передайте/),
      expect.stringMatching(/another college.*send/),
    ]);
  });

  it.each([
    '',
    'nonsense',
    encoded('text'),
    encoded([COLLEGE]),
    encoded([COLLEGE, 7]),
    encoded([COLLEGE, '7', '8']),
    encoded([COLLEGE, '-7']),
    encoded([COLLEGE, '7.5']),
    encoded([COLLEGE, '7; drop table']),
    encoded([COLLEGE, '9'.repeat(19)]),
    encoded([null, '7']),
    encoded(null),
  ])('is refused when it is none: %s', (since) => {
    const { code, text } = refusal(() => positionSince(since, COLLEGE));
    expect([code, text.ru, text.en]).toEqual([
      'BAD_USER_INPUT',
      expect.stringMatching(/начните без since/),
      expect.stringMatching(/begin without since/),
    ]);
  });

  it('ahead of the feed is refused: places are given anew after a restore', () => {
    expect(() => refuseAhead('7', '7')).not.toThrow();
    expect(() => refuseAhead('9', '10')).not.toThrow();
    expect(refusal(() => refuseAhead('10', '9')).text.en).toMatch(/Read all people anew/);
  });
});

it('a page has 1 to 1,000 changes', () => {
  expect([changesOnPage(1), changesOnPage(1000)]).toEqual([1, 1000]);
  for (const first of [0, -1, 1001]) expect(refusal(() => changesOnPage(first)).text.en).toMatch(/1 to 1000/);
});
