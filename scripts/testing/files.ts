import type { TestHub } from './hub.js';

export { fileLedger } from '../runtime/file-ledger.js';

/** Notes a file as kept for a college, as the store does: its content is nobody's concern. */
export async function noteKept(
  hub: TestHub,
  collegeId: string,
  { sha256, type, bytes }: { readonly sha256: string; readonly type: string; readonly bytes: number },
): Promise<void> {
  await hub.owner('select contracts.keep_file($1, $2, $3, $4)', [collegeId, sha256, type, bytes]);
}
