import { describe, expect, it } from '@jest/globals';
import { isHeld } from '#kernel/graph/entity-tag.policy.js';
import { cacheControl, entityTag } from './caching.policy.js';

describe('what caches may do with an export', () => {
  it.each([
    [{ source: 'PUBLISHED', signedIn: false, revisionNamed: true }, 'public, max-age=31536000, immutable'],
    [{ source: 'PUBLISHED', signedIn: false, revisionNamed: false }, 'public, max-age=60, must-revalidate'],
    [{ source: 'PUBLISHED', signedIn: true, revisionNamed: true }, 'private, no-cache'],
    [{ source: 'LIVE', signedIn: true, revisionNamed: false }, 'private, no-store'],
  ] as const)('%o: %s', (keeping, told) => {
    expect(cacheControl(keeping)).toBe(told);
  });

  it('is told by a tag that goes with the table', () => {
    const tag = entityTag({ region: '26' });
    expect(tag).toBe(entityTag({ region: '26' }));
    expect(tag).not.toBe(entityTag({ region: '27' }));
    const held = [tag, `"x", ${tag}`, `W/${tag}`, '*'].map((header) => isHeld(header, tag));
    expect(held).toEqual([true, true, true, true]);
    expect([isHeld(undefined, tag), isHeld('"x"', tag), isHeld(tag.slice(1, -1), tag)]).toEqual([false, false, false]);
  });
});
