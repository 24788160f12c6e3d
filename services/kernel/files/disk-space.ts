import { statfs } from 'node:fs/promises';
import { isLow } from './disk-space.policy.js';

/** Names of those folders whose disk has little room left. One that is not there yet has none to fill. */
export async function lowDisks(folders: Readonly<Record<string, string>>): Promise<string[]> {
  const low = Object.entries(folders).map(async ([name, folder]) => {
    const disk = await statfs(folder).catch(() => null);
    if (disk === null) return [];
    // What is free to others than root.
    return isLow({ free: disk.bavail * disk.bsize, size: disk.blocks * disk.bsize }) ? [name] : [];
  });
  return (await Promise.all(low)).flat();
}
