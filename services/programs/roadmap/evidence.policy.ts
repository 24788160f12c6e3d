import type { Bilingual } from '#kernel/i18n/messages.js';
import { fill } from '#kernel/i18n/messages.js';
import { DOCUMENT_KINDS } from '../document-kind/document-kinds.data.js';
import { MEETING_KINDS, PROOF_TEXTS, type ProofKind } from './proofs.data.js';

/** How far an activity is shown to be done: by what the hub finds, by the college's word, or not at all. */
export type ActivityProof = 'PROVEN' | 'CLAIMED' | 'OPEN';

/** How many there are of each proof that a college has, e.g. DOCUMENT:ROADMAP. */
export type FoundProofs = ReadonlyMap<string, number>;

export interface Evidence {
  readonly kind: ProofKind;
  readonly code: string;
  readonly found: boolean;
  readonly words: Bilingual;
}

/** What of the proofs that an activity names is found, each in words. */
export function evidenceOf(proofs: readonly string[], found: FoundProofs): Evidence[] {
  return proofs.map((code) => {
    const [kind, which = ''] = code.split(':') as [ProofKind, string?];
    const count = found.get(code) ?? 0;
    const words = PROOF_TEXTS[kind][count > 0 ? 'found' : 'missing'];
    return { kind, code, found: count > 0, words: fill(words, { which: nameOf(kind, which), count }) };
  });
}

/**
 * PROVEN is what all of its proofs are found of, whether or not somebody has ticked it; CLAIMED what is ticked alone.
 * What names no proof can only be claimed. One that doesn't apply asks for nothing: null.
 */
export function proofOf(
  activity: {
    readonly proofs: readonly string[];
    readonly doneOn: string | null;
    readonly notApplicableOn: string | null;
  },
  found: FoundProofs,
): ActivityProof | null {
  if (activity.notApplicableOn !== null) return null;
  const { proofs } = activity;
  if (proofs.length > 0 && proofs.every((code) => (found.get(code) ?? 0) > 0)) return 'PROVEN';
  return activity.doneOn === null ? 'OPEN' : 'CLAIMED';
}

/** Whether a proof is one that the hub can look for. */
export function isProof(code: string): boolean {
  const [kind, which, ...rest] = code.split(':');
  if (rest.length > 0 || kind === undefined || !Object.hasOwn(PROOF_TEXTS, kind)) return false;
  if (kind === 'DOCUMENT') return DOCUMENT_KINDS.some((each) => each.code === which);
  if (kind === 'MEETINGS') return which !== undefined && Object.hasOwn(MEETING_KINDS, which);
  if (kind === 'CHECKPOINT') return which !== undefined && CHECKPOINTS.includes(which);
  return which === undefined;
}

/** Checkpoints that have the curator's questionnaire. */
const CHECKPOINTS: readonly string[] = ['1.5', '2.4', '3.5', '4.4', '6.5', '7.2'];

function nameOf(kind: ProofKind, which: string): Bilingual {
  const plain = { ru: which, en: which };
  if (kind === 'DOCUMENT') return DOCUMENT_KINDS.find(({ code }) => code === which)?.title ?? plain;
  return kind === 'MEETINGS' ? (MEETING_KINDS[which] ?? plain) : plain;
}
