import { DOCUMENT_KINDS } from '../document-kind/document-kinds.data.js';
import type { GateDocument } from '../stage/gate.policy.js';

/** Documents that a college must hold, by the stage that they belong to. */
export const REQUIRED_DOCUMENTS: readonly GateDocument[] = DOCUMENT_KINDS.filter(({ required }) => required);
