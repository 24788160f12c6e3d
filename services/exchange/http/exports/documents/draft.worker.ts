import { parentPort, workerData } from 'node:worker_threads';
import { draftDocx } from '../../../documents/drafts/draft-docx.js';
import type { Draft, DraftGround } from '../../../documents/drafts/draft.type.js';

const { drafts, ground } = workerData as { drafts: readonly Draft[]; ground: DraftGround };

const bytes = new Uint8Array(await draftDocx(drafts, ground));
parentPort!.postMessage({ bytes }, [bytes.buffer]);
