import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { KeptFile } from './document.policy.js';

type Content = Pick<KeptFile, 'sha256' | 'type'>;

/**
 * Which of these contents the hub keeps for the college, as one word each. They are held until commit: whoever sweeps
 * what no document names waits for it.
 */
export async function holdFiles(
  work: UnitOfWork,
  collegeId: string,
  files: readonly Content[],
): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set();
  const held = await work.rows<Content>('select sha256, type from contracts.hold_files($1, $2, $3)', [
    collegeId,
    files.map(({ sha256 }) => sha256),
    files.map(({ type }) => type),
  ]);
  return new Set(held.map(contentKey));
}

export const contentKey = ({ sha256, type }: Content): string => `${sha256}.${type}`;
