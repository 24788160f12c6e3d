import { describe, expect, it } from '@jest/globals';
import { serverRefusal } from './server-version.policy.js';

describe('a server of PostgreSQL', () => {
  it.each([180_000, 180_004, 190_001])('of version %d will do', (version) => {
    expect(serverRefusal(version)).toBeNull();
  });

  it.each([90_624, 150_012, 170_010])('of version %d is refused in both languages', (version) => {
    const { ru, en } = serverRefusal(version)!;
    const major = String(Math.floor(version / 10_000));
    for (const text of [ru, en]) expect(text).toContain(major);
  });
});
