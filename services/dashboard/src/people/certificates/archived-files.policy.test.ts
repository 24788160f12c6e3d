import { expect, it } from '@jest/globals';
import { archivedFiles } from './archived-files.policy.js';

const FILE = [0x50, 0x4b, 0x03, 0x04, 1, 2, 3];

it('counts files of an archive, wherever its parts are cut', () => {
  const count = archivedFiles();
  expect(count(Uint8Array.from(FILE))).toBe(1);
  const two = [...FILE, ...FILE];
  expect(count(Uint8Array.from(two.slice(0, 2)))).toBe(1);
  expect(count(Uint8Array.from(two.slice(2, 9)))).toBe(2);
  expect(count(Uint8Array.from(two.slice(9)))).toBe(3);
  // The directory behind the files is none of them, and half a beginning is none.
  expect(count(Uint8Array.from([0x50, 0x4b, 0x01, 0x02, 0x50, 0x50, 0x4b, 0x03]))).toBe(3);
  expect(count(Uint8Array.from([0x04]))).toBe(4);
});
