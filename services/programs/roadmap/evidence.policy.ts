import type { Bilingual } from '#kernel/i18n/messages.js';
import { fill } from '#kernel/i18n/messages.js';
import { DOCUMENT_KINDS } from '../document-kind/document-kinds.data.js';
import { MEETING_KINDS, PROOF_NAMES, PROOF_TEXTS, type ProofKind } from './proofs.data.js';

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

/** Checkpoints that have the curator's questionnaire. */
const CHECKPOINTS: readonly string[] = ['1.5', '2.4', '3.5', '4.4', '6.5', '7.2'];

/** Of a kind of proof that is one of several, which there are. */
const SEVERAL: Readonly<Partial<Record<ProofKind, readonly string[]>>> = {
  DOCUMENT: DOCUMENT_KINDS.map(({ code }) => code),
  CHECKPOINT: CHECKPOINTS,
  MEETINGS: Object.keys(MEETING_KINDS),
};

/** All that the hub can look for, each with what it is called. */
export const PROOFS: readonly { readonly code: string; readonly title: Bilingual }[] = (
  Object.keys(PROOF_NAMES) as ProofKind[]
).flatMap((kind) =>
  (SEVERAL[kind] ?? ['']).map((which) => ({
    code: which === '' ? kind : `${kind}:${which}`,
    title: fill(PROOF_NAMES[kind], { which: nameOf(kind, which) }),
  })),
);

/** Whether a proof is one that the hub can look for. */
export const isProof = (code: string): boolean => PROOFS.some((proof) => proof.code === code);

function nameOf(kind: ProofKind, which: string): Bilingual {
  const plain = { ru: which, en: which };
  if (kind === 'DOCUMENT') return DOCUMENT_KINDS.find(({ code }) => code === which)?.title ?? plain;
  return kind === 'MEETINGS' ? (MEETING_KINDS[which] ?? plain) : plain;
}
