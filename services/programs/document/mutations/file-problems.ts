import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { KeptFile } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { contentKey, holdFiles } from '../kept-file.repository.js';

/**
 * Tells of files that documents are to name whether they are there: held until commit, and the key to the files that are
 * kept stands behind it.
 */
export async function fileProblems(
  work: UnitOfWork,
  collegeId: string,
  files: readonly (KeptFile | null)[],
): Promise<(file: KeptFile | null) => Problem[]> {
  const held = await holdFiles(work, collegeId, files.filter((file) => file !== null)); // prettier-ignore
  return (file) =>
    file === null || held.has(contentKey(file)) ? [] : [documentProblem('DOCUMENT_FILE_NOT_KEPT', ['file'])];
}
